import { addDays, type Day } from '../../../shared/index.ts';

/** The days of a week. */
export const DAYS = 7;

/**
 * The day whose week says more than that of the day on screen: on the first day of a week the week that was, as there is
 * nothing of this one yet. Null where the week of the day is meant.
 * @param week its days, in order @param shown the day on screen
 */
export function weekThatWas(week: readonly { day: Day }[], shown: Day, today: Day): Day | null {
  const first = week[0]?.day;
  return shown === today && first === today ? addDays(today, -DAYS) : null;
}
