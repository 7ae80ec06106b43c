import type { Day } from '../../../shared/index.ts';
import type { Timeline } from '../../timeline/index.ts';

/** Days with less left than this are done, to the minute. Milliseconds. */
const HALF_A_MINUTE = 30_000;

/**
 * Days before today with time neither sent nor closed, oldest first; without the one that is shown.
 * @returns `counting`: days are still being summed up, so there may be others, and their times may change
 */
export async function unsentBefore(
  timeline: Pick<Timeline, 'unsentDays'>,
  today: Day,
  shown: Day,
): Promise<{ days: { day: Day; minutes: number }[]; counting: boolean }> {
  const { days, complete } = await timeline.unsentDays();
  const waiting = days
    .map(({ day, open, closed }) => ({ day, left: open - (closed ?? 0) }))
    .filter(({ day, left }) => day < today && day !== shown && left >= HALF_A_MINUTE)
    .map(({ day, left }) => ({ day, minutes: Math.round(left / 60_000) }));
  return { days: waiting, counting: !complete };
}
