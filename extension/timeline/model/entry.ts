import type { Day } from '../../../shared/index.ts';
import type { DraftPatch } from './draft.ts';
import type { EntryContent } from './entry-content.ts';
import { type Interval, joined, lengthOf } from './intervals.ts';
import type { Reason } from './reason.ts';

/**
 * `approved` waits to be sent · `sending` was handed to the network · `posted` is in Clio · `refused` by Clio, with
 * its reason · `unknown` may or may not have arrived: it is looked up, never sent again blind · `changing` is in Clio
 * and is to say something else there · `taking-back` is in Clio and is to be deleted there · `deleted` was in Clio
 * and somebody deleted it there: it is never sent again by itself.
 */
export type EntryState =
  | 'approved'
  | 'sending'
  | 'posted'
  | 'refused'
  | 'unknown'
  | 'changing'
  | 'taking-back'
  | 'deleted';

/** Where an approved entry is: in Clio as far as Clio has said; on its way; or not there, and not on its way. */
export type Standing = 'in-clio' | 'waiting' | 'missing';

const STANDING: Record<EntryState, Standing> = {
  approved: 'waiting',
  sending: 'waiting',
  unknown: 'waiting',
  posted: 'in-clio',
  changing: 'in-clio',
  'taking-back': 'in-clio',
  refused: 'missing',
  deleted: 'missing',
};

/** Where an entry in a state is: only what Clio confirmed is in Clio. */
export function standingOf(state: EntryState): Standing {
  return STANDING[state];
}

/** An entry in Clio that may be the one sought, or a second one of it. */
export interface EntryCandidate {
  clioId: number;
  /** Its matter by Clio's id; null where Clio left it out, absent where it was found before that was kept. */
  matter?: number | null;
  /** Null where Clio hides it or left it out. */
  day: Day | null;
  seconds: number | null;
  narrative: string;
}

/** What became of an entry at Clio, at one instant. Kept for good, also where the entry is no more. */
export interface Posting {
  at: number;
  entry: string;
  revision: number;
  act: 'posted' | 'changed' | 'taken-back' | 'refused' | 'changed-in-clio' | 'deleted-in-clio';
  day: Day;
  matter: number;
  seconds: number;
  /** What Clio showed for it then; absent where it did not say, and before that was kept. */
  inClio?: number;
  narrative: string;
  clioId: number | null;
  reasons: Reason[];
}

/** An approved time entry and its posting. Its time is fixed at approval. */
export interface Entry extends EntryContent {
  id: string;
  revision: number;
  day: Day;
  matter: number;
  /** The Clio user for whom it was reviewed. */
  user: number;
  /** And the account, as `accountKey` names it; absent where it was approved before that was kept. */
  account?: string;
  parts: Interval[];
  /**
   * Whole seconds that go to Clio: those of `parts`, unrounded unless the attorney's own rounding or a change says
   * otherwise.
   */
  seconds: number;
  /** Whole seconds of `parts`, where what goes to Clio is otherwise. */
  worked?: number;
  /** `seconds` as they were approved, once the attorney changed them afterwards; absent before that. */
  approvedSeconds?: number;
  /** Seconds as Clio keeps them, before its rounding, as last seen; null or absent where it did not say. */
  storedSeconds?: number | null;
  /**
   * The draft it was made of, what the attorney had changed on it, and whether items stayed behind; absent before
   * drafts had that.
   */
  draft?: { card: string; patch: DraftPatch; left: boolean };
  state: EntryState;
  approvedAt: number;
  /** When the first request left, by Clio's clock. */
  sentAt: number | null;
  /** Since when it is uncertain whether the last request arrived, by Clio's clock; absent before that was kept. */
  uncertainSince?: number;
  /** Look-ups after an unknown outcome that found nothing that could be it, by Clio's clock. */
  lookups: number[];
  /** Tries in a row of which nobody knows what became; absent where there was none. */
  doubts?: number;
  /** It is not tried again before this instant by this computer's clock. */
  restUntil?: number;
  /** All look-ups after that outcome, whatever they found; absent before the first. */
  looks?: number[];
  clioId: number | null;
  /** Seconds as Clio shows them, once it said so. */
  inClio: number | null;
  postedAt: number | null;
  /** Why it was refused, is unclear, or differs in Clio; empty where nothing is to be said. */
  reasons: Reason[];
  /** Clio's version of it, as last seen; absent where it was posted before that was kept. */
  etag?: string | null;
  /** On a bill when last seen: it can no longer be changed. */
  onBill?: boolean;
  /** While it is `changing`: what it said before; its seconds only where these are to change too. */
  before?: EntryContent & { revision: number };
  /** A change of the attorney's that Clio did not take, so that it need not be written again. */
  unsent?: EntryContent;
  /** While it is `unknown` and only the attorney can tell: what Clio has that may be this one. */
  candidates?: EntryCandidate[];
  /**
   * While it is in Clio: what stands there too and is the same, or nearly, and may be removed at the attorney's wish.
   * Called duplicates everywhere else.
   */
  twins?: EntryCandidate[];
  /** Entries in Clio of which the attorney said that they are not this one. */
  ruledOut?: number[];
}

/** Worked seconds of an entry's own time. */
export function workedOf(entry: Pick<Entry, 'parts' | 'worked'>): number {
  return entry.worked ?? Math.round(lengthOf(entry.parts) / 1000);
}

/** `seconds` as they were approved. */
export function approvedSecondsOf({ approvedSeconds, seconds }: Entry): number {
  return approvedSeconds ?? seconds;
}

/** The time that entries hold, sorted and disjoint. */
export function timeIn(entries: readonly Entry[]): Interval[] {
  return joined(entries.flatMap((entry) => entry.parts));
}
