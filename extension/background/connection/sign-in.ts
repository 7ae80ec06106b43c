import {
  type Credentials,
  exchangeCode,
  knowsClient,
  newAuthorization,
  type Region,
  reachRegion,
  readCode,
  readRedirect,
  whoAmI,
} from '../../clio/index.ts';
import type { ConnectResult } from '../../messages/connection.ts';
import type { ClioTrouble } from '../../messages/views.ts';
import { accountKey } from '../../timeline/index.ts';
import type { Connecting } from './platform.ts';
import { approvalPage, regionOf } from './regions.ts';
import { troubleOf } from './trouble.ts';

const no = (trouble: ClioTrouble): Extract<ConnectResult, { ok: false }> => ({ ok: false, trouble });
const UNKNOWN_REGION = no({ kind: 'refused', why: { code: 'unknown-region' } });

/** Turns a code into a connection. Until Clio has said who signed in, nothing that was there before is touched. */
async function finish(
  { timeline, doorTo, signInWith, withdraw, keep }: Connecting,
  region: Region,
  credentials: Credentials,
  grant: { code: string; redirectUri: string },
): Promise<ConnectResult> {
  const tokens = await exchangeCode(doorTo(region), credentials, grant);
  // Nobody is refused here but the code.
  if (!tokens.ok) return no(tokens.problem.kind === 'sign-in' ? { kind: 'code' } : troubleOf(tokens.problem));
  const signIn = signInWith(region, tokens.value.accessToken);
  const self = await whoAmI(signIn.client);
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
  await keep(credentials, tokens.value, { region: region.id, ...who }, signIn);
  return { ok: true };
}

/** The attorney's own ways to a connection: through Clio's consent page, one attempt at a time. */
export function createSignIn(parts: Connecting) {
  const { timeline, vault, platform, doorTo } = parts;
  let making = false;

  async function make(region: Region, credentials: Credentials): Promise<ConnectResult> {
    if (!(await platform.mayReach(region.origin))) return no({ kind: 'no-permission' });
    // A closed window and a page that never came look alike afterwards.
    const reached = await reachRegion(doorTo(region));
    if (!reached.ok) return no(troubleOf(reached.problem));
    const { redirectUri } = platform;
    const { url, state } = newAuthorization({ region, clientId: credentials.clientId, redirectUri });
    const address = await platform.authorize(url);
    if (address === null) return no({ kind: 'closed' });
    const back = readRedirect(address, { redirectUri, state });
    if (!back.ok) return no(back.why === 'declined' ? { kind: 'declined' } : { kind: 'not-ours' });
    return finish(parts, region, credentials, { code: back.code, redirectUri });
  }

  /** The way that needs no redirect address: a code that was copied from Clio's page, or that page's whole address. */
  async function makeWithCode(region: Region, credentials: Credentials, pasted: string): Promise<ConnectResult> {
    if (!(await platform.mayReach(region.origin))) return no({ kind: 'no-permission' });
    const redirectUri = approvalPage(region);
    const code = readCode(pasted, redirectUri);
    return code === null ? no({ kind: 'not-ours' }) : finish(parts, region, credentials, { code, redirectUri });
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
        return region ? make(region, credentials) : UNKNOWN_REGION;
      }),

    /** The other way: Clio's page that ends with a code to copy, or null for a region that is not known. */
    approvalUrl(regionId: string, clientId: string): string | null {
      const region = regionOf(regionId);
      return region ? newAuthorization({ region, clientId, redirectUri: approvalPage(region) }).url : null;
    },

    /** Takes the code that was copied from Clio's page, or that page's whole address. */
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
     * @param pasted the code that was copied from Clio's page, where that was the way
     */
    renew: (pasted?: string): Promise<ConnectResult> =>
      oneAtATime(async () => {
        const connection = await timeline.read('connection');
        const region = connection && regionOf(connection.region);
        if (!region) return no({ kind: 'sign-in' });
        // Through Clio's page the attorney would come in by name; what is shared comes from a file alone.
        if (connection.shared) return no({ kind: 'shared-ended', as: connection.shared.as.name });
        const secret = await vault.get('client-secret');
        if (!secret.ok) return no({ kind: 'key-store', why: secret.why });
        if (secret.value === null) return no({ kind: 'sign-in' });
        const credentials = { clientId: connection.clientId, clientSecret: secret.value };
        const made = await (pasted === undefined
          ? make(region, credentials)
          : makeWithCode(region, credentials, pasted));
        // The secret came with the firm's file: nobody here can copy it anew.
        const old = !made.ok && made.trouble.kind === 'wrong-client' && connection.fromSetup;
        return old ? no({ kind: 'old-setup' }) : made;
      }),
  };
}
