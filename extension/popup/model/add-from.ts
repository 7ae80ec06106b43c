import { dayBounds, instantsAt } from '../../../shared/index.ts';
import type { DayView } from '../../messages/day.ts';

const HALF_HOUR = 30 * 60_000;
const MORNING = { hours: 9, minutes: 0, seconds: 0 };

interface Stretch {
  start: number;
  end: number;
}

/** What is asked for where nothing else is: the half hour before an instant, in whole minutes. */
export function halfHourBefore(until: number): Stretch {
  const end = Math.floor(until / 60_000) * 60_000;
  return { start: end - HALF_HOUR, end };
}

/**
 * When added time is taken to have been, until the attorney says otherwise: as it was asked for. On an earlier day in
 * view the half hour before now is of no use: there it is the half hour after the last that is known of that day.
 */
export function addFrom({ day, today, strip }: Pick<DayView, 'day' | 'today' | 'strip'>, asked: Stretch): Stretch {
  const last = strip.at(-1)?.end ?? null;
  // What a question is about lies between two windows of the day.
  if (day === today || (last !== null && asked.start < last)) return { start: asked.start, end: asked.end };
  const { start: midnight, end } = dayBounds(day);
  const [morning = midnight] = instantsAt(day, MORNING);
  // Work past midnight belongs to the day; what ends right before it must not be pushed over.
  const start = last === null ? morning : last > end ? last : Math.min(last, end - HALF_HOUR);
  return { start, end: start + HALF_HOUR };
}
