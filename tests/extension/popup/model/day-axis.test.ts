import { afterEach, describe, expect, it } from 'vitest';
import type { BlockView } from '../../../../extension/messages/day.ts';
import { axisOf, gapsIn } from '../../../../extension/popup/model/day-axis.ts';

const DAY = '2026-11-23';
const { TZ } = process.env;

/** Blocks from and to times of the clock; past 24 on the day after. */
function blocksAt(day: string, ...times: [from: number, to: number][]): BlockView[] {
  const at = (hours: number) => {
    const date = new Date(`${day}T00:00`);
    date.setHours(0, Math.round(hours * 60), 0, 0);
    return date.getTime();
  };
  return times.map(([from, to]) => ({
    start: at(from),
    end: at(to),
    kind: 'needs',
    matter: null,
    from: at(from),
    to: at(to),
    worked: at(to) - at(from),
    besides: 0,
    at: at(from),
  }));
}

/** From and to as a clock shows them, and how many blocks are before, on and after the axis. */
function laid(day: string, ...times: [from: number, to: number][]) {
  const axis = axisOf(day, blocksAt(day, ...times));
  if (!axis) return null;
  const clock = (at: number) => new Date(at).toTimeString().slice(0, 5);
  return `${clock(axis.start)}-${clock(axis.end)} ${axis.before.length}/${axis.blocks.length}/${axis.after.length}`;
}

describe('the hours that a day is drawn by', () => {
  afterEach(() => {
    process.env.TZ = TZ;
  });

  it.each<[string, string | null, [number, number][]]>([
    ['nothing at all', null, []],
    [
      'a usual day',
      '08:00-18:00 0/2/0',
      [
        [8.5, 12],
        [13, 17.5],
      ],
    ],
    ['a minute’s look', '09:00-13:00 0/1/0', [[9.5, 9.67]]],
    [
      'a window left open past the midnight before',
      '08:00-17:00 1/1/0',
      [
        [0, 0.17],
        [8.5, 17],
      ],
    ],
    [
      'an evening until half past one, and the day that follows it',
      '09:00-17:00 1/1/0',
      [
        [0, 1.5],
        [9, 17],
      ],
    ],
    [
      'an early bird',
      '04:00-12:00 0/2/0',
      [
        [4.17, 5],
        [7, 12],
      ],
    ],
    [
      'work before four that goes on',
      '03:00-12:00 0/2/0',
      [
        [3.5, 4.5],
        [5, 12],
      ],
    ],
    ['a night and nothing else', '00:00-04:00 0/1/0', [[0, 3]]],
    [
      'an evening that goes on past midnight',
      '09:00-02:00 0/3/0',
      [
        [9, 17],
        [22, 24],
        [24, 25.5],
      ],
    ],
    [
      'a look at three in the night',
      '09:00-18:00 0/1/1',
      [
        [9, 18],
        [27, 27.17],
      ],
    ],
    [
      'night work after a long pause, and more of it',
      '09:00-18:00 0/1/2',
      [
        [9, 18],
        [25, 25.5],
        [26, 26.5],
      ],
    ],
    [
      'a late evening after a long pause',
      '09:00-00:00 0/2/0',
      [
        [9, 12],
        [20, 23.5],
      ],
    ],
  ])('begin and end with work: %s', (_, expected, times) => {
    expect(laid(DAY, ...times)).toBe(expected);
  });

  it.each([
    ['set forward', '2026-03-08', 10],
    ['set back', '2026-11-01', 12],
  ])('are as many as the day has where clocks are %s', (_, day, expected) => {
    process.env.TZ = 'America/New_York';
    const axis = axisOf(day, blocksAt(day, [0.5, 1.5], [3, 11]));
    expect(axis?.before.length).toBe(0);
    expect(axis && axis.hours.length - 1).toBe(expected);
  });

  it('are full hours of the clock also where that is half an hour off', () => {
    process.env.TZ = 'Asia/Kolkata';
    expect(laid(DAY, [9.5, 17.17])).toBe('09:00-18:00 0/1/0');
  });
});

it('has pauses between blocks as they are drawn, and exactly', () => {
  const [first, second] = blocksAt(DAY, [9, 10], [11, 12]);
  if (!first || !second) throw new Error('two blocks');
  const to = first.end - 60_000;
  const from = second.start + 60_000;
  expect(
    gapsIn({
      blocks: [
        { ...first, to },
        { ...second, from },
      ],
    }),
  ).toEqual([{ start: first.end, end: second.start, from: to, to: from }]);
});
