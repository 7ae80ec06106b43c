import { describe, expect, it } from 'vitest';
import { clioTime, createEntry, matterPage, refreshTokens, whoAmI } from '../../../extension/clio/index.ts';
import { broken, json, NOON, scriptedClient, US } from './scripted.ts';

const unauthorised = json({ error: 'invalid_token', error_description: 'expired' }, 401);
const empty = json({ data: [] });
const wanted = { matterId: 7, userId: 3, date: '2026-04-08', seconds: 900, note: 'n' };

describe('every request', () => {
  it('carries the version and the token in headers, and neither cookies nor cache nor redirects', async () => {
    const { client, seen } = scriptedClient([empty]);
    await matterPage(client);
    expect(seen[0]?.headers.get('x-api-version')).toBe('4.0.13');
    expect(seen[0]?.headers.get('authorization')).toBe('Bearer token-one');
    expect(seen[0]?.init).toMatchObject({ cache: 'no-store', credentials: 'omit', redirect: 'error' });
    expect(seen[0]?.url).not.toContain('token-one');
  });

  it('leaves commas and braces of fields as they are and encodes everything else', async () => {
    const { client, seen } = scriptedClient([empty]);
    await matterPage(client, { updatedSince: NOON });
    expect(seen[0]?.url).toContain(',client{id,name}&');
    expect(seen[0]?.url).toContain('updated_since=2026-04-08T12%3A00%3A00.000Z');
  });
});

describe('the browser’s fetch', () => {
  it('is never called as a method, which it would refuse', async () => {
    const callers: unknown[] = [];
    async function fetch(this: unknown) {
      callers.push(this);
      return new Response('{"data":[]}');
    }
    const { client } = scriptedClient([], { fetch });
    await matterPage(client);
    await refreshTokens({ region: US, fetch, now: () => NOON }, { clientId: 'key', clientSecret: 's' }, 'r');
    expect(callers).toEqual([undefined, undefined]);
  });
});

describe('an expired token', () => {
  function sources() {
    let current = 'old';
    const renewed: string[] = [];
    const token = async (refused: string | null) => {
      if (refused === current) {
        renewed.push(refused);
        current = 'new';
      }
      return { ok: true, value: current } as const;
    };
    return { renewed, token };
  }

  it('is renewed once, and the same post goes again because a 401 was never processed', async () => {
    const { renewed, token } = sources();
    const { client, seen } = scriptedClient([unauthorised, json({ data: { id: 9 } }, 201)], { token });
    expect(await createEntry(client, wanted)).toMatchObject({ ok: true, value: { id: 9 } });
    expect(seen.map(({ headers }) => headers.get('authorization'))).toEqual(['Bearer old', 'Bearer new']);
    expect(seen[1]?.body).toBe(seen[0]?.body);
    expect(renewed).toEqual(['old']);
  });

  it('that is refused again means signing in, and no third request', async () => {
    const { token } = sources();
    const { client, seen } = scriptedClient([unauthorised, unauthorised], { token });
    expect(await whoAmI(client)).toEqual({ ok: false, problem: { kind: 'sign-in' } });
    expect(seen).toHaveLength(2);
  });

  it('is renewed once for calls that were refused together, and for one that was refused late', async () => {
    const { renewed, token } = sources();
    let refuseLate: () => void = () => undefined;
    const late = new Promise<void>((go) => {
      refuseLate = go;
    });
    const slow = async () => {
      await late;
      return json({ error: 'invalid_token' }, 401)({ method: '', url: '', headers: new Headers(), body: '', init: {} });
    };
    const { client } = scriptedClient([unauthorised, unauthorised, slow, empty, empty, empty], { token });
    const calls = [matterPage(client), matterPage(client), matterPage(client)];
    await Promise.all(calls.slice(0, 2));
    refuseLate();
    expect((await Promise.all(calls)).every(({ ok }) => ok)).toBe(true);
    expect(renewed).toEqual(['old']);
  });

  it('that cannot be renewed gives the reason of the renewal', async () => {
    const token = async (refused: string | null) =>
      refused === null ? ({ ok: true, value: 'old' } as const) : ({ ok: false, problem: { kind: 'network' } } as const);
    const { client, seen } = scriptedClient([unauthorised], { token });
    expect(await createEntry(client, wanted)).toEqual({ ok: false, problem: { kind: 'network' } });
    expect(seen).toHaveLength(1);
  });
});

describe('the clock', () => {
  const anHourAhead = new Date(NOON + 3_600_000).toUTCString();

  it('is Clio’s once Clio said what time it is, so that look-ups do not miss by a wrong clock', async () => {
    const { client } = scriptedClient([json({ data: [] }, 200, { date: anHourAhead })]);
    expect(client.clock()).toBe(NOON);
    expect(client.knowsClock()).toBe(false);
    await matterPage(client);
    expect(client.clock()).toBe(NOON + 3_600_000);
  });

  it('is asked for where no answer has told it, once', async () => {
    const self = { data: { id: 3, account: { id: 9 } } };
    const { client, seen } = scriptedClient([json(self, 200, { date: anHourAhead })]);
    expect(await clioTime(client)).toEqual({ ok: true, value: NOON + 3_600_000 });
    expect(await clioTime(client)).toEqual({ ok: true, value: NOON + 3_600_000 });
    expect(seen).toHaveLength(1);
  });

  it('that Clio does not tell is not made up', async () => {
    const { client } = scriptedClient([broken()]);
    expect(await clioTime(client)).toEqual({ ok: false, problem: { kind: 'network' } });
  });
});
