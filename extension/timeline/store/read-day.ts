import type { Day } from '../../../shared/index.ts';
import type { Piece } from '../model/apply-decisions.ts';
import { type Captured, createCaptured, type DecidedTime } from '../model/captured.ts';
import type { Decision } from '../model/decision.ts';
import type { Interval } from '../model/intervals.ts';
import { byDay } from '../model/local-day.ts';
import { type StoredDay, storedDay } from '../model/stored-day.ts';
import type { Span } from '../model/stretch.ts';
import { extentOf, startOfDayIn } from './days.ts';
import { decisionsIn } from './decision-log.ts';
import { entriesNear } from './entry-time.ts';
import { capturedIn, nextStretches } from './read-stretches.ts';
import type { Database, Reading } from './schema.ts';
import { read } from './transaction.ts';

/** What lies in a window, decided. */
export async function decidedIn(
  tx: Reading,
  window: Interval,
  startOfDay: number,
  day: Day | null = null,
): Promise<{ captured: Captured; time: DecidedTime; decisions: Decision[] }> {
  const [captured, decisions] = await Promise.all([capturedIn(tx, window), decisionsIn(tx, window, day)]);
  return { captured, time: captured.under(decisions, startOfDay), decisions };
}

/** Reads a day. Costs what the day costs, never what the history holds. */
export async function readDay(db: Database, day: Day): Promise<StoredDay> {
  const { decided, near } = await read(db, async (tx) => {
    // Each answer of the database is a way to another process and back: what can be is asked for at once.
    const asked = startOfDayIn(tx);
    const window = await extentOf(tx, day, asked);
    const startOfDay = await asked;
    const [decided, near] = await Promise.all([decidedIn(tx, window, startOfDay, day), entriesNear(tx, window)]);
    return { decided, near };
  });
  return storedDay(day, decided.time, decided.decisions, near);
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
    const captured = createCaptured(stretches);
    const spans = [...captured.spans];
    const [first] = spans;
    const last = spans.at(-1);
    if (!first || !last) return { spans, days: [], next };
    const startOfDay = await startOfDayIn(tx);
    const decisions = await decisionsIn(tx, { start: first.start, end: last.end });
    const { pieces } = captured.under(decisions, startOfDay);
    const days: { day: Day; pieces: Piece[] }[] = [];
    for (const { day, part } of pieces.filter(({ added }) => !added).flatMap((piece) => byDay(piece, startOfDay))) {
      const last = days.at(-1);
      if (last?.day === day) last.pieces.push(part);
      else days.push({ day, pieces: [part] });
    }
    return { spans, days, next };
  });
}
