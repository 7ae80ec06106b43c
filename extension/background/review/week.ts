import { addDays, type Day } from '../../../shared/index.ts';
import { firstOfWeek } from '../../billing/index.ts';
import type { WeekDayView } from '../../messages/review.ts';
import { type ReviewSources, reviewDay } from '../drafts/review-day.ts';
import { readSettings } from '../settings/settings.ts';
import { minutesOf, standingMinutes } from './day-view.ts';

const DAYS = 7;
const NOTHING = { total: 0, sent: 0, ready: 0, needs: 0 };
const NOWHERE = { inClio: 0, waiting: 0, missing: 0 };

/**
 * The week of a day, from its first day on, each day with the minutes that its own view shows. Days with nothing on
 * them are not read.
 */
export async function readWeek(sources: ReviewSources, day: Day, until: number): Promise<WeekDayView[]> {
  const { timeline } = sources;
  const { values } = await readSettings(timeline);
  const first = firstOfWeek(day, values.startOfWeek);
  const days: WeekDayView[] = [];
  // While days are being summed up, one without sums may hold time all the same.
  const summing = (await timeline.read('rebuild')) !== undefined;
  for (let index = 0; index < DAYS; index++) {
    const one = addDays(first, index);
    if (!summing && !(await timeline.summaryOf(one))) {
      days.push({ day: one, minutes: NOTHING, standing: NOWHERE, closed: false });
      continue;
    }
    const { work, drafted } = await reviewDay(sources, one, until);
    const minutes = minutesOf(
      work,
      drafted.map(({ draft }) => draft),
    );
    days.push({
      day: one,
      minutes,
      standing: standingMinutes(work, minutes.sent),
      closed: work.stored.closed !== null,
    });
  }
  return days;
}
