import { type Day, showsSame } from '../../../shared/index.ts';
import type { Tagger } from '../matching/tagger.ts';
import type { OpenPiece, Row } from './rows.ts';

/** Of each tagger the rows of the day that was read last: what a title means is another matter for another one. */
const known = new WeakMap<Tagger, { day: Day; rows: ReadonlyMap<string, Row> }>();

function isSamePieces(one: readonly OpenPiece[], other: readonly OpenPiece[]): boolean {
  if (one.length !== other.length) return false;
  for (const [index, piece] of one.entries()) {
    const twin = other[index];
    if (piece.start !== twin?.start || piece.end !== twin.end || piece.handed !== twin.handed) return false;
  }
  return true;
}

function isSame(one: Row, other: Row): boolean {
  return (
    one.worked === other.worked &&
    one.match === other.match &&
    one.outcome === other.outcome &&
    showsSame(one, other) &&
    one.matter === other.matter &&
    one.note === other.note &&
    one.excluded === other.excluded &&
    one.added === other.added &&
    one.apart === other.apart &&
    isSamePieces(one.pieces, other.pieces)
  );
}

/** Rows of a day in their order; one that is as it was at the last look is the same object as then. */
export function withKnown(rows: readonly Row[], tagger: Tagger, day: Day): Row[] {
  const last = known.get(tagger);
  const before = last?.day === day ? last.rows : null;
  const same = rows.map((row) => {
    const twin = before?.get(row.key);
    return twin && isSame(twin, row) ? twin : row;
  });
  known.set(tagger, { day, rows: new Map(same.map((row) => [row.key, row])) });
  return same;
}
