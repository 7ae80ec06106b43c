import { type Titled, titledOf } from '../../../shared/index.ts';
import type { Match } from '../../matching/index.ts';
import { type Interval, type Piece, touches, without } from '../../timeline/index.ts';
import type { Tagger } from '../matching/tagger.ts';
import { shortKey } from './short-key.ts';

/** Open time of one window; an act on it takes its start. */
export interface OpenPiece extends Interval {
  /** When the attorney gave it to its matter by hand; null where the title did. */
  handed: number | null;
}

/** Open time, and the matter that it is on, if any. */
export interface OpenTime extends Interval {
  matter: number | null;
}

/** All of a day's open time with one application, title and page in Clio under one tag. */
export interface Row extends Titled {
  /** Tells it from every other row of the day; no title can be read from it. */
  key: string;
  pieces: OpenPiece[];
  worked: number;
  outcome: Match['outcome'] | 'hand';
  match: Match;
  /** The matter it is tagged with, or null. */
  matter: number | null;
  /** The attorney added the row: it was not captured. */
  added: boolean;
  note: string | null;
  /** The attorney joined it, split it or split it off: the row is an item of its own, whatever else has its title. */
  apart: boolean;
  /** Why it is in no draft. */
  excluded: Piece['excluded'];
}

/** What the titles of a day mean. */
export type Meaning = Awaited<ReturnType<Tagger['matchesWithSuggestions']>>;

/** A title of the day and what it means by itself. */
interface Shown {
  match: Match;
  /** The matter that the title gives. */
  matter: number | null;
  /** Its rows, nearly always one. */
  rows: { row: Row; hand: boolean; part: number | null }[];
}

/** The titles of a day's pieces: each once, with its first piece; and that of each piece. */
export function titlesOf(pieces: readonly Piece[]): { ofEach: Shown[]; first: Piece[]; all: Shown[] } {
  const apps = new Map<string, Map<string, Shown>>();
  const first: Piece[] = [];
  const all: Shown[] = [];
  const ofEach = pieces.map((piece) => {
    const { app, title, pageMatter } = piece;
    let titles = apps.get(app);
    if (!titles) {
      titles = new Map();
      apps.set(app, titles);
    }
    const name = pageMatter === undefined ? title : `${title}\u0000${pageMatter}`;
    const known = titles.get(name);
    if (known) return known;
    const shown: Shown = { match: { outcome: 'none', candidates: [] }, matter: null, rows: [] };
    titles.set(name, shown);
    first.push(piece);
    all.push(shown);
    return shown;
  });
  return { ofEach, first, all };
}

function newRow(piece: Piece, { match }: Shown, matter: number | null): Row {
  const { app, title, pageMatter, hand, part, added, note, excluded, group } = piece;
  const page = pageMatter === undefined ? [] : [pageMatter];
  const what = group === null ? [app, title, part, note, ...page] : ['', '', group, ''];
  return {
    key: shortKey([matter, hand ? 'hand' : '', excluded, added, ...what].join('\u0000')),
    ...titledOf(piece),
    pieces: [],
    worked: 0,
    outcome: hand ? 'hand' : match.outcome,
    match,
    matter,
    added,
    note,
    apart: group !== null || part !== null,
    excluded,
  };
}

/**
 * Finds the row of each piece: one title, under one tag, as far as the attorney did not take it apart or put it
 * together.
 */
function createRows() {
  const rows: Row[] = [];
  const joinedRows = new Map<string, Row>();
  const made = (row: Row): Row => {
    rows.push(row);
    return row;
  };
  return {
    rows,
    of(piece: Piece, shown: Shown): Row {
      const { hand, part, added, note, excluded, group } = piece;
      const matter = hand ? hand.matter : shown.matter;
      if (group !== null) {
        const key = [group, matter, hand !== null, excluded, added].join(' ');
        const known = joinedRows.get(key);
        if (known) return known;
        const row = made(newRow(piece, shown, matter));
        joinedRows.set(key, row);
        return row;
      }
      for (const one of shown.rows) {
        const { row } = one;
        if (row.matter === matter && row.excluded === excluded && row.note === note && row.added === added)
          if (one.hand === (hand !== null) && one.part === part) return row;
      }
      const row = made(newRow(piece, shown, matter));
      shown.rows.push({ row, hand: hand !== null, part });
      return row;
    },
  };
}

/** The rows of pieces, most time first, as their titles are understood. */
export function rowsOf(
  pieces: readonly Piece[],
  { ofEach, first, all }: ReturnType<typeof titlesOf>,
  inEntries: readonly Interval[],
  matchOf: Meaning,
): { rows: Row[]; open: OpenTime[] } {
  for (const [index, window] of first.entries()) {
    const shown = all[index];
    if (!shown) continue;
    shown.match = matchOf(window);
    const [best] = shown.match.candidates;
    shown.matter = shown.match.outcome === 'auto' && best ? best.matterId : null;
  }
  const found = createRows();
  const open: OpenTime[] = [];
  const add = (row: Row, { start, end }: Interval, handed: number | null) => {
    row.pieces.push({ start, end, handed });
    row.worked += end - start;
    if (row.excluded === null) open.push({ start, end, matter: row.matter });
  };
  for (const [index, piece] of pieces.entries()) {
    const shown = ofEach[index];
    if (!shown) continue;
    const handed = piece.hand?.at ?? null;
    if (!touches(inEntries, piece)) add(found.of(piece, shown), piece, handed);
    else for (const part of without(piece, inEntries)) add(found.of(piece, shown), part, handed);
  }
  return { rows: found.rows.sort((a, b) => b.worked - a.worked), open };
}
