import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Sums } from '../../../../extension/billing/index.ts';
import { bar, columnChart } from '../../../../extension/reports/model/chart.ts';
import { addDays } from '../../../../shared/index.ts';

const minutes = fc.integer({ min: 0, max: 900 });
const sums: fc.Arbitrary<Sums> = fc
  .record({ inClio: minutes, waiting: minutes, missing: minutes, ready: minutes, needs: minutes })
  .map((parts) => ({ ...parts, total: Object.values(parts).reduce((sum, part) => sum + part, 0) }));
const SIZE = { width: 600, height: 180 };

describe('a chart', () => {
  it('draws each part as high as its time by the hours at its side, its pieces on one another, all inside', () => {
    fc.assert(
      fc.property(fc.array(sums, { minLength: 1, maxLength: 60 }), (all) => {
        const parts = all.map((one, index) => {
          const day = addDays('2026-01-01', index);
          return { from: day, to: day, sums: one };
        });
        const { columns, width, ticks } = columnChart(parts, SIZE);
        const [zero, next] = ticks;
        if (!zero || !next) throw new Error('There are hours at the side.');
        expect(zero).toEqual({ hours: 0, y: SIZE.height });
        const anHour = (zero.y - next.y) / (next.hours - zero.hours);
        for (const { x, pieces, part } of columns) {
          expect(x).toBeGreaterThanOrEqual(0);
          expect(x + width).toBeLessThanOrEqual(SIZE.width + 0.001);
          const height = pieces.reduce((sum, { length }) => sum + length, 0);
          expect(height).toBeCloseTo((part.sums.total / 60) * anHour, 6);
          let foot = SIZE.height;
          for (const { from, length } of pieces) {
            expect(from + length).toBeCloseTo(foot, 6);
            foot = from;
          }
          expect(foot).toBeGreaterThanOrEqual(-0.001);
        }
      }),
    );
  });

  it('names no more parts than have room for their names', () => {
    const parts = Array.from({ length: 366 }, (_, index) => {
      const day = addDays('2026-01-01', index);
      return { from: day, to: day, sums: { total: 1, inClio: 1, waiting: 0, missing: 0, ready: 0, needs: 0 } };
    });
    const named = columnChart(parts, SIZE).columns.filter(({ isNamed }) => isNamed);
    expect(named.length).toBeGreaterThan(4);
    expect(named.length).toBeLessThanOrEqual(10);
  });

  it('draws a bar as long as its part of the longest', () => {
    const half = { total: 50, inClio: 30, waiting: 0, missing: 0, ready: 20, needs: 0 };
    expect(bar(half, 100, 100)).toEqual([
      { place: 'inClio', from: 0, length: 30 },
      { place: 'ready', from: 30, length: 20 },
    ]);
  });
});
