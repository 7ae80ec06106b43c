import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BLOCK, type BlockOf, blocksOf, type ItemTimes } from '../../../../extension/background/review/blocks.ts';
import type { Interval } from '../../../../extension/timeline/index.ts';
import { dayBounds } from '../../../../shared/index.ts';

const MINUTE = 60_000;
const NINE = Date.UTC(2026, 10, 23, 9);
const MIDNIGHT = Date.UTC(2026, 10, 23);

/** Time with something, from a minute after nine to another. */
function time(of: BlockOf, from: number, to: number, item = String(of)): ItemTimes {
  return { of, item, times: [{ start: NINE + from * MINUTE, end: NINE + to * MINUTE }] };
}

/** Blocks in minutes after nine: of what, from, to, worked, besides. */
function drawn(times: readonly ItemTimes[]) {
  const after = (at: number) => (at - NINE) / MINUTE;
  return blocksOf(times, MIDNIGHT).map(({ of, start, end, worked, besides }) => [
    of,
    `${after(start)}-${after(end)}`,
    worked / MINUTE,
    besides / MINUTE,
  ]);
}

describe('a day in blocks', () => {
  it('has ten minutes by what had most of them, and says what else lies in them', () => {
    expect(drawn([time(1, 0, 4), time(2, 4, 5), time('needs', 5, 7), time(1, 7, 10)])).toEqual([[1, '0-10', 7, 3]]);
    expect(drawn([time('needs', 2, 6), time('aside', 6, 9)])).toEqual([['needs', '0-10', 4, 3]]);
  });

  it('has neighbours of the same as one, and not across ten minutes without any', () => {
    expect(drawn([time(1, 3, 27), time(2, 27, 31), time(1, 31, 50), time(1, 61, 62)])).toEqual([
      [1, '0-50', 43, 4],
      [1, '60-70', 1, 0],
    ]);
  });

  it('lets what was before go on where two had as much', () => {
    expect(drawn([time(1, 0, 10), time(2, 10, 15), time(1, 15, 20)])).toEqual([[1, '0-20', 15, 5]]);
    expect(drawn([time(2, 0, 10), time(2, 10, 15), time(1, 15, 20)])).toEqual([[2, '0-20', 15, 5]]);
  });

  it('leads to the item that most of it went to, where that began, and says when exactly it was', () => {
    const [block] = blocksOf(
      [time(1, -4, 2, 'brief'), time(1, 3, 4, 'mail'), time(1, 5, 8, 'mail'), time(1, 8, 9, 'brief')],
      MIDNIGHT,
    ).slice(-1);
    expect(block).toMatchObject({ from: NINE - 4 * MINUTE, to: NINE + 9 * MINUTE, at: NINE - 4 * MINUTE });
    const [mail] = blocksOf([time(1, 0, 2, 'brief'), time(1, 2, 4, 'mail'), time(1, 5, 6, 'mail')], MIDNIGHT);
    expect(mail?.at).toBe(NINE + 2 * MINUTE);
  });

  const stretches = fc.array(
    fc.record({
      of: fc.constantFrom<BlockOf>(1, 2, 3, 'needs', 'aside'),
      pause: fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 90 * MINUTE })),
      length: fc.oneof(fc.integer({ min: 0, max: 90_000 }), fc.integer({ min: 1, max: 3 * 60 * MINUTE })),
    }),
    { maxLength: 60 },
  );

  it.each(['2026-03-08', '2026-11-01', '2026-11-23'])(
    'has each instant in one block, with neighbours that differ or are apart, also as clocks change: %s',
    (day) => {
      const origin = dayBounds(day).start;
      fc.assert(
        fc.property(stretches, (list) => {
          let at = origin;
          const times = list.map(({ of, pause, length }, index) => {
            const start = at + pause;
            at = start + length;
            return { start, end: at, of, item: `${index % 7}` };
          });
          const blocks = blocksOf(
            times.map(({ of, item, ...one }) => ({ of, item, times: [one] })),
            origin,
          );
          const sum = (all: number, { start, end }: Interval) => all + end - start;
          expect(blocks.reduce((all, { worked, besides }) => all + worked + besides, 0)).toBe(times.reduce(sum, 0));
          for (const [index, { of, start, end, from, to, worked }] of blocks.entries()) {
            expect((start - origin) % BLOCK).toBe(0);
            expect((end - start) % BLOCK).toBe(0);
            expect(from >= start && to <= end && from < to).toBe(true);
            const own = times.filter((one) => one.of === of && one.start < end && one.end > start);
            expect(worked).toBe(own.reduce((all, one) => all + Math.min(one.end, end) - Math.max(one.start, start), 0));
            const next = blocks[index + 1];
            if (next) expect(next.start > end || (next.start === end && next.of !== of)).toBe(true);
          }
        }),
        { endOnFailure: true },
      );
    },
  );

  it('has no more blocks of a day of 1,500 windows than the day has tens of minutes', () => {
    const times = Array.from({ length: 1500 }, (_, index) =>
      time(index % 40, index * 0.4, (index + 1) * 0.4, `${index}`),
    );
    expect(blocksOf(times, MIDNIGHT).length).toBeLessThanOrEqual(60);
  });
});
