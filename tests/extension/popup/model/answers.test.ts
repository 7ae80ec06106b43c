import { expect, it } from 'vitest';
import type { NeedView } from '../../../../extension/messages/items.ts';
import type { MatterView } from '../../../../extension/messages/views.ts';
import { answerKey, answersOf, isHardlyWork, isLikely, likeliest } from '../../../../extension/popup/model/answers.ts';
import { needFacts } from '../../../../extension/popup/model/need-words.ts';
import { suggestedShort, takenTogether } from '../../../../extension/popup/model/sure.ts';
import { at, day, GENERAL, need, PIER, row, SMITH, together, ZENITH } from '../../../e2e/parts/fed-parts.ts';

const names = (text: string) => text;
const evidence = (...matters: MatterView[]): NeedView['evidence'] =>
  matters.map((matter) => ({ matter, start: 0, end: 0, by: 'learned', reason: null, percent: 60 }));
const thing = (likely: MatterView[], near: MatterView[], more: Partial<NeedView> = {}) =>
  need([row('Word', 'Notes', at(9), 5, { evidence: evidence(...likely), outcome: 'suggest' })], { near, ...more });
const keys = (one: NeedView) => answersOf(one).map(answerKey);
const ids = (...matters: MatterView[]) => matters.map(({ id }) => String(id));

it('are the likely ones, and after them what is near, three together and each once', () => {
  expect(keys(thing([SMITH], [ZENITH, SMITH, GENERAL, PIER]))).toEqual(ids(SMITH, ZENITH, GENERAL));
  expect(answersOf(thing([SMITH], [ZENITH])).map(isLikely)).toEqual([true, false]);
  const notClient = { place: 1, percent: 50, reason: { code: 'left' as const, quote: '' } };
  expect(keys(thing([SMITH], [ZENITH], { notClient }))).toEqual([...ids(SMITH), 'not-client', ...ids(ZENITH)]);
});

it('are no suggestion where they are only near: nothing takes them, and no reason is given', () => {
  const near = thing([], [SMITH, ZENITH]);
  expect(likeliest(near)).toBeNull();
  expect(takenTogether(day({ needs: [near, near] })).gifts).toEqual([]);
  expect(suggestedShort(together('short', [near, near]))).toEqual([]);
  expect(needFacts(near, names)).toEqual(needFacts({ ...near, near: [] }, names));
});

it.each<[place: number, percent: number, isPassed: boolean]>([
  [0, 80, true],
  [0, 79, false],
  [1, 99, false],
])(
  'say that the focus may pass over what was no client work, as answer %i with %i %%: %s',
  (place, percent, isPassed) => {
    const notClient = { place, percent, reason: { code: 'left' as const, quote: '' } };
    expect(isHardlyWork(thing([SMITH], [], { notClient }))).toBe(isPassed);
  },
);
