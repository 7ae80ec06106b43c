import type { Day } from '../../../shared/index.ts';
import { type Decided, decide, type Piece } from '../model/apply-decisions.ts';
import { type Decision, isRemark } from '../model/decision.ts';
import { draftStates } from '../model/draft-states.ts';
import { timeIn } from '../model/entry.ts';
import type { Interval } from '../model/intervals.ts';
import { byDay, ofDay } from '../model/local-day.ts';
import type { StoredDay } from '../model/stored-day.ts';
import { type Pause, pausesOf, type Span, spansOf } from '../model/stretch.ts';
import { extentOf, startOfDayIn } from './days.ts';
import { decisionsIn } from './decision-log.ts';
import { entriesNear } from './entry-time.ts';
import { nextStretches, stretchesIn } from './read-stretches.ts';
import type { Database, Reading } from './schema.ts';
import { read } from './transaction.ts';

/** What lies in a window, decided. */
export async function decidedIn(
  tx: Reading,
  window: Interval,
  startOfDay: number,
  day: Day | null = null,
): Promise<Decided & { spans: Span[]; pauses: Pause[]; decisions: Decision[] }> {
  const [stretches, decisions] = await Promise.all([stretchesIn(tx, window), decisionsIn(tx, window, day)]);
  const spans = spansOf(stretches);
  return { ...decide(spans, decisions, startOfDay), spans, pauses: pausesOf(stretches), decisions };
}

/** Reads a day. Costs what the day costs, never what the history holds. */
export async function readDay(db: Database, day: Day): Promise<StoredDay> {
  const { startOfDay, decided, near } = await read(db, async (tx) => {
    const startOfDay = await startOfDayIn(tx);
    const window = await extentOf(tx, day, startOfDay);
    const [decided, near] = await Promise.all([decidedIn(tx, window, startOfDay, day), entriesNear(tx, window)]);
    return { startOfDay, decided, near };
  });
  const { spans, pieces, pauses, decisions, left } = decided;
  const closing = decisions.findLast(({ act }) => act.kind === 'close' && act.day === day)?.act;
  return {
    day,
    spans: ofDay(spans, day, startOfDay),
    pieces: ofDay(pieces, day, startOfDay),
    pauses: ofDay(pauses, day, startOfDay),
    deleted: ofDay(decided.deleted, day, startOfDay),
    covered: ofDay(decided.covered, day, startOfDay),
    left,
    marks: decisions.filter(isRemark).flatMap(({ act }) => {
      if (act.kind !== 'mark') return [];
      return act.stretches.map((stretch) => ({ ...stretch, why: act.why }));
    }),
    entries: near.filter((entry) => entry.day === day).sort((a, b) => a.approvedAt - b.approvedAt),
    inEntries: timeIn(near),
    drafts: draftStates(day, decisions),
    closed: closing?.kind === 'close' ? closing.open : null,
  };
}

/**
 * The next part of the whole timeline for whoever walks through all of it: spans whole, with what the attorney decided;
 * pieces by their day, cut where it ends.
 */
export async function nextSlice(
  db: Database,
  from: number,
): Promise<{ spans: Span[]; days: { day: Day; pieces: Piece[] }[]; next: number | null }> {
  return read(db, async (tx) => {
    const { stretches, next } = await nextStretches(tx, from);
    const spans = spansOf(stretches);
    const [first] = spans;
    const last = spans.at(-1);
    if (!first || !last) return { spans, days: [], next };
    const startOfDay = await startOfDayIn(tx);
    const decisions = await decisionsIn(tx, { start: first.start, end: last.end });
    const { pieces } = decide(spans, decisions, startOfDay);
    const days: { day: Day; pieces: Piece[] }[] = [];
    for (const { day, part } of pieces.filter(({ added }) => !added).flatMap((piece) => byDay(piece, startOfDay))) {
      const last = days.at(-1);
      if (last?.day === day) last.pieces.push(part);
      else days.push({ day, pieces: [part] });
    }
    return { spans, days, next };
  });
}
