import { type Day, dayOf } from '../../../shared/index.ts';
import { dialogs } from '../../ui/words/index.ts';

const words = dialogs.time;

/** Why a written time means no instant, and what to do. @param found how many instants it may mean */
export function timeProblem(found: number, missing: boolean): string | null {
  if (found > 1) return words.moreThanOnce;
  return missing ? words.missing : null;
}

/** What instants that a clock shows as one time are called, so that each is told from the others. */
export function timeNames(
  times: readonly number[],
  clockText: (at: number) => string,
  dayText: (day: Day) => string,
): string[] {
  return times.map((at) => {
    const sameDay = times.filter((other) => dayOf(other) === dayOf(at));
    const time = sameDay.length === times.length ? clockText(at) : `${dayText(dayOf(at))} ${clockText(at)}`;
    if (sameDay.length < 2) return time;
    return sameDay.indexOf(at) === 0 ? words.first(time) : words.second(time);
  });
}
