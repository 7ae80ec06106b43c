import { type Fields, fieldsOf, parseJson, textOf } from './reading.ts';
import type { Reception } from './transport.ts';

/** What Clio says against a request, in its own words. */
export interface Complaint {
  /** Clio's name of the error. */
  type: string;
  /** For a person; empty where Clio gives none. */
  reason: string;
}

/**
 * The names of errors that OAuth knows: RFC 6749 section 5.2 for tokens, 4.1.2.1 for a server in trouble, RFC 6750
 * section 3.1 for requests with a token. Any other word in `error` is a gateway's.
 */
const OAUTH_ERRORS: ReadonlySet<string> = new Set([
  'invalid_request',
  'invalid_client',
  'invalid_grant',
  'unauthorized_client',
  'unsupported_grant_type',
  'invalid_scope',
  'server_error',
  'temporarily_unavailable',
  'invalid_token',
  'insufficient_scope',
]);

/** Whether an answer calls itself a page, or looks like one: Clio's API answers with none. */
export function isPage({ headers, body }: Reception): boolean {
  const type = headers.get('content-type') ?? '';
  return /^\s*(?:text\/html|(?:application|text)\/(?:xhtml\+)?xml)\b/i.test(type) || /^\s*</.test(body ?? '');
}

/** Whether an answer broke off, so that nobody can tell whose it was: it did not come whole, or ends within its JSON. */
export function isBrokenOff({ headers, body }: Reception): boolean {
  if (body === null) return true;
  const isJson = /^\s*application\/(?:[\w.-]+\+)?json\b/i.test(headers.get('content-type') ?? '');
  return isJson && body !== '' && parseJson(body) === undefined;
}

function jsonOf(reception: Reception): Fields | null {
  return reception.body === null || isPage(reception) ? null : fieldsOf(parseJson(reception.body));
}

/**
 * Clio's own complaint, or null where the answer is none of Clio's: proxies, portals and firewalls answer in its place,
 * with any status, and some in JSON. Clio's API documents `{"error":{"type","message"}}` with both texts, and its
 * sign-in OAuth's `{"error","error_description"}`. The words are as they came.
 */
export function complaintOf(reception: Reception): Complaint | null {
  const fields = jsonOf(reception);
  const error = fieldsOf(fields?.error);
  if (error) {
    const [type, reason] = [textOf(error.type), textOf(error.message)];
    // A unique name has no blanks; what a filter tells a person has.
    return type && !/\s/.test(type) && reason !== null ? { type, reason } : null;
  }
  const type = textOf(fields?.error);
  if (type === null || !OAUTH_ERRORS.has(type)) return null;
  const described = fields?.error_description ?? '';
  return typeof described === 'string' ? { type, reason: described } : null;
}

/** The body of a success of Clio's API, which holds `data`; null where the answer is none of Clio's. */
export function successIn(reception: Reception): Fields | null {
  const fields = jsonOf(reception);
  return fields && Object.hasOwn(fields, 'data') ? fields : null;
}

/** Whether a browser's window shows an error of Clio's instead of the page that was asked for, by what the browser tells. */
export function isErrorShown({ statusCode }: { statusCode: number }): boolean {
  return statusCode >= 400;
}
