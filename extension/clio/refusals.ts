import { cleanText } from '../../shared/index.ts';
import type { Problem } from './problems.ts';
import type { Scope } from './scopes.ts';
import type { Reception } from './transport.ts';
import { complaintOf, isBrokenOff, isPage } from './whose.ts';

const MAX_REASON_LENGTH = 300;

function within(text: string, secrets: readonly string[]): string {
  let safe = text;
  for (const secret of secrets) {
    if (!secret) continue;
    const inForm = new URLSearchParams([['', secret]]).toString().slice(1);
    for (const form of [secret, encodeURIComponent(secret), inForm]) safe = safe.replaceAll(form, '…');
  }
  return cleanText(safe).slice(0, MAX_REASON_LENGTH).toWellFormed();
}

/** How far a request got is not known: servers in trouble, and what gives up or puts off on the way. */
function isTrouble(status: number): boolean {
  return (status >= 500 && status !== 511) || [408, 425, 499].includes(status);
}

/**
 * What no server of Clio's can say: redirects are not followed, and who asks for a sign-in to the network is the
 * network.
 */
function isOfTheNetwork(status: number): boolean {
  return status < 400 || status === 407 || status === 511;
}

/** What an answer that is none of Clio's stands for. A write may have passed before it was made. */
export function astray(reception: Reception, writes: boolean): Problem {
  const { status } = reception;
  if (isBrokenOff(reception)) return { kind: writes ? 'unknown' : 'network' };
  if (!writes) return { kind: 'on-the-way', status };
  return { kind: 'unknown', ...(reception.body === '' ? {} : { instead: status }) };
}

/**
 * A problem that an answer of the API stands for which is no success. Only Clio's own words refuse anything, miss
 * anything, or end a sign-in. Of a write that Clio refuses in a way it does not document, nobody knows what became.
 */
export function problemOf(
  reception: Reception,
  context: { writes: boolean; until: number; scope: Scope | null; secrets: readonly string[] },
): Problem {
  const { status } = reception;
  const { writes, until, scope, secrets } = context;
  // Whoever says it: nothing was done, and it is too early.
  if (status === 429) return { kind: 'limit', until };
  if (isTrouble(status)) return writes ? { kind: 'unknown' } : { kind: 'retry' };
  const complaint = complaintOf(reception);
  // Of a write it may have stopped the answer alone.
  const firewall = !writes && status === 403 && isPage(reception) && reception.body !== null;
  if (!complaint && firewall) return { kind: 'firewall' };
  if (!complaint || isOfTheNetwork(status)) return astray(reception, writes);
  const reason = within(complaint.reason, secrets);
  switch (status) {
    case 401:
      return { kind: 'sign-in' };
    case 403:
      return { kind: 'forbidden', scope, reason };
    case 404:
      return { kind: 'missing' };
    case 410:
      return { kind: 'gone' };
    case 412:
      return { kind: 'stale' };
    case 400:
    case 422:
      return { kind: 'refused', reason };
    default:
      return writes ? { kind: 'unknown' } : { kind: 'refused', reason };
  }
}

/** What the sign-in service says by name rather than by status. */
const BY_NAME: Record<string, 'sign-in' | 'wrong-client' | 'retry'> = {
  invalid_grant: 'sign-in',
  invalid_token: 'sign-in',
  invalid_client: 'wrong-client',
  unauthorized_client: 'wrong-client',
  server_error: 'retry',
  temporarily_unavailable: 'retry',
};

/**
 * A problem that an answer of the sign-in service stands for which is no success. It says nothing of what the token was
 * to be used for: no entry is ever refused by it.
 */
export function accessProblemOf(reception: Reception, context: { until: number; secrets: readonly string[] }): Problem {
  const { status } = reception;
  if (status === 429) return { kind: 'limit', until: context.until };
  if (isTrouble(status)) return { kind: 'retry' };
  const complaint = complaintOf(reception);
  if (!complaint && status === 403 && isPage(reception) && reception.body !== null) return { kind: 'firewall' };
  if (!complaint || isOfTheNetwork(status)) return astray(reception, false);
  const named = Object.hasOwn(BY_NAME, complaint.type) ? BY_NAME[complaint.type] : undefined;
  // OAuth gives its names with these alone.
  if (named && [400, 401, 403].includes(status)) return { kind: named };
  return { kind: 'no-access', reason: within(complaint.reason, context.secrets) };
}
