import { type Day, dayInZone } from '../../../shared/index.ts';
import { type Entry, timeIn } from '../model/entry.ts';
import { common, type Interval, windowsOver } from '../model/intervals.ts';
import { clipped } from '../model/overlay.ts';
import type { Reading } from './schema.ts';

const FAR = 2 * 86_400_000;

/** The entries of the days near a time: one of them may hold a part of it. */
export async function entriesNear(tx: Reading, window: Interval): Promise<Entry[]> {
  const first: Day = dayInZone(Math.max(0, Math.min(window.start, window.end) - FAR), 0);
  const last: Day = dayInZone(window.end + FAR, 0);
  return tx.objectStore('entries').index('day').getAll(IDBKeyRange.bound(first, last));
}

/** What of sorted, disjoint intervals entries hold already. */
export async function partsInEntries(tx: Reading, intervals: readonly Interval[]): Promise<Interval[]> {
  const inEntries: Interval[] = [];
  for (const window of windowsOver(intervals))
    inEntries.push(...common(clipped(intervals, window), timeIn(await entriesNear(tx, window))));
  return inEntries;
}
