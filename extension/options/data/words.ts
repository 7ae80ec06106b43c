import { type Day, dayBounds } from '../../../shared/index.ts';

/** How long titles may be kept, in months; null keeps all. */
export const MONTHS: readonly (number | null)[] = [null, 3, 6, 12, 24, 36, 60, 84, 120];

/** What no extension can take out of a browser, said where she deletes. Found by looking into the files of real ones. */
export const LEFT_BY_BROWSER =
  'Chrome, Edge and their kin may keep deleted titles in files of their own for a long time. To be rid of those at once, remove Matterline from the browser: all that it recorded there goes with it.';

/** A number of months as a person says it: "3 months", "1 year", "7 years", "for ever". */
export function monthsWords(months: number | null): string {
  if (months === null) return 'For ever';
  if (months % 12 !== 0) return months === 1 ? '1 month' : `${months} months`;
  return months === 12 ? '1 year' : `${months / 12} years`;
}

/** When a day may begin, in minutes after midnight: to six in the morning, by the half hour. */
export const STARTS: readonly number[] = Array.from({ length: 13 }, (_, index) => index * 30);

const clock = new Intl.DateTimeFormat(undefined, { hour: 'numeric', minute: '2-digit', timeZone: 'UTC' });

/** Minutes after midnight as the reader's locale writes a time of day. */
export function startWords(minutes: number): string {
  return minutes === 0 ? 'Midnight' : clock.format(minutes * 60_000);
}

const longDay = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium' });

/** A stretch of days with its year, in the reader's locale: "Nov 3, 2025 – Jan 2, 2026". */
export function daysWords(from: Day, to: Day): string {
  return longDay.formatRange(dayBounds(from).start, dayBounds(to).start);
}
