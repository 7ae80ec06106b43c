import { type Day, dayOf } from '../../../shared/index.ts';

/** Why a written time means no instant, and what to do. @param found how many instants it may mean */
export function timeProblem(found: number, missing: boolean): string | null {
  if (found > 1) return 'This time comes more than once. Say which one is meant.';
  return missing ? 'The clocks go forward over this time, so that day does not have it. Write another time.' : null;
}

/** What instants that a clock shows as one time are called, so that each is told from the others. */
export function timeNames(
  times: readonly number[],
  clockText: (at: number) => string,
  dayText: (day: Day) => string,
): string[] {
  return times.map((at, index) => {
    const sameDay = times.filter((other) => dayOf(other) === dayOf(at));
    const which = sameDay.length < 2 ? null : ['first', 'second'][sameDay.indexOf(at)];
    const day = sameDay.length === times.length ? null : dayText(dayOf(at));
    return [day, clockText(at), which ? `(${which})` : null].filter(Boolean).join(' ') || String(index);
  });
}
