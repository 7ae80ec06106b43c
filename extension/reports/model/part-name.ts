import type { Day } from '../../../shared/index.ts';
import type { DayRange, Division } from '../../billing/index.ts';
import { dayRange, dayText, monthText } from '../../ui/index.ts';

/** What a part of a report is called: a day, or the days from one to another. @param today years other than its are told */
export function partName({ from, to }: DayRange, division: Division, today: Day): string {
  return division === 'day' ? dayText(from, today) : dayRange(from, to, today);
}

/** The same in a few characters, where many stand side by side. */
export function shortName({ from }: DayRange, division: Division): string {
  return division === 'month' ? monthText(from) : dayRange(from, from);
}
