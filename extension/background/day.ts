import { type Day, dayBounds } from '../../shared/index.ts';
import type { Match } from '../matching/index.ts';
import { type Entry, type Interval, lengthOf, type Span, type Timeline, timeIn, without } from '../timeline/index.ts';
import type { Tagger } from './tagger.ts';

/** All of a day's open time with one application and title under one tag. */
export interface Row {
  app: string;
  title: string;
  parts: Interval[];
  /** The spans it stands for, by their start. */
  starts: number[];
  worked: number;
  outcome: Match['outcome'] | 'hand';
  match: Match;
  /** The matter it is tagged with, or null. */
  matter: number | null;
}

/** A day as it is: what is tagged, what is not, and what was approved. Every captured instant is in exactly one. */
export interface DayWork {
  day: Day;
  spans: Span[];
  /** Rows not in any entry, most time first. */
  rows: Row[];
  entries: Entry[];
}

/**
 * Puts a day together from spans, tags and entries. Time in entries belongs to them; the rest is grouped by title.
 * @param until nothing from this instant on counts, so that what was on a screen can be worked out again
 */
export async function readDay(timeline: Timeline, tagger: Tagger, day: Day, until: number): Promise<DayWork> {
  const bounds = dayBounds(day);
  const window = { start: bounds.start, end: Math.min(bounds.end, Math.max(until, bounds.start)) };
  const [spans, tags, entries] = await Promise.all([
    timeline.spansIn(window),
    timeline.tagsIn(bounds),
    timeline.entriesOf(day),
  ]);
  const taken = timeIn(entries);
  const rows = new Map<string, Row>();
  for (const span of spans) {
    const parts = without(span, taken);
    if (parts.length === 0) continue;
    const match = tagger.match(span.app, span.title);
    const hand = tags.get(span.start);
    const [first] = match.candidates;
    const matter = hand ? hand.matter : match.outcome === 'auto' && first ? first.matterId : null;
    const key = `${matter}\u0000${hand ? 'hand' : ''}\u0000${span.app}\u0000${span.title}`;
    let row = rows.get(key);
    if (!row) {
      const { app, title } = span;
      row = { app, title, parts: [], starts: [], worked: 0, outcome: hand ? 'hand' : match.outcome, match, matter };
      rows.set(key, row);
    }
    row.parts.push(...parts);
    row.starts.push(span.start);
    row.worked += lengthOf(parts);
  }
  return { day, spans, rows: [...rows.values()].sort((a, b) => b.worked - a.worked), entries };
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
