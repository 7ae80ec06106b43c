import type { Day } from '../../../shared/index.ts';
import type { Captured } from './captured.ts';
import type { DaySummary } from './day-summary.ts';
import { type Decision, isRemark, stretchesOf } from './decision.ts';
import { type Entry, timeIn } from './entry.ts';
import { type Interval, lengthOf, withoutAll } from './intervals.ts';

/** What is left open below this is not worth keeping a day in view: it cannot become an entry. Milliseconds. */
const LEAST = 1000;

/** A summary with its mark, as it is stored. */
export function marked({ unsent: _, ...summary }: DaySummary): DaySummary {
  const open = summary.open - (summary.closed ?? 0);
  return open >= LEAST ? { ...summary, unsent: 1 } : summary;
}

/** From the first instant of all to the last; it ends at 0 where there is none. */
function hullOf(lists: readonly (readonly Interval[])[]): Interval {
  let first = Number.MAX_SAFE_INTEGER;
  let last = 0;
  for (const list of lists)
    for (const { start, end } of list) {
      if (start < first) first = start;
      if (end > last) last = end;
    }
  return { start: first, end: last };
}

/** The length of what lies in none of `taken`. Both sorted and disjoint. */
function lengthOutside(from: readonly Interval[], taken: readonly Interval[]): number {
  return lengthOf(taken.length === 0 ? from : withoutAll(from, taken));
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
  const all = hullOf([spans, pauses, pieces, ...own.map(({ parts }) => parts)]);
  const closing = decisions.findLast(({ act }) => act.kind === 'close' && act.day === day)?.act;
  if (all.end === 0 && !closing) return null;
  const free = (excluded: boolean) =>
    lengthOutside(
      pieces.filter((piece) => (piece.excluded !== null) === excluded),
      inEntries,
    );
  const decidedTime = decisions.filter((decision) => !isRemark(decision)).map(({ act }) => stretchesOf(act));
  return marked({
    day,
    from: all.start,
    to: all.end,
    window: lengthOutside(spans, time.deleted),
    away: lengthOf(pauses),
    added: lengthOf(pieces.filter(({ added }) => added)),
    aside: free(true),
    sent: lengthOf(timeIn(own)),
    open: free(false),
    closed: closing?.kind === 'close' ? closing.open : null,
    decidedUntil: hullOf([...decidedTime, inEntries]).end,
  });
}
