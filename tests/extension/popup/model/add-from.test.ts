import { describe, expect, it } from 'vitest';
import { addFrom } from '../../../../extension/popup/model/add-from.ts';
import { dayBounds } from '../../../../shared/index.ts';

const HOUR = 3_600_000;
const MONDAY = '2026-11-23';
const on = (hours: number) => dayBounds(MONDAY).start + hours * HOUR;
const worked = (...until: number[]) => until.map((hours) => ({ start: on(hours - 1), end: on(hours), colour: 0 }));
const now = { start: on(48), end: on(48.5) };
const hours = ({ start, end }: { start: number; end: number }) => [start, end].map((at) => (at - on(0)) / HOUR);

describe('time that is added', () => {
  it('was in the half hour before now, where today is in view', () => {
    expect(addFrom({ day: '2026-11-25', today: '2026-11-25', strip: [] }, now)).toEqual(now);
  });

  it.each([
    ['after the last that is known of it', worked(10, 17), [17, 17.5]],
    ['in the morning, where nothing is', [], [9, 9.5]],
    ['before midnight, where work went on until then', worked(23.75), [23.5, 24]],
    ['past midnight, where work that belongs to it went on past it', worked(25), [25, 25.5]],
  ])('was on the earlier day that is in view: %s', (_, strip, expected) => {
    expect(hours(addFrom({ day: MONDAY, today: '2026-11-25', strip }, now))).toEqual(expected);
  });

  it('was when the question asks about', () => {
    const asked = { start: on(12), end: on(13) };
    expect(addFrom({ day: MONDAY, today: '2026-11-25', strip: worked(10, 17) }, asked)).toEqual(asked);
  });
});

describe('an earlier day on which nothing is', () => {
  it('has the morning by its own clock, also where an hour comes twice', () => {
    for (const day of ['2026-11-01', '2026-10-25', '2026-03-08', '2026-03-29']) {
      const { start } = addFrom({ day, today: '2026-12-25', strip: [] }, now);
      expect(new Date(start).getHours()).toBe(9);
    }
  });
});
