import { DEFAULT_LEARNING } from '../model/learning.ts';
import { type RetentionSettings, retentionOf } from '../model/settings.ts';
import { recountAll } from './recount.ts';
import type { Database, Reading } from './schema.ts';
import { read, valueIn, write } from './transaction.ts';
import type { Some } from './values.ts';
import type { Values } from './values-schema.ts';

/** The records that hold settings. */
const RECORDS = [
  'recording',
  'keeping',
  'properties',
  'billing',
  'learning',
  'hideNames',
  'settings',
  'firm',
] as const satisfies (keyof Values)[];

/** The records of settings, those that were ever written. */
export type SettingsRecords = Some<(typeof RECORDS)[number]>;

/** How long the timeline is kept, and when a day begins. */
export async function readRetention(db: Database): Promise<RetentionSettings> {
  return retentionOf(await db.get('values', 'keeping'));
}

/** All records of settings, as they are at one moment. */
export function readSettings(db: Database): Promise<SettingsRecords> {
  return read(db, recordsIn);
}

/** The same inside a transaction over time. */
export async function recordsIn(tx: Reading): Promise<SettingsRecords> {
  const found = await Promise.all(RECORDS.map(async (key) => [key, await valueIn(tx, key)] as const));
  return Object.fromEntries(found.filter(([, value]) => value !== undefined));
}

/**
 * Changes settings in one strict transaction, which reads, applies and writes: of two changes at once, the later one is
 * made to what the other left. Where a day begins at another time, the days of the last weeks are counted anew at once
 * and the others by {@link maintain} in the background.
 * @param change gives the records that are to be kept; one that is absent, or the same as before, stays as it is
 * @returns the records as they are afterwards
 */
export function changeSettings(
  db: Database,
  change: (kept: SettingsRecords) => SettingsRecords,
): Promise<SettingsRecords> {
  return write(db, async (tx) => {
    const before = await recordsIn(tx);
    const after = { ...before, ...change(before) };
    const { learning = DEFAULT_LEARNING } = before;
    // What tags by itself is a part of what was learned: whoever read that reads it anew.
    if (after.learning && after.learning.automaticFrom !== learning.automaticFrom)
      after.learning = { ...after.learning, edition: learning.edition + 1 };
    for (const key of RECORDS) {
      const value = after[key];
      if (value !== undefined && value !== before[key]) await tx.objectStore('values').put(value, key);
    }
    if (retentionOf(after.keeping).startOfDay !== retentionOf(before.keeping).startOfDay) await recountAll(tx);
    return after;
  });
}
