import { addDays, type Day, dayBounds, dayOf } from '../../shared/index.ts';

/**
 * Seconds from what a person writes for a length of time: "1.5" and "1,5" are hours, "1:30" hours and minutes, "90 m"
 * minutes, "1 h 30 m" both. Null where it is none of these, or more than a day.
 */
export function secondsFrom(text: string): number | null {
  const words = text.trim().toLowerCase();
  const clock = /^(\d{1,2}):([0-5]\d)$/.exec(words);
  const units = /^(?:(\d{1,2}) ?h)? ?(?:(\d{1,4}) ?m(?:in)?)?$/.exec(words);
  const decimal = /^(\d{1,2}(?:[.,]\d{1,2})?|[.,]\d{1,2}) ?h?$/.exec(words);
  let seconds: number | null = null;
  if (clock) seconds = Number(clock[1]) * 3600 + Number(clock[2]) * 60;
  else if (decimal) seconds = Math.round(Number((decimal[1] ?? '').replace(',', '.')) * 3600);
  else if (units && words !== '') seconds = Number(units[1] ?? 0) * 3600 + Number(units[2] ?? 0) * 60;
  return seconds !== null && seconds <= 86_400 ? seconds : null;
}

/** An instant's time of day as a time field holds it: "09:26". */
export function timeField(at: number): string {
  const date = new Date(at);
  return `${String(date.getHours()).padStart(2, '0')}:${String(date.getMinutes()).padStart(2, '0')}`;
}

interface Clock {
  hours: number;
  minutes: number;
  seconds: number;
}

function clockOf(field: string): Clock | null {
  const parts = /^(\d{2}):(\d{2})(?::(\d{2}))?$/.exec(field);
  return parts && { hours: Number(parts[1]), minutes: Number(parts[2]), seconds: Number(parts[3] ?? 0) };
}

function clockOn(date: Day, { hours, minutes, seconds }: Clock): number {
  return new Date(dayBounds(date).start).setHours(hours, minutes, seconds, 0);
}

/** The first instant not before another one at which a clock shows what a time field holds; null where it is empty. */
export function nextTime(field: string, from: number): number | null {
  const clock = clockOf(field);
  if (!clock) return null;
  const at = clockOn(dayOf(from), clock);
  return at < from ? clockOn(addDays(dayOf(from), 1), clock) : at;
}

/**
 * The instant that a time field means on a day of hers; null where it is empty. The hours before the start of day
 * belong to the day before, so they are those of the next date.
 * @param startOfDay minutes after midnight
 * @param ends whether it ends something: the instant at which the day ends is in it then
 */
export function timeOn(day: Day, field: string, startOfDay: number, ends = false): number | null {
  const clock = clockOf(field);
  if (!clock) return null;
  const minutes = clock.hours * 60 + clock.minutes;
  return clockOn(minutes < startOfDay || (ends && minutes === startOfDay) ? addDays(day, 1) : day, clock);
}
