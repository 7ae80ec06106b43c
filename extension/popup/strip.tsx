import type { StripPiece } from '../messages.ts';
import { clockText, hourText } from '../ui/index.ts';

const HOUR = 3_600_000;
/** A strip shorter than this would make minutes look like hours. */
const SHORTEST = 4 * HOUR;

/** More pieces than this cannot be told apart on a strip of this width. */
const MOST_PIECES = 180;

/** Where there are too many pieces to see, slots with the colour that has most time in each. */
function readable(pieces: readonly StripPiece[], start: number, end: number): readonly StripPiece[] {
  if (pieces.length <= MOST_PIECES) return pieces;
  const width = (end - start) / MOST_PIECES;
  const slots = Array.from({ length: MOST_PIECES }, () => new Map<number | null, number>());
  for (const piece of pieces) {
    const last = Math.min(MOST_PIECES - 1, Math.floor((piece.end - 1 - start) / width));
    for (let index = Math.floor((piece.start - start) / width); index <= last; index += 1) {
      const from = Math.max(piece.start, start + index * width);
      const to = Math.min(piece.end, start + (index + 1) * width);
      const slot = slots[index];
      slot?.set(piece.colour, (slot.get(piece.colour) ?? 0) + to - from);
    }
  }
  return slots.flatMap((slot, index) => {
    const [most] = [...slot].sort((a, b) => b[1] - a[1]);
    return most ? [{ start: start + index * width, end: start + (index + 1) * width, colour: most[0] }] : [];
  });
}

/** The day as a strip of time: a matter's colour, or hatched where a matter is needed. */
export function Strip({ pieces }: { pieces: readonly StripPiece[] }) {
  const first = pieces[0];
  const last = pieces.at(-1);
  if (!first || !last) return null;
  const start = Math.floor(first.start / HOUR) * HOUR;
  const end = Math.max(Math.ceil(last.end / HOUR) * HOUR, start + SHORTEST);
  const hours = Math.round((end - start) / HOUR);
  const step = Math.ceil(hours / 6);
  const marks = Array.from({ length: Math.floor(hours / step) + 1 }, (_, index) => start + index * step * HOUR);
  const share = (ms: number) => `${((100 * ms) / (end - start)).toFixed(3)}%`;
  return (
    <div class="strip" role="img" aria-label={`Work from ${clockText(first.start)} to ${clockText(last.end)}`}>
      <div class="strip-track">
        {readable(pieces, start, end).map((piece) => (
          <i
            key={piece.start}
            class={piece.colour === null ? 'hatched' : 'piece'}
            data-colour={piece.colour ?? undefined}
            style={{ left: share(piece.start - start), width: share(piece.end - piece.start) }}
          />
        ))}
      </div>
      <div class="strip-hours" aria-hidden="true">
        {marks.map((mark) => (
          <span key={mark} style={{ left: share(mark - start) }}>
            {hourText(mark)}
          </span>
        ))}
      </div>
    </div>
  );
}
