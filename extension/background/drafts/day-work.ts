import { type Day, type Titled, titledOf } from '../../../shared/index.ts';
import type { Match } from '../../matching/index.ts';
import {
  clipped,
  type Entry,
  type Interval,
  type Piece,
  type Span,
  type StoredDay,
  type Timeline,
  touches,
  without,
} from '../../timeline/index.ts';
import type { Tagger } from '../matching/tagger.ts';
import { shortKey } from './short-key.ts';

/** Open time of one window; an act on it takes its start. */
export interface OpenPiece extends Interval {
  /** When the attorney gave it to its matter by hand; null where the title did. */
  handed: number | null;
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

/** A day as it is: what is tagged, what is not, what is set aside, and what was approved; every instant in one. */
export interface DayWork {
  day: Day;
  spans: Span[];
  /** Rows not in any entry, most time first. */
  rows: Row[];
  /** Rows that the attorney hid, or that were not work for a client; most time first. */
  excluded: Row[];
  entries: Entry[];
  stored: StoredDay;
}

/** The matters whose names are read on an entry beside its own. */
function mattersAsked({ candidates = [], twins = [] }: Entry): number[] {
  return [...candidates, ...twins].flatMap(({ matter }) => matter ?? []);
}

/** A title of the day and what it means by itself. */
interface Shown {
  match: Match;
  /** The matter that the title gives. */
  matter: number | null;
  /** Its rows, nearly always one. */
  rows: { row: Row; hand: boolean; part: number | null }[];
}

/** The day's titles; a day has thousands of pieces and some hundred titles. */
function titlesOf(pieces: readonly Piece[]): { of(piece: Piece): Shown; first: Piece[]; all: Shown[] } {
  const apps = new Map<string, Map<string, Shown>>();
  const first: Piece[] = [];
  const all: Shown[] = [];
  const nameOf = ({ title, pageMatter }: Piece) => (pageMatter === undefined ? title : `${title}\u0000${pageMatter}`);
  const of = (piece: Piece) => apps.get(piece.app)?.get(nameOf(piece));
  for (const piece of pieces) {
    if (of(piece)) continue;
    const shown: Shown = { match: { outcome: 'none', candidates: [] }, matter: null, rows: [] };
    const titles = apps.get(piece.app) ?? new Map<string, Shown>();
    apps.set(piece.app, titles.set(nameOf(piece), shown));
    first.push(piece);
    all.push(shown);
  }
  return { of: (piece) => of(piece) as Shown, first, all };
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
      for (const { row, ...one } of shown.rows)
        if (row.matter === matter && row.excluded === excluded && row.note === note && row.added === added)
          if (one.hand === (hand !== null) && one.part === part) return row;
      const row = made(newRow(piece, shown, matter));
      shown.rows.push({ row, hand: hand !== null, part });
      return row;
    },
  };
}

/**
 * Puts a day together from spans, decisions and entries. Time in entries belongs to them; the rest is grouped by title.
 * @param until nothing from this instant on counts, so that what was on a screen can be worked out again
 */
export async function readDay(timeline: Timeline, tagger: Tagger, day: Day, until: number): Promise<DayWork> {
  const stored = await timeline.readDay(day);
  const window = { start: 0, end: until };
  const pieces = clipped(stored.pieces, window);
  const titles = titlesOf(pieces);
  const matchOf = await tagger.matchesWithSuggestions(day, titles.first);
  for (const [index, window] of titles.first.entries()) {
    const shown = titles.all[index];
    if (!shown) continue;
    shown.match = matchOf(window);
    const [first] = shown.match.candidates;
    shown.matter = shown.match.outcome === 'auto' && first ? first.matterId : null;
  }
  const found = createRows();
  for (const piece of pieces) {
    const handed = piece.hand?.at ?? null;
    if (!touches(stored.inEntries, piece)) {
      const row = found.of(piece, titles.of(piece));
      row.pieces.push({ start: piece.start, end: piece.end, handed });
      row.worked += piece.end - piece.start;
      continue;
    }
    const parts = without(piece, stored.inEntries);
    if (parts.length === 0) continue;
    const row = found.of(piece, titles.of(piece));
    for (const { start, end } of parts) {
      row.pieces.push({ start, end, handed });
      row.worked += end - start;
    }
  }
  const involved = new Set(stored.entries.flatMap((entry) => [entry.matter, ...mattersAsked(entry)]));
  for (const { matter, match } of found.rows) {
    if (matter !== null) involved.add(matter);
    for (const { matterId } of match.candidates) involved.add(matterId);
  }
  await tagger.load(involved);
  const ordered = found.rows.sort((a, b) => b.worked - a.worked);
  return {
    day,
    spans: clipped(stored.spans, window),
    rows: ordered.filter(({ excluded }) => excluded === null),
    excluded: ordered.filter(({ excluded }) => excluded !== null),
    entries: stored.entries,
    stored,
  };
}

/** Milliseconds of a day's window time without a tag: what the badge shows. */
export function untagged(work: DayWork): number {
  return work.rows.reduce((sum, row) => (row.matter === null ? sum + row.worked : sum), 0);
}
