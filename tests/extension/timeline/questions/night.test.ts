import { describe, expect, it } from 'vitest';
import { isNight } from '../../../../extension/timeline/questions/night.ts';

const HOUR = 3_600_000;
const MIDNIGHT = Date.UTC(2026, 10, 23);
const NEW_YORK = -300;

type Worked = readonly [from: number, to: number, zone?: number];

/** Recorded time by the hours of a clock in New York, or in the zone that is told. */
function recorded(...times: readonly Worked[]) {
  return times.map(([from, to, zone = NEW_YORK]) => ({
    start: MIDNIGHT + from * HOUR - zone * 60_000,
    end: MIDNIGHT + to * HOUR - zone * 60_000,
    zone,
  }));
}

/** Whether what lies between the first and the second is a night. */
function night(...times: readonly Worked[]): boolean {
  const all = recorded(...times);
  const [before, after] = all;
  if (!before || !after) throw new Error('a hole has two ends');
  return isNight({ start: before.end, end: after.start, zones: [before.zone, after.zone] }, all);
}

describe('a hole in a day', () => {
  it.each<[string, boolean, Worked[]]>([
    [
      'from half past midnight until seven',
      true,
      [
        [0, 0.6],
        [7.1, 17],
      ],
    ],
    [
      'from half past one until half past five',
      true,
      [
        [0, 1.5],
        [5.5, 17],
      ],
    ],
    [
      'an evening that went on until then, of a day that begins at four',
      true,
      [
        [20, 22],
        [25.5, 27.5],
      ],
    ],
    [
      'six hours of a day',
      true,
      [
        [9, 10],
        [16, 18],
      ],
    ],
    [
      'a look at six, and work from half past eight',
      true,
      [
        [6.1, 6.11],
        [8.5, 17],
      ],
    ],
    [
      'a computer that wakes at nine in the evening',
      true,
      [
        [9, 18.1],
        [21, 21.01],
      ],
    ],
    [
      'lunch',
      false,
      [
        [9, 12],
        [13, 17],
      ],
    ],
    [
      'a hearing after a look at the screen',
      false,
      [
        [9, 9.01],
        [11.5, 17],
      ],
    ],
    [
      'a hearing from which nobody came back for long',
      false,
      [
        [9, 13],
        [16, 16.01],
      ],
    ],
    [
      'five hours of a deposition',
      false,
      [
        [9, 10],
        [15, 18],
      ],
    ],
    [
      'dinner between two works',
      false,
      [
        [9, 18.5],
        [21, 23],
      ],
    ],
    [
      'half an hour past midnight between two works',
      false,
      [
        [22, 24.2],
        [24.8, 26],
      ],
    ],
    [
      'an early breakfast between two works',
      false,
      [
        [4.2, 4.5],
        [6, 9],
      ],
    ],
    [
      'a flight by whose end it is afternoon',
      false,
      [
        [21, 22, 0],
        [20, 21, NEW_YORK],
      ],
    ],
  ])('is a night, or is none: %s', (_, expected, times) => {
    expect(night(...times)).toBe(expected);
  });
});
