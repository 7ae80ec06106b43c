import { createSingleFlight } from '../../../shared/index.ts';
import { type Answer, type Region, refreshTokens, type Tokens } from '../../clio/index.ts';
import type { Timeline } from '../../timeline/index.ts';
import type { Vault } from './vault.ts';

/** The access token as the browser session holds it, in memory only. */
export interface HeldToken {
  accessToken: string;
  /** Epoch milliseconds. */
  expiresAt: number;
}

/** What access needs of the browser. */
export interface AccessPlatform {
  fetch: typeof fetch;
  now(): number;
  /** Does something while no other worker or page of this extension does it. */
  alone<T>(act: () => Promise<T>): Promise<T>;
  /** The access token lives in the browser session only. */
  session: {
    get(): Promise<HeldToken | null>;
    set(token: HeldToken | null): Promise<void>;
  };
  changed(): void;
}

/** A token with less than this left is renewed before use. Milliseconds. */
const SPARE = 60_000;

/**
 * The access to the connected account: its token is held, renewed by one at a time, or lost. Secrets are read for one
 * request and dropped.
 */
export function createAccess(timeline: Timeline, vault: Vault, platform: AccessPlatform) {
  const { session, now, fetch } = platform;

  async function keep(tokens: Tokens): Promise<void> {
    // A rotated refresh token must be on disk before the access token is used: the old one may be void already.
    if (tokens.refreshToken !== null) await vault.set('refresh-token', tokens.refreshToken);
    await session.set({ accessToken: tokens.accessToken, expiresAt: tokens.expiresAt });
  }

  /** Clio refused the account: the attorney has to sign in again. What waits to be posted stays. */
  async function lapse(why?: 'secret'): Promise<void> {
    await session.set(null);
    await timeline.change('connection', (value) => ({ ...value, state: 'sign-in', ...(why ? { lapse: why } : {}) }));
    platform.changed();
  }

  /** The token at hand, unless its time is up or it is the one that was refused. */
  async function atHand(refused: string | null): Promise<string | null> {
    const held = await session.get();
    return held && held.accessToken !== refused && held.expiresAt - SPARE > now() ? held.accessToken : null;
  }

  /** The connection's secrets, for one request. */
  async function secrets(): Promise<Answer<{ clientSecret: string; refreshToken: string }>> {
    const [secret, token] = [await vault.get('client-secret'), await vault.get('refresh-token')];
    for (const one of [secret, token]) if (!one.ok) return { ok: false, problem: { kind: 'key-store', why: one.why } };
    if (!secret.ok || !token.ok || secret.value === null || token.value === null)
      return { ok: false, problem: { kind: 'sign-in' } };
    return { ok: true, value: { clientSecret: secret.value, refreshToken: token.value } };
  }

  async function renew(region: Region): Promise<Answer<string>> {
    const connection = await timeline.read('connection');
    if (!connection || connection.region !== region.id || connection.state === 'sign-in')
      return { ok: false, problem: { kind: 'sign-in' } };
    const kept = await secrets();
    const tokens: Answer<Tokens> = kept.ok
      ? await refreshTokens(
          { region, fetch, now },
          { clientId: connection.clientId, clientSecret: kept.value.clientSecret },
          kept.value.refreshToken,
        )
      : kept;
    if (tokens.ok) {
      await keep(tokens.value);
      return { ok: true, value: tokens.value.accessToken };
    }
    if (tokens.problem.kind === 'sign-in') await lapse();
    if (tokens.problem.kind === 'wrong-client') await lapse('secret');
    return tokens;
  }

  const renewAlone = createSingleFlight((region: Region, refused: string | null) =>
    platform.alone(async (): Promise<Answer<string>> => {
      // A page or another worker may have renewed it while this one waited.
      const brought = await atHand(refused);
      return brought === null ? renew(region) : { ok: true, value: brought };
    }),
  );

  return {
    keep,
    lapse,
    secrets,
    /** A token to use now; `refused` is one that Clio did not take. */
    async token(region: Region, refused: string | null): Promise<Answer<string>> {
      const held = await atHand(refused);
      return held === null ? renewAlone(region, refused) : { ok: true, value: held };
    },
  };
}

export type Access = ReturnType<typeof createAccess>;
