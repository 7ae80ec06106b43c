import type { World } from '../world.ts';
import type { Tokens } from './grants.ts';
import type { Area, Level, Scopes } from './scopes.ts';

/** What decides who gets in, and how far. Nothing here touches what the firm keeps. */
export interface Access {
  /** Who is asked on the consent page from now on. */
  signInAs(userId: number): void;
  /** Tokens without a walk through the consent page, with the scopes that are ticked. */
  grant(userId?: number): Tokens;
  /** Ends the grants of one user, or of all: access and refresh tokens. */
  revoke(userId?: number): void;
  /** The same for all. */
  revokeTokens(): void;
  /** Lets every access token run out; refresh tokens stay good. */
  expireTokens(): void;
  /** Seconds that new access tokens live. */
  setTokenLife(seconds: number): void;
  /** Whether each refresh gives a new refresh token and ends the one before. */
  rotateRefresh(on: boolean): void;
  /**
   * Ticks scopes of the application; areas that are not named stay. What is no longer ticked is closed at once, what is
   * ticked anew opens with each user's next consent.
   */
  setScopes(scopes: Partial<Scopes>): void;
  /** Takes a scope from the application and from every grant, or only its writing half; null gives it back to all. */
  withhold(area: Area, what: 'all' | 'write' | null): void;
  /** Ends the firm's subscription, so that nobody gets in; with false it goes on, and so do the same tokens. */
  lapse(on?: boolean): void;
  /** Gives the application another client secret; the one before is wrong from now on. Tokens stay good. */
  changeSecret(secret: string): void;
  /** Requests in 60 s for one token from now on: in busy hours, and outside them (as many unless said otherwise). */
  setLimit(limit: number, offPeak?: number): void;
}

export function createAccess(world: World): Access {
  function known(userId: number): number {
    if (!world.firm.users.has(userId)) throw new RangeError(`the sandbox has no user ${userId}`);
    return userId;
  }
  const revoke: Access['revoke'] = (userId) => world.grants.revokeOf(userId ?? null);
  return {
    signInAs(userId) {
      world.signedIn = known(userId);
    },
    grant: (userId = world.signedIn) =>
      world.grants.start({ viewer: known(userId), scopes: world.scopes }, world.now()),
    revoke,
    revokeTokens: () => revoke(),
    expireTokens: () => world.grants.expireAll(),
    setTokenLife: (seconds) => world.grants.setLife(seconds),
    rotateRefresh: (on) => world.faults.add(`rotate-refresh=${on ? 1 : 0}`),
    setScopes(scopes) {
      Object.assign(world.scopes, scopes);
    },
    withhold(area, what) {
      const level: Level = what === null ? 'write' : what === 'all' ? 'none' : 'read';
      world.scopes[area] = level;
      world.grants.setLevel(area, level);
    },
    lapse(on = true) {
      world.lapsed = on;
    },
    changeSecret(secret) {
      world.clientSecret = secret;
    },
    setLimit(limit, offPeak = limit) {
      world.limits = { peak: limit, offPeak };
    },
  };
}
