import { expect, it } from 'vitest';
import { type AskedRow, byTitle } from '../../../../extension/background/matching/asked-rows.ts';
import type { Answered } from '../../../../extension/matching/index.ts';

const MINUTE = 60_000;
const row = (minutes: number): AskedRow => {
  const window = { title: 'Notes', app: 'Word' };
  return { ...window, window, start: 0, end: minutes * MINUTE };
};
const answered = (suggested: [number, number][], others: [number, number][]): Answered => ({
  suggestions: suggested.map(([matterId, confidence]) => ({
    matterId,
    confidence,
    reason: { code: 'beside', before: true, after: false, sure: true },
    start: 0,
    end: 0,
  })),
  others: others.map(([matterId, share]) => ({ matterId, share })),
});

it('names what is next for a title by the time of its windows, also what is likely for too little of it', () => {
  const [item] = byTitle(
    [row(1), row(3)],
    [
      answered(
        [
          [1, 0.9],
          [2, 0.4],
        ],
        [[5, 0.2]],
      ),
      answered(
        [[1, 0.8]],
        [
          [3, 0.2],
          [4, 0.1],
        ],
      ),
    ],
  );
  const suggested = item?.suggestions as { matterId: number }[];
  expect(suggested.map(({ matterId }) => matterId)).toEqual([1]);
  expect(item?.near).toEqual([3, 2, 4]);
});

it('names nothing where nothing is next', () => {
  expect(byTitle([row(1)], [answered([[1, 0.9]], [])])[0]).not.toHaveProperty('near');
});
