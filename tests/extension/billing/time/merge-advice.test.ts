import { describe, expect, it } from 'vitest';
import { mergeAdvice } from '../../../../extension/billing/index.ts';

describe('advice to merge', () => {
  const small = (key: string, minutes: number, category: number | null = null, task: string | null = null) => ({
    key,
    category,
    task,
    seconds: minutes * 60,
  });

  it('five small entries of 0.5 h where one would be 0.2 h', () => {
    const five = ['a', 'b', 'c', 'd', 'e'].map((key, index) => small(key, 2 + index / 10));
    expect(mergeAdvice([...five, small('long', 90)], false, 360)).toEqual({
      keys: ['e', 'd', 'c', 'b', 'a'],
      apart: 5 * 360,
      together: 2 * 360,
    });
  });

  it.each([
    ['where nothing would be shorter', [small('a', 6), small('b', 6)], false, 360],
    ['across categories', [small('a', 1, 1), small('b', 1, 2)], false, 360],
    ['where the step is not known', [small('a', 1), small('b', 1)], false, null],
    ['across tasks that must stay apart', [small('a', 1, null, 'x'), small('b', 1, null, 'y')], true, 360],
    ['on entries of several tasks where tasks must stay apart', [small('a', 1), small('b', 1)], true, 360],
    ['of nothing', [small('a', 0), small('b', 0)], false, 360],
  ] as const)('is not given %s', (_, entries, tasksApart, step) => {
    expect(mergeAdvice(entries, tasksApart, step)).toBeNull();
  });

  it('puts one task together with itself where tasks must stay apart', () => {
    const entries = [small('a', 1, null, 'x'), small('b', 1, null, 'y'), small('c', 2, null, 'x')];
    expect(mergeAdvice(entries, true, 360)?.keys).toEqual(['c', 'a']);
  });

  it('is the one that saves most', () => {
    const entries = [small('a', 1, 1), small('b', 1, 1), ...['c', 'd', 'e'].map((key) => small(key, 1, 2))];
    expect(mergeAdvice(entries, false, 360)?.keys).toEqual(['c', 'd', 'e']);
  });
});
