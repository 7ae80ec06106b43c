import { expect, it } from 'vitest';
import { overTime } from '../../../../extension/popup/model/over-time.ts';

const added = { start: 100, end: 200 };

it('is nothing where nothing is in the way', () => {
  expect(overTime(added, [])).toBeNull();
});

it.each([
  ['one stretch', [{ start: 100, end: 140 }], { start: 100, end: 140, whole: true, taken: 40, sent: 0, free: 60 }],
  [
    'stretches that touch',
    [
      { start: 100, end: 140 },
      { start: 140, end: 200, sent: true as const },
    ],
    { start: 100, end: 200, whole: true, taken: 100, sent: 60, free: 0 },
  ],
  [
    'slivers',
    Array.from({ length: 11 }, (_, index) => ({ start: 110 + 5 * index, end: 111 + 5 * index })),
    { start: 110, end: 161, whole: false, taken: 11, sent: 0, free: 89 },
  ],
])('is one range, what of it is taken, and what is free: %s', (_, inTheWay, told) => {
  expect(overTime(added, inTheWay)).toEqual(told);
});
