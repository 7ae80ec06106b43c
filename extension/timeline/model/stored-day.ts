import type { Day } from '../../../shared/index.ts';
import type { Decided, Piece } from './apply-decisions.ts';
import type { DecidedTime } from './captured.ts';
import { type Decision, isRemark } from './decision.ts';
import type { DraftState } from './draft.ts';
import { draftStates } from './draft-states.ts';
import { type Entry, timeIn } from './entry.ts';
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

/**
 * A day out of what lies around it. Pure.
 * @param time all that may belong to the day, decided
 * @param decisions in effect on that time, by seq; remarks among them
 * @param near the entries of the days near
 */
export function storedDay(
  day: Day,
  time: DecidedTime,
  decisions: readonly Decision[],
  near: readonly Entry[],
): StoredDay {
  const closing = decisions.findLast(({ act }) => act.kind === 'close' && act.day === day)?.act;
  return {
    day,
    ...time.on(day),
    left: time.left,
    marks: decisions.filter(isRemark).flatMap(({ act }) => {
      if (act.kind !== 'mark') return [];
      return act.stretches.map((stretch) => ({ ...stretch, why: act.why }));
    }),
    entries: near.filter((entry) => entry.day === day).sort((a, b) => a.approvedAt - b.approvedAt),
    inEntries: timeIn(near),
    drafts: draftStates(day, decisions),
    closed: closing?.kind === 'close' ? closing.open : null,
  };
}
