import {
  type Client,
  type Credentials,
  createClient,
  createLimiter,
  deauthorize,
  type Region,
  type TokenDoor,
  type TokenSource,
  type Tokens,
} from '../../clio/index.ts';
import { accountKey, type Connection, type Timeline } from '../../timeline/index.ts';
import { type Access, createAccess } from './access.ts';
import type { Connecting, ConnectionPlatform, SignIn, Whose } from './platform.ts';
import { regionOf } from './regions.ts';
import { createFirmConnection } from './shared.ts';
import { createSignIn } from './sign-in.ts';
import type { Vault } from './vault.ts';

/** Whose connection it is, and through whom it goes. */
function whoseName({ region, account, user, shared }: Whose): string {
  return JSON.stringify([accountKey({ region, account }), user.id, shared?.as.id]);
}

/** Makes clients that take a given token until the sign-in is kept, and that of the kept connection after. */
function createSignInWith(
  timeline: Pick<Timeline, 'read'>,
  access: Access,
  { now, wait, fetch, limits }: ConnectionPlatform,
) {
  return (region: Region, accessToken: string | null, whose: string | null = null): SignIn => {
    const token: TokenSource = async (refused) => {
      if (signIn.token !== null) return { ok: true, value: signIn.token };
      const answer = await access.token(region, refused);
      const connection = await timeline.read('connection');
      // What goes on for the user before is not done, nor answered, with the access of the next one.
      const another = connection !== undefined && whoseName(connection) !== signIn.whose;
      return answer.ok && another ? { ok: false, problem: { kind: 'network' } } : answer;
    };
    const limiter = createLimiter({ now, wait, memory: limits });
    const plain = createClient({ region, fetch, now, token, limiter });
    const call: Client['call'] = async (request) => {
      const answer = await plain.call(request);
      // Also a renewed token may be refused, as where the subscription lapsed.
      if (!answer.ok && answer.problem.kind === 'sign-in' && signIn.token === null) await access.lapse();
      return answer;
    };
    const signIn: SignIn = { token: accessToken, whose, client: { ...plain, call } };
    return signIn;
  };
}

/** The one connection to Clio: made, renewed, used and removed here. */
export function createConnections(timeline: Timeline, vault: Vault, platform: ConnectionPlatform) {
  const { now, fetch } = platform;
  const access = createAccess(timeline, vault, platform);
  let client: { whose: string; client: Client } | null = null;

  /** Where no connection is any more, nobody talks. */
  async function leave(regionId: string): Promise<void> {
    const region = regionOf(regionId);
    if (region) await platform.leave(region.origin);
  }
  const doorTo = (region: Region): TokenDoor => ({ region, fetch, now });

  const signInWith = createSignInWith(timeline, access, platform);

  function clientFor(region: Region, connection: Connection): Client {
    const whose = whoseName(connection);
    if (client?.whose !== whose) client = { whose, client: signInWith(region, null, whose).client };
    return client.client;
  }

  async function withdraw(connection: Connection): Promise<void> {
    const region = regionOf(connection.region);
    if (!region || connection.shared) return;
    const token = await access.token(region, null);
    if (token.ok) await deauthorize(doorTo(region), token.value);
  }

  async function keep(credentials: Credentials, tokens: Tokens, whose: Whose, signIn: SignIn): Promise<void> {
    const before = await platform.alone(async () => {
      // Until it is said whose the next one is, nobody finds a token at hand.
      await platform.session.set(null);
      await vault.set('client-secret', credentials.clientSecret);
      await access.keep(tokens);
      return timeline.keepConnection((before) => {
        const same = before !== undefined && accountKey(before) === accountKey(whose);
        return {
          ...whose,
          clientId: credentials.clientId,
          connectedAt: now(),
          state: 'connected',
          ...(before?.fromSetup && before.clientId === credentials.clientId ? { fromSetup: true as const } : {}),
          syncedAt: same ? before.syncedAt : null,
          step: same ? before.step : null,
        };
      });
    });
    if (before && before.region !== whose.region) await leave(before.region);
    signIn.token = null;
    signIn.whose = whoseName(whose);
    client = { whose: signIn.whose, client: signIn.client };
    platform.accountChanged();
    platform.changed();
  }

  const connecting: Connecting = { timeline, vault, access, platform, doorTo, signInWith, withdraw, keep };

  return {
    ...createSignIn(connecting),
    ...createFirmConnection(connecting),

    /**
     * Revokes the access at Clio where it can be reached, wipes every secret here, and gives the host back to the
     * browser. The timeline stays. A shared one is wiped here alone: revoked, it would end for all who have it.
     */
    remove: async (): Promise<void> => {
      const connection = await timeline.read('connection');
      // Clio being out of reach must not keep a secret on this computer: it is wiped all the same.
      if (connection) await withdraw(connection);
      await platform.alone(async () => {
        await platform.session.set(null);
        await vault.wipe();
        await timeline.keepConnection(null);
      });
      if (connection) await leave(connection.region);
      client = null;
      platform.accountChanged();
      platform.changed();
    },

    /** Another connection may be stored since a back-up was put back: the token that is held may not be its own. */
    forgetToken: (): Promise<void> => platform.alone(() => platform.session.set(null)),

    /** The connection as stored and a client to use it, or null without one. */
    current: async (): Promise<{ connection: Connection; region: Region; client: Client } | null> => {
      const connection = await timeline.read('connection');
      const region = connection && regionOf(connection.region);
      return region ? { connection, region, client: clientFor(region, connection) } : null;
    },

    /** Whether the browser still lets us talk to the connection's region: that can be taken back in its settings. */
    mayReach: async (): Promise<boolean> => {
      const connection = await timeline.read('connection');
      const region = connection && regionOf(connection.region);
      return !region || platform.mayReach(region.origin);
    },

    /** Where the secrets are, or null while there are none. */
    secretPlace: () => vault.place(),
  };
}

export type Connections = ReturnType<typeof createConnections>;
