import { addDays, type ClockTime, type Day, dayOf, instantsAt } from '../../../shared/index.ts';

/** Where a written time may lie. Epoch milliseconds. */
export interface Window {
  start: number;
  end: number;
}

/** What a written time may mean. */
export interface Typed {
  /** The instants, oldest first; several where the clock shows the time more than once: only the attorney knows which. */
  times: number[];
  /** There is no such time on a day of the window: the clock is set forward over it. */
  missing: boolean;
}

function clockOf(field: string): ClockTime | null {
  const parts = /^(\d{2}):(\d{2})(?::(\d{2}))?$/.exec(field);
  return parts && { hours: Number(parts[1]), minutes: Number(parts[2]), seconds: Number(parts[3] ?? 0) };
}

/**
 * All instants of a window at which this computer's clock shows what a time field holds; none where that is empty.
 * @param as a `start` may be where the window begins, an `end` where it ends, and what is `inside` neither
 */
export function typedTimes(field: string, { start, end }: Window, as: 'start' | 'end' | 'inside' = 'start'): Typed {
  const clock = clockOf(field);
  if (!clock || end <= start) return { times: [], missing: false };
  const fits = (at: number) =>
    (at > start || (as === 'start' && at === start)) && (at < end || (as === 'end' && at === end));
  const days: Day[] = [];
  for (let day = dayOf(start); day <= dayOf(end); day = addDays(day, 1)) days.push(day);
  const found = days.map((day) => instantsAt(day, clock));
  const times = found.flat().filter(fits);
  return { times, missing: times.length === 0 && found.some((one) => one.length === 0) };
}

/**
 * The time of a day as the attorney's settings begin it: to the next day's start, or further where work that belongs to
 * it went on, as on a journey.
 * @param startOfDay minutes after midnight
 * @param known what is known of the day
 */
export function windowOf(day: Day, startOfDay: number, known: readonly Window[]): Window {
  const clock = { hours: Math.floor(startOfDay / 60), minutes: startOfDay % 60, seconds: 0 };
  const begins = (of: Day) => {
    const times = instantsAt(of, clock);
    // A day that would begin in an hour that is left out begins as that is over.
    return times.length > 0 ? times : [new Date(`${of}T00:00`).setHours(clock.hours, clock.minutes)];
  };
  const first = known.reduce((least, one) => Math.min(least, one.start), Math.min(...begins(day)));
  const last = known.reduce((most, one) => Math.max(most, one.end), Math.max(...begins(addDays(day, 1))));
  return { start: first, end: last };
}
