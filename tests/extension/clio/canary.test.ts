import { inspect } from 'node:util';
import { describe, expect, it } from 'vitest';
import {
  changeEntry,
  createClient,
  createEntry,
  createLimiter,
  deauthorize,
  exchangeCode,
  findEntries,
  matterPage,
  newAuthorization,
  refreshTokens,
  removeEntry,
  whoAmI,
} from '../../../extension/clio/index.ts';
import { broken, html, json, NOON, type Script, scripted, silent, US } from './scripted.ts';

const TOKEN = 'tok+canary/7f3a==';
const SECRET = 'sec canary&9b1c';
const REFRESH = 'ref.canary~51d0';
const CODE = 'cod/canary-aa07';
const CANARIES = [TOKEN, SECRET, REFRESH, CODE].flatMap((text) => [
  text,
  encodeURIComponent(text),
  new URLSearchParams({ x: text }).toString().slice(2),
]);

/** A server that says back everything it was told. */
const echo =
  (status: number): Script =>
  ({ headers, body }) => {
    const said = `${headers.get('authorization')} ${body} ${decodeURIComponent(body.replaceAll('+', ' '))}`;
    const words = status % 2 ? { error: said, error_description: said } : { error: { type: said, message: said } };
    return json(words, status)({ method: '', url: '', headers, body, init: {} });
  };
const cases: [string, Script][] = [
  ...[400, 401, 403, 404, 409, 410, 412, 422, 429, 500, 503].map((status): [string, Script] => [
    `${status}`,
    echo(status),
  ]),
  ['a broken connection', broken()],
  [
    'an error that quotes the request',
    ({ headers, body }) => Promise.reject(new Error(`${headers.get('authorization')} ${body}`)),
  ],
  ['silence', silent()],
  ['the firewall', html(403)],
  [
    'a foreign link',
    json({ data: [], meta: { paging: { next: `https://evil.example/?t=${encodeURIComponent(TOKEN)}` } } }),
  ],
];

describe('tokens and secrets stay where they belong', () => {
  it.each(cases)('neither outcome nor address tells one: %s', async (_, script) => {
    const { fetch, seen } = scripted(...Array.from({ length: 30 }, () => script));
    const now = () => NOON;
    const door = { region: US, fetch, now, timeoutMs: 10 };
    const credentials = { clientId: 'key', clientSecret: SECRET };
    const client = () =>
      createClient({
        ...door,
        token: async () => ({ ok: true, value: TOKEN }),
        limiter: createLimiter({ now, wait: () => Promise.resolve() }),
      });
    const wanted = { matterId: 7, userId: 3, date: '2026-04-08', seconds: 900, note: 'n' };
    const work: Promise<unknown>[] = [
      whoAmI(client()),
      matterPage(client()),
      findEntries(client(), { userId: 3, sentAt: NOON }),
      createEntry(client(), wanted),
      changeEntry(client(), { id: 9, etag: '"e"' }, { seconds: 60 }),
      removeEntry(client(), 9),
      exchangeCode(door, credentials, { code: CODE, redirectUri: 'https://abc.chromiumapp.org/' }),
      refreshTokens(door, credentials, REFRESH),
      deauthorize(door, TOKEN),
    ];
    const outcomes = (await Promise.allSettled(work)).map((outcome) => inspect(outcome, { depth: 9 }));
    const told = [...outcomes, ...seen.map(({ url }) => url)].join('\n');
    expect(seen.length).toBeGreaterThanOrEqual(9);
    expect(CANARIES.filter((canary) => told.includes(canary))).toEqual([]);
  });

  it('the page to sign in knows the client’s name and no secret', () => {
    const { url } = newAuthorization({ region: US, clientId: 'key', redirectUri: 'https://abc.chromiumapp.org/' });
    expect([...new URL(url).searchParams.keys()]).toEqual([
      'response_type',
      'client_id',
      'redirect_uri',
      'state',
      'redirect_on_decline',
    ]);
  });
});
