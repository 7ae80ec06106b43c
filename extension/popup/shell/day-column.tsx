import type { DayView, StripPiece } from '../../messages/day.ts';
import type { MatterView } from '../../messages/views.ts';
import { clockRange, hourText, matterNumber, workedText } from '../../ui/index.ts';
import { popup } from '../../ui/words/index.ts';
import { answerYes } from '../commands/answer-question.ts';
import { slotsOf } from '../model/strip-slots.ts';
import { draftsOf } from '../model/targets.ts';
import { useNames } from '../state/hidden-names.ts';
import { useReview } from '../state/review-context.ts';
import { awayBetween, hoursOf } from './strip.tsx';

const words = popup.shell.column;

const HOUR = 3_600_000;
/** Pixels an hour takes. */
const HEIGHT = 66;
/** Pieces this near to one another, and of one colour, are drawn as one. */
const NEAR = 2 * 60_000;
/** More pieces than this are drawn as slots of so long, each sliced by what went on in it. */
const MAX_PIECES = 120;
const SLOT = 5 * 60_000;
/** A piece shorter than this has no room for words. */
const WORDS = 17 * 60_000;
const TWO_LINES = 36 * 60_000;

/** Pixels that a line of words takes. */
const LINE = 16;

/** What a piece of the day is called: its matter, and the title at which most of it went by. */
interface Label {
  matter: MatterView | null;
  title: string;
}

/** Joins pieces of one colour that would be drawn as one anyway. */
function joinedPieces(pieces: readonly StripPiece[]): StripPiece[] {
  const joined: StripPiece[] = [];
  for (const piece of pieces) {
    const last = joined.at(-1);
    if (last && last.colour === piece.colour && piece.start - last.end < NEAR) last.end = piece.end;
    else joined.push({ ...piece });
  }
  return joined;
}

/** A way to find the label of a piece: the longest row that begins in it, or the entry of its colour. */
function labels(day: DayView): (piece: StripPiece) => Label {
  const begun: { start: number; colour: number | null; worked: number; label: Label }[] = [];
  for (const need of day.needs)
    for (const row of need.rows)
      for (const start of row.starts)
        begun.push({ start, colour: null, worked: row.worked, label: { matter: null, title: need.title } });
  for (const card of draftsOf(day))
    for (const row of card.rows)
      for (const start of row.starts)
        begun.push({
          start,
          colour: card.matter.colour,
          worked: row.worked,
          label: { matter: card.matter, title: row.title },
        });
  begun.sort((a, b) => a.start - b.start);
  const entries = new Map(day.entries.map(({ matter }) => [matter.colour, matter]));
  return (piece) => {
    let best: (typeof begun)[number] | undefined;
    for (const one of begun) {
      if (one.start >= piece.end) break;
      if (one.start >= piece.start && one.colour === piece.colour && one.worked > (best?.worked ?? 0)) best = one;
    }
    return best?.label ?? { matter: piece.colour === null ? null : (entries.get(piece.colour) ?? null), title: '' };
  };
}

interface Stretch {
  start: number;
  end: number;
}

function Away({ gap, top, height }: { gap: Stretch; top: number; height: number }) {
  const review = useReview();
  const question = review.day.questions.find(({ start, end }) => start < gap.end && end > gap.start);
  return (
    <div class="day-away" style={{ top: `${top}px`, height: `${height}px` }}>
      {height >= LINE && words.away(workedText(Math.round((gap.end - gap.start) / 60_000)))}
      {question && height >= LINE && (
        <>
          {' · '}
          <button type="button" class="link" onClick={() => answerYes(review, question)}>
            {words.whatWasIt}
          </button>
        </>
      )}
    </div>
  );
}

/** Pieces as blocks with their names. */
function Pieces({ pieces, y }: { pieces: readonly StripPiece[]; y: (at: number) => number }) {
  const { day } = useReview();
  const names = useNames();
  const labelOf = labels(day);
  return (
    <>
      {pieces.map((piece) => {
        const { matter, title } = labelOf(piece);
        const length = piece.end - piece.start;
        const name = matter ? names(matterNumber(matter)) : words.needsMatter;
        return (
          <div
            key={piece.start}
            class={`day-piece${piece.colour === null ? ' hatched' : ''}`}
            data-colour={piece.colour ?? undefined}
            style={{ top: `${y(piece.start)}px`, height: `${Math.max(3, y(piece.end) - y(piece.start) - 2)}px` }}
            title={`${name} · ${clockRange(piece.start, piece.end)}`}
          >
            {length >= WORDS && (
              <p class={length >= TWO_LINES ? 'two' : ''}>
                {matter && <b>{name}</b>} <bdi>{names(title)}</bdi>
              </p>
            )}
          </div>
        );
      })}
    </>
  );
}

/** Slots of a day with far too many pieces, each sliced from left to right. */
function Slots({ pieces, hours, y }: { pieces: readonly StripPiece[]; hours: Stretch; y: (at: number) => number }) {
  return (
    <div class="day-slots">
      {slotsOf(pieces, hours.start, hours.end, SLOT).map((slice) => (
        <i
          key={`${slice.start} ${slice.colour}`}
          class={`day-slice${slice.colour === null ? ' hatched' : ''}`}
          data-colour={slice.colour ?? undefined}
          style={{
            top: `${y(slice.start)}px`,
            height: `${y(slice.end) - y(slice.start) - 1}px`,
            left: `${100 * slice.from}%`,
            width: `${100 * slice.share}%`,
          }}
        />
      ))}
    </div>
  );
}

/** The day from top to bottom, beside the entries where there is room. */
export function DayColumn() {
  const { day } = useReview();
  const hours = hoursOf(day.strip);
  if (!hours) return <div class="day-column" />;
  const { start, end } = hours;
  const y = (ms: number) => ((ms - start) / HOUR) * HEIGHT;
  const marks = Array.from({ length: Math.round((end - start) / HOUR) + 1 }, (_, index) => start + index * HOUR);
  const pieces = joinedPieces(day.strip);
  return (
    <div class="day-column" style={{ height: `${y(end) + 20}px` }}>
      {marks.map((mark) => (
        <span key={mark} class="day-hour" style={{ top: `${y(mark)}px` }}>
          {hourText(mark)}
        </span>
      ))}
      {awayBetween(day.strip).map((gap) => (
        <Away key={gap.start} gap={gap} top={y(gap.start)} height={y(gap.end) - y(gap.start)} />
      ))}
      {pieces.length > MAX_PIECES ? <Slots pieces={day.strip} hours={hours} y={y} /> : <Pieces pieces={pieces} y={y} />}
    </div>
  );
}
