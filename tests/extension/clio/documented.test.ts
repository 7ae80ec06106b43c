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

/** A group of requests, and what they were. */
type Asked = ClioSandbox['requests'];

describe.skipIf(!present)('every request that this client can make', () => {
  let sandbox: ClioSandbox;
  let client: Client;
  let working: Asked;
  let lacking: Asked;
  let checking: Asked;
  const addressOf = ({ method, path }: Asked[number]) =>
    `${method} ${path.replace('/api/v4', '').replace(/\/\d+\.json$/, '/{id}.json')}`;

  /** All that a day's work, and what surrounds it, asks of Clio. */
  async function work(): Promise<void> {
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
    await findEntries(client, { userId: ADA, sentAt: client.clock() });
    await readEntry(client, id);
    await entriesById(client, [id]);
    await changedEntries(client, { userId: ADA, since: client.clock() - 60_000 });
    await entriesOn(client, { userId: ADA, day: FULL.date });
    sandbox.runTimer(id);
    await runningTimer(client);
    sandbox.runTimer(null);
    await changeEntry(client, { id, etag: etag ?? '' }, { ...FULL, categoryId, seconds: 1000 });
    await removeEntry(client, id);
  }

  /** What is asked in the same way where the firm has none of it. */
  async function look(): Promise<void> {
    await utbmsSets(client);
    await utbmsCodes(client, 'task');
    await utbmsCodes(client, 'activity');
    await snippets(client);
  }

  async function during(act: () => Promise<unknown>): Promise<Asked> {
    sandbox.requests.length = 0;
    await act();
    return [...sandbox.requests];
  }

  beforeAll(async () => {
    sandbox = await start({ matters: 250 });
    client = clientOf(sandbox, sandbox.grant().access_token);
    working = await during(work);
    lacking = await during(look);
    checking = await during(() => missingScopes(client));
  });
  afterAll(endSandboxes);

  it('is documented by Clio in each of its names and values, and Clio’s stand-in takes it', () => {
    expect(working.filter(({ status }) => status === null || status >= 300)).toEqual([]);
    expect(working).toHaveLength(17);
    expect(working.flatMap(check)).toEqual([]);
  });

  it('is documented also where the firm has none of what is asked for', () => {
    expect(lacking.length).toBeGreaterThanOrEqual(4);
    expect(lacking.flatMap(check)).toEqual([]);
  });

  it('is documented where it only asks what the application may do', () => {
    expect(checking.length).toBeGreaterThan(0);
    expect(checking.flatMap(check)).toEqual([]);
  });

  it('is looked at here: no address stands in the client that was not asked for, in each of its ways', () => {
    const asked = new Set([...working, ...lacking, ...checking].map(addressOf));
    const paths = new Set([...asked].map((address) => address.split(' ')[1]));
    expect(addresses().filter((path) => !paths.has(path))).toEqual([]);
    expect(addresses().length).toBeGreaterThan(10);
    for (const method of ['GET', 'PATCH', 'DELETE']) expect(asked).toContain(`${method} /activities/{id}.json`);
  });
});
