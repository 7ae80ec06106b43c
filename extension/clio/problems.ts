import type { Scope } from './scopes.ts';

/**
 * Everything that can come back instead of a value, as a closed list. Callers choose by `kind` alone; statuses and
 * messages are read in this folder and nowhere else.
 */
export type Problem =
  /** Clio was not reached, or a read was cut off. Nothing changed; again later is safe. */
  | { kind: 'network' }
  /**
   * A write may or may not have landed. Look it up; never send it again blind. `instead` is there where something on
   * the way answered in Clio's place: the HTTP status of that answer, for a person.
   */
  | { kind: 'unknown'; instead?: number }
  /**
   * Something on the way answered in Clio's place, as a proxy, or the sign-in page of a network; no write went with it.
   * Nothing changed; again later is safe. `status` is the HTTP status of that answer, for a person.
   */
  | { kind: 'on-the-way'; status: number }
  /** Clio is in trouble and a read came to nothing. Nothing changed; again later is safe. */
  | { kind: 'retry' }
  /** Clio answered a read in another way than it documents. Nothing changed; again may not help. */
  | { kind: 'unreadable' }
  /** Too many requests. Not processed; safe again from `until` on (epoch milliseconds). */
  | { kind: 'limit'; until: number }
  /** The authorisation is no longer good: the attorney has to sign in again. */
  | { kind: 'sign-in' }
  /** The client id or secret is wrong for this region. */
  | { kind: 'wrong-client' }
  /**
   * Clio's sign-in service gives no token, for none of those reasons. Nothing else was sent. `reason` is for a person.
   */
  | { kind: 'no-access'; reason: string }
  /** The account lives in another of Clio's regions. */
  | { kind: 'wrong-region' }
  /**
   * The secrets on this computer cannot be read now, so nothing was sent: their store is locked, or out of reach. It is
   * the token source that says so.
   */
  | { kind: 'key-store'; why: 'locked' | 'out-of-reach' }
  /**
   * The application's scopes or the user's role do not allow it. `scope` is the one to tick, null where no scope is
   * known to open it; `reason` is Clio's, for a person.
   */
  | { kind: 'forbidden'; scope: Scope | null; reason: string }
  /** The firewall in front of Clio refused a read, or Clio's sign-in: nothing changed. */
  | { kind: 'firewall' }
  /** This version of the API was retired: Matterline needs an update. */
  | { kind: 'gone' }
  /** No such record, or not visible to this user. */
  | { kind: 'missing' }
  /** The record changed since it was read. */
  | { kind: 'stale' }
  /** Clio read the request and refused it for good. `reason` is Clio's, for a person. */
  | { kind: 'refused'; reason: string }
  /** A paging link leads away from the region's API, so the token did not go with it. */
  | { kind: 'foreign-link' }
  /** Refused here before anything was sent: this attribute of the entry cannot be right. */
  | { kind: 'invalid'; attribute: 'seconds' | 'date' | 'matter' | 'user' | 'category' | 'code' | 'entry' };

export type Failure = { ok: false; problem: Problem };

/** What every call to Clio comes to. Nothing in this folder throws for what the network or Clio does. */
export type Answer<T> = { ok: true; value: T } | Failure;

/** A successful {@link Answer}. */
export function success<T>(value: T): Answer<T> {
  return { ok: true, value };
}

/** An {@link Answer} that is a problem. */
export function failure(problem: Problem): Failure {
  return { ok: false, problem };
}
