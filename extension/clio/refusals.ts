import { cleanText } from '../../shared/index.ts';
import type { Problem } from './problems.ts';
import { fieldsOf, parseJson, textOf } from './reading.ts';
import type { Scope } from './scopes.ts';

const LONGEST_REASON = 300;

interface Complaint {
  json: boolean;
  /** Clio's name of the error. */
  type: string;
  /** For a person. */
  reason: string;
}

function within(text: string, secrets: readonly string[]): string {
  let safe = text;
  for (const secret of secrets) {
    if (!secret) continue;
    const inForm = new URLSearchParams([['', secret]]).toString().slice(1);
    for (const form of [secret, encodeURIComponent(secret), inForm]) safe = safe.replaceAll(form, '…');
  }
  return cleanText(safe).slice(0, LONGEST_REASON).toWellFormed();
}

/**
 * Clio's own words for a refusal. They come in three shapes: the API's object, the sign-in's pair of strings, and
 * pages that are no JSON at all. A server may echo what it was sent, so the secrets are taken out.
 */
function complaintOf(body: string | null, secrets: readonly string[]): Complaint {
  const fields = fieldsOf(parseJson(body ?? ''));
  if (!fields) return { json: false, type: '', reason: '' };
  const error = fieldsOf(fields.error);
  const type = error ? textOf(error.type) : textOf(fields.error);
  const reason = error ? textOf(error.message) : textOf(fields.error_description);
  return { json: true, type: within(type ?? '', secrets), reason: within(reason ?? '', secrets) };
}

/** What the sign-in service says by name rather than by status. */
const BY_NAME: Record<string, 'sign-in' | 'wrong-client'> = {
  invalid_grant: 'sign-in',
  invalid_token: 'sign-in',
  invalid_client: 'wrong-client',
  unauthorized_client: 'wrong-client',
};

/** A problem that an HTTP status outside 2xx stands for. */
export function problemOf(
  reception: { status: number; body: string | null },
  context: { writes: boolean; until: number; scope: Scope | null; secrets: readonly string[] },
): Problem {
  const { status } = reception;
  const complaint = complaintOf(reception.body, context.secrets);
  if (status === 429) return { kind: 'limit', until: context.until };
  // 408 comes from whatever stands between: how far the request got is not known.
  if (status >= 500 || status === 408) return context.writes ? { kind: 'unknown' } : { kind: 'retry' };
  // No redirect is followed and no cached copy is asked for.
  if (status < 400) return context.writes ? { kind: 'unknown' } : { kind: 'unreadable' };
  const named = Object.hasOwn(BY_NAME, complaint.type) ? BY_NAME[complaint.type] : undefined;
  if (named) return { kind: named };
  switch (status) {
    case 401:
      return { kind: 'sign-in' };
    case 403:
      // Without a readable body the status is all there is; only a page that came whole is known to be the firewall's.
      return complaint.json || reception.body === null
        ? { kind: 'forbidden', scope: context.scope, reason: complaint.reason }
        : { kind: 'firewall' };
    case 404:
      return { kind: 'missing' };
    case 410:
      return { kind: 'gone' };
    case 412:
      return { kind: 'stale' };
    default:
      return { kind: 'refused', reason: complaint.reason };
  }
}
