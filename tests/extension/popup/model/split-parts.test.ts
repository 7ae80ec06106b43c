import { describe, expect, it } from 'vitest';
import { halfwayIn, partMinutes, partsAt, workedIn } from '../../../../extension/popup/model/split-parts.ts';

const MINUTE = 60_000;
const from = (start: number, end: number) => ({ start: start * MINUTE, end: end * MINUTE });
/** Eleven minutes, spread over nine hours. */
const SPREAD = [from(0, 4), from(120, 121), from(300, 304), from(538, 540)];

describe('an item that is split', () => {
  const cases: [string, number, [number, number, number] | null, [number, number, number] | null][] = [
    ['in a pause', 200, [0, 121, 5], [300, 540, 6]],
    ['in the midst of a window', 302, [0, 302, 7], [302, 540, 4]],
    ['where a window ends', 4, [0, 4, 4], [120, 540, 7]],
    ['where a window begins', 538, [0, 304, 9], [538, 540, 2]],
    ['before it began', 0, null, null],
    ['after it ended', 540, null, null],
  ];
  it.each(cases)('has the time on both sides, without pauses: %s', (_, at, before, after) => {
    const parts = partsAt(SPREAD, at * MINUTE);
    const told = parts?.map(({ start, end, worked }) => [start / MINUTE, end / MINUTE, worked / MINUTE]);
    expect(told ?? [null, null]).toEqual([before, after]);
  });

  it('is proposed to be split where half of it was worked', () => {
    expect(halfwayIn(SPREAD) / MINUTE).toBe(300.5);
    expect(halfwayIn([from(0, 10)]) / MINUTE).toBe(5);
    expect(halfwayIn([{ start: 0, end: 3 }])).toBe(2);
    expect(partsAt(SPREAD, halfwayIn(SPREAD))?.map(({ worked }) => worked)).toEqual([
      workedIn(SPREAD) / 2,
      workedIn(SPREAD) / 2,
    ]);
  });

  it('has parts whose minutes are those of the whole', () => {
    const parts = partsAt(SPREAD, 300.5 * MINUTE);
    expect(parts && partMinutes(11, parts)).toEqual([6, 5]);
    // The whole may be rounded otherwise, as minutes of a day add up.
    expect(parts && partMinutes(12, parts)).toEqual([6, 6]);
  });
});
