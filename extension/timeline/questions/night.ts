import { type Interval, lengthOf } from '../model/intervals.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** Who was gone for longer was at home, asleep, or travelling: that is not remembered to the minute. */
const TOO_LONG = 5 * HOUR;
/** Until five in the morning it is night; an hour of that is enough to know one by. */
const DAWN = 5 * HOUR;
const NIGHT = HOUR;
/** Before seven nobody has to be at work, nor after six in the evening. */
const MORNING = 7 * HOUR;
const EVENING = 18 * HOUR;
/** A computer wakes for a moment at night, too: less than that is no work. */
const WORK = 2 * MINUTE;

/** The time of day that a clock shows, in milliseconds since midnight. @param zone minutes east of UTC */
function timeOfDay(at: number, zone: number): number {
  const local = at + zone * MINUTE;
  return local - Math.floor(local / DAY) * DAY;
}

/** How much of less than a day lies between midnight and dawn. */
function nightIn({ start, end }: Interval, zone: number): number {
  const from = timeOfDay(start, zone);
  const to = from + end - start;
  const tonight = Math.max(0, Math.min(to, DAWN) - from);
  const tomorrow = Math.max(0, Math.min(to, DAY + DAWN) - Math.max(from, DAY));
  return tonight + tomorrow;
}

/** A stretch of a day in which nothing was recorded. */
export interface Hole extends Interval {
  /** What the clocks show at its two ends. Minutes east of UTC. */
  zones: readonly [number, number];
}

/**
 * Whether a hole in a day is a night, or belongs to one: longer than five hours, an hour of it or more between midnight
 * and five, before the first work of a morning, or after the last of an evening. By the clocks of both its ends: what is
 * night by one of them alone is a journey.
 * @param known all that is known of the day, recorded or added
 */
export function isNight({ start, end, zones: [before, after] }: Hole, known: readonly Interval[]): boolean {
  if (end - start > TOO_LONG) return true;
  if (nightIn({ start, end }, before) >= NIGHT && nightIn({ start, end }, after) >= NIGHT) return true;
  const begins = timeOfDay(start, before);
  if (begins < MORNING) return lengthOf(known.filter((one) => one.end <= start)) < WORK;
  return begins >= EVENING && lengthOf(known.filter((one) => one.start >= end)) < WORK;
}
