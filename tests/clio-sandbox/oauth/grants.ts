import { randomBytes } from 'node:crypto';
import type { Area, Level, Scopes } from './scopes.ts';

/** Seconds that an access token lives unless told otherwise: 30 days. */
export const TOKEN_SECONDS = 2_592_000;
const CODE_MILLISECONDS = 10 * 60_000;

/** What a user has allowed: the scopes are those ticked at that moment, and grow only by a new consent. */
export interface Allowed {
  viewer: number;
  scopes: Readonly<Scopes>;
}

interface Code extends Allowed {
  redirect: string;
  challenge: string | null;
  until: number;
}

interface Grant {
  viewer: number;
  scopes: Scopes;
  refresh: string;
  access: Map<string, number>;
}

/** Tokens as the token endpoint answers them. The refresh token is absent when the old one stays good. */
export interface Tokens {
  token_type: 'bearer';
  access_token: string;
  expires_in: number;
  refresh_token?: string;
}

/** What a refresh does with the refresh token: keep it and say nothing, keep it and repeat it, or replace it. */
export type Rotation = 'keep' | 'repeat' | 'replace';

/** What users have allowed: codes, then tokens. Times are epoch milliseconds. */
export interface Grants {
  issueCode(code: Omit<Code, 'until'>, now: number): string;
  /** The code, if it is known, unused and not older than ten minutes. */
  findCode(text: string, now: number): Code | null;
  /** Uses a code up. */
  spendCode(text: string): void;
  start(allowed: Allowed, now: number): Tokens;
  /** The user behind a refresh token; null when it is not good. */
  ownerOf(refresh: string): number | null;
  /** New tokens for a refresh token; null when it is not good. */
  refresh(token: string, rotation: Rotation, now: number): Tokens | null;
  /** Who allowed a good access token, and what. */
  holderOf(access: string, now: number): Allowed | null;
  /** Ends the grant that a token of either kind belongs to. */
  revoke(token: string): void;
  /** Ends the grants of one user, or all for null. */
  revokeOf(viewer: number | null): void;
  /** Lets every access token run out; refresh tokens stay good. */
  expireAll(): void;
  /** Sets what every grant holds of one area. */
  setLevel(area: Area, level: Level): void;
  /** Seconds that new access tokens live. */
  setLife(seconds: number): void;
}

const secret = (bytes: number) => randomBytes(bytes).toString('base64url');

/** @param seconds that access tokens live */
export function createGrants(seconds: number): Grants {
  const codes = new Map<string, Code>();
  const grants = new Set<Grant>();
  let life = seconds;

  const addAccess = (grant: Grant, now: number): Tokens => {
    const access = secret(30);
    grant.access.set(access, now + life * 1000);
    return { token_type: 'bearer', access_token: access, expires_in: life };
  };
  const byRefresh = (token: string) => [...grants].find(({ refresh }) => refresh === token);

  return {
    issueCode(code, now) {
      const text = secret(18);
      codes.set(text, { ...code, until: now + CODE_MILLISECONDS });
      return text;
    },
    findCode(text, now) {
      const code = codes.get(text);
      return code !== undefined && now < code.until ? code : null;
    },
    spendCode: (text) => void codes.delete(text),
    start({ viewer, scopes }, now) {
      const grant: Grant = { viewer, scopes: { ...scopes }, refresh: secret(30), access: new Map() };
      grants.add(grant);
      return { ...addAccess(grant, now), refresh_token: grant.refresh };
    },
    ownerOf: (refresh) => byRefresh(refresh)?.viewer ?? null,
    refresh(token, rotation, now) {
      const grant = byRefresh(token);
      if (grant === undefined) return null;
      if (rotation === 'keep') return addAccess(grant, now);
      if (rotation === 'replace') grant.refresh = secret(30);
      return { ...addAccess(grant, now), refresh_token: grant.refresh };
    },
    holderOf(access, now) {
      for (const grant of grants) if (now < (grant.access.get(access) ?? 0)) return grant;
      return null;
    },
    revoke(token) {
      for (const grant of grants) if (grant.refresh === token || grant.access.has(token)) grants.delete(grant);
    },
    revokeOf(viewer) {
      for (const grant of grants) if (viewer === null || grant.viewer === viewer) grants.delete(grant);
    },
    expireAll() {
      for (const grant of grants) grant.access.clear();
    },
    setLevel(area, level) {
      for (const grant of grants) grant.scopes[area] = level;
    },
    setLife(next) {
      life = next;
    },
  };
}
