import { type Day, dayBounds } from '../../../shared/index.ts';
import { isRemark } from '../model/decision.ts';
import { dayAt, daysIn } from '../model/local-day.ts';
import { type RetentionSettings, retentionOf } from '../model/settings.ts';
import { keepSummary, sumUp } from './days.ts';
import { NO_LOG, UNDO_FOR } from './decision-log.ts';
import { purge, purgeDay } from './purge.ts';
import { nextStretches } from './read-stretches.ts';
import { recountSome } from './recount.ts';
import type { Database, Writing } from './schema.ts';
import { flush, isOverfull, type Pending, seal } from './seal.ts';
import { recordsIn, type SettingsRecords } from './settings.ts';
import { valueIn, write } from './transaction.ts';

/** Lines of the log looked through in one transaction. */
const LINES = 500;

/** For how many months titles are kept, null for ever; or how that follows from what is stored at the moment itself. */
export type RetentionMonths = null | ((stored: SettingsRecords) => number | null);

/** The settings as they are now: a limit that the attorney lifted a moment ago deletes nothing more. */
async function retentionIn(tx: Writing, months?: RetentionMonths): Promise<RetentionSettings> {
  const records = await recordsIn(tx);
  const kept = retentionOf(records.keeping);
  if (months === undefined) return kept;
  return { ...kept, months: typeof months === 'function' ? months(records) : months };
}

/**
 * One small step of what the store does in the background: chunks and sums of an older database, deleted time that
 * can be undone no more, time past the attorney's limit. Each step is a transaction of its own and leaves the store
 * whole.
 * @param zone minutes east of UTC now
 * @param months how long titles are kept; as the attorney set it where absent
 * @returns whether there is more to do
 */
export async function maintain(db: Database, now: number, zone: number, months?: RetentionMonths): Promise<boolean> {
  return write(db, async (tx) => {
    const retention = await retentionIn(tx, months);
    return (
      (await sealSome(tx)) ||
      (await rebuildSome(tx, retention)) ||
      (!retention.hold && ((await purgeSome(tx, now)) || (await retireOne(tx, retention, dayAt(now, zone, 0)))))
    );
  });
}

async function sealSome(tx: Writing): Promise<boolean> {
  const tail = await valueIn(tx, 'tail');
  if (!tail || !isOverfull(tail)) return false;
  const pending: Pending = { puts: new Map(), deletes: new Set() };
  await seal(tx, tail, pending);
  await flush(tx, pending);
  await tx.objectStore('values').put(tail, 'tail');
  return true;
}

/** Days with time although nothing was captured on them: what the attorney added, and what entries are about. */
async function daysBesideCaptured(tx: Writing, startOfDay: number): Promise<Set<Day>> {
  const days = new Set<Day>();
  for (let next = 0; ; ) {
    const lines = await tx.objectStore('decisions').getAll(IDBKeyRange.lowerBound(next), LINES);
    for (const { act } of lines) {
      if (act.kind !== 'add' && act.kind !== 'timer') continue;
      const added = (act.kind === 'add' ? act.stretches : act.added).map((stretch) => ({ ...stretch, zone: act.zone }));
      for (const day of daysIn(added, startOfDay)) days.add(day);
    }
    const last = lines.at(-1);
    if (!last || lines.length < LINES) break;
    next = last.seq + 1;
  }
  let cursor = await tx.objectStore('entries').index('day').openKeyCursor(null, 'nextunique');
  while (cursor) {
    days.add(cursor.key);
    cursor = await cursor.continue();
  }
  return days;
}

async function rebuildSome(tx: Writing, { startOfDay }: RetentionSettings): Promise<boolean> {
  if (await recountSome(tx)) return true;
  const from = (await valueIn(tx, 'rebuild'))?.from;
  if (from === undefined) return false;
  const { stretches, next } = await nextStretches(tx, from);
  const days = daysIn(stretches, startOfDay);
  if (next === null) for (const day of await daysBesideCaptured(tx, startOfDay)) days.add(day);
  for (const day of days) if (await tx.objectStore('days').getKey(day)) days.delete(day);
  await sumUp(tx, days);
  if (next === null) await tx.objectStore('values').delete('rebuild');
  else await tx.objectStore('values').put({ from: next }, 'rebuild');
  return true;
}

/** Deletes for good what was deleted too long ago to be undone. */
async function purgeSome(tx: Writing, now: number): Promise<boolean> {
  const { done } = (await valueIn(tx, 'log')) ?? NO_LOG;
  const purged = (await valueIn(tx, 'purged')) ?? 0;
  const lines = await tx.objectStore('decisions').getAll(IDBKeyRange.lowerBound(purged, true), LINES);
  let last = purged;
  for (const line of lines) {
    if (!isRemark(line) && now - line.at <= UNDO_FOR) break;
    last = line.seq;
    // What was taken back deletes nothing.
    if (line.act.kind === 'delete' && line.seq <= done) await purge(tx, line.act.stretches, line.seq);
  }
  if (last === purged) return false;
  await tx.objectStore('values').put(last, 'purged');
  return true;
}

/** The day so many months before another. */
function monthsBefore(day: Day, months: number): Day {
  const date = new Date(dayBounds(day).start);
  date.setDate(1);
  date.setMonth(date.getMonth() - months);
  return `${date.getFullYear()}-${String(date.getMonth() + 1).padStart(2, '0')}-01`;
}

/** Deletes the oldest day past the limit; never one that holds time neither sent nor closed. */
async function retireOne(tx: Writing, retention: RetentionSettings, today: Day): Promise<boolean> {
  if (retention.months === null) return false;
  const limit = monthsBefore(today, retention.months);
  let cursor = await tx.objectStore('days').openCursor(IDBKeyRange.upperBound(limit, true));
  while (cursor && (cursor.value.unsent || cursor.value.from >= cursor.value.to)) cursor = await cursor.continue();
  if (!cursor) return false;
  const { day } = cursor.value;
  await purgeDay(tx, day, retention.startOfDay);
  await keepSummary(tx, day, null);
  return true;
}
