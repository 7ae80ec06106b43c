import type { RowView } from '../../messages/items.ts';
import { minutesEach } from '../drafts/minutes.ts';
import type { OpenPiece, Row } from '../drafts/rows.ts';
import { evidenceOf } from '../matching/matter-view.ts';
import type { Tagger } from '../matching/tagger.ts';

/** What gave the pieces of a row their matter; a timer only where all of them are a timer's. */
function outcomeOf({ outcome }: Row, pieces: readonly OpenPiece[]): RowView['outcome'] {
  if (outcome === 'hand') return pieces.every(({ hand }) => hand?.timer) ? 'timer' : 'hand';
  return outcome === 'private' ? 'none' : outcome;
}

/** A row, or some of its pieces, as the screens show it. */
export function rowView(
  tagger: Tagger,
  row: Row,
  pieces: readonly OpenPiece[],
  worked: number,
  minutes: number,
): RowView {
  const first = pieces[0]?.start ?? 0;
  return {
    key: row.key,
    app: row.app,
    title: row.title,
    from: first,
    to: pieces.at(-1)?.end ?? first,
    minutes,
    worked,
    starts: pieces.map(({ start }) => start),
    outcome: outcomeOf(row, pieces),
    evidence: evidenceOf(tagger, row.match),
    added: row.added,
    note: row.note,
  };
}

/** Rows whose minutes add up to a given number. */
export function rowViews(tagger: Tagger, rows: readonly Row[], minutes: number): RowView[] {
  const each = minutesEach(rows, minutes);
  return rows.map((row, index) => rowView(tagger, row, row.pieces, row.worked, each[index] ?? 0));
}
