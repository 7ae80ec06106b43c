import { zoneAt } from '../../../../shared/index.ts';
import type { DecidedDay, DecidedTime } from '../captured.ts';
import { clip, common, type Interval, joined, lengthOf, without, withoutAll } from '../intervals.ts';
import { dayAt, dayIn } from '../local-day.ts';
import { clipped } from '../overlay.ts';
import type { Pause } from '../stretch.ts';

/** A timer that runs. */
export interface RunningTimer {
  matter: number;
  /** What it is for, in the attorney's words; may be empty. */
  title: string;
  start: number;
  /** Minutes east of UTC where it was started: its day is the day there. */
  zone: number;
  /** Up to here the attorney said that it goes on. */
  sureUntil: number;
}

/** A timer that ended by itself, at the end of the attorney's day. */
export interface EndedTimer extends Interval {
  matter: number;
}

/** How much of a timer's time was not captured, in milliseconds. */
export interface Absent {
  /** It is known that nobody was at the computer. */
  away: number;
  /** Nothing is known of it. */
  unknown: number;
}

/** What a timer's time is made of; sorted and disjoint. */
export interface TimerTime {
  /** What is the timer's at all: nothing that the attorney decided or deleted while it ran, or that an entry holds. */
  given: Interval[];
  /** What of that was not captured although somebody was there: on a call, with no window, or one not to be recorded. */
  unseen: Interval[];
  /** What of that was not captured, and nobody knows to have been work. */
  absent: Interval[];
  /** Of the last, for how long it is known that nobody was there. */
  away: Interval[];
}

const THERE: readonly Pause['why'][] = ['excluded', 'no-window'];
const AWAY: readonly Pause['why'][] = ['idle', 'locked', 'asleep'];

/** Time without a window that is shorter is as good as captured. Milliseconds. */
export const LEAST_ABSENT = 3 * 60_000;
/** Nobody was there for so long: the timer may have been forgotten. Milliseconds. */
const FORGOTTEN = 30 * 60_000;
/** Hardly anybody works on one thing for longer. Milliseconds. */
const LONG = 4 * 3_600_000;

/** Why a running timer is asked about. `away`: from when to when nobody was there, as far as is known. */
export type TimerDoubt = ({ why: 'away' } & Interval) | { why: 'long' };

/**
 * When a timer ends by itself: with the day on which it was started, there. Clocks that are set on that day are heeded
 * where this computer is still in that zone.
 * @param startOfDay minutes after midnight
 */
export function endOfTimer({ start, zone }: Pick<RunningTimer, 'start' | 'zone'>, startOfDay: number): number {
  const day = dayAt(start, zone, startOfDay);
  const { end } = dayIn(day, zone, startOfDay);
  return zoneAt(start) === zone ? dayIn(day, zoneAt(end), startOfDay).end : end;
}

/**
 * Takes a timer's time apart. What the attorney decided about pieces of it since it began stays as decided: that is the
 * closer word.
 * @param window from the timer's start to its end
 * @param inEntries time that entries hold, sorted and disjoint
 * @param until what comes after this instant is not told of yet
 */
export function timeOfTimer(
  {
    pieces,
    deleted,
    left,
    spans,
    pauses,
  }: Pick<DecidedTime, 'pieces' | 'deleted' | 'left'> & Pick<DecidedDay, 'spans' | 'pauses'>,
  window: Interval,
  inEntries: readonly Interval[],
  until: number,
): TimerTime {
  const decided = pieces.filter(
    ({ hand, added, excluded }) => added || excluded !== null || (hand !== null && hand.at >= window.start),
  );
  // Of time that stays a gap only what was captured counts.
  const gaps = withoutAll(joined(left), spans);
  const given = without(window, joined([...decided, ...deleted, ...gaps, ...inEntries]));
  const told = clip(window, { start: window.start, end: until });
  const uncaptured = told ? withoutAll(common(given, [told]), spans) : [];
  const inside = clipped(pauses, window);
  // Whoever runs a timer through a call says by that what the call was.
  const there = inside.filter(({ why, call }) => call || THERE.includes(why));
  const unseen = common(uncaptured, joined(there));
  const absent = withoutAll(uncaptured, unseen);
  return { given, unseen, absent, away: common(absent, joined(inside.filter(({ why }) => AWAY.includes(why)))) };
}

/** How long nobody is known to have worked in a timer's time. */
export function absentIn({ absent, away }: TimerTime): Absent {
  const known = lengthOf(away);
  return { away: known, unknown: lengthOf(absent) - known };
}

/** Why the attorney is to be asked whether a running timer goes on; null where there is no reason. */
export function doubtOf({ start, sureUntil }: RunningTimer, { absent }: TimerTime, now: number): TimerDoubt | null {
  const since = Math.max(start, sureUntil);
  const [longest] = absent
    .flatMap((stretch) => clip(stretch, { start: since, end: now }) ?? [])
    .sort((a, b) => b.end - b.start - (a.end - a.start));
  if (longest && longest.end - longest.start >= FORGOTTEN) return { why: 'away', ...longest };
  return now - since >= LONG ? { why: 'long' } : null;
}
