import { expect } from 'vitest';
import { addDays, dayBounds, dayOf } from '../../shared/index.ts';

/** The hours of a local day. */
export function hoursOf(day: string): number {
  const { start, end } = dayBounds(day);
  return (end - start) / 3_600_000;
}

/** Walks through days one by one and proves that they follow each other without gap or overlap. */
export function provesWholeDays(first: string, count: number): void {
  let day = first;
  for (let walked = 0; walked < count; walked += 1) {
    const { start, end } = dayBounds(day);
    const next = addDays(day, 1);
    expect(next > day, `${next} after ${day}`).toBe(true);
    expect([day, dayOf(start), dayOf(end - 1), dayOf(end)]).toEqual([day, day, day, next]);
    expect([day, dayBounds(next).start]).toEqual([day, end]);
    expect([day, addDays(next, -1)]).toEqual([day, day]);
    day = next;
  }
}
