import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { joined, lengthOf, touches, touchingAny, without } from '../../../../extension/timeline/model/intervals.ts';

const intervals = fc
  .array(fc.tuple(fc.integer({ min: 0, max: 200 }), fc.integer({ min: 1, max: 40 })), { maxLength: 20 })
  .map((list) => list.map(([start, length]) => ({ start, end: start + length })));

/** Which of the first 260 instants lie in the intervals. */
function instants(list: readonly { start: number; end: number }[]): Set<number> {
  return new Set(list.flatMap(({ start, end }) => Array.from({ length: end - start }, (_, index) => start + index)));
}

describe('intervals', () => {
  it('joined hold the same instants, once each, in order and apart', () => {
    fc.assert(
      fc.property(intervals, (list) => {
        const out = joined(list);
        expect(instants(out)).toEqual(instants(list));
        expect(lengthOf(out)).toBe(instants(list).size);
        for (const [index, part] of out.entries())
          expect(out[index + 1]?.start ?? Number.POSITIVE_INFINITY).toBeGreaterThan(part.end);
      }),
    );
  });

  it('without others hold exactly the instants that are not taken', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 200 }),
        fc.integer({ min: 1, max: 60 }),
        intervals,
        (start, length, list) => {
          const from = { start, end: start + length };
          const left = without(from, joined(list));
          const taken = instants(list);
          expect(instants(left)).toEqual(new Set([...instants([from])].filter((instant) => !taken.has(instant))));
        },
      ),
    );
  });

  it('that touch any of many are those that touch one of them', () => {
    fc.assert(
      fc.property(intervals, intervals, (list, others) => {
        const [sorted, many] = [joined(list), joined(others)];
        expect(touchingAny(sorted, many)).toEqual(sorted.filter((one) => touches(many, one)));
      }),
    );
  });
});
