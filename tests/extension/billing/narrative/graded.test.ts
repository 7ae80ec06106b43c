import { describe, expect, it } from 'vitest';
import { draftNarrative } from '../../../../extension/billing/index.ts';
import { GRADED } from './graded-groups.ts';

const NUMBER = '2031-00417';

describe('narratives as an attorney graded them', () => {
  it.each(GRADED.map((group, index) => ({ ...group, name: `${index + 1} ${group.field}` })))('$name', (group) => {
    const items = group.windows.map(([app, title, minutes]) => {
      const start = title.indexOf(NUMBER);
      const marks = start < 0 ? [] : [{ start, end: start + NUMBER.length }];
      return { app, title, marks, worked: minutes * 60_000 };
    });
    expect(draftNarrative(items, { numbers: [NUMBER] })).toBe(group.narrative);
  });

  it('can be sent as they are in three of five, and say why where not', () => {
    const unedited = GRADED.filter(({ grade }) => grade === 'unedited');
    expect(unedited.length / GRADED.length).toBeGreaterThanOrEqual(0.6);
    expect(GRADED.filter(({ grade, fault }) => (grade === 'unedited') === (fault !== undefined))).toEqual([]);
  });
});
