import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { BEN } from '../../../clio-sandbox/index.ts';
import { type ClioStage, clioStage } from '../clio-stage.ts';

let stage: ClioStage;
beforeEach(async () => {
  stage = await clioStage();
});
afterEach(() => stage.close());

const credentials = () => ({ clientId: stage.sandbox.clientId, clientSecret: stage.sandbox.clientSecret });
const make = (more: Partial<ReturnType<typeof credentials>> = {}) =>
  stage.connections.make('sandbox', { ...credentials(), ...more });
const secrets = async () =>
  (await Promise.all([stage.vault.get('client-secret'), stage.vault.get('refresh-token')])).map((secret) =>
    secret.ok ? secret.value : secret.why,
  );

const WHO = {
  method: 'GET',
  target: { path: '/users/who_am_i.json' },
  query: { fields: 'id' },
  priority: 'post',
} as const;

/** Nothing that opens anything is kept anywhere, and no connection is claimed. */
async function expectNothingKept() {
  expect(await secrets()).toEqual([null, null]);
  expect(stage.held.token).toBeNull();
  expect(await stage.timeline.read('connection')).toBeUndefined();
}

describe('a connection', () => {
  it('is made through Clio’s own page and knows whose it is', async () => {
    expect(await make()).toEqual({ ok: true });
    expect(await stage.timeline.read('connection')).toMatchObject({
      region: 'sandbox',
      account: { name: 'Park & Reed LLP' },
      user: { name: 'Ada Park', email: 'ada@firm.example' },
      state: 'connected',
      syncedAt: null,
    });
    expect(await secrets()).toEqual([stage.sandbox.clientSecret, expect.any(String)]);
    expect(stage.held.token?.expiresAt).toBeGreaterThan(stage.clock.at);
    expect(await stage.connections.current()).toMatchObject({ region: { origin: stage.sandbox.url } });
  });

  it('made for another user leaves nothing to whoever still works for the user before', async () => {
    await make();
    const before = await stage.connections.current();
    // The same user signs in again: that goes on.
    await make();
    expect(await before?.client.call(WHO)).toMatchObject({ ok: true });
    stage.sandbox.signInAs(BEN);
    await make();
    stage.sandbox.requests.length = 0;
    expect(await before?.client.call(WHO)).toEqual({ ok: false, problem: { kind: 'network' } });
    expect(stage.sandbox.requests).toEqual([]);
    expect(await stage.timeline.read('connection')).toMatchObject({ state: 'connected', user: { id: BEN } });
    const now = await stage.connections.current();
    expect(await now?.client.call(WHO)).toMatchObject({ ok: true });
  });

  const failures: [string, () => void | Promise<void>, { kind: string }][] = [
    [
      'the attorney declines',
      () => {
        stage.window.authorize = (url) => stage.consent(url, 'deny');
      },
      { kind: 'declined' },
    ],
    [
      'the attorney closes the window',
      () => {
        stage.window.authorize = async () => null;
      },
      { kind: 'closed' },
    ],
    [
      'another state comes back',
      () => {
        stage.window.authorize = async (url) =>
          (await stage.consent(url, 'allow')).replace(/state=[^&]*/, 'state=forged');
      },
      { kind: 'not-ours' },
    ],
    [
      'the answer to an earlier question comes back',
      async () => {
        let first = '';
        stage.window.authorize = async (url) => {
          first = await stage.consent(url, 'allow');
          return null;
        };
        await make();
        stage.window.authorize = async () => first;
      },
      { kind: 'not-ours' },
    ],
    [
      'another address comes back',
      () => {
        stage.window.authorize = async (url) =>
          (await stage.consent(url, 'allow')).replace(stage.sandbox.url, 'https://evil.example');
      },
      { kind: 'not-ours' },
    ],
    [
      'Clio is down',
      () => {
        stage.sandbox.fault('down=1');
      },
      { kind: 'unreachable' },
    ],
    [
      'Clio goes down after it was allowed',
      () => {
        stage.window.authorize = async (url) => {
          const address = await stage.consent(url, 'allow');
          stage.sandbox.fault('down=1');
          return address;
        };
      },
      { kind: 'unreachable' },
    ],
    [
      'Clio does not say who signed in',
      () => {
        stage.sandbox.withhold('users', 'all');
      },
      { kind: 'forbidden' },
    ],
    [
      'the browser does not let us talk to Clio',
      () => {
        stage.permission.granted = false;
      },
      { kind: 'no-permission' },
    ],
  ];
  it.each(failures)('comes to nothing and keeps nothing where %s', async (_, arrange, trouble) => {
    await arrange();
    expect(await make()).toMatchObject({ ok: false, trouble });
    await expectNothingKept();
  });

  it('comes to nothing and keeps nothing where the secret is wrong', async () => {
    expect(await make({ clientSecret: 'guess' })).toEqual({ ok: false, trouble: { kind: 'wrong-client' } });
    await expectNothingKept();
  });

  it('whose redirect address is not registered comes to nothing, and the code is what is blamed', async () => {
    const elsewhere = `${stage.sandbox.url}/oauth/approval/`;
    stage.network.fetch = async (input, init) =>
      String(input).endsWith('/oauth/token')
        ? fetch(input, { ...init, body: String(init?.body).replace(/redirect_uri=[^&]*/, `redirect_uri=${elsewhere}`) })
        : fetch(input, init);
    expect(await make()).toEqual({ ok: false, trouble: { kind: 'code' } });
    await expectNothingKept();
  });

  it('is tried before it is made: what Clio thinks of client id and secret, and nothing is kept', async () => {
    expect(await stage.connections.tryClient('sandbox', credentials())).toBeNull();
    expect(await stage.connections.tryClient('sandbox', { ...credentials(), clientSecret: 'guess' })).toEqual({
      kind: 'wrong-client',
    });
    expect(await stage.connections.tryClient('mars', credentials())).toMatchObject({ kind: 'refused' });
    stage.permission.granted = false;
    expect(await stage.connections.tryClient('sandbox', credentials())).toEqual({ kind: 'no-permission' });
    await expectNothingKept();
  });

  it('to a region that this build does not know is refused before anything is asked', async () => {
    expect(await stage.connections.make('mars', credentials())).toMatchObject({ ok: false });
    expect(stage.asked()).toEqual([]);
  });

  it('opens no page where the browser does not let us talk to Clio', async () => {
    stage.permission.granted = false;
    await make();
    expect(stage.asked()).toEqual([]);
  });

  it('is made one at a time, and again once the first attempt is over', async () => {
    let open: (url: string) => void = () => undefined;
    const opened = new Promise<string>((resolve) => {
      open = resolve;
    });
    let close: (address: null) => void = () => undefined;
    stage.window.authorize = (url) => {
      open(url);
      return new Promise((resolve) => {
        close = resolve;
      });
    };
    const first = make();
    await opened;
    expect(await make()).toEqual({ ok: false, trouble: { kind: 'busy' } });
    expect(await stage.connections.renew()).toEqual({ ok: false, trouble: { kind: 'busy' } });
    close(null);
    expect(await first).toEqual({ ok: false, trouble: { kind: 'closed' } });
    stage.window.authorize = (url) => stage.consent(url, 'allow');
    expect(await make()).toEqual({ ok: true });
  });

  it('is renewed with the secret that is kept, and keeps what was synced of the same account', async () => {
    await make();
    await stage.timeline.change('connection', (value) => ({ ...value, state: 'sign-in', syncedAt: 5, step: 360 }));
    expect(await stage.connections.renew()).toEqual({ ok: true });
    expect(await stage.timeline.read('connection')).toMatchObject({ state: 'connected', syncedAt: 5, step: 360 });
  });

  it('keeps all that it had where signing in again comes to nothing at its very end', async () => {
    await make();
    const before = [await secrets(), stage.held.token, await stage.timeline.read('connection')];
    stage.sandbox.withhold('users', 'all');
    expect(await stage.connections.renew()).toMatchObject({ ok: false, trouble: { kind: 'forbidden' } });
    expect([await secrets(), stage.held.token, await stage.timeline.read('connection')]).toEqual(before);
  });

  it('cannot be renewed while the key store is locked, which is said', async () => {
    await make();
    stage.keyStore.fault = 'locked';
    expect(await stage.connections.renew()).toEqual({ ok: false, trouble: { kind: 'key-store', why: 'locked' } });
  });

  it('that Clio gives a token for and then does not know is in the wrong region', async () => {
    stage.network.fetch = async (input, init) =>
      String(input).includes('/api/v4/')
        ? new Response('{"error":"invalid_token"}', { status: 401 })
        : fetch(input, init);
    expect(await make()).toEqual({ ok: false, trouble: { kind: 'wrong-region' } });
    await expectNothingKept();
  });

  it('that was never made cannot be renewed', async () => {
    expect(await stage.connections.renew()).toEqual({ ok: false, trouble: { kind: 'sign-in' } });
  });
});

describe('a connection in the place of another', () => {
  const ended = () => stage.asked().filter((request) => request === 'POST /oauth/deauthorize').length;

  it('of somebody else ends the one before at Clio', async () => {
    await make();
    const token = stage.held.token?.accessToken;
    stage.sandbox.signInAs(BEN);
    expect(await make()).toEqual({ ok: true });
    expect(await stage.timeline.read('connection')).toMatchObject({ user: { name: 'Ben Reed' } });
    const answer = await fetch(`${stage.sandbox.url}/api/v4/users/who_am_i.json`, {
      headers: { Authorization: `Bearer ${token}` },
    });
    expect(answer.status).toBe(401);
    expect((await (await stage.connections.current())?.client.call(WHO))?.ok).toBe(true);
  });

  it('of the same person leaves Clio alone: the access is one', async () => {
    await make();
    await make();
    expect(ended()).toBe(0);
  });

  it('in another region gives the host of the one before back to the browser', async () => {
    await make();
    expect(stage.permission.left).toEqual([]);
    await stage.timeline.change('connection', (connection) => ({ ...connection, region: 'eu' }));
    stage.network.fetch = async (input, init) => {
      // The other region is out of reach here.
      if (!String(input).startsWith(stage.sandbox.url)) throw new TypeError('Failed to fetch');
      return fetch(input, init);
    };
    await make();
    expect(stage.permission.left).toEqual(['https://eu.app.clio.com']);
  });

  it('is made also where the one before cannot be ended', async () => {
    await make();
    stage.sandbox.revokeTokens();
    stage.sandbox.signInAs(BEN);
    expect(await make()).toEqual({ ok: true });
    expect(await stage.timeline.read('connection')).toMatchObject({ user: { name: 'Ben Reed' }, state: 'connected' });
  });
});

describe('a connection by a code that the attorney copies from Clio’s page', () => {
  const copied = async () => {
    const url = stage.connections.approvalUrl('sandbox', stage.sandbox.clientId);
    return stage.consent(url ?? '', 'allow');
  };
  const paste = (text: string) => stage.connections.makeWithCode('sandbox', credentials(), text);

  it('is made again in this way with the secret that is kept, as where Clio’s window never comes back', async () => {
    await paste(await copied());
    stage.sandbox.revokeTokens();
    stage.window.authorize = async () => null;
    expect(await stage.connections.renew()).toEqual({ ok: false, trouble: { kind: 'closed' } });
    expect(await stage.connections.renew(await copied())).toEqual({ ok: true });
    expect(await stage.timeline.read('connection')).toMatchObject({ state: 'connected' });
    expect(await stage.connections.renew('a sentence')).toEqual({ ok: false, trouble: { kind: 'not-ours' } });
  });

  it('is made from the code alone, and from the page’s whole address', async () => {
    const code = new URL(await copied()).searchParams.get('code') ?? '';
    expect(await paste(`  ${code}\n`)).toEqual({ ok: true });
    await stage.connections.remove();
    expect(await paste(await copied())).toEqual({ ok: true });
    expect(await stage.timeline.read('connection')).toMatchObject({ user: { name: 'Ada Park' } });
  });

  it.each(['', 'a sentence', 'https://evil.example/oauth/approval?code=abc', '<b>'])(
    'is not made from “%s”, of which nothing goes to Clio',
    async (text) => {
      expect(await paste(text)).toEqual({ ok: false, trouble: { kind: 'not-ours' } });
      expect(stage.asked()).toEqual([]);
    },
  );
});

describe('removing the connection', () => {
  it('ends the access at Clio and forgets every secret, and the timeline stays', async () => {
    await make();
    await stage.timeline.ingest(
      {
        journal: '11111111-1111-4111-8111-111111111111',
        items: [
          { seq: 1, at: 1000, kind: 'window', app: 'Writer', title: 'Brief' },
          { seq: 2, at: 9000, kind: 'alive' },
        ],
      },
      1,
      0,
    );
    const token = stage.held.token?.accessToken;
    await stage.connections.remove();
    expect(stage.asked()).toContain('POST /oauth/deauthorize');
    const answer = await fetch(`${stage.sandbox.url}/api/v4/users/who_am_i.json`, {
      headers: { Authorization: `Bearer ${token}` },
    });
    expect(answer.status).toBe(401);
    await expectNothingKept();
    // Nor may Matterline talk to Clio any more, until the attorney connects again.
    expect(stage.permission.left).toEqual([stage.sandbox.url]);
    expect(await stage.connections.current()).toBeNull();
    expect(await stage.timeline.allSpans()).toHaveLength(1);
  });

  it('gets a fresh token to end the access with, where the one at hand has lapsed', async () => {
    await make();
    stage.clock.at += 31 * 86_400_000;
    await stage.connections.remove();
    expect(stage.sandbox.requests.at(-1)).toMatchObject({ path: '/oauth/deauthorize', status: 200 });
  });

  it('forgets every secret also where Clio cannot be reached', async () => {
    await make();
    stage.sandbox.fault('down=9');
    await stage.connections.remove();
    await expectNothingKept();
  });
});
