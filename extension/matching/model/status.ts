import type { Matter } from './types.ts';

/** A local day as a number that grows with time: 20310504 for 4 May 2031. */
export type DayNumber = number;

/** Later than any day: what is closed from here on is open. */
const NEVER: DayNumber = 1e9;
/** After every day that can be written: a matter that is closed counts as closed. */
const LAST: DayNumber = 99_999_999;
const DAY = /^(\d{4})-(\d{2})-(\d{2})/;

/** @param day `YYYY-MM-DD`; anything else, and null, is after every close date */
export function dayNumberOf(day: string | null | undefined): DayNumber {
  const found = day ? DAY.exec(day) : null;
  return found ? Number(`${found[1]}${found[2]}${found[3]}`) : LAST;
}

/** The first day on which a matter counts as closed; 0 where it is closed and nobody knows since when. */
export function closedFrom({ status, close_date }: Pick<Matter, 'status' | 'close_date'>): DayNumber {
  if (status !== 'Closed') return NEVER;
  const found = close_date ? DAY.exec(close_date) : null;
  return found ? dayNumberOf(close_date) : 0;
}

/**
 * What a matter was on a day: one that is closed now counts as open before its close date, so that work of last week
 * is still found for a matter closed today. Clio keeps no other history of a matter.
 * @param day the local day in question, `YYYY-MM-DD`
 */
export function statusOn(matter: Pick<Matter, 'status' | 'close_date'>, day: string): Matter['status'] {
  return matter.status === 'Closed' && closedFrom(matter) > dayNumberOf(day) ? 'Open' : matter.status;
}
