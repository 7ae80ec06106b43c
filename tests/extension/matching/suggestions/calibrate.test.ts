import { expect, it } from 'vitest';
import { type Grounds, sureness } from '../../../../extension/matching/suggestions/calibrate.ts';

/** A title that was never given to the matter, and that any matter may have: "Expert report v2". */
const NEW_AND_PLAIN: Grounds = {
  ...{ whole: 0.97, agrees: true, beside: 1, known: 0, only: false, times: 0, given: false, named: false },
  ...{ phrased: false, owned: false, siblings: null, isPlain: true, isTalk: false, met: true, own: false },
  learned: 2000,
};
const sure = (grounds: Partial<Grounds> = {}) => sureness({ ...NEW_AND_PLAIN, ...grounds });

it('a new title that any matter may have is about even, however likely the day makes it', () => {
  expect(sure()).toBeLessThan(0.5);
  expect(sure({ whole: 0.999 })).toBeLessThan(0.6);
  expect(sure({ beside: 2, known: 2 })).toBeLessThan(0.75);
});

it.each<[string, Partial<Grounds>]>([
  ['was given to it before', { given: true, times: 3 }],
  ['has a name', { isPlain: false, named: true }],
  ['is new as all are on the first day', { learned: 0, whole: 0.97 }],
])('it is surer where it %s', (_, grounds) => {
  expect(sure(grounds)).toBeGreaterThan(sure() + 0.2);
});

it('what was one matter’s alone, under a name, is sure', () => {
  expect(sure({ isPlain: false, named: true, given: true, only: true, times: 3 })).toBeGreaterThan(0.95);
});
