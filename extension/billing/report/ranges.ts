import { addDays, type Day } from '../../../shared/index.ts';

const WEEKDAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const;
/** The day with which a week begins. */
export type WeekStart = (typeof WEEKDAYS)[number];
/** How a report is divided. */
export type Division = 'day' | 'week' | 'month';
/** Ranges with a name. */
export const PRESETS = ['this-week', 'last-week', 'this-month', 'last-month', 'this-year', 'last-year'] as const;
export type Preset = (typeof PRESETS)[number];

/** Days from one to another, both included. */
export interface DayRange {
  from: Day;
  to: Day;
}

const DAYS = WEEKDAYS.length;

/** The first day of a day's week. */
export function firstOfWeek(day: Day, start: WeekStart): Day {
  const sinceMonday = (new Date(`${day}T12:00:00Z`).getUTCDay() + DAYS - 1) % DAYS;
  return addDays(day, -((sinceMonday - WEEKDAYS.indexOf(start) + DAYS) % DAYS));
}

const firstOfMonth = (day: Day): Day => `${day.slice(0, 7)}-01`;
const firstOfYear = (day: Day): Day => `${day.slice(0, 4)}-01-01`;
/** The last day of a month lies fewer than so many days after its first. */
const NEXT_MONTH = 31;

/** The first day of what a day lies in, and of what comes after that. */
function bounds(day: Day, division: Division | 'year', start: WeekStart): { first: Day; next: Day } {
  switch (division) {
    case 'day':
      return { first: day, next: addDays(day, 1) };
    case 'week': {
      const first = firstOfWeek(day, start);
      return { first, next: addDays(first, DAYS) };
    }
    case 'month': {
      const first = firstOfMonth(day);
      return { first, next: firstOfMonth(addDays(first, NEXT_MONTH)) };
    }
    case 'year': {
      const first = firstOfYear(day);
      return { first, next: `${Number(first.slice(0, 4)) + 1}-01-01` };
    }
  }
}

/** The days that a name means on a day. What is not over yet goes on to its end. */
export function presetRange(preset: Preset, today: Day, start: WeekStart): DayRange {
  const [which, division] = preset.split('-') as ['this' | 'last', 'week' | 'month' | 'year'];
  const { first, next } = bounds(today, division, start);
  if (which === 'this') return { from: first, to: addDays(next, -1) };
  return { from: bounds(addDays(first, -1), division, start).first, to: addDays(first, -1) };
}

/** The parts of a range, oldest first; the first and the last may be cut by its ends. */
export function partsOfRange({ from, to }: DayRange, division: Division, start: WeekStart): DayRange[] {
  const parts: DayRange[] = [];
  for (let first = from; first <= to; ) {
    const { next } = bounds(first, division, start);
    const last = addDays(next, -1);
    parts.push({ from: first, to: last < to ? last : to });
    first = next;
  }
  return parts;
}
