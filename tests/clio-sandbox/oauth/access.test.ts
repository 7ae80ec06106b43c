import { afterEach, describe, expect, it } from 'vitest';
import { askAs } from '../asking.ts';
import { BEN, CARA, type ClioSandbox, DAN, parseScopes, type SandboxOptions, startClioSandbox } from '../index.ts';

const running: ClioSandbox[] = [];
async function start(options: SandboxOptions = {}): Promise<ClioSandbox> {
  const sandbox = await startClioSandbox({ limit: 1000, ...options });
  running.push(sandbox);
  return sandbox;
}
afterEach(() => Promise.all(running.splice(0).map((sandbox) => sandbox.close())));

const entry = { type: 'TimeEntry', date: '2026-03-02', quantity: 360 };

/** Asks the token endpoint for new tokens; gives the status and the body. */
async function refresh(sandbox: ClioSandbox, token: string | undefined, clientSecret = sandbox.clientSecret) {
  const form = {
    client_id: sandbox.clientId,
    client_secret: clientSecret,
    grant_type: 'refresh_token',
    refresh_token: token ?? '',
  };
  const answer = await fetch(`${sandbox.url}/oauth/token`, { method: 'POST', body: new URLSearchParams(form) });
  return { status: answer.status, body: (await answer.json()) as Record<string, unknown> };
}

/** What a page of the sign-in says. */
async function consentPage(sandbox: ClioSandbox): Promise<{ status: number; text: string }> {
  const query = { response_type: 'code', client_id: sandbox.clientId, redirect_uri: `${sandbox.url}/oauth/approval` };
  const answer = await fetch(`${sandbox.url}/oauth/authorize?${new URLSearchParams(query)}`);
  return { status: answer.status, text: await answer.text() };
}

describe('the scopes of the application', () => {
  const probes = {
    users: 'users/who_am_i',
    matters: 'matters?limit=1',
    activities: 'activities?limit=1',
    billing: 'settings/billing',
  };

  it.each(Object.entries(probes))(
    'without %s, that is 403 in the words of the API, and the rest is open',
    async (area, path) => {
      const sandbox = await start({ scopes: { [area]: 'none' } });
      const api = askAs(sandbox);
      const refused = await api.get(path);
      expect([refused.status, refused.body?.error]).toEqual([
        403,
        { type: 'ForbiddenError', message: expect.any(String) },
      ]);
      for (const [other, open] of Object.entries(probes)) {
        if (other !== area) expect([other, (await api.get(open)).status]).toEqual([other, 200]);
      }
    },
  );

  it('for reading alone let nothing be written', async () => {
    const sandbox = await start({ scopes: { activities: 'read' } });
    const api = askAs(sandbox);
    const { id } = sandbox.addActivity({ date: '2026-03-02' });
    expect((await api.get(`activities/${id}`)).status).toBe(200);
    expect((await api.post('activities', entry)).status).toBe(403);
    expect((await api.patch(`activities/${id}`, { note: 'x' })).status).toBe(403);
    expect((await api.remove(`activities/${id}`)).status).toBe(403);
    expect(sandbox.activities()).toHaveLength(1);
  });

  it('without contacts show no client of a matter', async () => {
    const api = askAs(await start({ scopes: { contacts: 'none' } }));
    expect((await api.get('matters?limit=1&fields=id,client{name}')).status).toBe(403);
    expect((await api.get('matters?limit=1&fields=id,display_number')).status).toBe(200);
  });

  it('ticked later open with a new consent, not with the tokens of before, nor by a refresh', async () => {
    const sandbox = await start({ scopes: { billing: 'none' } });
    const before = sandbox.grant();
    sandbox.setScopes({ billing: 'read' });
    expect((await askAs(sandbox, before.access_token).get('settings/billing')).status).toBe(403);
    const { body } = await refresh(sandbox, before.refresh_token);
    expect((await askAs(sandbox, String(body.access_token)).get('settings/billing')).status).toBe(403);
    expect((await askAs(sandbox).get('settings/billing')).status).toBe(200);
  });

  it('taken away close at once', async () => {
    const sandbox = await start();
    const api = askAs(sandbox);
    sandbox.setScopes({ matters: 'none' });
    expect((await api.get('matters')).status).toBe(403);
    sandbox.setScopes({ matters: 'read' });
    expect((await api.get('matters')).status).toBe(200);
  });

  it('are what the consent page asks for', async () => {
    const { text } = await consentPage(await start({ scopes: parseScopes('activities=write,matters=read') }));
    expect(text).toContain('<li>read, add, change and delete time entries');
    expect(text).toContain('<li>read matters</li>');
    expect(text).not.toContain('billing');
  });

  it('that do not exist are refused', () => {
    for (const text of ['matter=read', 'matters', 'matters=all']) expect(() => parseScopes(text)).toThrow(RangeError);
  });
});

describe("a user's own role", () => {
  it('hides matters: from lists, by id, for posting, and their entries with them', async () => {
    const sandbox = await start({ users: 3 });
    const { id } = sandbox.matter('00012-Smith');
    sandbox.limitMatter(id, [BEN]);
    const secret = sandbox.addActivity({ date: '2026-03-02', matterId: id });
    const [ada, ben] = [askAs(sandbox), askAs(sandbox, sandbox.grant(BEN).access_token)];
    const matter = { id };
    const list = async (api: typeof ada, path: string) => ((await api.get(path)).body?.data ?? []) as { id: number }[];
    expect((await list(ada, 'matters')).some((one) => one.id === id)).toBe(false);
    expect((await ada.get(`matters/${id}`)).status).toBe(404);
    expect((await ada.post('activities', { ...entry, matter })).status).toBe(422);
    expect(await list(ada, 'activities')).toEqual([]);
    expect((await ada.get(`activities/${secret.id}`)).status).toBe(404);
    expect((await list(ben, 'matters')).some((one) => one.id === id)).toBe(true);
    expect((await ben.post('activities', { ...entry, matter })).status).toBe(201);
  });

  it('may leave only the matters that one is responsible for', async () => {
    const sandbox = await start();
    const all = sandbox.matters();
    sandbox.changeUser(BEN, { seesMatters: 'own' });
    const api = askAs(sandbox, sandbox.grant(BEN).access_token);
    const seen = ((await api.get('matters')).body?.data ?? []) as { id: number }[];
    const own = all.filter(({ responsibleId }) => responsibleId === BEN);
    expect(own.length).toBeLessThan(all.length);
    expect(seen.map(({ id }) => id)).toEqual(own.map(({ id }) => id));
  });

  it("redacts others' hours, and says so; one's own are there", async () => {
    const sandbox = await start({ users: 3 });
    sandbox.changeUser(CARA, { seesHours: 'own' });
    sandbox.addActivity({ date: '2026-03-02', userId: BEN });
    sandbox.addActivity({ date: '2026-03-02', userId: CARA });
    const api = askAs(sandbox, sandbox.grant(CARA).access_token);
    const { body } = await api.get('activities?fields=quantity,rounded_quantity,quantity_redacted,price');
    expect(body?.data).toEqual([
      { quantity: null, rounded_quantity: null, quantity_redacted: true, price: 420 },
      { quantity: 3600, rounded_quantity: 3600, quantity_redacted: false, price: 140 },
    ]);
  });

  it('hides money and clients where it may not see them', async () => {
    const sandbox = await start({ users: 3 });
    sandbox.changeUser(CARA, { seesRates: false, seesContacts: false });
    sandbox.addActivity({ date: '2026-03-02', userId: CARA });
    const api = askAs(sandbox, sandbox.grant(CARA).access_token);
    expect((await api.get('activities?fields=price,total')).body?.data).toEqual([{ price: null, total: null }]);
    expect((await api.get('matters?limit=1&fields=client{name}')).body?.data).toEqual([{ client: null }]);
  });
});

describe('users', () => {
  it('are told apart by address, role, kind, zone and whether they may log in', async () => {
    const api = askAs(await start({ users: 4 }));
    const fields = 'fields=email,roles,subscription_type,time_zone,enabled';
    expect((await api.get(`users?${fields}`)).body?.data).toMatchObject([
      { email: 'ada@firm.example', roles: [], subscription_type: 'Attorney', enabled: true },
      { email: 'ben@firm.example', roles: ['admin', 'accounts', 'billing', 'reports'] },
      { email: 'cara@firm.example', subscription_type: 'NonAttorney', time_zone: 'America/Los_Angeles' },
      { email: 'dan@firm.example', time_zone: 'Europe/London', enabled: false },
    ]);
    expect((await api.get('users?enabled=false&fields=id')).body?.data).toEqual([{ id: DAN }]);
    expect((await api.get('users?subscription_type=nonattorney&fields=id')).body?.data).toEqual([{ id: CARA }]);
  });

  it('come 2000 in a page', async () => {
    const api = askAs(await start({ users: 2001 }));
    const first = await api.get('users?limit=2000');
    expect(first.body?.data).toHaveLength(2000);
    const second = await api.get(first.body?.meta?.paging.next ?? '');
    expect(second.body?.data).toHaveLength(1);
    expect(second.body?.meta?.paging.next).toBeUndefined();
  });

  it('that are disabled get in no more, neither by token nor by refresh nor by consent, until they are enabled', async () => {
    const sandbox = await start();
    const { access_token, refresh_token } = sandbox.grant(BEN);
    const api = askAs(sandbox, access_token);
    sandbox.disableUser(BEN);
    sandbox.signInAs(BEN);
    expect((await api.get('matters')).status).toBe(401);
    expect((await refresh(sandbox, refresh_token)).status).toBe(400);
    expect((await consentPage(sandbox)).status).toBe(403);
    sandbox.enableUser(BEN);
    expect((await api.get('matters')).status).toBe(200);
  });

  it('that are disabled get no new time', async () => {
    const sandbox = await start({ users: 4 });
    const admin = askAs(sandbox, sandbox.grant(BEN).access_token);
    expect((await admin.post('activities', { ...entry, user: { id: CARA } })).status).toBe(201);
    expect((await admin.post('activities', { ...entry, user: { id: DAN } })).status).toBe(422);
  });

  it('that join or change are seen by updated_since', async () => {
    let clock = Date.UTC(2026, 5, 1);
    const sandbox = await start({ now: () => clock });
    const since = new Date(clock).toISOString();
    clock += 60_000;
    const { id } = sandbox.addUser('Eve Marsh', { email: 'eve@firm.example' });
    sandbox.changeUser(BEN, { email: 'reed@firm.example' });
    const { body } = await askAs(sandbox).get(`users?updated_since=${since}&fields=id,email`);
    expect(body?.data).toEqual([
      { id: BEN, email: 'reed@firm.example' },
      { id, email: 'eve@firm.example' },
    ]);
  });
});

describe('access ends', () => {
  it("with one user's grant when it is revoked, and the others' go on", async () => {
    const sandbox = await start();
    const [ada, ben] = [sandbox.grant(), sandbox.grant(BEN)];
    sandbox.revoke(BEN);
    const gone = await askAs(sandbox, ben.access_token).get('matters');
    expect([gone.status, gone.body?.error]).toEqual([401, 'invalid_token']);
    expect((await refresh(sandbox, ben.refresh_token)).body.error).toBe('invalid_grant');
    expect((await askAs(sandbox, ada.access_token).get('matters')).status).toBe(200);
  });

  it('when the subscription lapses, and goes on with the same tokens when it is paid', async () => {
    const sandbox = await start();
    const { access_token, refresh_token } = sandbox.grant();
    const api = askAs(sandbox, access_token);
    sandbox.lapse();
    expect((await api.post('activities', entry)).status).toBe(401);
    expect(await refresh(sandbox, refresh_token)).toMatchObject({ status: 400, body: { error: 'invalid_grant' } });
    expect((await consentPage(sandbox)).status).toBe(403);
    sandbox.lapse(false);
    expect((await api.post('activities', entry)).status).toBe(201);
    expect((await refresh(sandbox, refresh_token)).status).toBe(200);
    expect(sandbox.activities()).toHaveLength(1);
  });

  it('for refreshes when the client secret is changed, not for tokens that are good', async () => {
    const sandbox = await start();
    const { access_token, refresh_token } = sandbox.grant();
    const old = sandbox.clientSecret;
    sandbox.changeSecret('another-secret');
    expect((await askAs(sandbox, access_token).get('matters')).status).toBe(200);
    expect(await refresh(sandbox, refresh_token, old)).toMatchObject({
      status: 401,
      body: { error: 'invalid_client' },
    });
    expect((await refresh(sandbox, refresh_token)).status).toBe(200);
  });

  it('at the border of a region: its tokens, its application and its page links are its own', async () => {
    const us = await start({ matters: 30 });
    const eu = await start({ matters: 30, clientId: 'eu-client', clientSecret: 'eu-secret' });
    const tokens = us.grant();
    const foreign = await askAs(eu, tokens.access_token).get('matters');
    expect([foreign.status, foreign.body?.error]).toEqual([401, 'invalid_token']);
    expect((await refresh(eu, tokens.refresh_token, us.clientSecret)).body.error).toBe('invalid_client');
    const { body } = await askAs(us, tokens.access_token).get('matters?limit=10');
    expect(new URL(body?.meta?.paging.next ?? '').origin).toBe(us.url);
  });
});

describe('access tokens', () => {
  it('live as long as expires_in says, whatever that is', async () => {
    let clock = Date.UTC(2026, 5, 1);
    const sandbox = await start({ tokenSeconds: 3600, now: () => clock });
    const tokens = sandbox.grant();
    const api = askAs(sandbox, tokens.access_token);
    expect(tokens.expires_in).toBe(3600);
    clock += 3_599_000;
    expect((await api.get('matters')).status).toBe(200);
    clock += 1000;
    expect((await api.get('matters')).status).toBe(401);
    sandbox.setTokenLife(604_800);
    expect((await refresh(sandbox, tokens.refresh_token)).body.expires_in).toBe(604_800);
  });

  it('come with a refresh token that stays, is repeated, or is replaced, as Clio may do any of it', async () => {
    const sandbox = await start();
    const { refresh_token } = sandbox.grant();
    expect((await refresh(sandbox, refresh_token)).body).not.toHaveProperty('refresh_token');
    sandbox.fault('repeat-refresh');
    expect((await refresh(sandbox, refresh_token)).body.refresh_token).toBe(refresh_token);
    sandbox.rotateRefresh(true);
    const next = (await refresh(sandbox, refresh_token)).body.refresh_token;
    expect(next).not.toBe(refresh_token);
    sandbox.rotateRefresh(false);
    expect((await refresh(sandbox, refresh_token)).status).toBe(400);
    expect((await refresh(sandbox, String(next))).status).toBe(200);
  });
});
