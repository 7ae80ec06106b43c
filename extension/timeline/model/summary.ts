import type { Day } from '../../../shared/index.ts';
import { decide } from './apply-decisions.ts';
import type { DaySummary } from './day-summary.ts';
import { type Decision, isRemark, stretchesOf } from './decision.ts';
import { type Entry, timeIn } from './entry.ts';
import { type Interval, lengthOf, withoutAll } from './intervals.ts';
import { ofDay } from './local-day.ts';
import { pausesOf, type Stretch, spansOf } from './stretch.ts';

/** What is left open below this is not worth keeping a day in view: it cannot become an entry. Milliseconds. */
const LEAST = 1000;

/** A summary with its mark, as it is stored. */
export function marked({ unsent: _, ...summary }: DaySummary): DaySummary {
  const open = summary.open - (summary.closed ?? 0);
  return open >= LEAST ? { ...summary, unsent: 1 } : summary;
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
 * @param stretches all that may belong to the day, whole
 * @param decisions in effect on that time, by seq
 * @param entries of the days near
 * @returns null where there is nothing of the day at all
 */
export function summarise(
  day: Day,
  stretches: readonly Stretch[],
  decisions: readonly Decision[],
  entries: readonly Entry[],
  startOfDay: number,
): DaySummary | null {
  const spans = spansOf(stretches);
  const decided = decide(spans, decisions, startOfDay);
  const captured = ofDay(spans, day, startOfDay);
  const pauses = ofDay(pausesOf(stretches), day, startOfDay);
  const pieces = ofDay(decided.pieces, day, startOfDay);
  const own = entries.filter((entry) => entry.day === day);
  const inEntries = timeIn(entries);
  const all: Interval[] = [...captured, ...pauses, ...pieces, ...own.flatMap(({ parts }) => parts)];
  const closing = decisions.findLast(({ act }) => act.kind === 'close' && act.day === day)?.act;
  if (all.length === 0 && !closing) return null;
  const free = (excluded: boolean) => {
    const own = pieces.filter((piece) => (piece.excluded !== null) === excluded);
    return lengthOf(inEntries.length === 0 ? own : withoutAll(own, inEntries));
  };
  const decidedTime = decisions.filter((decision) => !isRemark(decision)).flatMap(({ act }) => stretchesOf(act));
  const ends = [...decidedTime, ...inEntries].map(({ end }) => end);
  return marked({
    day,
    from: all.reduce((least, { start }) => Math.min(least, start), Number.MAX_SAFE_INTEGER),
    to: all.reduce((most, { end }) => Math.max(most, end), 0),
    window: lengthOf(withoutAll(captured, decided.deleted)),
    away: lengthOf(pauses),
    added: lengthOf(pieces.filter(({ added }) => added)),
    aside: free(true),
    sent: lengthOf(timeIn(own)),
    open: free(false),
    closed: closing?.kind === 'close' ? closing.open : null,
    decidedUntil: ends.reduce((most, end) => Math.max(most, end), 0),
  });
}
