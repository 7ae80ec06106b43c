import type { ClioList } from './clio-list.ts';

/**
 * Whose connection it is in truth, where one account's is shared among colleagues, and how the attorney is found there.
 */
export interface SharedBy {
  as: { id: number; name: string; email: string };
  /** The attorney's address, and the id as a Clio user where the administrator set it. */
  email: string;
  userId: number | null;
}

/** The connection to one Clio account. Secrets are elsewhere. */
export interface Connection {
  region: string;
  clientId: string;
  account: { id: number; name: string };
  user: { id: number; name: string; email: string };
  /** What Clio says of the user besides; absent where the connection is older than that question. */
  defaultCategory?: { id: number; name: string } | null;
  timeZone?: string | null;
  connectedAt: number;
  state: 'connected' | 'sign-in';
  /** Why the attorney has to sign in again, where Clio did not take the application's secret; absent otherwise. */
  lapse?: 'secret';
  /** Made with the firm's setup file. */
  fromSetup?: true;
  /** `user` is who works here; the token is this other user's. Absent where it is the user's own. */
  shared?: SharedBy;
  /** When a sync last finished, null before the first. */
  syncedAt: number | null;
  /** Clio rounds each entry up to a multiple of so many seconds; null while that is not known. */
  step: number | null;
  /** What that may be, as far as posted entries tell; absent before the first. */
  steps?: number[];
}

/** A sync of matters under way, so that it goes on at its page. */
export interface SyncProgress {
  since: string | null;
  startedAt: number;
  next: string | null;
  done: number;
  total: number | null;
  /** The account it is of. */
  account?: string;
  /** Pages read so far, and whether that was the last. */
  pages?: number;
  matters?: 'done';
  /** What is still to be read after the matters. */
  lists?: ClioList[];
}

/** A search for matters that are gone from Clio, or the end of the last one. */
export interface SweepProgress {
  account: string;
  next: string | null;
  /** The last id that was compared. */
  after: number;
  /** When the last sweep ended, epoch milliseconds; null while one is under way. */
  endedAt: number | null;
}

/** Names an account among all of Clio's: its number alone may be another firm's in another region. */
export function accountKey({ region, account }: { region: string; account: { id: number } }): string {
  return `${region}:${account.id}`;
}
