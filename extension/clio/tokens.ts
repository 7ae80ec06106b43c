import { dateOf, retryAfter } from './limits.ts';
import { type Answer, failure, success } from './problems.ts';
import { fieldsOf, numberOf, parseJson, textOf } from './reading.ts';
import { accessProblemOf, astray } from './refusals.ts';
import type { Region } from './regions.ts';
import { ANSWER_TIMEOUT_MS, carry, type Fetch, type Reception } from './transport.ts';
import { complaintOf, isPage } from './whose.ts';

/** What the sign-in service is reached with. */
export interface TokenDoor {
  region: Region;
  fetch: Fetch;
  /** The wall clock, epoch milliseconds. */
  now(): number;
  /** How long a request waits for its whole answer, in milliseconds; 30 s by default. */
  timeoutMs?: number;
}

/** The application as registered in the region's developer portal. */
export interface Credentials {
  clientId: string;
  clientSecret: string;
}

export interface Tokens {
  accessToken: string;
  /** Null when Clio gave none and there was none before. */
  refreshToken: string | null;
  /** When the access token's time is up, epoch milliseconds by this computer's clock. */
  expiresAt: number;
}

/** Of an answer that does not say how long its token lives, this much is believed, in seconds. */
const UNSAID_LIFETIME = 3_600;

/** Printable, without blanks: anything else could not be a header's value. */
const TOKEN = /^[\x21-\x7e]{1,8192}$/;

function tokenOf(value: unknown): string | null {
  const text = textOf(value);
  return text !== null && TOKEN.test(text) ? text : null;
}

async function post(
  door: TokenDoor,
  path: string,
  form: Record<string, string>,
  secrets: readonly string[],
  bearer?: string,
): Promise<Answer<Reception>> {
  const { region, fetch, now, timeoutMs = ANSWER_TIMEOUT_MS } = door;
  const headers: Record<string, string> = {
    Accept: 'application/json',
    'Content-Type': 'application/x-www-form-urlencoded',
  };
  if (bearer !== undefined) headers.Authorization = `Bearer ${bearer}`;
  const body = new URLSearchParams(form).toString();
  const reception = await carry(fetch, `${region.origin}${path}`, { method: 'POST', headers, body }, timeoutMs);
  if (reception === 'lost' || reception === 'unsent') return failure({ kind: 'network' });
  if (reception.status >= 200 && reception.status < 300) return success(reception);
  const at = now();
  const until = at + Math.max(1_000, retryAfter(reception.headers, dateOf(reception.headers) ?? at));
  return failure(accessProblemOf(reception, { until, secrets }));
}

async function obtain(
  door: TokenDoor,
  { clientId, clientSecret }: Credentials,
  grant: { grant_type: 'authorization_code' | 'refresh_token' } & Record<string, string>,
  kept: { secret: string; refreshToken: string | null },
): Promise<Answer<Tokens>> {
  const askedAt = door.now();
  const form = { client_id: clientId, client_secret: clientSecret, ...grant };
  const answer = await post(door, '/oauth/token', form, [clientSecret, kept.secret]);
  if (!answer.ok) return answer;
  const fields = isPage(answer.value) ? null : fieldsOf(parseJson(answer.value.body ?? ''));
  // Whoever says yes without a token is not Clio.
  if (textOf(fields?.access_token) === null) return failure(astray(answer.value, false));
  const accessToken = tokenOf(fields?.access_token);
  const kind = textOf(fields?.token_type) ?? 'bearer';
  if (!fields || accessToken === null || kind.toLowerCase() !== 'bearer') return failure({ kind: 'unreadable' });
  const lifetime = Math.max(0, numberOf(fields.expires_in) ?? UNSAID_LIFETIME);
  return success({
    accessToken,
    refreshToken: tokenOf(fields.refresh_token) ?? kept.refreshToken,
    // Counted from the asking: the answer's own journey takes from the token's life.
    expiresAt: askedAt + lifetime * 1000,
  });
}

/**
 * Turns the code of a sign-in into tokens. A code works once: after `network` or `retry` the sign-in begins anew.
 * `redirectUri` must be the one with which the sign-in began. `sign-in`: Clio does not take the code.
 */
export function exchangeCode(
  door: TokenDoor,
  credentials: Credentials,
  grant: { code: string; redirectUri: string },
): Promise<Answer<Tokens>> {
  return obtain(
    door,
    credentials,
    { grant_type: 'authorization_code', code: grant.code, redirect_uri: grant.redirectUri },
    { secret: grant.code, refreshToken: null },
  );
}

/**
 * Gets a new access token. The refresh token that comes back must be stored before the access token is used; where
 * Clio sends none, it is the old one, which goes on. `sign-in`: the authorisation was withdrawn.
 */
export function refreshTokens(
  door: TokenDoor,
  credentials: Credentials,
  refreshToken: string,
): Promise<Answer<Tokens>> {
  return obtain(
    door,
    credentials,
    { grant_type: 'refresh_token', refresh_token: refreshToken },
    { secret: refreshToken, refreshToken },
  );
}

/**
 * Whether the region's Clio knows a client id and secret, found out with a code that nobody was given: Clio looks at
 * who asks before it looks at the code.
 */
export async function knowsClient(
  door: TokenDoor,
  credentials: Credentials,
  redirectUri: string,
): Promise<Answer<boolean>> {
  const answer = await exchangeCode(door, credentials, { code: crypto.randomUUID(), redirectUri });
  if (answer.ok || answer.problem.kind === 'sign-in') return success(true);
  return answer.problem.kind === 'wrong-client' ? success(false) : answer;
}

/**
 * Withdraws the authorisation that an access token belongs to, with its refresh token. `sign-in`: Clio does not take
 * this token. If its time was up, the authorisation still stands: renew the token and try again.
 */
export async function deauthorize(door: TokenDoor, accessToken: string): Promise<Answer<null>> {
  const answer = await post(door, '/oauth/deauthorize', { token: accessToken }, [accessToken], accessToken);
  if (!answer.ok) return answer;
  // What Clio says to it is not documented; that it is no page is certain.
  return isPage(answer.value) ? failure(astray(answer.value, false)) : success(null);
}

/**
 * Whether the region answers, and nobody in its place; nothing of anybody's goes with the question. Clio asks who it is,
 * in words or without; to anything else that is not in its words the sign-in would come to nothing.
 */
export async function reachRegion({ region, fetch, timeoutMs = ANSWER_TIMEOUT_MS }: TokenDoor): Promise<Answer<null>> {
  const url = `${region.origin}/api/v4/users/who_am_i.json`;
  const headers = { Accept: 'application/json' };
  const reception = await carry(fetch, url, { method: 'GET', headers }, timeoutMs);
  if (reception === 'lost' || reception === 'unsent') return failure({ kind: 'network' });
  const { status } = reception;
  const asks = [401, 403].includes(status) && !isPage(reception);
  if (asks || complaintOf(reception)) return success(null);
  if (status === 403 && isPage(reception) && reception.body !== null) return failure({ kind: 'firewall' });
  return failure(status >= 500 && status !== 511 ? { kind: 'retry' } : astray(reception, false));
}
