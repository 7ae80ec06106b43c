import type { StripPiece } from '../../messages/day.ts';

/** A piece of a slot of the day: how much of the slot lies before it, and how much it takes, as shares of one. */
export interface Slice extends StripPiece {
  from: number;
  share: number;
}

/**
 * Where there are too many pieces to tell apart: slots of equal length, each sliced by what went on in it. What needs a
 * matter comes first, then the colours in order, so that neighbours are comparable.
 * @param width a slot's length, milliseconds
 */
export function slotsOf(pieces: readonly StripPiece[], start: number, end: number, width: number): Slice[] {
  const slots = Array.from({ length: Math.ceil((end - start) / width) }, () => new Map<number | null, number>());
  for (const piece of pieces) {
    const last = Math.min(slots.length - 1, Math.floor((piece.end - 1 - start) / width));
    for (let index = Math.max(0, Math.floor((piece.start - start) / width)); index <= last; index += 1) {
      const from = Math.max(piece.start, start + index * width);
      const to = Math.min(piece.end, start + (index + 1) * width);
      const slot = slots[index];
      slot?.set(piece.colour, (slot.get(piece.colour) ?? 0) + to - from);
    }
  }
  return slots.flatMap((slot, index) => {
    const at = { start: start + index * width, end: start + (index + 1) * width };
    let from = 0;
    return [...slot]
      .sort(([a], [b]) => (a ?? -1) - (b ?? -1))
      .map(([colour, time]) => {
        const slice = { ...at, colour, from, share: time / width };
        from += slice.share;
        return slice;
      });
  });
}
