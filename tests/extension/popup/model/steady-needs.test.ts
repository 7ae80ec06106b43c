import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { NeedView } from '../../../../extension/messages/items.ts';
import { answerKey, answersOf } from '../../../../extension/popup/model/answers.ts';
import { steadyNeeds } from '../../../../extension/popup/model/steady-needs.ts';
import { at, GENERAL, need, PIER, row, SMITH, together, ZENITH } from '../../../e2e/parts/fed-parts.ts';

const MATTERS = [SMITH, ZENITH, GENERAL, PIER];

interface Shape {
  key: string;
  title?: string;
  /** Places among the matters; -1: not client work. */
  answers?: readonly number[];
  minutes?: number;
}

function one({ key, title = key, answers = [], minutes = 5 }: Shape): NeedView {
  const place = answers.indexOf(-1);
  const evidence = answers.flatMap((answer) => {
    const matter = MATTERS[answer];
    return matter ? [{ matter, start: 0, end: 1, by: 'learned', reason: null }] : [];
  });
  const notClient = place < 0 ? null : { place, percent: 60, reason: { code: 'left' as const, quote: title } };
  return { ...need([row('Word', title, at(9), minutes, { evidence })]), key, notClient };
}

const errand = (...things: Shape[]) =>
  together('errand', things.map(one), { key: `${things[0]?.key}+`, title: 'Delgado' });
const short = (...things: Shape[]) => together('short', things.map(one), { key: 'short', title: '' });

const keysOf = (needs: readonly NeedView[]) =>
  needs.map(({ key, things }) => [key, ...things.map((thing) => thing.key)]);
const answers = (view: NeedView | undefined) => (view ? answersOf(view).map(answerKey) : []);
const ids = (...places: number[]) => places.map((place) => (place < 0 ? 'not-client' : String(MATTERS[place]?.id)));
const held = () => true;
const free = () => false;

describe('needs that are read anew', () => {
  it('stay in their places, what is new last', () => {
    const before = [one({ key: 'a', minutes: 9 }), one({ key: 'b' })];
    const next = [one({ key: 'c', minutes: 30 }), one({ key: 'b', minutes: 12 }), one({ key: 'a', minutes: 9 })];
    expect(keysOf(steadyNeeds(before, next, free))).toEqual([['a'], ['b'], ['c']]);
  });

  it.each<[string, number[], number[], number[]]>([
    ['keep theirs where others are likelier now', [0, 1], [1, 0], [0, 1]],
    ['keep what is likely no more', [0, 1], [2], [0, 1, 2]],
    ['get them where they had none', [], [2, -1], [2, -1]],
    ['keep that it was not client work at its key', [-1, 0], [0], [-1, 0]],
    ['get no more than there are keys', [0, 1], [3, 2], [0, 1, 3]],
  ])('under the hand %s', (_, before, next, expected) => {
    const [view] = steadyNeeds([one({ key: 'a', answers: before })], [one({ key: 'a', answers: next })], held);
    expect(answers(view)).toEqual(ids(...expected));
  });

  it('take what is likeliest where no hand is', () => {
    const [view] = steadyNeeds([one({ key: 'a', answers: [0, 1] })], [one({ key: 'a', answers: [1] })], free);
    expect(answers(view)).toEqual(ids(1));
  });

  it('keep what is only near at its key under the hand, whatever becomes likely', () => {
    const before = { ...one({ key: 'a' }), near: [SMITH, ZENITH] };
    const [view] = steadyNeeds([before], [one({ key: 'a', answers: [2] })], held);
    expect(answers(view)).toEqual(ids(0, 1, 2));
  });

  it('keep their title under the hand, and no mark of another', () => {
    const before = one({ key: 'a', title: 'Lease.docx', answers: [0] });
    const [view] = steadyNeeds([before], [one({ key: 'a', title: 'Lease.pdf', answers: [0, 1] })], held);
    expect([view?.title, view?.evidence.map(({ end }) => end)]).toEqual(['Lease.docx', [1, 0]]);
  });

  it('are not put together while they are on screen', () => {
    const before = [one({ key: 'a' }), one({ key: 'x' }), one({ key: 'b' })];
    const next = [errand({ key: 'a' }, { key: 'b' }, { key: 'c' }), one({ key: 'x' })];
    expect(keysOf(steadyNeeds(before, next, free))).toEqual([['a'], ['x'], ['b'], ['c']]);
    const folded = [one({ key: 'x' }), short({ key: 'a' }, { key: 'd' })];
    expect(keysOf(steadyNeeds(before, folded, free))).toEqual([['a'], ['x'], ['short', 'd']]);
  });

  it('stay together where one that is on screen by itself would join them', () => {
    const before = [one({ key: 'a' }), errand({ key: 'b' }, { key: 'c' }, { key: 'd' })];
    const next = [errand({ key: 'a' }, { key: 'b' }, { key: 'c' }, { key: 'd' })];
    expect(keysOf(steadyNeeds(before, next, free))).toEqual([['a'], ['b+', 'b', 'c', 'd']]);
  });

  it('are the same errand where its first thing was placed', () => {
    const before = [errand({ key: 'a' }, { key: 'b' }, { key: 'c' }), one({ key: 'x' })];
    const next = [one({ key: 'x' }), errand({ key: 'b' }, { key: 'c' })];
    expect(keysOf(steadyNeeds(before, next, free))).toEqual([['a+', 'b', 'c'], ['x']]);
  });

  it('leave the last thing of an errand in its place', () => {
    const before = [errand({ key: 'a' }, { key: 'b' }), one({ key: 'x' }), short({ key: 's' }, { key: 't' })];
    const next = [one({ key: 'x' }), one({ key: 't' }), one({ key: 'b' })];
    expect(keysOf(steadyNeeds(before, next, free))).toEqual([['b'], ['x'], ['t']]);
  });
});

it('loses nothing, moves nothing, and never gives a key under the hand to another answer', () => {
  const thing = (key: string) =>
    fc.record({
      key: fc.constant(key),
      title: fc.constantFrom('Lease', 'Letter'),
      answers: fc.uniqueArray(fc.constantFrom(-1, 0, 1, 2, 3), { maxLength: 3 }),
      minutes: fc.nat(20),
    });
  const day = fc
    .tuple(fc.tuple(...['a', 'b', 'c', 'd', 'e', 'f'].map(thing)), fc.array(fc.nat(3), { minLength: 6, maxLength: 6 }))
    .map(([things, groups]) => {
      const of = (group: number) => things.filter((_, place) => groups[place] === group);
      const [lone, first, second, gone] = [of(0), of(1), of(2), of(3)];
      const many = (make: typeof errand, some: Shape[]) => (some.length > 1 ? [make(...some)] : some.map(one));
      return { views: [...lone.map(one), ...many(errand, first), ...many(short, second)], gone };
    });
  const leaves = (views: readonly NeedView[]) =>
    views.flatMap((view) => (view.things.length > 0 ? view.things : [view])).map(({ key }) => key);
  fc.assert(
    fc.property(fc.array(day, { minLength: 2, maxLength: 5 }), fc.constantFrom(held, free), (days, isHeld) => {
      let shown: NeedView[] = days[0]?.views ?? [];
      for (const { views } of days.slice(1)) {
        const next = steadyNeeds(shown, views, isHeld);
        expect(leaves(next).sort()).toEqual(leaves(views).sort());
        const sum = (list: readonly NeedView[]) => list.reduce((all, { minutes }) => all + minutes, 0);
        expect(sum(next)).toBe(sum(views));
        const keys = next.map(({ key }) => key);
        expect(new Set(keys).size).toBe(keys.length);
        const stayed = shown.filter(({ key }) => keys.includes(key)).map(({ key }) => key);
        expect(keys.filter((key) => stayed.includes(key))).toEqual(stayed);
        // Among them is nothing else but what is left of an errand.
        const inside = shown.flatMap(({ things }) => things.map(({ key }) => key));
        const among = keys.slice(0, keys.indexOf(stayed.at(-1) ?? '') + 1).filter((key) => !stayed.includes(key));
        expect(among.filter((key) => !inside.includes(key))).toEqual([]);
        for (const before of shown) {
          const now = next.find(({ key }) => key === before.key);
          if (now && isHeld === held) expect(answers(now).slice(0, answers(before).length)).toEqual(answers(before));
        }
        shown = next;
      }
    }),
  );
});
