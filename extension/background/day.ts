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
import type { Tagger } from './tagger.ts';

/** All of a day's open time with one application and title under one tag. */
export interface Row {
  /** Tells it from every other row of the day. */
  key: string;
  app: string;
  title: string;
  parts: Interval[];
  /** The pieces it stands for, by their start. */
  starts: number[];
  worked: number;
  outcome: Match['outcome'] | 'hand';
  match: Match;
  /** The matter it is tagged with, or null. */
  matter: number | null;
  /** She added it: it was not captured. */
  added: boolean;
  note: string | null;
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
    const { hand, aside, added, note, app, title } = piece;
    const [first] = match.candidates;
    const matter = hand ? hand.matter : match.outcome === 'auto' && first ? first.matterId : null;
    const key = keyOf(piece, matter);
    let row = rows.get(key);
    if (!row) {
      const outcome = hand ? 'hand' : match.outcome;
      row = { key, app, title, parts: [], starts: [], worked: 0, outcome, match, matter, added, note, aside };
      rows.set(key, row);
      if (matter !== null) involved.add(matter);
      for (const candidate of match.candidates) involved.add(candidate.matterId);
    }
    row.parts.push(...parts);
    row.starts.push(piece.start);
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

/** One matter's open time of a day, not yet approved. */
export interface Draft {
  matter: number;
  rows: Row[];
  parts: Interval[];
  worked: number;
  /** Whole seconds, rounded once. */
  seconds: number;
}

/** The drafts of a day: one for each matter, most time first. */
export function draftsOf(work: DayWork): Draft[] {
  const drafts = new Map<number, Draft>();
  for (const row of work.rows) {
    if (row.matter === null) continue;
    let draft = drafts.get(row.matter);
    if (!draft) {
      draft = { matter: row.matter, rows: [], parts: [], worked: 0, seconds: 0 };
      drafts.set(row.matter, draft);
    }
    draft.rows.push(row);
    draft.parts.push(...row.parts);
    draft.worked += row.worked;
  }
  for (const draft of drafts.values()) draft.seconds = Math.round(draft.worked / 1000);
  // What rounds to no second at all cannot be an entry; it stays in the timeline and joins the next window's time.
  return [...drafts.values()].filter((draft) => draft.seconds > 0).sort((a, b) => b.worked - a.worked);
}

/** Milliseconds of a day's window time without a tag: what the badge shows. */
export function untagged(work: DayWork): number {
  return work.rows.reduce((sum, row) => (row.matter === null ? sum + row.worked : sum), 0);
}
