import { describe, expect, it } from 'vitest';
import { draftNarrative } from '../../../../extension/billing/index.ts';
import { GRADED_EIGHTH } from './graded-eighth-groups.ts';
import { GRADED_ELEVENTH } from './graded-eleventh-groups.ts';
import { GRADED_FIFTEENTH } from './graded-fifteenth-groups.ts';
import { GRADED_FIFTH } from './graded-fifth-groups.ts';
import { GRADED_FOURTEENTH } from './graded-fourteenth-groups.ts';
import { GRADED } from './graded-groups.ts';
import { GRADED_MORE } from './graded-more-groups.ts';
import { GRADED_NINTH } from './graded-ninth-groups.ts';
import { GRADED_SEVENTH } from './graded-seventh-groups.ts';
import { GRADED_SIXTEENTH } from './graded-sixteenth-groups.ts';
import { GRADED_SIXTH } from './graded-sixth-groups.ts';
import { GRADED_TENTH } from './graded-tenth-groups.ts';
import { GRADED_THIRTEENTH } from './graded-thirteenth-groups.ts';
import { GRADED_TWELFTH } from './graded-twelfth-groups.ts';

const NUMBER = '2031-00417';
const ALL = [
  ...GRADED,
  ...GRADED_MORE,
  ...GRADED_FIFTH,
  ...GRADED_SIXTH,
  ...GRADED_SEVENTH,
  ...GRADED_EIGHTH,
  ...GRADED_NINTH,
  ...GRADED_TENTH,
  ...GRADED_ELEVENTH,
  ...GRADED_TWELFTH,
  ...GRADED_THIRTEENTH,
  ...GRADED_FOURTEENTH,
  ...GRADED_FIFTEENTH,
  ...GRADED_SIXTEENTH,
];

describe('narratives as an attorney graded them', () => {
  it.each(ALL.map((group, index) => ({ ...group, name: `${index + 1} ${group.field}` })))('$name', (group) => {
    const { matter } = group;
    const number = matter?.number ?? NUMBER;
    const items = group.windows.map(([app, title, minutes]) => {
      const start = title.indexOf(number);
      const marks = start < 0 ? [] : [{ start, end: start + number.length }];
      return { app, title, marks, worked: minutes * 60_000 };
    });
    expect(draftNarrative(items, { numbers: [number], ...(matter && { own: matter }) })).toBe(group.narrative);
  });

  it('can be sent as they are in three of four, and say why where not', () => {
    const unedited = ALL.filter(({ grade }) => grade === 'unedited');
    expect(unedited.length / ALL.length).toBeGreaterThanOrEqual(0.75);
    expect(ALL.filter(({ grade, fault }) => (grade === 'unedited') === (fault !== undefined))).toEqual([]);
  });
});
