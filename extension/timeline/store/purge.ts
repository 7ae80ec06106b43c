import { type Day, zoneAt } from '../../../shared/index.ts';
import { type Act, allBuckets, bucketsOf, type Decision, type Remark } from '../model/decision.ts';
import { type Interval, joined, touches, without, withoutAll } from '../model/intervals.ts';
import { byDay } from '../model/local-day.ts';
import { retentionOf } from '../model/settings.ts';
import { applyChange } from './apply-change.ts';
import { cutOpen, daysAsTime } from './cut-open.ts';
import { currentSummary, daysOf, extentOf, sumUp } from './days.ts';
import { NO_LOG } from './decision-log.ts';
import { purgeDrafts } from './drafts.ts';
import { withoutTime } from './imported/imported.ts';
import { forgetLines } from './kept/lines.ts';
import { unlearn } from './lessons.ts';
import { dropCachedMatches } from './match-cache.ts';
import { stretchesIn } from './read-stretches.ts';
import type { Database, Writing } from './schema.ts';
import { valueIn, write } from './transaction.ts';

/** What is left of an act outside some time; null where nothing is. */
export function outsideOf<A extends Act | Remark>(act: A, gone: readonly Interval[]): A | null {
  switch (act.kind) {
    case 'split': {
      if (touches(gone, { start: act.at, end: act.at + 1 })) return null;
      if (!act.stretches) return act;
      const stretches = act.stretches.flatMap((stretch) => without(stretch, gone));
      return stretches.length > 0 ? { ...act, stretches } : null;
    }
    case 'close':
    case 'draft':
      return act;
    case 'timer': {
      const [stretches, added] = [withoutAll(act.stretches, gone), withoutAll(act.added, gone)];
      return stretches.length > 0 ? { ...act, stretches, added } : null;
    }
    default: {
      const stretches = act.stretches.flatMap((stretch) =>
        without(stretch, gone).map((part) => ({ ...stretch, ...part })),
      );
      return stretches.length > 0 ? { ...act, stretches } : null;
    }
  }
}

/** The lines of the log about a time. */
async function linesAbout(tx: Writing, gone: readonly Interval[]): Promise<Decision[]> {
  const lines = new Map<number, Decision>();
  for (const stretch of gone) {
    const found = await tx
      .objectStore('decisions')
      .index('buckets')
      .getAll(IDBKeyRange.bound(...bucketsOf(stretch)));
    for (const line of found) lines.set(line.seq, line);
  }
  return [...lines.values()];
}

/** No word of a day stays among the attorney's own. */
async function forgetWords(tx: Writing, days: Iterable<Day>): Promise<void> {
  const changes = await valueIn(tx, 'ownWords');
  const gone = new Set(days);
  const kept = changes?.filter(({ day }) => !gone.has(day));
  if (kept) await tx.objectStore('values').put(kept, 'ownWords');
}

/**
 * Takes time out of the store for good: its titles, the decisions on it, and what its titles meant. Entries keep the
 * seconds that they hold.
 * @param upTo decisions after this line of the log stay: they were made about what came later
 */
export async function purge(tx: Writing, time: readonly Interval[], upTo: number): Promise<void> {
  const gone = joined(time);
  const [first] = gone;
  if (!first) return;
  const days = await daysOf(tx, gone, zoneAt(first.start));
  await applyChange(tx, { cleared: gone, fresh: [] });
  await cutOpen(tx, gone);
  forgetLines(tx);
  for (const line of await linesAbout(tx, gone)) {
    if (line.seq > upTo) continue;
    const act = outsideOf(line.act, gone);
    if (!act) await tx.objectStore('decisions').delete(line.seq);
    else await tx.objectStore('decisions').put({ ...line, act, buckets: allBuckets(act) });
  }
  const imports = await valueIn(tx, 'imports');
  if (imports) await tx.objectStore('values').put(withoutTime(imports, gone), 'imports');
  for (const day of days) await dropCachedMatches(tx, day);
  await unlearn(tx, days, true);
  await forgetWords(tx, days);
  await sumUp(tx, days);
  // Of a day that is gone altogether, what the attorney wrote about it goes too.
  for (const day of days) if (!(await tx.objectStore('days').getKey(day))) await purgeDrafts(tx, day);
}

/**
 * Takes a day out of the store for good, the one that it was where the attorney was; entries keep the seconds that they
 * hold. All between the day's first and last instant goes, so that what the attorney decided about gaps goes too; but
 * not what belongs to another day, as after a flight to the west.
 * @param until what was recorded from this instant on stays
 */
export async function purgeDay(
  tx: Writing,
  day: Day,
  startOfDay: number,
  until = Number.MAX_SAFE_INTEGER,
): Promise<void> {
  const summary = await tx.objectStore('days').get(day);
  // Of such a day there are entries alone.
  if (!summary || summary.from >= summary.to) return;
  const window = await extentOf(tx, day, startOfDay);
  const parts = (await stretchesIn(tx, window)).flatMap((stretch) => byDay(stretch, startOfDay));
  const others = joined(parts.flatMap((item) => (item.day === day ? [] : [item.part])));
  const { next } = (await valueIn(tx, 'log')) ?? NO_LOG;
  await purge(tx, withoutAll(joined([{ ...window, end: Math.min(window.end, until) }]), others), next);
  await dropCachedMatches(tx, day);
  await purgeDrafts(tx, day);
}

/**
 * Deletes a day for good at once, the one that it was where the attorney was. Of the day that it is now, what is in
 * front ends, and goes on as something new.
 * @param until when it is deleted; what was recorded later stays
 * @returns false where a hold forbids it; then nothing was deleted
 */
export async function deleteDay(db: Database, day: Day, until = Number.MAX_SAFE_INTEGER): Promise<boolean> {
  return write(db, async (tx) => {
    const { hold, startOfDay } = retentionOf(await valueIn(tx, 'keeping'));
    if (hold) return false;
    await currentSummary(tx, day);
    await purgeDay(tx, day, startOfDay, until);
    const { start, end } = await daysAsTime(tx, day, day);
    await cutOpen(tx, joined([{ start, end: Math.min(end, until) }]));
    return true;
  });
}

/**
 * Deletes time of a day that is one matter's, for good: what was recorded and decided in it, and what the attorney wrote
 * in the matter's drafts of the day. Entries keep the seconds that they hold.
 * @param card of the matter's draft; those of its tasks begin with it
 * @returns false where a hold forbids it; then nothing was deleted
 */
export async function deleteTimeOf(
  db: Database,
  day: Day,
  stretches: readonly Interval[],
  card: string,
): Promise<boolean> {
  return write(db, async (tx) => {
    if (retentionOf(await valueIn(tx, 'keeping')).hold) return false;
    const { next } = (await valueIn(tx, 'log')) ?? NO_LOG;
    await purge(tx, stretches, next);
    await purgeDrafts(tx, day, card);
    return true;
  });
}
