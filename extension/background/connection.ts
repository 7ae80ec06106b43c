import {
  type Client,
  type Credentials,
  createClient,
  createLimiter,
  deauthorize,
  exchangeCode,
  isReachable,
  knowsClient,
  type LimiterMemory,
  newAuthorization,
  REGIONS,
  type Region,
  readCode,
  readRedirect,
  sandboxRegion,
  type TokenDoor,
  type TokenSource,
  type Tokens,
  whoAmI,
} from '../clio/index.ts';
import type { ClioTrouble, ConnectResult } from '../messages.ts';
import { accountKey, type Connection, type Timeline } from '../timeline/index.ts';
import { type AccessPlatform, createAccess } from './access.ts';
import { troubleOf } from './clio-trouble.ts';
import { createFirmConnection } from './firm-connection.ts';
import { keepFirmState } from './firm-settings.ts';
import type { Vault } from './vault.ts';

/** What a connection needs of the browser. */
export interface ConnectionPlatform extends AccessPlatform {
  /** The address to which Clio sends the attorney back. */
  redirectUri: string;
  /** Opens Clio's page and resolves with the address at the end, or null when the window was closed. */
  authorize(url: string): Promise<string | null>;
  /** Whether the browser lets us talk to a host. */
  mayReach(origin: string): Promise<boolean>;
  /** Gives the leave to talk to a host back to the browser, where it can be given back. */
  leave(origin: string): Promise<void>;
  wait(ms: number): Promise<void>;
  /** Keeps what is known of Clio's limit beyond the worker's death. */
  limits: LimiterMemory;
  /** Other matters count from now on. */
  accountChanged(): void;
}

/** Whose a connection is, in which account. */
export type Whose = Pick<Connection, 'region' | 'account' | 'user' | 'defaultCategory' | 'timeZone' | 'shared'>;

/** The regions a build knows: Clio's four, and the sandbox in sandbox builds. */
export function knownRegions(): Region[] {
  return __SANDBOX_ORIGIN__ === null ? [...REGIONS] : [sandboxRegion(__SANDBOX_ORIGIN__), ...REGIONS];
}

/** Clio's own page that shows the code to copy, for where the browser's window cannot come back. */
export function approvalPage(region: Region): string {
  return `${region.origin}/oauth/approval`;
}

const no = (trouble: ClioTrouble): Extract<ConnectResult, { ok: false }> => ({ ok: false, trouble });
const UNKNOWN_REGION = no({ kind: 'refused', reason: 'this region is not known.' });

/** The one connection to Clio: made, renewed, used and removed here. */
export function createConnections(timeline: Timeline, vault: Vault, platform: ConnectionPlatform) {
  const { now, wait, fetch } = platform;
  const access = createAccess(timeline, vault, platform);
  let making = false;
  let client: { region: string; client: Client } | null = null;

  const regionOf = (id: string) => knownRegions().find((region) => region.id === id);
  /** Where no connection is any more, nobody talks. */
  async function leave(regionId: string): Promise<void> {
    const region = regionOf(regionId);
    if (region) await platform.leave(region.origin);
  }
  const doorTo = (region: Region): TokenDoor => ({ region, fetch, now });

  /** A client that takes its token from the sign-in that is not kept yet, as long as there is one, else from the access. */
  function clientOver(region: Region, signIn: { token: string | null }): Client {
    const token: TokenSource = async (refused) =>
      signIn.token === null ? access.token(region, refused) : { ok: true, value: signIn.token };
    const limiter = createLimiter({ now, wait, memory: platform.limits });
    const plain = createClient({ region, fetch, now, token, limiter });
    const call: Client['call'] = async (request) => {
      const answer = await plain.call(request);
      // Also a renewed token may be refused, as where the subscription lapsed.
      if (!answer.ok && answer.problem.kind === 'sign-in' && signIn.token === null) await access.lapse();
      return answer;
    };
    return { ...plain, call };
  }

  function clientFor(region: Region): Client {
    if (client?.region !== region.id) client = { region: region.id, client: clientOver(region, { token: null }) };
    return client.client;
  }

  /** Turns a code into a connection. Until Clio has said who she is, nothing that was there before is touched. */
  async function finish(
    region: Region,
    credentials: Credentials,
    grant: { code: string; redirectUri: string },
  ): Promise<ConnectResult> {
    const tokens = await exchangeCode(doorTo(region), credentials, grant);
    // Nobody is refused here but the code.
    if (!tokens.ok) return no(tokens.problem.kind === 'sign-in' ? { kind: 'code' } : troubleOf(tokens.problem));
    const signIn: { token: string | null } = { token: tokens.value.accessToken };
    const made = clientOver(region, signIn);
    const self = await whoAmI(made);
    // A region that gives a token and then does not know it is not the one in which the account lives.
    if (!self.ok) return no(troubleOf(self.problem.kind === 'sign-in' ? { kind: 'wrong-region' } : self.problem));
    const { account, id, name, email, defaultCategory, timeZone } = self.value;
    const who = { account, user: { id, name, email }, defaultCategory, timeZone };
    const before = await timeline.read('connection');
    const same =
      before?.clientId === credentials.clientId &&
      before.user.id === id &&
      accountKey(before) === accountKey({ region: region.id, account });
    // Nobody would hold the key to the access before any more; of the same person and application Clio has one alone.
    if (before && !same) await withdraw(before);
    await keep(credentials, tokens.value, { region: region.id, ...who });
    signIn.token = null;
    client = { region: region.id, client: made };
    return { ok: true };
  }

  /**
   * Ends an access at Clio, where Clio can be reached. A shared one goes on: it would end for all who have it. A lapsed
   * token cannot revoke itself, so a fresh one is got first.
   */
  async function withdraw(connection: Connection): Promise<void> {
    const region = regionOf(connection.region);
    if (!region || connection.shared) return;
    const token = await access.token(region, null);
    if (token.ok) await deauthorize(doorTo(region), token.value);
  }

  /** Keeps a connection with its secrets, in the place of any before. */
  async function keep(credentials: Credentials, tokens: Tokens, whose: Whose): Promise<void> {
    const before = await platform.alone(async () => {
      await vault.set('client-secret', credentials.clientSecret);
      await access.keep(tokens);
      const before = await timeline.read('connection');
      const same = before !== undefined && accountKey(before) === accountKey(whose);
      await timeline.keepConnection({
        ...whose,
        clientId: credentials.clientId,
        connectedAt: now(),
        state: 'connected',
        ...(before?.fromSetup && before.clientId === credentials.clientId ? { fromSetup: true as const } : {}),
        syncedAt: same ? before.syncedAt : null,
        step: same ? before.step : null,
      });
      return before;
    });
    if (before && before.region !== whose.region) await leave(before.region);
    client = null;
    platform.accountChanged();
    platform.changed();
  }

  const firm = createFirmConnection({
    timeline,
    vault,
    access,
    platform,
    regionOf,
    doorTo,
    clientOver,
    withdraw,
    keep,
  });

  async function make(region: Region, credentials: Credentials): Promise<ConnectResult> {
    if (!(await platform.mayReach(region.origin))) return no({ kind: 'no-permission' });
    // A closed window and a page that never came look alike afterwards.
    if (!(await isReachable(doorTo(region)))) return no({ kind: 'unreachable' });
    const { redirectUri } = platform;
    const { url, state } = newAuthorization({ region, clientId: credentials.clientId, redirectUri });
    const address = await platform.authorize(url);
    if (address === null) return no({ kind: 'closed' });
    const back = readRedirect(address, { redirectUri, state });
    if (!back.ok) return no(back.why === 'declined' ? { kind: 'declined' } : { kind: 'not-ours' });
    return finish(region, credentials, { code: back.code, redirectUri });
  }

  /** The way that needs no redirect address: a code that she copied from Clio's page, or that page's whole address. */
  async function makeWithCode(region: Region, credentials: Credentials, pasted: string): Promise<ConnectResult> {
    if (!(await platform.mayReach(region.origin))) return no({ kind: 'no-permission' });
    const redirectUri = approvalPage(region);
    const code = readCode(pasted, redirectUri);
    return code === null ? no({ kind: 'not-ours' }) : finish(region, credentials, { code, redirectUri });
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
    ...firm,

    /** Goes through Clio's consent page and keeps the tokens. */
    make: (regionId: string, credentials: Credentials): Promise<ConnectResult> =>
      oneAtATime(async () => {
        const region = regionOf(regionId);
        return region ? make(region, credentials) : UNKNOWN_REGION;
      }),

    /** The other way: Clio's page that ends with a code to copy, or null for a region that is not known. */
    approvalUrl(regionId: string, clientId: string): string | null {
      const region = regionOf(regionId);
      return region ? newAuthorization({ region, clientId, redirectUri: approvalPage(region) }).url : null;
    },

    /** Takes the code that she copied from Clio's page, or that page's whole address. */
    makeWithCode: (regionId: string, credentials: Credentials, pasted: string): Promise<ConnectResult> =>
      oneAtATime(async () => {
        const region = regionOf(regionId);
        return region ? makeWithCode(region, credentials, pasted) : UNKNOWN_REGION;
      }),

    /** Whether Clio knows a client id and secret in a region: why it cannot be told or does not, or null. */
    tryClient: async (regionId: string, credentials: Credentials): Promise<ClioTrouble | null> => {
      const region = regionOf(regionId);
      if (!region) return UNKNOWN_REGION.trouble;
      if (!(await platform.mayReach(region.origin))) return { kind: 'no-permission' };
      const answer = await knowsClient(doorTo(region), credentials, platform.redirectUri);
      if (!answer.ok) return troubleOf(answer.problem);
      return answer.value ? null : { kind: 'wrong-client' };
    },

    /**
     * Goes through Clio's consent page again with the client id and secret that are kept.
     * @param pasted the code that she copied from Clio's page, where that was the way
     */
    renew: (pasted?: string): Promise<ConnectResult> =>
      oneAtATime(async () => {
        const connection = await timeline.read('connection');
        const region = connection && regionOf(connection.region);
        if (!region) return no({ kind: 'sign-in' });
        // Through Clio's page she would come in as herself; what is shared comes from a file alone.
        if (connection.shared) return no({ kind: 'shared-ended', as: connection.shared.as.name });
        const secret = await vault.get('client-secret');
        if (!secret.ok) return no({ kind: 'key-store', why: secret.why });
        if (secret.value === null) return no({ kind: 'sign-in' });
        const credentials = { clientId: connection.clientId, clientSecret: secret.value };
        const made = await (pasted === undefined
          ? make(region, credentials)
          : makeWithCode(region, credentials, pasted));
        // The secret came with the firm's file: it is not hers to copy anew.
        const old = !made.ok && made.trouble.kind === 'wrong-client' && connection.fromSetup;
        return old ? no({ kind: 'old-setup' }) : made;
      }),

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
        // What came with the firm's file goes with its connection; who left the firm is not bound by it.
        if (connection?.fromSetup) await keepFirmState(timeline, { setup: null });
      });
      if (connection) await leave(connection.region);
      client = null;
      platform.accountChanged();
      platform.changed();
    },

    /** The connection as stored and a client to use it, or null without one. */
    current: async (): Promise<{ connection: Connection; region: Region; client: Client } | null> => {
      const connection = await timeline.read('connection');
      const region = connection && regionOf(connection.region);
      return region ? { connection, region, client: clientFor(region) } : null;
    },

    /** Whether the browser still lets us talk to the connection's region: she can take that back in its settings. */
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
