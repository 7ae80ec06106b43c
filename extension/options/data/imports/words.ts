import { dayOf } from '../../../../shared/index.ts';
import { workedText } from '../../../ui/index.ts';
import { daysWords } from '../words.ts';

/** Time in hours and minutes; what is less than a minute counts as one, for it is there. @param time milliseconds */
export function timeWords(time: number): string {
  return workedText(time === 0 ? 0 : Math.max(1, Math.round(time / 60_000)));
}

/** The days of a time, with their year. @param to the instant after its last */
export function daysOf(from: number, to: number): string {
  return daysWords(dayOf(from), dayOf(Math.max(from, to - 1)));
}
