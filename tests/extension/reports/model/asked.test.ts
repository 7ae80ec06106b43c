import { describe, expect, it } from 'vitest';
import { type Asked, addressOf, askedBy, FIRST, wrongRange } from '../../../../extension/reports/model/asked.ts';

describe('the address of a report', () => {
  it.each<Asked>([
    { range: { preset: 'last-month' }, division: 'week' },
    { range: { from: '2026-02-27', to: '2026-03-02' }, division: 'day' },
  ])('says what was asked for, so that it can be gone back to: %o', (asked) => {
    expect(askedBy(addressOf(asked))).toEqual(asked);
  });

  it.each([
    '',
    '#range=next-year',
    '#from=2026-02-30&to=2026-03-01',
    '#from=2026-03-02&to=2026-03-01',
    '#from=1926-01-01&to=2026-01-01',
  ])('that asks for nothing that there is means this week: %s', (hash) => {
    expect(askedBy(hash)).toEqual(FIRST);
  });

  it('divides a year by months where nobody said otherwise, and no range by what there is not', () => {
    expect(askedBy('#range=this-year').division).toBe('month');
    expect(askedBy('#range=this-week&by=hour').division).toBe('day');
  });
});

it('takes no range that ends before it begins, and none of more than three years', () => {
  expect(wrongRange('2026-03-02', '2026-03-01')).toBe('order');
  expect(wrongRange('2023-01-01', '2025-12-31')).toBeNull();
  expect(wrongRange('2020-01-01', '2025-12-31')).toBe('length');
});
