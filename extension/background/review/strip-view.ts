import type { StripPiece } from '../../messages/day.ts';
import type { Interval } from '../../timeline/index.ts';
import type { OpenTime } from '../drafts/rows.ts';
import { colourOf } from '../matching/matter-view.ts';

/** With more pieces than this nobody tells them apart on a strip, and each costs a message its room. */
const MAX_PIECES = 400;
/** Then what lies so near together is told by how long each colour was. Milliseconds. */
const SLOT = 4 * 60_000;
/** A gap as long as this stays where it is. Milliseconds. */
const GAP = 60_000;

/** Adds what comes next to a strip: neighbours of one colour are one piece. */
function addTo(strip: StripPiece[], start: number, end: number, colour: number | null): void {
  const last = strip.at(-1);
  if (last && last.end === start && last.colour === colour) last.end = end;
  else strip.push({ start, end, colour });
}

/** What lies near together on a strip: how long each colour was, in the order in which they came. */
interface Slot extends Interval {
  colours: (number | null)[];
  lengths: number[];
}

/** Adds a slot to a strip, colour by colour. */
function addSlot(strip: StripPiece[], { start, colours, lengths }: Slot): void {
  let at = start;
  colours.forEach((colour, nth) => {
    const end = at + (lengths[nth] ?? 0);
    addTo(strip, at, end, colour);
    at = end;
  });
}

/**
 * Fewer pieces with the same time in each colour: those of about four minutes are put together by colour. Nothing moves
 * further than that, nor across a gap of a minute.
 */
export function thinned(strip: readonly StripPiece[]): StripPiece[] {
  if (strip.length <= MAX_PIECES) return [...strip];
  const thin: StripPiece[] = [];
  // One for all: it is emptied where the next one begins.
  const slot: Slot = { start: 0, end: 0, colours: [], lengths: [] };
  // By index, here and below: an iterator makes an object for each of thousands.
  for (let index = 0; index < strip.length; index++) {
    const piece = strip[index];
    if (!piece) continue;
    if (piece.end - slot.start > SLOT || piece.start - slot.end >= GAP) {
      addSlot(thin, slot);
      slot.start = piece.start;
      slot.colours.length = 0;
      slot.lengths.length = 0;
    }
    slot.end = piece.end;
    const known = slot.colours.indexOf(piece.colour);
    const nth = known < 0 ? slot.colours.push(piece.colour) - 1 : known;
    slot.lengths[nth] = (slot.lengths[nth] ?? 0) + piece.end - piece.start;
  }
  addSlot(thin, slot);
  return thin;
}

/** A day's time, in order, as coloured pieces; no more of them than a strip can show. */
export function stripOf(time: readonly OpenTime[]): StripPiece[] {
  const strip: StripPiece[] = [];
  for (let index = 0; index < time.length; index++) {
    const one = time[index];
    if (one) addTo(strip, one.start, one.end, one.matter === null ? null : colourOf(one.matter));
  }
  return thinned(strip);
}
