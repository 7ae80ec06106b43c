import type { Day } from '../../../shared/index.ts';
import type { Decided, Piece } from './apply-decisions.ts';
import type { DraftState } from './draft.ts';
import type { Entry } from './entry.ts';
import type { Interval } from './intervals.ts';
import type { Pause, Span } from './stretch.ts';

/**
 * Time that is not what it seems, and why: the clock was set in it, or an entry holds it although the attorney was
 * away.
 */
export interface Mark extends Interval {
  why: 'clock' | 'away';
}

/** All of a day, read at one moment. */
export interface StoredDay extends Omit<Decided, 'pieces'> {
  day: Day;
  /** Captured window time, in order, clipped to the day. */
  spans: Span[];
  /** What became of it by the attorney's decisions, with what was added; in order, clipped to the day. */
  pieces: Piece[];
  pauses: Pause[];
  marks: Mark[];
  /** The entries of this day, oldest approval first. */
  entries: Entry[];
  /** Time that entries hold, of whichever day they are. */
  inEntries: Interval[];
  /** What the attorney changed on the day's drafts, by card. */
  drafts: ReadonlyMap<string, DraftState>;
  /** The attorney closed the day when so many milliseconds of it were open; null where nobody did. */
  closed: number | null;
}
