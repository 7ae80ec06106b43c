import { type Day, dayInZone } from '../../../shared/index.ts';
import { clip, type Interval } from './intervals.ts';

const MINUTE = 60_000;
const HOUR = 3_600_000;
const DAY_LENGTH = 86_400_000;
/** The offsets in use on earth, in milliseconds east of UTC. */
const MAX_EAST_MS = 14 * HOUR;
const MAX_WEST_MS = 12 * HOUR;

/**
 * The day to which an instant belongs for somebody in a zone: the calendar day there, except that the hours before
 * the start of day belong to the day before.
 * @param zone minutes east of UTC
 * @param startOfDay minutes after midnight
 */
export function dayAt(at: number, zone: number, startOfDay: number): Day {
  return dayInZone(at - startOfDay * MINUTE, zone);
}

/** The day for somebody in a zone, as a stretch of time. */
export function dayIn(day: Day, zone: number, startOfDay: number): Interval {
  const start = Date.parse(`${day}T00:00:00Z`) - (zone - startOfDay) * MINUTE;
  return { start, end: start + DAY_LENGTH };
}

/**
 * A stretch, cut where its day ends in the zone it was lived in. As each stretch has one offset, days are right across
 * daylight saving, and on a journey each hour belongs to the day it was where the attorney was.
 */
export function byDay<T extends Interval & { zone: number }>(stretch: T, startOfDay: number): { day: Day; part: T }[] {
  const parts: { day: Day; part: T }[] = [];
  for (let { start } = stretch; start < stretch.end; ) {
    const day = dayAt(start, stretch.zone, startOfDay);
    const end = Math.min(stretch.end, dayIn(day, stretch.zone, startOfDay).end);
    const whole = start === stretch.start && end === stretch.end;
    parts.push({ day, part: whole ? stretch : { ...stretch, start, end } });
    start = end;
  }
  return parts;
}

/** The days to which stretches belong. */
export function daysIn(stretches: readonly (Interval & { zone: number })[], startOfDay: number): Set<Day> {
  const days = new Set<Day>();
  let known = { start: 0, end: 0, zone: 0 };
  for (let index = 0; index < stretches.length; index++) {
    const stretch = stretches[index];
    if (!stretch) continue;
    // Neighbours are of one day, nearly always; a day is worked out once and not for each of its thousands.
    if (stretch.zone === known.zone && stretch.start >= known.start && stretch.end <= known.end) continue;
    for (const { day } of byDay(stretch, startOfDay)) {
      days.add(day);
      known = { ...dayIn(day, stretch.zone, startOfDay), zone: stretch.zone };
    }
  }
  return days;
}

/** The zone of all of some stretches; null where they are of several, or there is none of them. */
export function zoneOf(stretches: readonly { zone: number }[]): number | null {
  const [first] = stretches;
  return first && stretches.every(({ zone }) => zone === first.zone) ? first.zone : null;
}

/**
 * The parts of sorted, disjoint stretches that belong to a day.
 * @param zone that of all of them; null where they may be of several
 */
export function ofDay<T extends Interval & { zone: number }>(
  stretches: readonly T[],
  day: Day,
  startOfDay: number,
  zone: number | null,
): T[] {
  const [first] = stretches;
  if (first && zone !== null) {
    const { start, end } = dayIn(day, zone, startOfDay);
    // Nearly always all of them are of the day.
    if (first.start >= start && (stretches.at(-1)?.end ?? 0) <= end) return [...stretches];
  }
  const windows = new Map<number, Interval>();
  const parts: T[] = [];
  for (const stretch of stretches) {
    let window = windows.get(stretch.zone);
    if (!window) {
      window = dayIn(day, stretch.zone, startOfDay);
      windows.set(stretch.zone, window);
    }
    if (stretch.start >= window.start && stretch.end <= window.end) parts.push(stretch);
    else {
      const part = clip(stretch, window);
      if (part) parts.push({ ...stretch, ...part });
    }
  }
  return parts;
}

/** All instants that belong to a day somewhere on earth. */
export function anywhere(day: Day, startOfDay: number): Interval {
  const start = Date.parse(`${day}T00:00:00Z`) + startOfDay * MINUTE;
  return { start: start - MAX_EAST_MS, end: start + DAY_LENGTH + MAX_WEST_MS };
}
