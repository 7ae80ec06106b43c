import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { askAs } from '../asking.ts';
import { BEN, type ClioSandbox, startClioSandbox } from '../index.ts';

let sandbox: ClioSandbox;
beforeAll(async () => {
  sandbox = await startClioSandbox({ limit: 1000 });
});
beforeEach(() => sandbox.reset());
afterAll(() => sandbox.close());

async function control(body: unknown, headers: Record<string, string> = {}) {
  const answer = await fetch(`${sandbox.url}/sandbox/control`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  });
  return { status: answer.status, body: (await answer.json()) as { value?: unknown; error?: string } };
}

describe('another process', () => {
  it('makes every change that a test can make, by the same names', async () => {
    const { body } = await control({ call: 'matter', with: ['00012-Smith'] });
    const { id } = body.value as { id: number };
    expect(await control({ call: 'closeMatter', with: [id] })).toEqual({ status: 200, body: { value: null } });
    expect(sandbox.matter('00012-Smith').status).toBe('Closed');
    await control({ call: 'disableUser', with: [BEN] });
    expect(sandbox.users().find((user) => user.id === BEN)?.enabled).toBe(false);
    await control({ call: 'fault', with: ['next=429'] });
    expect((await askAs(sandbox).get('matters')).status).toBe(429);
  });

  it('gets a token, so that it can try the API at once', async () => {
    const { body } = await control({ call: 'grant' });
    const { access_token } = body.value as { access_token: string };
    expect((await askAs(sandbox, access_token).get('users/who_am_i')).status).toBe(200);
  });

  it.each([
    ['an unknown call', { call: 'close' }],
    ['a name of every object', { call: 'constructor' }],
    ['values that are no list', { call: 'closeMatter', with: 7 }],
    ['what is not there', { call: 'closeMatter', with: [7] }],
    ['a fault that cannot be read', { call: 'fault', with: ['gremlins'] }],
    ['no call', {}],
  ])('is told in words about %s', async (_, body) => {
    expect(await control(body)).toEqual({ status: 400, body: { error: expect.any(String) } });
  });

  it('reads what was asked so far, and what became of it', async () => {
    sandbox.fault('next=5xx-after');
    await askAs(sandbox).get('matters?limit=1');
    const list = (await (await fetch(`${sandbox.url}/sandbox/requests.json`)).json()) as unknown[];
    expect(list).toMatchObject([
      { method: 'GET', path: '/api/v4/matters', query: { limit: ['1'] }, fault: '5xx-after' },
    ]);
  });

  it('is no web page', async () => {
    expect((await control({ call: 'revoke' }, { origin: 'https://elsewhere.example' })).status).toBe(403);
  });
});

describe('a reset', () => {
  it('puts back all that was changed, but for the tokens', async () => {
    const before = sandbox.grant().access_token;
    sandbox.lapse();
    sandbox.changeSecret('other');
    sandbox.setScopes({ matters: 'none' });
    sandbox.withhold('users', 'all');
    sandbox.fault('slow=5;next=401');
    sandbox.removeMatter(sandbox.matter('7-Ito').id);
    sandbox.disableUser(BEN);
    sandbox.reset();
    expect(sandbox.clientSecret).toBe('sandbox-secret');
    expect(sandbox.matters()).toHaveLength(20);
    const api = askAs(sandbox, before);
    for (const path of ['matters', 'users?enabled=true', 'settings/billing']) {
      expect([path, (await api.get(path)).status]).toEqual([path, 200]);
    }
  });
});
