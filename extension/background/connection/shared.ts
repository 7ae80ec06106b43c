import { type Client, type Credentials, refreshTokens, users, whoAmI } from '../../clio/index.ts';
import { type Colleague, findColleague, type Shared } from '../../firm/index.ts';
import type { ConnectResult } from '../../messages/connection.ts';
import type { ClioTrouble } from '../../messages/views.ts';
import type { Connection } from '../../timeline/index.ts';
import type { Connecting } from './platform.ts';
import { regionOf } from './regions.ts';
import { troubleOf } from './trouble.ts';

/** What a connection gives to a file for a colleague. */
export type SharedExport = Omit<Shared, 'made' | 'colleague'>;

/**
 * Why a connection cannot be shared: it is not there or broken; it is a shared one itself; or Clio gives another refresh
 * token with each renewal, so that a copy would end the original or be ended by it.
 */
export type NotShared = ClioTrouble | { kind: 'not-yours' } | { kind: 'rotates' };

const no = (trouble: ClioTrouble): ConnectResult => ({ ok: false, trouble });

/** What it means that no Clio user is found for a colleague. */
function noColleague(
  { name, email, userId }: Colleague,
  why: 'nobody' | 'several' | 'disabled',
): Extract<ClioTrouble, { kind: 'no-colleague' }> {
  if (why === 'disabled')
    return { kind: 'no-colleague', why, who: name || email, by: userId === null ? 'email' : 'id' };
  return userId === null
    ? { kind: 'no-colleague', why, who: email, by: 'email' }
    : { kind: 'no-colleague', why, who: String(userId), by: 'id' };
}

/** Why the attorney has to sign in again, and how: with their account, with a new file, or with the right secret. */
export function lapseTrouble({ shared, lapse, fromSetup }: Connection): ClioTrouble {
  if (shared) return { kind: 'shared-ended', as: shared.as.name };
  if (lapse === 'secret') return fromSetup ? { kind: 'old-setup' } : { kind: 'wrong-client' };
  return { kind: 'sign-in' };
}

/** The firm's ways to connect: one account's connection for a colleague, and a new secret for the one that is there. */
export function createFirmConnection(parts: Connecting) {
  const { timeline, vault, access, platform, doorTo, signInWith, withdraw, keep } = parts;

  /** Keeps a file's connection once Clio says that its token is the account's and the colleague is a user of it. */
  async function importShared(file: Shared): Promise<ConnectResult> {
    const region = regionOf(file.region);
    if (!region) return no({ kind: 'refused', why: { code: 'unknown-region' } });
    if (!(await platform.mayReach(region.origin))) return no({ kind: 'no-permission' });
    const credentials = { clientId: file.clientId, clientSecret: file.clientSecret };
    const tokens = await refreshTokens(doorTo(region), credentials, file.refreshToken);
    if (!tokens.ok) {
      const ended = tokens.problem.kind === 'sign-in' || tokens.problem.kind === 'wrong-client';
      return no(ended ? { kind: 'shared-ended', as: file.as.name } : troubleOf(tokens.problem));
    }
    const signIn = signInWith(region, tokens.value.accessToken);
    const self = await whoAmI(signIn.client);
    if (!self.ok) return no(troubleOf(self.problem));
    if (self.value.id !== file.as.id || self.value.account.id !== file.account.id) return no({ kind: 'not-ours' });
    const found = await colleagueAmong(signIn.client, file.colleague);
    if (!found.ok) return no(found.trouble);
    const { email, userId } = file.colleague;
    const before = await timeline.read('connection');
    const sameShared = before?.clientId === file.clientId && before.user.id === file.as.id;
    // Nobody would hold the key to the access before any more. The shared one must go on: the file is of that very
    // access.
    if (before && !sameShared) await withdraw(before);
    const whose = {
      region: region.id,
      account: self.value.account,
      user: found.user,
      // Clio tells a default and a zone of the token's user alone.
      defaultCategory: null,
      timeZone: null,
      shared: { as: file.as, email, userId },
    };
    await keep(credentials, tokens.value, whose, signIn);
    return { ok: true };
  }

  return {
    importShared,

    /** The client secret of the connection, to go into a setup file. */
    async clientSecret(): Promise<{ ok: true; value: string } | { ok: false; trouble: ClioTrouble }> {
      const kept = await access.secrets();
      return kept.ok ? { ok: true, value: kept.value.clientSecret } : { ok: false, trouble: troubleOf(kept.problem) };
    },

    /**
     * What goes into a file that lets a colleague use this connection. Clio is asked whether a copy can live beside it.
     */
    exportShared: (): Promise<{ ok: true; value: SharedExport } | { ok: false; why: NotShared }> =>
      platform.alone(async () => {
        const connection = await timeline.read('connection');
        const region = connection && regionOf(connection.region);
        if (!region || connection.state === 'sign-in') return { ok: false, why: { kind: 'sign-in' } };
        if (connection.shared) return { ok: false, why: { kind: 'not-yours' } };
        const kept = await access.secrets();
        if (!kept.ok) return { ok: false, why: troubleOf(kept.problem) };
        const { clientSecret, refreshToken } = kept.value;
        const { clientId, account, user } = connection;
        const credentials = { clientId, clientSecret };
        const tokens = await refreshTokens(doorTo(region), credentials, refreshToken);
        if (!tokens.ok) return { ok: false, why: troubleOf(tokens.problem) };
        await access.keep(tokens.value);
        if (tokens.value.refreshToken !== refreshToken) return { ok: false, why: { kind: 'rotates' } };
        const value = { region: region.id, ...credentials, refreshToken, account, as: user };
        return { ok: true, value };
      }),

    /**
     * Puts a new client secret in the place of the one that is kept, where the connection is of this application and
     * Clio takes its token with the new one. False: the attorney has to go through Clio's page.
     */
    renewSecret: (regionId: string, credentials: Credentials): Promise<boolean> =>
      platform.alone(async () => {
        const connection = await timeline.read('connection');
        const region = regionOf(regionId);
        const same = connection?.region === regionId && connection.clientId === credentials.clientId;
        if (!region || !same || connection.shared) return false;
        const token = await vault.get('refresh-token');
        if (!token.ok || token.value === null) return false;
        const tokens = await refreshTokens(doorTo(region), credentials, token.value);
        if (!tokens.ok) return false;
        await vault.set('client-secret', credentials.clientSecret);
        await access.keep(tokens.value);
        await timeline.change('connection', ({ lapse: _, ...value }) => ({ ...value, state: 'connected' }));
        platform.changed();
        return true;
      }),
  };
}

/** The colleague as Clio knows them now, or why their time cannot be posted. */
export async function colleagueAmong(
  client: Client,
  colleague: Colleague,
): Promise<{ ok: true; user: { id: number; name: string; email: string } } | { ok: false; trouble: ClioTrouble }> {
  const everybody = await users(client);
  if (!everybody.ok) return { ok: false, trouble: troubleOf(everybody.problem) };
  const answer = findColleague(colleague, everybody.value.items);
  if (!answer.found) return { ok: false, trouble: noColleague(colleague, answer.why) };
  const { id, name, email } = answer.found;
  return { ok: true, user: { id, name, email } };
}
