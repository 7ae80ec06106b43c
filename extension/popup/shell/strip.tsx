import type { StripPiece } from '../../messages/day.ts';
import { clockText, hourText } from '../../ui/index.ts';
import { popup } from '../../ui/words/index.ts';
import { type Slice, slotsOf } from '../model/strip-slots.ts';

const HOUR = 3_600_000;
/** A strip shorter than this would make minutes look like hours. */
const SHORTEST = 4 * HOUR;

/** More pieces than this cannot be told apart on a strip of this width. */
const MAX_PIECES = 140;

/** A pause shorter than this is a gap between two pieces, no more. */
const AWAY = 5 * 60_000;

/** Pieces that can be told apart: as they are, or slots with a slice for each colour. */
function slices(pieces: readonly StripPiece[], start: number, end: number): Slice[] {
  if (pieces.length <= MAX_PIECES) return pieces.map((piece) => ({ ...piece, from: 0, share: 1 }));
  return slotsOf(pieces, start, end, (end - start) / MAX_PIECES);
}

/** The stretches between pieces in which the attorney was away. */
export function awayBetween(pieces: readonly StripPiece[]): { start: number; end: number }[] {
  return pieces.slice(1).flatMap((piece, index) => {
    const start = pieces[index]?.end ?? piece.start;
    return piece.start - start >= AWAY ? [{ start, end: piece.start }] : [];
  });
}

/** From which hour to which a day is drawn. */
export function hoursOf(pieces: readonly StripPiece[]): { start: number; end: number } | null {
  const first = pieces[0];
  const last = pieces.at(-1);
  if (!first || !last) return null;
  const start = Math.floor(first.start / HOUR) * HOUR;
  return { start, end: Math.max(Math.ceil(last.end / HOUR) * HOUR, start + SHORTEST) };
}

/** The day as a strip of time: a matter's colour, hatched where a matter is needed, dotted where the attorney was away. */
export function Strip({ pieces }: { pieces: readonly StripPiece[] }) {
  const hours = hoursOf(pieces);
  const first = pieces[0];
  const last = pieces.at(-1);
  if (!hours || !first || !last) return null;
  const { start, end } = hours;
  const count = Math.round((end - start) / HOUR);
  const hoursApart = Math.ceil(count / 6);
  const marks = Array.from(
    { length: Math.floor(count / hoursApart) + 1 },
    (_, index) => start + index * hoursApart * HOUR,
  );
  const share = (ms: number) => `${((100 * ms) / (end - start)).toFixed(3)}%`;
  return (
    <div class="strip" role="img" aria-label={popup.shell.strip(clockText(first.start), clockText(last.end))}>
      <div class="strip-track">
        {awayBetween(pieces).map((gap) => (
          <i
            key={`away ${gap.start}`}
            class="away"
            style={{ left: share(gap.start - start), width: share(gap.end - gap.start) }}
          />
        ))}
        {slices(pieces, start, end).map((piece) => (
          <i
            key={`${piece.start} ${piece.colour}`}
            class={piece.colour === null ? 'hatched' : 'piece'}
            data-colour={piece.colour ?? undefined}
            style={{
              left: share(piece.start - start),
              width: share(piece.end - piece.start),
              top: `${100 * piece.from}%`,
              height: `${100 * piece.share}%`,
            }}
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
