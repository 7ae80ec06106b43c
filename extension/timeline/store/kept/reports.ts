import type { Day } from '../../../../shared/index.ts';
import type { DaySummary, KeptReport } from '../../model/day-summary.ts';
import type { Database } from '../schema.ts';

// What reports say of a day follows from its time, its decisions and its entries. It is kept so that a year is not read
// anew for each look at it, and it goes in the very transaction that changes any of these. What was worked out of a day
// that changed meanwhile is not kept: for that the changes are counted, in memory, as no work outlives the worker.

/** A transaction that may change what reports say. */
interface Changing {
  db: Database;
  objectStore(name: 'reports'): { delete(day: Day): Promise<void>; clear(): Promise<void> };
}

interface Changes {
  /** Of one day, */
  days: Map<Day, number>;
  /** and of all days. */
  all: number;
}

/** Grows for as long as the worker lives, whichever database is open. */
let count = 0;
const changes = new WeakMap<Database, Changes>();

function changesOf(db: Database): Changes {
  const known = changes.get(db);
  if (known) return known;
  // What was read through an earlier opening of it is too old.
  count += 1;
  const fresh = { days: new Map(), all: count };
  changes.set(db, fresh);
  return fresh;
}

/** A day is not what it was. */
export async function dropReport(tx: Changing, day: Day): Promise<void> {
  count += 1;
  changesOf(tx.db).days.set(day, count);
  await tx.objectStore('reports').delete(day);
}

/** Any day may be another. */
export async function dropReports(tx: Changing): Promise<void> {
  count += 1;
  const known = changesOf(tx.db);
  known.all = count;
  known.days.clear();
  await tx.objectStore('reports').clear();
}

/** All that is known of some days without reading them. */
export interface ReportDays {
  /** Of the days of which anything is known, oldest first. */
  summaries: DaySummary[];
  reports: KeptReport[];
  /** Days are still being summed up: there may be others, and some sums may be of an earlier start of day. */
  counting: boolean;
  /** How far changes were counted: {@link keepReport} asks for it. */
  as: number;
}

/** What is known of the days from one to another, both included. Costs what these days are many. */
export async function reportDays(db: Database, from: Day, to: Day): Promise<ReportDays> {
  const tx = db.transaction(['days', 'reports', 'values'], 'readonly');
  const range = IDBKeyRange.bound(from, to);
  changesOf(tx.db);
  const as = count;
  const [summaries, reports, rebuild] = await Promise.all([
    tx.objectStore('days').getAll(range),
    tx.objectStore('reports').getAll(range),
    tx.objectStore('values').get('rebuild'),
  ]);
  await tx.done;
  return { summaries, reports, counting: rebuild !== undefined, as };
}

/**
 * Keeps what reports say of a day, unless the day changed since it was read. Can be worked out anew: not strict.
 * @param as how far changes were counted before the day was read
 * @returns whether it was kept
 */
export async function keepReport(db: Database, report: KeptReport, as: number): Promise<boolean> {
  const tx = db.transaction('reports', 'readwrite');
  const { days, all } = changesOf(tx.db);
  // Whatever writes time has its turn before this transaction or after it.
  await tx.store.count(report.day);
  const same = all <= as && (days.get(report.day) ?? 0) <= as;
  if (same) await tx.store.put(report);
  await tx.done;
  return same;
}
