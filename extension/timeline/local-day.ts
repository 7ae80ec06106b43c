import { type Day, dayInZone } from '../../shared/index.ts';
import type { Interval } from './intervals.ts';

const MINUTE = 60_000;
const HOUR = 3_600_000;
const DAY_LENGTH = 86_400_000;
/** The offsets in use on earth, in milliseconds east of UTC. */
const MOST_EAST = 14 * HOUR;
const MOST_WEST = 12 * HOUR;

/**
 * The day to which an instant belongs for somebody in a zone: the calendar day there, except that the hours before
 * the start of day belong to the day before.
 * @param zone minutes east of UTC
 * @param startOfDay minutes after midnight
 */
export function dayAt(at: number, zone: number, startOfDay: number): Day {
  return dayInZone(at - startOfDay * MINUTE, zone);
}

/** The first instant after `at` that belongs to another day in that zone. */
function dayEnd(at: number, zone: number, startOfDay: number): number {
  const shift = (zone - startOfDay) * MINUTE;
  return (Math.floor((at + shift) / DAY_LENGTH) + 1) * DAY_LENGTH - shift;
}

/**
 * A stretch, cut where its day ends in the zone it was lived in. As each stretch has one offset, days are right across
 * daylight saving, and on a journey each hour belongs to the day it was where she was.
 */
export function byDay<T extends Interval & { zone: number }>(stretch: T, startOfDay: number): { day: Day; part: T }[] {
  const parts: { day: Day; part: T }[] = [];
  for (let { start } = stretch; start < stretch.end; ) {
    const end = Math.min(stretch.end, dayEnd(start, stretch.zone, startOfDay));
    const whole = start === stretch.start && end === stretch.end;
    parts.push({ day: dayAt(start, stretch.zone, startOfDay), part: whole ? stretch : { ...stretch, start, end } });
    start = end;
  }
  return parts;
}

/** The parts of stretches that belong to a day. */
export function ofDay<T extends Interval & { zone: number }>(
  stretches: readonly T[],
  day: Day,
  startOfDay: number,
): T[] {
  return stretches.flatMap((stretch) =>
    byDay(stretch, startOfDay).flatMap((item) => (item.day === day ? [item.part] : [])),
  );
}

/** All instants that belong to a day somewhere on earth. */
export function anywhere(day: Day, startOfDay: number): Interval {
  const start = Date.parse(`${day}T00:00:00Z`) + startOfDay * MINUTE;
  return { start: start - MOST_EAST, end: start + DAY_LENGTH + MOST_WEST };
}
