import { addDays, type Day } from '../../../shared/index.ts';
import { type Captured, createCaptured } from '../model/captured.ts';
import type { DaySummary } from '../model/day-summary.ts';
import { type Interval, joined, touching, touchingAny, windowsOver } from '../model/intervals.ts';
import { anywhere, byDay, dayAt, daysIn } from '../model/local-day.ts';
import { retentionOf } from '../model/settings.ts';
import { isSpan, type Stretch } from '../model/stretch.ts';
import { marked, summarise } from '../model/summary.ts';
import type { Effect } from './apply-change.ts';
import { decisionsIn } from './decision-log.ts';
import { entriesNear } from './entry-time.ts';
import { dropReport } from './kept/reports.ts';
import { capturedIn, stretchesIn } from './read-stretches.ts';
import type { Database, Reading, Writing } from './schema.ts';
import { read, valueIn } from './transaction.ts';

/** Minutes after midnight at which a day begins. */
export async function startOfDayIn(tx: Reading): Promise<number> {
  return retentionOf(await valueIn(tx, 'keeping')).startOfDay;
}

/** Whether a day's sums, where there are any, are still by an earlier start of day. */
export async function isOutdated(tx: Reading, day: Day): Promise<boolean> {
  const before = (await valueIn(tx, 'rebuild'))?.before;
  return before !== undefined && day < before;
}

/** A day's sums as they are now, also while days are still being summed up; undefined where there is nothing of it. */
export async function currentSummary(tx: Writing, day: Day): Promise<DaySummary | undefined> {
  const [known, rebuild] = await Promise.all([tx.objectStore('days').get(day), valueIn(tx, 'rebuild')]);
  if (!rebuild || (known && !(await isOutdated(tx, day)))) return known;
  await sumUp(tx, [day]);
  return tx.objectStore('days').get(day);
}

/** The time in which all of a day lies. */
export async function extentOf(tx: Reading, day: Day, startOfDay: number | Promise<number>): Promise<Interval> {
  const [outdated, summary, start] = await Promise.all([
    isOutdated(tx, day),
    tx.objectStore('days').get(day),
    startOfDay,
  ]);
  const isKnown = summary && !outdated && summary.from < summary.to;
  return isKnown ? { start: summary.from, end: summary.to } : anywhere(day, start);
}

/**
 * Days that are about to be counted, with those beside them to which time may have moved from sums by an earlier start of
 * day. One that has no sums yet is to be counted too. One that has sums is counted when its turn comes; where something
 * waited here, that one is marked until then. So at every moment a day that waits is named by itself or by one beside it.
 */
export async function withBeside(tx: Writing, days: Iterable<Day>): Promise<Set<Day>> {
  const all = new Set(days);
  const before = (await valueIn(tx, 'rebuild'))?.before;
  if (before === undefined) return all;
  const store = tx.objectStore('days');
  for (const day of [...all].filter((day) => day < before)) {
    const waited = (await store.get(day))?.unsent;
    for (const beside of [addDays(day, -1), addDays(day, 1)]) {
      if (beside >= before || all.has(beside)) continue;
      const known = await store.get(beside);
      if (!known) all.add(beside);
      else if (waited) await store.put({ ...known, unsent: 1 });
    }
  }
  return all;
}

async function sumUpIn(tx: Writing, day: Day, window: Interval, startOfDay: number, captured: Captured): Promise<void> {
  const [decisions, entries] = await Promise.all([decisionsIn(tx, window, day), entriesNear(tx, window)]);
  await keepSummary(tx, day, summarise(day, captured, decisions, entries, startOfDay));
}

/**
 * Sums days up from what is stored, and keeps the sums.
 * @param among all that was captured on these days, where the caller has read it; then these days alone are summed up
 */
export async function sumUp(tx: Writing, days: Iterable<Day>, among?: readonly Stretch[]): Promise<void> {
  const startOfDay = await startOfDayIn(tx);
  for (const day of among ? days : await withBeside(tx, days)) {
    const window = anywhere(day, startOfDay);
    const captured = among ? createCaptured(touching(among, window)) : await capturedIn(tx, window);
    await sumUpIn(tx, day, window, startOfDay, captured);
  }
}

/**
 * The same after what neither captured time nor added any: what there is of a day lies where it lay, and is nearly
 * always in memory.
 */
export async function sumUpAsItLies(tx: Writing, days: Iterable<Day>): Promise<void> {
  const startOfDay = await startOfDayIn(tx);
  for (const day of await withBeside(tx, days)) {
    const window = await extentOf(tx, day, startOfDay);
    await sumUpIn(tx, day, window, startOfDay, await capturedIn(tx, window));
  }
}

/** Keeps a day's sums; null: there is nothing of the day. */
export async function keepSummary(tx: Writing, day: Day, summary: DaySummary | null): Promise<void> {
  if (summary) await tx.objectStore('days').put(summary);
  else await tx.objectStore('days').delete(day);
  await dropReport(tx, day);
}

interface Delta extends Interval {
  window: number;
  away: number;
}

/**
 * Brings the sums of days up to date with a change of their time. What happens behind all decisions and entries of a
 * day, as nearly always, is added and taken away; else the day is summed up anew.
 */
export async function account(tx: Writing, { removed, added }: Effect): Promise<void> {
  const startOfDay = await startOfDayIn(tx);
  const deltas = new Map<Day, Delta>();
  const count = (stretches: readonly Stretch[], sign: 1 | -1) => {
    for (const stretch of stretches)
      for (const { day, part } of byDay(stretch, startOfDay)) {
        const delta = deltas.get(day) ?? { start: part.start, end: part.end, window: 0, away: 0 };
        delta.start = Math.min(delta.start, part.start);
        delta.end = Math.max(delta.end, part.end);
        if (isSpan(part)) delta.window += sign * (part.end - part.start);
        else delta.away += sign * (part.end - part.start);
        deltas.set(day, delta);
      }
  };
  count(removed, -1);
  count(added, 1);
  const anew: Day[] = [];
  for (const [day, delta] of deltas) {
    const known = await tx.objectStore('days').get(day);
    if (!known || delta.start < known.decidedUntil || (await isOutdated(tx, day))) {
      anew.push(day);
      continue;
    }
    await tx.objectStore('days').put(
      marked({
        ...known,
        from: Math.min(known.from, delta.start),
        to: Math.max(known.to, delta.end),
        window: known.window + delta.window,
        away: known.away + delta.away,
        open: known.open + delta.window,
      }),
    );
    await dropReport(tx, day);
  }
  await sumUp(tx, anew);
}

/** The days to which stretches of time belong: those of the captured time in them, and of the zone for the rest. */
export async function daysOf(tx: Reading, stretches: readonly Interval[], zone: number): Promise<Set<Day>> {
  const startOfDay = await startOfDayIn(tx);
  const days = new Set<Day>();
  const sought = joined(stretches);
  for (const window of windowsOver(sought)) {
    const found = touchingAny(await stretchesIn(tx, window), sought);
    for (const day of daysIn(found, startOfDay)) days.add(day);
  }
  const own = sought.map((stretch) => ({ ...stretch, zone }));
  for (const day of daysIn(own, startOfDay)) days.add(day);
  return days;
}

/**
 * A day's summary; null where nothing is known of the day, or not yet. While days are being summed up anew, it may
 * still be by an earlier start of day.
 */
export async function summaryOf(db: Database, day: Day): Promise<DaySummary | null> {
  return (await db.get('days', day)) ?? null;
}

/**
 * The days with time that is neither sent nor set aside nor closed, oldest first. Costs what they are many, not what
 * the history holds.
 * @returns `complete` is false while days are still being summed up. While they are counted anew, a day that waits is
 *   named by itself or by a day beside it, and some are named of which nothing waits.
 */
export async function unsentDays(db: Database): Promise<{ days: DaySummary[]; complete: boolean }> {
  const [days, rebuild] = await read(db, (tx) =>
    Promise.all([tx.objectStore('days').index('unsent').getAll(), valueIn(tx, 'rebuild')]),
  );
  return { days: days.sort((a, b) => a.day.localeCompare(b.day)), complete: rebuild === undefined };
}

/** The day it is for the attorney. */
export async function dayNow(db: Database, at: number, zone: number): Promise<Day> {
  return dayAt(at, zone, await read(db, startOfDayIn));
}

/**
 * The days of which anything is known, newest first; at most so many, and with a day given, only those before it. While
 * days are being counted anew, those beside them as well: time may have moved there.
 */
export async function daysBefore(db: Database, before: Day | null, most: number): Promise<Day[]> {
  return read(db, async (tx) => {
    const moving = (await valueIn(tx, 'rebuild'))?.before !== undefined;
    const days = new Set<Day>();
    const add = (day: Day) => {
      if (before === null || day < before) days.add(day);
    };
    const range = before === null ? null : IDBKeyRange.upperBound(before, !moving);
    let cursor = await tx.objectStore('days').openKeyCursor(range, 'prev');
    while (cursor && days.size < most) {
      if (moving) add(addDays(cursor.key, 1));
      add(cursor.key);
      if (moving) add(addDays(cursor.key, -1));
      cursor = await cursor.continue();
    }
    return [...days].slice(0, most);
  });
}
