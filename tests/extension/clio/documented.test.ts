import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  billingSettings,
  type Client,
  categories,
  changedEntries,
  changeEntry,
  createEntry,
  entriesById,
  entriesOn,
  findEntries,
  matterNamePage,
  matterPage,
  mattersById,
  missingScopes,
  readEntry,
  removeEntry,
  runningTimer,
  snippets,
  users,
  utbmsCodes,
  utbmsSets,
  type WantedEntry,
  whoAmI,
} from '../../../extension/clio/index.ts';
import { ADA, type ClioSandbox } from '../../clio-sandbox/index.ts';
import { check, loadOpenApi } from '../../openapi/strict.ts';
import { clientOf, endSandboxes, start } from './facts-stage.ts';

const present = loadOpenApi() !== null;
if (!present) console.log('skipped: requests against Clio’s OpenAPI document, which is not on this computer');

const CLIENT = join(import.meta.dirname, '../../../extension/clio');

/** The addresses below the API's base that stand anywhere in the client, ids as `{id}`. */
function addresses(): string[] {
  const text = readdirSync(CLIENT)
    .map((name) => readFileSync(join(CLIENT, name), 'utf8').replace(/\/\*[\s\S]*?\*\//g, ''))
    .join('\n');
  const found = [...text.matchAll(/['`](?:\$\{[^}]*\}\/api\/v4)?(\/[\w/]+(?:\$\{\w+\})?\.json)['`]/g)];
  return [...new Set(found.map(([, path = '']) => path.replace(/\/(?:\$\{\w+\}|\d+)\.json$/, '/{id}.json')))].sort();
}

const FULL: Omit<WantedEntry, 'matterId'> = {
  userId: ADA,
  date: '2026-04-08',
  seconds: 900,
  note: 'Reviewed the lease.',
  nonBillable: true,
  noCharge: true,
};

describe.skipIf(!present)('every request that this client can make', () => {
  let sandbox: ClioSandbox;
  let client: Client;
  const asked = new Set<string>();
  const addressOf = ({ method, path }: { method: string; path: string }) =>
    `${method} ${path.replace('/api/v4', '').replace(/\/\d+\.json$/, '/{id}.json')}`;

  beforeAll(async () => {
    sandbox = await start({ matters: 250 });
    client = clientOf(sandbox, sandbox.grant().access_token);
  });
  afterAll(endSandboxes);

  it('is documented by Clio in each of its names and values, and Clio’s stand-in takes it', async () => {
    await whoAmI(client);
    await billingSettings(client);
    const list = await categories(client);
    const first = await matterPage(client, { updatedSince: 0 });
    if (!first.ok || first.value.next === null || !list.ok) throw new Error('there should be two pages and categories');
    await matterPage(client, { next: first.value.next });
    await matterNamePage(client);
    await mattersById(
      client,
      first.value.items.slice(0, 100).map(({ id }) => id),
    );
    await users(client);
    const matterId = first.value.items[0]?.id ?? 0;
    const categoryId = list.value.items[0]?.id ?? 0;
    const created = await createEntry(client, { ...FULL, matterId, categoryId });
    if (!created.ok) throw new Error(created.problem.kind);
    const { id, etag } = created.value;
    await findEntries(client, { userId: ADA, matterId, sentAt: client.clock() });
    await readEntry(client, id);
    await entriesById(client, [id]);
    await changedEntries(client, { userId: ADA, since: client.clock() - 60_000 });
    await entriesOn(client, { userId: ADA, day: FULL.date });
    sandbox.runTimer(id);
    await runningTimer(client);
    sandbox.runTimer(null);
    await changeEntry(client, { id, etag: etag ?? '' }, { ...FULL, categoryId, seconds: 1000 });
    await removeEntry(client, id);

    const refused = sandbox.requests.filter(({ status }) => status === null || status >= 300);
    expect(refused).toEqual([]);
    expect(sandbox.requests).toHaveLength(17);
    expect(sandbox.requests.flatMap(check)).toEqual([]);
    for (const request of sandbox.requests) asked.add(addressOf(request));
  });

  it('is documented also where the firm has none of what is asked for', async () => {
    sandbox.requests.length = 0;
    await utbmsSets(client);
    await utbmsCodes(client, 'task');
    await utbmsCodes(client, 'activity');
    await snippets(client);
    expect(sandbox.requests.length).toBeGreaterThanOrEqual(4);
    expect(sandbox.requests.flatMap(check)).toEqual([]);
    for (const request of sandbox.requests) asked.add(addressOf(request));
  });

  it('is documented where it only asks what the application may do', async () => {
    sandbox.requests.length = 0;
    await missingScopes(client);
    expect(sandbox.requests.flatMap(check)).toEqual([]);
    for (const request of sandbox.requests) asked.add(addressOf(request));
  });

  it('is looked at here: no address stands in the client that was not asked for, in each of its ways', () => {
    const paths = new Set([...asked].map((address) => address.split(' ')[1]));
    expect(addresses().filter((path) => !paths.has(path))).toEqual([]);
    expect(addresses().length).toBeGreaterThan(10);
    for (const method of ['GET', 'PATCH', 'DELETE']) expect(asked).toContain(`${method} /activities/{id}.json`);
  });
});
