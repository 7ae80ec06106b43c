import type { Day } from '../../../shared/index.ts';
import { joined, withoutAll } from '../model/intervals.ts';
import { byDay } from '../model/local-day.ts';
import { extentOf } from './days.ts';
import { NO_LOG } from './decision-log.ts';
import { forgetDrafts } from './drafts.ts';
import { forgetMeanings } from './match-cache.ts';
import { forget } from './purge.ts';
import { stretchesIn } from './read-stretches.ts';
import type { Writing } from './schema.ts';
import { valueIn } from './transaction.ts';

/**
 * Takes a day out of the store for good, the one that it was where she was; entries keep the seconds that they hold.
 * All between the day's first and last instant goes, so that what she decided about gaps goes too; but not what belongs
 * to another day, as after a flight to the west.
 * @param until what was recorded from this instant on stays
 */
export async function forgetDay(
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
  await forget(tx, withoutAll(joined([{ ...window, end: Math.min(window.end, until) }]), others), next);
  await forgetMeanings(tx, day);
  await forgetDrafts(tx, day);
}
