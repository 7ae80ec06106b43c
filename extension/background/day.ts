import type { Day } from '../../shared/index.ts';
import type { Match } from '../matching/index.ts';
import {
  clipped,
  type Entry,
  type Interval,
  lengthOf,
  type Piece,
  type Span,
  type StoredDay,
  type Timeline,
  without,
} from '../timeline/index.ts';
import { shortKey } from './short-key.ts';
import type { Tagger } from './tagger.ts';

/** What of a piece is in no entry. */
export interface OpenPiece {
  /** Where the piece starts: it is named by that. */
  start: number;
  parts: Interval[];
  /** When she gave it to its matter by hand; null where the title did. */
  handed: number | null;
}

/** All of a day's open time with one application and title under one tag. */
export interface Row {
  /** Tells it from every other row of the day; no title can be read from it. */
  key: string;
  app: string;
  title: string;
  pieces: OpenPiece[];
  worked: number;
  outcome: Match['outcome'] | 'hand';
  match: Match;
  /** The matter it is tagged with, or null. */
  matter: number | null;
  /** She added it: it was not captured. */
  added: boolean;
  note: string | null;
  /** She joined it, split it or split it off: it is an item of its own, whatever else has its title. */
  apart: boolean;
  /** Why it is in no draft. */
  aside: Piece['aside'];
}

/** A day as it is: what is tagged, what is not, what is set aside, and what was approved; every instant in one. */
export interface DayWork {
  day: Day;
  spans: Span[];
  /** Rows not in any entry, most time first. */
  rows: Row[];
  /** Rows that she hid, or that were not work for a client; most time first. */
  aside: Row[];
  entries: Entry[];
  stored: StoredDay;
}

/** What decides whether two pieces are one row. */
function keyOf(piece: Piece, matter: number | null): string {
  const { app, title, hand, part, added, note, aside, group } = piece;
  const what = group === null ? [app, title, part, note] : ['', '', group, ''];
  return [matter, hand ? 'hand' : '', aside, added, ...what].join('\u0000');
}

function rowOf(piece: Piece, key: string, match: Match, matter: number | null): Row {
  const { app, title, hand, added, note, aside, group, part } = piece;
  return {
    key: shortKey(key),
    app,
    title,
    pieces: [],
    worked: 0,
    outcome: hand ? 'hand' : match.outcome,
    match,
    matter,
    added,
    note,
    apart: group !== null || part !== null,
    aside,
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
  const meaning = await tagger.meanings(day, pieces);
  const rows = new Map<string, Row>();
  const involved = new Set(stored.entries.map(({ matter }) => matter));
  for (const piece of pieces) {
    const parts = without(piece, stored.held);
    if (parts.length === 0) continue;
    const match = meaning(piece.app, piece.title);
    const [first] = match.candidates;
    const matter = piece.hand ? piece.hand.matter : match.outcome === 'auto' && first ? first.matterId : null;
    const key = keyOf(piece, matter);
    let row = rows.get(key);
    if (!row) {
      row = rowOf(piece, key, match, matter);
      rows.set(key, row);
      if (matter !== null) involved.add(matter);
      for (const candidate of match.candidates) involved.add(candidate.matterId);
    }
    row.pieces.push({ start: piece.start, parts, handed: piece.hand?.at ?? null });
    row.worked += lengthOf(parts);
  }
  await tagger.know(involved);
  const ordered = [...rows.values()].sort((a, b) => b.worked - a.worked);
  return {
    day,
    spans: clipped(stored.spans, window),
    rows: ordered.filter(({ aside }) => aside === null),
    aside: ordered.filter(({ aside }) => aside !== null),
    entries: stored.entries,
    stored,
  };
}

/** Milliseconds of a day's window time without a tag: what the badge shows. */
export function untagged(work: DayWork): number {
  return work.rows.reduce((sum, row) => (row.matter === null ? sum + row.worked : sum), 0);
}

/** What of pieces is open, in order. */
export function partsOf(pieces: readonly OpenPiece[]): Interval[] {
  return pieces.flatMap(({ parts }) => parts);
}
