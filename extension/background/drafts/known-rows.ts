import { type Day, showsSame } from '../../../shared/index.ts';
import type { Tagger } from '../matching/tagger.ts';
import { createTitles, type OpenPiece, type Row, type Titles } from './rows.ts';

/** What a look at a day leaves for the next one. */
interface Look {
  day: Day;
  titles: Titles;
  rows: ReadonlyMap<string, Row>;
}

/** Of each tagger the days that were read last: what a title means is another matter for another one. */
const looks = new WeakMap<Tagger, readonly Look[]>();
/** The day that is on the screen, today, which is counted for the toolbar meanwhile, and one more. */
const MAX_DAYS = 3;

/** What the last look at a day left. */
export function lastLook(tagger: Tagger, day: Day): Look {
  const known = looks.get(tagger) ?? [];
  const [last] = known;
  if (last?.day === day) return last;
  const look = known.find((one) => one.day === day) ?? { day, titles: createTitles(), rows: new Map() };
  looks.set(tagger, [look, ...known.filter((one) => one !== look)].slice(0, MAX_DAYS));
  return look;
}

function isSamePieces(one: readonly OpenPiece[], other: readonly OpenPiece[]): boolean {
  if (one.length !== other.length) return false;
  for (let index = 0; index < one.length; index++) {
    const piece = one[index];
    const twin = other[index];
    if (piece?.start !== twin?.start || piece?.end !== twin?.end || piece?.hand?.at !== twin?.hand?.at) return false;
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

/** Rows in their order; one that is as it was at the last look is the same object as then. */
export function withKnown(rows: readonly Row[], look: Look): Row[] {
  const same = rows.map((row) => {
    const twin = look.rows.get(row.key);
    return twin && isSame(twin, row) ? twin : row;
  });
  const all = new Map<string, Row>();
  for (const row of same) all.set(row.key, row);
  look.rows = all;
  return same;
}
