import { describe, expect, it } from 'vitest';
import {
  type Answer,
  type Client,
  changeEntry,
  createEntry,
  deauthorize,
  exchangeCode,
  matterPage,
  reachRegion,
  readEntry,
  refreshTokens,
  removeEntry,
  runningTimer,
  type TokenDoor,
  whoAmI,
} from '../../../extension/clio/index.ts';
import { NOON, type Script, scripted, scriptedClient, US } from './scripted.ts';

/** Every status that anybody gives, registered or not, and some that nobody gave yet. */
const RANGES = [
  [200, 208],
  [218, 218],
  [226, 226],
  [299, 308],
  [399, 418],
  [419, 431],
  [440, 440],
  [444, 452],
];
const MORE = [
  [460, 460],
  [463, 463],
  [494, 508],
  [510, 511],
  [520, 527],
  [529, 530],
  [540, 540],
  [561, 561],
  [598, 599],
];
const STATUSES = [...RANGES, ...MORE].flatMap(([first = 0, last = 0]) =>
  Array.from({ length: last - first + 1 }, (_, index) => first + index),
);
const BODILESS = [204, 205, 304];

type Body = (status: number) => Response;
const text =
  (body: string, type: string): Body =>
  (status) =>
    new Response(BODILESS.includes(status) ? null : body, { status, headers: { 'content-type': type } });
const words = (value: unknown): Body => text(JSON.stringify(value), 'application/json; charset=utf-8');
const api = { error: { type: 'SomeError', message: 'Because.' } };
const cut: Body = (status) => {
  const body = new ReadableStream({
    start(stream) {
      stream.enqueue(new TextEncoder().encode('{"error":{"type":"SomeError",'));
      stream.error(new Error('reset'));
    },
  });
  return new Response(BODILESS.includes(status) ? null : body, { status });
};

/** What others say in Clio's place. */
const FOREIGN: Record<string, Body> = {
  'a page': text('<html><body>Proxy authentication required</body></html>', 'text/html'),
  'a page that holds Clio’s words': text(JSON.stringify(api), 'text/html; charset=utf-8'),
  'a page without its type': text('\n<!DOCTYPE html><p>Sign in to the guest network', 'text/plain'),
  'XML of a storage service': text('<Error><Code>AccessDenied</Code></Error>', 'application/xml'),
  'plain text': text('Forbidden', 'text/plain'),
  nothing: (status) => new Response(BODILESS.includes(status) ? null : '', { status }),
  'an answer that breaks off': cut,
  'half of Clio’s words': text('{"error":{"type":"SomeError","mess', 'application/json'),
  'a gateway’s message': words({ message: 'Forbidden' }),
  'a gateway’s error as text': words({ error: 'Bad Gateway' }),
  'a word that is no name of an error': words({ error: 'unauthorized', error_description: 'x' }),
  'a list of errors': words({ errors: [{ code: 'invalid_grant' }] }),
  'an error with a number': words({ error: { code: 401, message: 'Unauthorized', status: 'UNAUTHENTICATED' } }),
  'an error without its message': words({ error: { type: 'invalid_grant' } }),
  'an error whose type is no name': words({ error: { type: 'Web Filter Violation', message: 'Blocked.' } }),
  'an error with an empty type': words({ error: { type: '', message: 'x' } }),
  'an error described by an object': words({ error: 'invalid_grant', error_description: {} }),
  'JSON that is no object': words([api]),
  null: words(null),
  'the yes of a portal': words({ status: 'ok', success: true }),
};
/** Clio's own words, by what it documents. */
const CLIO: Record<string, Body> = {
  'the API’s error': words(api),
  'the API’s error without a type of content': (status) =>
    new Response(BODILESS.includes(status) ? null : new TextEncoder().encode(JSON.stringify(api)), { status }),
  'a token that is no good': words({ error: 'invalid_token', error_description: 'The token is expired.' }),
  'a grant that is no good': words({ error: 'invalid_grant' }),
};

type Work = (script: Script) => Promise<Answer<unknown>>;
const wanted = { matterId: 7, userId: 3, date: '2026-04-08', seconds: 900, note: 'Reviewed the lease.' };
const asks =
  (work: (client: Client) => Promise<Answer<unknown>>): Work =>
  (script) =>
    work(scriptedClient([script, script]).client);
const door = (work: (at: TokenDoor) => Promise<Answer<unknown>>): Work => {
  return (script) => work({ region: US, fetch: scripted(script).fetch, now: () => NOON });
};
const credentials = { clientId: 'key', clientSecret: 'secret' };

const READS: Record<string, Work> = {
  'a list': asks((client) => matterPage(client)),
  'an entry': asks((client) => readEntry(client, 5)),
  'who is signed in': asks(whoAmI),
  'the timer': asks(runningTimer),
};
const WRITES: Record<string, Work> = {
  'a new entry': asks((client) => createEntry(client, wanted)),
  'a change': asks((client) => changeEntry(client, { id: 1, etag: '"a"' }, { note: 'x' })),
  'a deletion': asks((client) => removeEntry(client, 1)),
};
const ACCESS: Record<string, Work> = {
  renewal: door((at) => refreshTokens(at, credentials, 'refresh')),
  'a code': door((at) => exchangeCode(at, credentials, { code: 'c', redirectUri: 'https://abc.example/' })),
  'an end': door((at) => deauthorize(at, 'access')),
};

const kindOf = (answer: Answer<unknown>) => (answer.ok ? 'ok' : answer.problem.kind);

/** All statuses with all bodies: what came of each, with those that are as expected left out. */
async function odd(
  work: Work,
  bodies: Record<string, Body>,
  expected: (status: number, body: string) => readonly string[],
): Promise<string[]> {
  const all = Object.entries(bodies).flatMap(([name, body]) => STATUSES.map((status) => ({ name, body, status })));
  const found = await Promise.all(
    all.map(async ({ name, body, status }) => {
      const kind = kindOf(await work(() => body(status)));
      return expected(status, name).includes(kind) ? [] : [`${status} with ${name}: ${kind}`];
    }),
  );
  return found.flat();
}

const trouble = (status: number) => status >= 500 || [408, 425, 499].includes(status);
const NOTHING_SAID = ['network', 'on-the-way'];

describe('what others say in Clio’s place is not Clio’s word, whatever the status', () => {
  it.each(Object.entries(READS))('%s: nothing is refused, missing, or the end of a sign-in', async (_, work) => {
    const expected = (status: number) => {
      if (status === 429) return ['limit'];
      if (trouble(status)) return ['retry', ...NOTHING_SAID];
      return status === 403 ? [...NOTHING_SAID, 'firewall'] : NOTHING_SAID;
    };
    expect(await odd(work, FOREIGN, expected)).toEqual([]);
  });

  it.each(Object.entries(WRITES))('%s: it may be done, and nobody says that it is not', async (name, work) => {
    const expected = (status: number) => {
      if (status === 429) return ['limit'];
      return name === 'a deletion' && status === 204 ? ['ok'] : ['unknown'];
    };
    expect(await odd(work, FOREIGN, expected)).toEqual([]);
  });

  it.each(Object.entries(ACCESS))('%s: neither sign-in nor client is wrong', async (name, work) => {
    const expected = (status: number, body: string) => {
      if (status === 429) return ['limit'];
      if (trouble(status)) return ['retry', ...NOTHING_SAID];
      // What Clio answers to the end of an access is not documented; a page it is not.
      if (name === 'an end' && status < 300) return /page|XML/.test(body) ? [...NOTHING_SAID, 'ok'] : ['ok'];
      return status === 403 ? [...NOTHING_SAID, 'firewall'] : NOTHING_SAID;
    };
    expect(await odd(work, FOREIGN, expected)).toEqual([]);
  });

  it('names the status, for whoever asks those who run the network', async () => {
    const page = FOREIGN['a page'] ?? cut;
    const read = await READS['a list']?.(() => page(407));
    expect(read).toEqual({ ok: false, problem: { kind: 'on-the-way', status: 407 } });
    const write = await WRITES['a new entry']?.(() => page(407));
    expect(write).toEqual({ ok: false, problem: { kind: 'unknown', instead: 407 } });
    // An answer that broke off was nobody's in particular.
    expect(await WRITES['a new entry']?.(() => cut(422))).toEqual({ ok: false, problem: { kind: 'unknown' } });
  });
});

describe('Clio’s own words count, with the statuses that it documents', () => {
  const SAID: Record<number, string> = {
    400: 'refused',
    401: 'sign-in',
    403: 'forbidden',
    404: 'missing',
    410: 'gone',
    412: 'stale',
    422: 'refused',
    429: 'limit',
  };

  it.each(Object.entries(READS))('%s', async (name, work) => {
    const expected = (status: number) => {
      if (trouble(status)) return ['retry', 'on-the-way'];
      if (status < 400 || status === 407) return NOTHING_SAID;
      const said = SAID[status] ?? 'refused';
      // No timer is no problem.
      return [name === 'the timer' && said === 'missing' ? 'ok' : said];
    };
    expect(await odd(work, CLIO, expected)).toEqual([]);
  });

  it.each(Object.entries(WRITES))('%s', async (name, work) => {
    const expected = (status: number) =>
      name === 'a deletion' && status === 204 ? ['ok'] : [SAID[status] ?? 'unknown'];
    expect(await odd(work, CLIO, expected)).toEqual([]);
  });

  it.each(Object.entries(ACCESS))('%s', async (name, work) => {
    const expected = (status: number, body: string) => {
      if (status === 429) return ['limit'];
      if (trouble(status)) return ['retry', 'on-the-way'];
      if (name === 'an end' && status < 300) return ['ok'];
      if (status < 400 || status === 407) return NOTHING_SAID;
      return [/no good/.test(body) && [400, 401, 403].includes(status) ? 'sign-in' : 'no-access'];
    };
    expect(await odd(work, CLIO, expected)).toEqual([]);
  });

  const names = [
    ['invalid_grant', 'sign-in'],
    ['invalid_client', 'wrong-client'],
    ['unauthorized_client', 'wrong-client'],
    ['invalid_request', 'no-access'],
    ['unsupported_grant_type', 'no-access'],
    ['invalid_scope', 'no-access'],
    ['temporarily_unavailable', 'retry'],
    ['Invalid_Grant', 'on-the-way'],
  ];
  it.each(names)('a renewal answered 400 %s is %s', async (error, kind) => {
    const answer = await ACCESS.renewal?.(() => words({ error })(400));
    expect(answer && kindOf(answer)).toBe(kind);
  });
});

describe('a region', () => {
  const reach = door((at) => reachRegion(at));
  const says = (body: Body | undefined, status: number) => reach(() => (body ?? cut)(status));

  it('answers in Clio’s words, or asks who it is without any', async () => {
    for (const body of [CLIO['a token that is no good'], FOREIGN.nothing])
      for (const status of [401, 403]) expect(kindOf(await says(body, status))).toBe('ok');
  });

  it.each(['a page', 'a page that holds Clio’s words', 'a page without its type', 'XML of a storage service'])(
    'is not reached where somebody in its place answers with %s',
    async (name) => {
      expect(kindOf(await says(FOREIGN[name], 401))).toBe('on-the-way');
      expect(kindOf(await says(FOREIGN[name], 403))).toBe('firewall');
      expect(kindOf(await says(FOREIGN[name], 200))).toBe('on-the-way');
    },
  );
});

describe('a token that was refused', () => {
  const first = (body: Body) => {
    const renewed: (string | null)[] = [];
    const token = async (refused: string | null) => {
      if (refused !== null) renewed.push(refused);
      return { ok: true, value: refused === null ? 'old' : 'new' } as const;
    };
    const done = () => new Response('{"data":{"id":5}}', { status: 200 });
    return { renewed, ...scriptedClient([() => body(401), done], { token }) };
  };

  it('by a page is not renewed, and what was asked does not go again', async () => {
    const { renewed, client, seen } = first(FOREIGN['a page'] ?? cut);
    expect(kindOf(await createEntry(client, wanted))).toBe('unknown');
    expect([renewed.length, seen.length]).toEqual([0, 1]);
  });

  it('without a word is renewed for what is only read', async () => {
    const read = first(FOREIGN.nothing ?? cut);
    expect(await readEntry(read.client, 5)).toMatchObject({ ok: true, value: { id: 5 } });
    const write = first(FOREIGN.nothing ?? cut);
    expect(kindOf(await createEntry(write.client, wanted))).toBe('unknown');
    expect([read.renewed.length, write.renewed.length, write.seen.length]).toEqual([1, 0, 1]);
  });
});
