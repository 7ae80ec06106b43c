import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { whoAmI } from '../../../../extension/clio/index.ts';
import { type ClioStage, clioStage } from '../clio-stage.ts';

let stage: ClioStage;
beforeEach(async () => {
  stage = await clioStage();
  await stage.connect();
  stage.sandbox.requests.length = 0;
});
afterEach(() => stage.close());

const MONTH = 31 * 86_400_000;

/** Asks Clio something ten times at once, through the connection as it is. */
async function tenCalls(connections = stage.connections) {
  const current = await connections.current();
  if (!current) throw new Error('there is no connection');
  return Promise.all(Array.from({ length: 10 }, () => whoAmI(current.client)));
}
const renewals = () => stage.asked().filter((request) => request === 'POST /oauth/token').length;

describe('an access token', () => {
  it('that is good is not renewed', async () => {
    expect((await tenCalls()).every(({ ok }) => ok)).toBe(true);
    expect(renewals()).toBe(0);
  });

  it('whose time is up is renewed once for ten calls at the same time', async () => {
    stage.clock.at += MONTH;
    expect((await tenCalls()).every(({ ok }) => ok)).toBe(true);
    expect(renewals()).toBe(1);
  });

  it('that Clio no longer takes is renewed once for ten calls at the same time', async () => {
    stage.sandbox.expireTokens();
    expect((await tenCalls()).every(({ ok }) => ok)).toBe(true);
    expect(renewals()).toBe(1);
  });

  it('that Clio no longer takes is renewed once for a page and a worker at the same time', async () => {
    stage.sandbox.expireTokens();
    const both = await Promise.all([tenCalls(), tenCalls(stage.restarted())]);
    expect(both.flat().every(({ ok }) => ok)).toBe(true);
    expect(renewals()).toBe(1);
  });

  it('that the browser forgot at its end is got anew with the refresh token', async () => {
    stage.held.token = null;
    expect((await tenCalls(stage.restarted())).every(({ ok }) => ok)).toBe(true);
    expect(renewals()).toBe(1);
  });
});

describe('a refresh token that changes at each use', () => {
  beforeEach(() => {
    stage.sandbox.fault('rotate-refresh');
    stage.clock.at += MONTH;
  });

  it('is kept before the access token that came with it is used', async () => {
    const before = stage.keyStore.kept.get('profile/refresh-token');
    const real = stage.network.fetch;
    const kept: (string | undefined)[] = [];
    stage.network.fetch = async (input, init) => {
      if (String(input).includes('/api/v4/')) kept.push(stage.keyStore.kept.get('profile/refresh-token'));
      return real(input, init);
    };
    await tenCalls();
    expect(kept).toHaveLength(10);
    expect(kept).not.toContain(before);
  });

  it('goes on working after the worker died and its access token is gone', async () => {
    await tenCalls();
    stage.held.token = null;
    expect((await tenCalls(stage.restarted())).every(({ ok }) => ok)).toBe(true);
  });
});

describe('a key store that gives nothing out', () => {
  it.each([
    ['locked', 'locked'],
    ['closed', 'out-of-reach'],
  ] as const)('is no reason to sign in: %s', async (fault, why) => {
    stage.held.token = null;
    stage.keyStore.fault = fault;
    const answers = await tenCalls();
    for (const answer of answers) expect(answer).toEqual({ ok: false, problem: { kind: 'key-store', why } });
    expect(stage.sandbox.requests).toEqual([]);
    expect(await stage.timeline.read('connection')).toMatchObject({ state: 'connected' });
    stage.keyStore.fault = null;
    expect((await tenCalls()).every(({ ok }) => ok)).toBe(true);
  });

  it('does not lose a refresh token that changed meanwhile', async () => {
    stage.sandbox.fault('rotate-refresh');
    const before = stage.keyStore.kept.get('profile/refresh-token');
    stage.clock.at += MONTH;
    stage.network.fetch = async (input, init) => {
      const answer = await fetch(input, init);
      // Locked right when the new token is to be kept.
      if (String(input).endsWith('/oauth/token')) stage.keyStore.fault = 'locked';
      return answer;
    };
    expect((await tenCalls()).every(({ ok }) => ok)).toBe(true);
    expect(stage.keyStore.kept.get('profile/refresh-token')).toBe(before);
    stage.held.token = null;
    stage.keyStore.fault = null;
    stage.network.fetch = fetch;
    expect((await tenCalls(stage.restarted())).every(({ ok }) => ok)).toBe(true);
  });
});

describe('an access that was withdrawn', () => {
  it('asks to sign in and is not tried again', async () => {
    stage.sandbox.revokeTokens();
    expect((await tenCalls()).every((answer) => !answer.ok && answer.problem.kind === 'sign-in')).toBe(true);
    expect(await stage.timeline.read('connection')).toMatchObject({ state: 'sign-in' });
    expect(stage.held.token).toBeNull();
    const before = stage.sandbox.requests.length;
    await tenCalls();
    expect(stage.sandbox.requests).toHaveLength(before);
  });

  it('is also one whose renewed token Clio refuses, as where the subscription lapsed', async () => {
    stage.network.fetch = async (input, init) =>
      String(input).includes('/api/v4/')
        ? new Response('{"error":"invalid_token"}', { status: 401 })
        : fetch(input, init);
    expect((await tenCalls()).every((answer) => !answer.ok && answer.problem.kind === 'sign-in')).toBe(true);
    expect(await stage.timeline.read('connection')).toMatchObject({ state: 'sign-in' });
  });

  it('is not what a Clio out of reach means: the secrets stay and the next call works', async () => {
    stage.clock.at += MONTH;
    stage.sandbox.fault('down=1');
    expect((await tenCalls()).every((answer) => !answer.ok && answer.problem.kind === 'network')).toBe(true);
    expect(await stage.timeline.read('connection')).toMatchObject({ state: 'connected' });
    expect((await tenCalls()).every(({ ok }) => ok)).toBe(true);
  });
});

describe('the timeline’s database', () => {
  it('holds no token and no secret, in no store', async () => {
    stage.sandbox.expireTokens();
    await tenCalls();
    const hidden = [
      stage.sandbox.clientSecret,
      stage.held.token?.accessToken,
      stage.keyStore.kept.get('profile/refresh-token'),
    ].filter((secret) => typeof secret === 'string');
    expect(hidden).toHaveLength(3);
    const names = (await indexedDB.databases()).flatMap(({ name }) => (name?.includes('vault') ? [] : (name ?? [])));
    expect(names.length).toBeGreaterThan(0);
    let read = '';
    for (const name of names) {
      const db = await openDB(name);
      for (const store of db.objectStoreNames) {
        read += JSON.stringify([await db.getAllKeys(store), await db.getAll(store)]);
      }
      db.close();
    }
    expect(read).toContain('ada@firm.example');
    for (const secret of hidden) expect(read).not.toContain(secret);
  });
});
