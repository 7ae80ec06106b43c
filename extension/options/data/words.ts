import { type Day, dayBounds } from '../../../shared/index.ts';
import { language, locale } from '../../ui/words/index.ts';

/** How long titles may be kept, in months; null keeps all. */
export const MONTHS: readonly (number | null)[] = [null, 3, 6, 12, 24, 36, 60, 84, 120];

const longDay = new Intl.DateTimeFormat(locale(language), { dateStyle: 'medium' });

/** A stretch of days with its year, in the reader's locale: "Nov 3, 2025 – Jan 2, 2026". */
export function daysWords(from: Day, to: Day): string {
  return longDay.formatRange(dayBounds(from).start, dayBounds(to).start);
}
