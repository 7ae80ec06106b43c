import type { Day } from '../../../shared/index.ts';
import type { Piece } from './apply-decisions.ts';
import type { Captured } from './captured.ts';
import type { DaySummary } from './day-summary.ts';
import { type Decision, isRemark, stretchesOf } from './decision.ts';
import { type Entry, timeIn } from './entry.ts';
import { type Interval, lengthOf, without, withoutAll } from './intervals.ts';

/** What is left open below this is not worth keeping a day in view: it cannot become an entry. Milliseconds. */
const LEAST = 1000;

/** A summary with its mark, as it is stored. */
export function marked({ unsent: _, ...summary }: DaySummary): DaySummary {
  const open = summary.open - (summary.closed ?? 0);
  return open >= LEAST ? { ...summary, unsent: 1 } : summary;
}

/** From the first instant of all to the last; it ends at 0 where there is none. Each list is sorted and disjoint. */
function hullOf(lists: readonly (readonly Interval[])[]): Interval {
  let start = Number.MAX_SAFE_INTEGER;
  let end = 0;
  for (const list of lists) {
    start = Math.min(start, list[0]?.start ?? start);
    end = Math.max(end, list.at(-1)?.end ?? end);
  }
  return { start, end };
}

/** The last instant of intervals in any order; 0 where there is none. */
function lastOf(intervals: readonly Interval[]): number {
  return intervals.reduce((last, { end }) => Math.max(last, end), 0);
}

/** Of a day's captured time, which stays the same list whatever is decided. */
const lengths = new WeakMap<readonly Interval[], number>();

/** The length of what lies in none of `taken`. Both sorted and disjoint. */
function lengthOutside(from: readonly Interval[], taken: readonly Interval[]): number {
  if (taken.length > 0) return lengthOf(withoutAll(from, taken));
  const length = lengths.get(from) ?? lengthOf(from);
  lengths.set(from, length);
  return length;
}

/** Milliseconds of a day's pieces: those that were added; what is in no entry, set aside or open. */
function sumsOf(pieces: readonly Piece[], inEntries: readonly Interval[]) {
  const sums = { added: 0, aside: 0, open: 0 };
  // By index: an iterator makes an object for each of thousands.
  for (let index = 0; index < pieces.length; index++) {
    const piece = pieces[index];
    if (!piece) continue;
    const length = piece.end - piece.start;
    if (piece.added) sums.added += length;
    const free = inEntries.length === 0 ? length : lengthOf(without(piece, inEntries));
    if (piece.excluded === null) sums.open += free;
    else sums.aside += free;
  }
  return sums;
}

/**
 * Whether something of a closed day waits once the closing is left out of account, and the day is not marked. A closing
 * is of the day as it was then: where days begin at another time, what it was about may be of a day beside it.
 */
export function waitsUnclosed(summary: DaySummary): boolean {
  return summary.closed !== null && !summary.unsent && summary.open >= LEAST;
}

/**
 * Sums up a day. Pure: the same numbers as the day's own view adds up to.
 * @param captured all that may belong to the day, whole
 * @param decisions in effect on that time, by seq
 * @param entries of the days near
 * @returns null where there is nothing of the day at all
 */
export function summarise(
  day: Day,
  captured: Captured,
  decisions: readonly Decision[],
  entries: readonly Entry[],
  startOfDay: number,
): DaySummary | null {
  const time = captured.under(decisions, startOfDay);
  const { spans, pauses, pieces } = time.on(day);
  const own = entries.filter((entry) => entry.day === day);
  const inEntries = timeIn(entries);
  const sent = timeIn(own);
  const all = hullOf([spans, pauses, pieces, sent]);
  const closing = decisions.findLast(({ act }) => act.kind === 'close' && act.day === day)?.act;
  if (all.end === 0 && !closing) return null;
  const { added, aside, open } = sumsOf(pieces, inEntries);
  const decided = decisions.filter((decision) => !isRemark(decision)).map(({ act }) => lastOf(stretchesOf(act)));
  return marked({
    day,
    from: all.start,
    to: all.end,
    window: lengthOutside(spans, time.deleted),
    away: lengthOf(pauses),
    added,
    aside,
    sent: lengthOf(sent),
    open,
    closed: closing?.kind === 'close' ? closing.open : null,
    decidedUntil: Math.max(lastOf(inEntries), ...decided),
  });
}
