import { randomBytes } from 'node:crypto';

/** Seconds that an access token lives: 30 days. */
export const TOKEN_SECONDS = 2_592_000;
const CODE_MILLISECONDS = 10 * 60_000;

interface Code {
  redirect: string;
  challenge: string | null;
  viewer: number;
  until: number;
}

interface Grant {
  viewer: number;
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

/** What users have allowed: codes, then tokens. Times are epoch milliseconds. */
export interface Grants {
  issueCode(code: Omit<Code, 'until'>, now: number): string;
  /** The code, if it is known, unused and not older than ten minutes. */
  findCode(text: string, now: number): Code | null;
  /** Uses a code up. */
  spendCode(text: string): void;
  start(viewer: number, now: number): Tokens;
  /** New tokens for a refresh token; null when it is not good. */
  refresh(token: string, rotate: boolean, now: number): Tokens | null;
  /** The user of a good access token. */
  viewerOf(access: string, now: number): number | null;
  /** Ends the grant that a token of either kind belongs to. */
  revoke(token: string): void;
  revokeAll(): void;
  /** Lets every access token run out; refresh tokens stay good. */
  expireAll(): void;
}

const secret = (bytes: number) => randomBytes(bytes).toString('base64url');

export function createGrants(): Grants {
  const codes = new Map<string, Code>();
  const grants = new Set<Grant>();

  const addAccess = (grant: Grant, now: number): Tokens => {
    const access = secret(30);
    grant.access.set(access, now + TOKEN_SECONDS * 1000);
    return { token_type: 'bearer', access_token: access, expires_in: TOKEN_SECONDS };
  };

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
    start(viewer, now) {
      const grant: Grant = { viewer, refresh: secret(30), access: new Map() };
      grants.add(grant);
      return { ...addAccess(grant, now), refresh_token: grant.refresh };
    },
    refresh(token, rotate, now) {
      const grant = [...grants].find(({ refresh }) => refresh === token);
      if (grant === undefined) return null;
      if (!rotate) return addAccess(grant, now);
      grant.refresh = secret(30);
      return { ...addAccess(grant, now), refresh_token: grant.refresh };
    },
    viewerOf(access, now) {
      for (const grant of grants) if (now < (grant.access.get(access) ?? 0)) return grant.viewer;
      return null;
    },
    revoke(token) {
      for (const grant of grants) if (grant.refresh === token || grant.access.has(token)) grants.delete(grant);
    },
    revokeAll: () => grants.clear(),
    expireAll() {
      for (const grant of grants) grant.access.clear();
    },
  };
}
