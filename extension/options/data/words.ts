import { type Day, dayBounds } from '../../../shared/index.ts';
import { options } from '../../ui/words/index.ts';

/** How long titles may be kept, in months; null keeps all. */
export const MONTHS: readonly (number | null)[] = [null, 3, 6, 12, 24, 36, 60, 84, 120];

/** When a day may begin, in minutes after midnight: to six in the morning, by the half hour. */
export const STARTS: readonly number[] = Array.from({ length: 13 }, (_, index) => index * 30);

const clock = new Intl.DateTimeFormat(undefined, { hour: 'numeric', minute: '2-digit', timeZone: 'UTC' });

/** Minutes after midnight as the reader's locale writes a time of day. */
export function startWords(minutes: number): string {
  return minutes === 0 ? options.data.retention.midnight : clock.format(minutes * 60_000);
}

const longDay = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium' });

/** A stretch of days with its year, in the reader's locale: "Nov 3, 2025 – Jan 2, 2026". */
export function daysWords(from: Day, to: Day): string {
  return longDay.formatRange(dayBounds(from).start, dayBounds(to).start);
}
