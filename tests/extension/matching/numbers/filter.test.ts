import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addKey, BEGINS, createFilter, rolesOf, WHOLE } from '../../../../extension/matching/numbers/filter.ts';

const key = fc.oneof(fc.integer(), fc.integer({ min: -5, max: 5 }));

describe('a filter', () => {
  it('never forgets as what a key was added, however little was expected', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(key, fc.constantFrom(BEGINS, WHOLE, BEGINS | WHOLE))), (entries) => {
        const filter = createFilter(0);
        for (const [at, what] of entries) addKey(filter, at, what);
        for (const [at, what] of entries) expect(rolesOf(filter, at) & what).toBe(what);
      }),
    );
  });

  it('lets hardly a stranger through, and tells beginnings from whole runs', () => {
    const COUNT = 50_000;
    const filter = createFilter(2 * COUNT);
    const keyOf = (place: number) => Math.imul(place, 0x2c1b3c6d) ^ (place << 7);
    for (let place = 0; place < COUNT; place++) addKey(filter, keyOf(place), place % 2 ? BEGINS : WHOLE);
    const strangers = { begins: 0, whole: 0 };
    for (let place = COUNT; place < 2 * COUNT; place++) {
      const roles = rolesOf(filter, keyOf(place));
      if (roles & BEGINS) strangers.begins++;
      if (roles & WHOLE) strangers.whole++;
    }
    expect(strangers.begins).toBeLessThan(0.05 * COUNT);
    expect(strangers.whole).toBeLessThan(0.05 * COUNT);
  });
});
