import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createMeanings } from '../../../../extension/matching/numbers/meanings.ts';

it('lists of meanings hold what arrays would hold, the first of them', () => {
  const added = fc.array(fc.tuple(fc.nat({ max: 3 }), fc.nat()), { maxLength: 60 });
  fc.assert(
    fc.property(added, fc.integer({ min: 1, max: 20 }), (entries, most) => {
      const meanings = createMeanings(0);
      const arrays: number[][] = [];
      const lists: number[] = [];
      for (const [which, meaning] of entries) {
        const list = lists[which];
        lists[which] = list === undefined ? meanings.begin(meaning) : meanings.append(list, meaning);
        arrays[which] = [...(arrays[which] ?? []), meaning];
      }
      for (const [which, list] of lists.entries()) {
        if (list === undefined) continue;
        const handed: number[] = [];
        meanings.each(list, most, (meaning) => handed.push(meaning));
        expect(handed).toEqual(arrays[which]?.slice(0, most));
      }
    }),
  );
});
