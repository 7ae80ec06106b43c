import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  billingSettings,
  type Client,
  categories,
  changedEntries,
  changeEntry,
  createEntry,
  deauthorize,
  entriesById,
  entriesOn,
  exchangeCode,
  findEntries,
  matterNamePage,
  matterPage,
  mattersById,
  readEntry,
  refreshTokens,
  removeEntry,
  runningTimer,
  snippets,
  users,
  utbmsCodes,
  utbmsSets,
  whoAmI,
} from '../../../extension/clio/index.ts';
import { near, polluted } from '../../near.ts';
import { runs } from '../../runs.ts';
import { NOON, scripted, scriptedClient, US } from './scripted.ts';

/** Every kind of the closed list of problems. */
const KINDS = [
  ...['network', 'unknown', 'on-the-way', 'retry', 'unreadable', 'limit', 'sign-in', 'wrong-client', 'no-access'],
  ...['wrong-region', 'key-store', 'forbidden', 'firewall', 'gone', 'missing', 'stale', 'refused', 'foreign-link'],
  'invalid',
];
const entry = {
  ...{ id: 5, etag: '"e"', type: 'TimeEntry', date: '2026-04-08', quantity_in_hours: 0.25, quantity: 900, price: 100 },
  ...{ note: 'Reviewed the lease.', billed: false, on_bill: false, non_billable: false, total: 25 },
  ...{ created_at: '2026-04-08T12:00:00Z', updated_at: '2026-04-08T12:00:00Z' },
  ...{ matter: { id: 7 }, user: { id: 3, name: 'Ada' }, bill: null, activity_description: { id: 1, name: 'Research' } },
};
const matter = {
  ...{ id: 101, etag: '"e1"', display_number: '00101-Müller', number: 101, custom_number: null, status: 'Open' },
  ...{ description: 'Lease', client_reference: '', open_date: '2025-10-01', billable: true, billing_method: 'hourly' },
  ...{ updated_at: '2026-04-08T12:00:00Z', client: { id: 5, name: 'Müller GmbH' } },
};
const paging = { paging: { next: `${US.origin}/api/v4/matters?page_token=BAh7` }, records: 812 };
const BODIES: unknown[] = [
  { data: entry, meta: {} },
  { data: [entry, { ...entry, id: 6 }], meta: paging },
  { data: [matter, { ...matter, id: 102 }], meta: paging },
  {
    data: { id: 3, name: 'Ada', account: { id: 1, name: 'Firm', permissions: [] }, rate: 100, subscription_type: 'x' },
  },
  { data: [{ id: 1, name: 'Ada', email: 'ada@firm.test', initials: 'AP', enabled: true }], meta: paging },
  { data: [{ id: 7, code: 'L110', name: 'Facts', description: 'D', type: 'UtbmsTask', utbms_set_id: 1 }] },
  { data: [{ id: 1, name: 'Research', default: true, category_type: 'hourly', rate: { amount: 5 } }], meta: paging },
  { data: { id: 9, start_time: '2026-04-08T12:00:00Z', elapsed_time: 5, activity: { id: 5 } } },
  { error: { type: 'SomeError', message: 'Because.' } },
  { error: 'invalid_grant', error_description: 'Words.' },
  { token_type: 'bearer', access_token: 'access', expires_in: 2_592_000, refresh_token: 'refresh' },
];
const wanted = { matterId: 7, userId: 3, date: '2026-04-08', seconds: 900, note: 'Reviewed the lease.' };

/** Everything that Clio is asked, with a client of one's own. */
const CALLS: Record<string, (client: Client) => Promise<unknown>> = {
  matterPage: (client) => matterPage(client),
  matterNamePage: (client) => matterNamePage(client),
  mattersById: (client) => mattersById(client, [101]),
  whoAmI,
  users,
  categories,
  billingSettings,
  snippets,
  utbmsSets,
  utbmsCodes: (client) => utbmsCodes(client, 'task'),
  runningTimer: (client) => runningTimer(client),
  readEntry: (client) => readEntry(client, 5),
  createEntry: (client) => createEntry(client, wanted),
  changeEntry: (client) => changeEntry(client, { id: 5, etag: '"e"' }, { seconds: 60 }),
  removeEntry: (client) => removeEntry(client, 5),
  entriesOn: (client) => entriesOn(client, { userId: 3, day: '2026-04-08' }),
  entriesById: (client) => entriesById(client, [5]),
  changedEntries: (client) => changedEntries(client, { userId: 3, since: NOON }),
  findEntries: (client) => findEntries(client, { userId: 3, sentAt: NOON }),
};
const credentials = { clientId: 'key', clientSecret: 'secret' };

const statuses = fc.constantFrom(
  200,
  200,
  200,
  201,
  204,
  301,
  400,
  401,
  403,
  404,
  409,
  410,
  412,
  422,
  429,
  500,
  503,
  599,
);
const answer = fc.record({
  status: statuses,
  body: fc.oneof({ weight: 8, arbitrary: near(...BODIES).map((body) => JSON.stringify(body)) }, fc.string()),
  type: fc.constantFrom('application/json', 'application/json; charset=utf-8', 'text/html', ''),
  retryAfter: fc.constantFrom('', '9', '-1', 'soon', '1e999', 'Wed, 08 Apr 2026 12:00:09 GMT', '9'.repeat(40)),
});
type Answered = typeof answer extends fc.Arbitrary<infer T> ? T : never;
const responded = ({ status, body, type, retryAfter }: Answered) =>
  new Response(status === 204 || status === 301 ? null : body, {
    status,
    headers: { 'content-type': type, ...(retryAfter === '' ? {} : { 'retry-after': retryAfter }) },
  });

/** An outcome is a value, or a problem of the list. */
function expectOutcome(name: string, outcome: unknown): void {
  const { ok, problem } = outcome as { ok: boolean; problem?: { kind: string; until?: number } };
  if (ok) return;
  expect(KINDS, name).toContain(problem?.kind);
  if (problem?.until !== undefined) expect(problem.until - NOON, name).toBeLessThanOrEqual(3_600_000);
}

describe('what Clio answers', () => {
  it('is a value or a problem of the list, whatever it is', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...Object.keys(CALLS)),
        fc.array(answer, { minLength: 1 }),
        async (name, answers) => {
          const scripts = Array.from(
            { length: 40 },
            (_, at) => () => responded(answers[at % answers.length] as Answered),
          );
          const { client } = scriptedClient(scripts, { timeoutMs: 1_000 });
          expectOutcome(name, await CALLS[name]?.(client));
        },
      ),
      { numRuns: runs(600) },
    );
    expect(polluted()).toEqual([]);
  });

  it('to a request for tokens is tokens that a header can hold, or a problem of the list', async () => {
    await fc.assert(
      fc.asyncProperty(answer, fc.nat({ max: 2 }), async (answered, which) => {
        const { fetch } = scripted(
          () => responded(answered),
          () => responded(answered),
        );
        const door = { region: US, fetch, now: () => NOON };
        const asked = [
          () => exchangeCode(door, credentials, { code: 'c1', redirectUri: 'https://abc.chromiumapp.org/clio' }),
          () => refreshTokens(door, credentials, 'old'),
          () => deauthorize(door, 'access'),
        ][which];
        const outcome = await asked?.();
        expectOutcome(String(which), outcome);
        if (outcome?.ok && which < 2) {
          const { accessToken, expiresAt } = outcome.value as { accessToken: string; expiresAt: number };
          expect(new Headers({ authorization: `Bearer ${accessToken}` }).get('authorization')).toContain(accessToken);
          expect(Number.isFinite(expiresAt)).toBe(true);
        }
      }),
      { numRuns: runs(400) },
    );
  });

  it('goes to no other host and no path beside the API, wherever a list says that it goes on', async () => {
    const hosts = [
      'app.clio.com',
      'app.clio.com:444',
      'evil.example',
      'app.clio.com.evil.example',
      'APP.CLIO.COM',
      'eu.app.clio.com',
    ];
    const link = fc
      .record({
        scheme: fc.constantFrom('https://', 'http://', '//', '', 'javascript:', 'https:\\\\', 'ftp://', 'HTTPS://'),
        user: fc.constantFrom('', '', 'a:b@', 'app.clio.com@'),
        host: fc.constantFrom(...hosts),
        path: fc.constantFrom(
          '/api/v4/',
          '/api/v4',
          '/api/v40/',
          '/api/v4/../../',
          '/api/v4/%2e%2e/',
          '/oauth/',
          '/api\\v4\\',
          '\\..\\',
        ),
        rest: fc.constantFrom(
          'matters',
          'matters.json?page_token=1',
          'x#y',
          '?',
          '@evil.example/',
          '\u0000',
          '\n//evil.example',
        ),
      })
      .map(({ scheme, user, host, path, rest }) => `${scheme}${user}${host}${path}${rest}`);
    await fc.assert(
      fc.asyncProperty(link, async (next) => {
        const page = () => Response.json({ data: [], meta: { paging: { next } } });
        const { client, seen } = scriptedClient(Array.from({ length: 20 }, () => page));
        for (const call of [matterPage, categories, users]) expectOutcome('', await call(client));
        const followed = await matterPage(client, { next });
        expectOutcome('', followed);
        for (const { url } of seen) {
          const { protocol, host, username, pathname } = new URL(url);
          expect([protocol, host, username, pathname.startsWith('/api/v4/')], url).toEqual([
            ...['https:', 'app.clio.com', ''],
            true,
          ]);
        }
      }),
      { numRuns: runs(300) },
    );
  });
});
