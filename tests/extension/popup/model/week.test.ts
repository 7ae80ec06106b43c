import { expect, it } from 'vitest';
import { weekThatWas } from '../../../../extension/popup/model/week.ts';
import { addDays } from '../../../../shared/index.ts';

const MONDAY = '2026-11-23';
const week = (first: string) => Array.from({ length: 7 }, (_, index) => ({ day: addDays(first, index) }));

it.each([
  ['on a Monday morning', MONDAY, MONDAY, '2026-11-16'],
  ['on a Tuesday', '2026-11-24', '2026-11-24', null],
  ['with an earlier Monday on screen', MONDAY, '2026-11-26', null],
  ['with the Friday before on screen', '2026-11-20', MONDAY, null],
])('the week is the one that was on its first day only: %s', (_, shown, today, expected) => {
  const first = shown === '2026-11-20' ? '2026-11-16' : MONDAY;
  expect(weekThatWas(week(first), shown, today)).toBe(expected);
});
