import { apportion } from '../../billing/index.ts';

export const MINUTE = 60_000;

type Worked = readonly { worked: number }[];

/** Worked milliseconds together. */
export function workedIn(items: Worked): number {
  return items.reduce((total, item) => total + item.worked, 0);
}

/** Whole minutes for each, that add up to a given number. */
export function minutesEach(items: Worked, minutes: number): number[] {
  return apportion(
    items.map(({ worked }) => worked),
    MINUTE,
    minutes,
  );
}
