import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { timeNames, timeProblem } from '../../../../extension/popup/model/time-words.ts';
import { dayBounds, instantsAt } from '../../../../shared/index.ts';

const home = process.env.TZ;
beforeAll(() => {
  process.env.TZ = 'America/New_York';
});
afterAll(() => {
  if (home === undefined) delete process.env.TZ;
  else process.env.TZ = home;
});

const clock = (at: number) => `${new Date(at).getHours()}:30`;
const half = { hours: 1, minutes: 30, seconds: 0 };

describe('what a time that comes more than once is called', () => {
  it('is the first and the second of one day', () => {
    expect(timeNames(instantsAt('2026-11-01', half), clock, String)).toEqual(['1:30 (first)', '1:30 (second)']);
  });

  it('is its day, where it is of several', () => {
    const times = [...instantsAt('2026-11-23', half), ...instantsAt('2026-11-24', half)];
    expect(timeNames(times, clock, String)).toEqual(['2026-11-23 1:30', '2026-11-24 1:30']);
  });
});

describe('why a written time cannot be used', () => {
  it('is said with what to do', () => {
    expect(timeProblem(2, false)).toMatch(/Say which/);
    expect(timeProblem(0, true)).toMatch(/Write another time/);
    expect(timeProblem(0, false)).toBeNull();
    expect(instantsAt('2026-03-08', { ...half, hours: 2 })).toEqual([]);
    expect(() => instantsAt('2026-02-30', half)).toThrow(RangeError);
    expect(dayBounds('2026-03-08').end - dayBounds('2026-03-08').start).toBe(23 * 3_600_000);
  });
});
