import {
  type Answer,
  type Client,
  type Credentials,
  createClient,
  createLimiter,
  deauthorize,
  exchangeCode,
  newAuthorization,
  REGIONS,
  type Region,
  readRedirect,
  refreshTokens,
  sandboxRegion,
  type TokenDoor,
  type Tokens,
  whoAmI,
} from '../clio/index.ts';
import type { ClioTrouble, ConnectResult } from '../messages.ts';
import type { Connection, Timeline } from '../timeline/index.ts';
import { troubleOf } from './clio-trouble.ts';
import type { Vault } from './vault.ts';

/** What a connection needs of the browser. */
export interface ConnectionPlatform {
  /** The address to which Clio sends the attorney back. */
  redirectUri: string;
  /** Opens Clio's page and resolves with the address at the end, or null when the window was closed. */
  authorize(url: string): Promise<string | null>;
  /** Whether the browser lets us talk to a host. */
  mayReach(origin: string): Promise<boolean>;
  /** The access token lives in the browser session only. */
  session: {
    get(): Promise<{ accessToken: string; expiresAt: number } | null>;
    set(token: { accessToken: string; expiresAt: number } | null): Promise<void>;
  };
  fetch: typeof fetch;
  now(): number;
  wait(ms: number): Promise<void>;
  changed(): void;
}

/** A token with less than this left is renewed before use. Milliseconds. */
const SPARE = 60_000;

/** The regions a build knows: Clio's four, and the sandbox in sandbox builds. */
export function knownRegions(): Region[] {
  return __SANDBOX_ORIGIN__ === null ? [...REGIONS] : [sandboxRegion(__SANDBOX_ORIGIN__), ...REGIONS];
}

/** The one connection to Clio: made, renewed, used and removed here. */
export function createConnections(timeline: Timeline, vault: Vault, platform: ConnectionPlatform) {
  const { now, wait, fetch } = platform;
  let making = false;
  let client: { region: string; client: Client } | null = null;
  let refreshing: Promise<Answer<string>> | null = null;

  const regionOf = (id: string) => knownRegions().find((region) => region.id === id);
  const doorTo = (region: Region): TokenDoor => ({ region, fetch, now });

  async function keep(tokens: Tokens): Promise<void> {
    // A rotated refresh token must be on disk before the access token is used: the old one may be void already.
    if (tokens.refreshToken !== null) await vault.set('refresh-token', tokens.refreshToken);
    await platform.session.set({ accessToken: tokens.accessToken, expiresAt: tokens.expiresAt });
  }

  async function refresh(connection: Connection, region: Region): Promise<Answer<string>> {
    const clientSecret = await vault.get('client-secret');
    const token = await vault.get('refresh-token');
    const tokens: Answer<Tokens> =
      clientSecret === null || token === null
        ? { ok: false, problem: { kind: 'sign-in' } }
        : await refreshTokens(doorTo(region), { clientId: connection.clientId, clientSecret }, token);
    if (tokens.ok) {
      await keep(tokens.value);
      return { ok: true, value: tokens.value.accessToken };
    }
    if (tokens.problem.kind === 'sign-in' || tokens.problem.kind === 'wrong-client') {
      await platform.session.set(null);
      await timeline.change('connection', (value) => ({ ...value, state: 'sign-in' }));
      platform.changed();
    }
    return tokens;
  }

  async function tokenFor(region: Region, reason: 'first' | 'expired'): Promise<Answer<string>> {
    const held = await platform.session.get();
    if (reason === 'first' && held && held.expiresAt - SPARE > now()) return { ok: true, value: held.accessToken };
    const connection = await timeline.read('connection');
    if (!connection || connection.state === 'sign-in') return { ok: false, problem: { kind: 'sign-in' } };
    refreshing ??= refresh(connection, region).finally(() => {
      refreshing = null;
    });
    return refreshing;
  }

  function clientFor(region: Region): Client {
    if (client?.region !== region.id) {
      const limiter = createLimiter({ now, wait });
      const token = (reason: 'first' | 'expired') => tokenFor(region, reason);
      client = { region: region.id, client: createClient({ region, fetch, now, token, limiter }) };
    }
    return client.client;
  }

  const no = (trouble: ClioTrouble): ConnectResult => ({ ok: false, trouble });

  /** Whether the region answers at all: a closed window and a page that never came look alike afterwards. */
  async function answers(region: Region): Promise<boolean> {
    try {
      await fetch(`${region.origin}/api/v4/users/who_am_i.json`, {
        cache: 'no-store',
        credentials: 'omit',
        signal: AbortSignal.timeout(15_000),
      });
      return true;
    } catch {
      return false;
    }
  }

  async function make(region: Region, credentials: Credentials): Promise<ConnectResult> {
    if (!(await platform.mayReach(region.origin))) return no({ kind: 'no-permission' });
    if (!(await answers(region))) return no({ kind: 'unreachable' });
    const { redirectUri } = platform;
    const { url, state } = newAuthorization({ region, clientId: credentials.clientId, redirectUri });
    const address = await platform.authorize(url);
    if (address === null) return no({ kind: 'closed' });
    const back = readRedirect(address, { redirectUri, state });
    if (!back.ok) return no(back.why === 'declined' ? { kind: 'declined' } : { kind: 'not-ours' });

    const tokens = await exchangeCode(doorTo(region), credentials, { code: back.code, redirectUri });
    if (!tokens.ok) return no(troubleOf(tokens.problem));
    await vault.set('client-secret', credentials.clientSecret);
    await keep(tokens.value);
    client = null;
    const self = await whoAmI(clientFor(region));
    if (!self.ok) {
      await platform.session.set(null);
      await vault.wipe();
      return no(troubleOf(self.problem));
    }
    const before = await timeline.read('connection');
    const same = before?.region === region.id && before.account.id === self.value.account.id;
    // Another account has other matters: what was read of the last one's sync does not count.
    await timeline.drop('sync');
    await timeline.write('connection', {
      region: region.id,
      clientId: credentials.clientId,
      account: self.value.account,
      user: { id: self.value.id, name: self.value.name, email: self.value.email },
      connectedAt: now(),
      state: 'connected',
      syncedAt: same ? before.syncedAt : null,
      step: same ? before.step : null,
    });
    platform.changed();
    return { ok: true };
  }

  async function oneAtATime(act: () => Promise<ConnectResult>): Promise<ConnectResult> {
    if (making) return no({ kind: 'busy' });
    making = true;
    try {
      return await act();
    } finally {
      making = false;
    }
  }

  return {
    /** Goes through Clio's consent page and keeps the tokens. */
    make: (regionId: string, credentials: Credentials): Promise<ConnectResult> =>
      oneAtATime(async () => {
        const region = regionOf(regionId);
        return region ? make(region, credentials) : no({ kind: 'refused', reason: 'this region is not known.' });
      }),

    /** Goes through Clio's consent page again with the client id and secret that are kept. */
    renew: (): Promise<ConnectResult> =>
      oneAtATime(async () => {
        const connection = await timeline.read('connection');
        const region = connection && regionOf(connection.region);
        const clientSecret = await vault.get('client-secret');
        if (!region || clientSecret === null) return no({ kind: 'sign-in' });
        return make(region, { clientId: connection.clientId, clientSecret });
      }),

    /** Revokes the access at Clio where it can be reached, and wipes every secret here. The timeline stays. */
    remove: async (): Promise<void> => {
      const connection = await timeline.read('connection');
      const region = connection && regionOf(connection.region);
      // A lapsed token cannot revoke itself, so a fresh one is got first. Clio being out of reach must not keep a
      // secret on this computer: then it is wiped all the same.
      const token = region && (await tokenFor(region, 'first'));
      if (region && token?.ok) await deauthorize(doorTo(region), token.value);
      await platform.session.set(null);
      await vault.wipe();
      await timeline.drop('sync');
      await timeline.drop('connection');
      client = null;
      platform.changed();
    },

    /** The connection as stored and a client to use it, or null without one. */
    current: async (): Promise<{ connection: Connection; region: Region; client: Client } | null> => {
      const connection = await timeline.read('connection');
      const region = connection && regionOf(connection.region);
      return region ? { connection, region, client: clientFor(region) } : null;
    },
  };
}

export type Connections = ReturnType<typeof createConnections>;
