import { describe, expect, it } from 'vitest';
import { thinned } from '../../../../extension/background/review/strip-view.ts';
import type { StripPiece } from '../../../../extension/messages/day.ts';

const MINUTE = 60_000;

/** Seven-second pieces in four colours, with a gap of two minutes in the middle. */
function manyPieces(count: number): StripPiece[] {
  return Array.from({ length: count }, (_, index) => {
    const start = index * 7000 + (index < count / 2 ? 0 : 2 * MINUTE);
    return { start, end: start + 7000, colour: index % 4 === 3 ? null : index % 4 };
  });
}

function lengths(strip: readonly StripPiece[]): Map<number | null, number> {
  const all = new Map<number | null, number>();
  for (const { start, end, colour } of strip) all.set(colour, (all.get(colour) ?? 0) + end - start);
  return all;
}

describe('the strip of a full day', () => {
  const full = manyPieces(3960);
  const thin = thinned(full);

  it('has far fewer pieces, in order and disjoint, with the same time in each colour', () => {
    expect(thin.length).toBeLessThan(600);
    expect(lengths(thin)).toEqual(lengths(full));
    for (const [index, piece] of thin.entries()) expect(piece.start).toBeGreaterThanOrEqual(thin[index - 1]?.end ?? 0);
  });

  it('keeps the gaps in which nobody was there, its beginning and its end', () => {
    const gaps = thin.slice(1).flatMap(({ start }, index) => {
      const end = thin[index]?.end ?? 0;
      return start - end >= MINUTE ? [{ start: end, end: start }] : [];
    });
    expect(gaps).toEqual([{ start: 1980 * 7000, end: 1980 * 7000 + 2 * MINUTE }]);
    expect([thin[0]?.start, thin.at(-1)?.end]).toEqual([full[0]?.start, full.at(-1)?.end]);
  });

  it('is left as it is where its pieces can be told apart', () => {
    const few = manyPieces(300);
    expect(thinned(few)).toEqual(few);
  });
});
