import type { Faults } from './faults/faults.ts';
import type { Firm } from './firm/firm.ts';
import type { Grants } from './oauth/grants.ts';
import type { Scopes } from './oauth/scopes.ts';
import type { RateLimiter } from './server/limits.ts';

/** A request as it came, with tokens, codes and secrets taken out. */
export interface RecordedRequest {
  method: string;
  /** Without the query. */
  path: string;
  query: Record<string, string[]>;
  /** Lower-case names; no Authorization, no Cookie. */
  headers: Record<string, string>;
  /** Parsed JSON, form fields, or undefined where there was none that could be read. */
  body: unknown;
  /** Null when the connection was cut instead of answered. */
  status: number | null;
  /** The kind of fault that it met, where it met one. */
  fault?: string;
}

/** All that a running sandbox holds. */
export interface World {
  firm: Firm;
  grants: Grants;
  limiter: RateLimiter;
  /** Requests in 60 s for one token, in busy hours and outside them. */
  limits: { peak: number; offPeak: number };
  faults: Faults;
  requests: RecordedRequest[];
  /** Where it listens, without a slash at the end. */
  origin: string;
  clientId: string;
  clientSecret: string;
  redirects: string[];
  /** Who answers the consent page. */
  signedIn: number;
  /** What is ticked for the application now. */
  scopes: Scopes;
  /** Whether the firm's subscription has ended: nobody gets in. */
  lapsed: boolean;
  counts: boolean;
  now(): number;
}

/** An answer ready for the wire. */
export interface Answer {
  status: number;
  headers: Record<string, string>;
  text: string;
}

export function html(status: number, text: string): Answer {
  return { status, headers: { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-store' }, text };
}

export function json(status: number, body: unknown, headers: Record<string, string> = {}): Answer {
  const type = { 'Content-Type': 'application/json; charset=utf-8', 'Cache-Control': 'no-store' };
  return { status, headers: { ...type, ...headers }, text: JSON.stringify(body) };
}
