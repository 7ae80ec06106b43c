import type { StripPiece } from '../../messages/day.ts';
import type { DayWork } from '../drafts/day-work.ts';
import { colourOf } from '../matching/matter-view.ts';
import type { TaggedTime } from './needs.ts';

/** With more pieces than this nobody tells them apart on a strip, and each costs a message its room. */
const MAX_PIECES = 400;
/** Then what lies so near together is told by how long each colour was. Milliseconds. */
const SLOT = 4 * 60_000;
/** A gap as long as this stays where it is. Milliseconds. */
const GAP = 60_000;

/** Neighbours of one colour as one piece. Sorts what it is given. */
function coloured(pieces: StripPiece[]): StripPiece[] {
  const strip: StripPiece[] = [];
  for (const piece of pieces.sort((a, b) => a.start - b.start)) {
    const last = strip.at(-1);
    if (last && last.end === piece.start && last.colour === piece.colour) last.end = piece.end;
    else strip.push(piece);
  }
  return strip;
}

/**
 * Fewer pieces with the same time in each colour: those of about four minutes are put together by colour. Nothing moves
 * further than that, nor across a gap of a minute.
 */
export function thinned(strip: readonly StripPiece[]): StripPiece[] {
  if (strip.length <= MAX_PIECES) return [...strip];
  const thin: StripPiece[] = [];
  let slot = { start: 0, end: 0, colours: new Map<number | null, number>() };
  const close = () => {
    let { start } = slot;
    for (const [colour, length] of slot.colours) {
      thin.push({ start, end: start + length, colour });
      start += length;
    }
  };
  for (const { start, end, colour } of strip) {
    if (end - slot.start > SLOT || start - slot.end >= GAP) {
      close();
      slot = { start, end, colours: new Map() };
    }
    slot.end = end;
    slot.colours.set(colour, (slot.colours.get(colour) ?? 0) + end - start);
  }
  close();
  return coloured(thin);
}

/** The day as coloured pieces in order, no more of them than a strip can show. */
export function stripOf(work: DayWork, tagged: readonly TaggedTime[]): StripPiece[] {
  const pieces: StripPiece[] = tagged.map(({ start, end, matter }) => ({ start, end, colour: colourOf(matter) }));
  for (const row of work.rows)
    if (row.matter === null) for (const { start, end } of row.pieces) pieces.push({ start, end, colour: null });
  return thinned(coloured(pieces));
}
