import type { Day } from '../../../shared/index.ts';
import type { CachedMatches } from '../model/learning.ts';
import type { Database, Writing } from './schema.ts';

/** So many records of a day become one. */
const MAX_RECORDS = 16;

const allOfDay = (day: Day) => IDBKeyRange.bound([day, 0], [day, Number.MAX_SAFE_INTEGER]);

/** The cached matches of a day's titles under a revision; those of another revision are not given. */
export async function cachedMatches(db: Database, day: Day, revision: string): Promise<CachedMatches['items']> {
  const records = await db.getAll('meanings', allOfDay(day));
  return records.filter((record) => record.revision === revision).flatMap(({ items }) => items);
}

/**
 * Caches matches of a day's titles. Those of another revision go. The write is not strict: matches can be worked out
 * anew.
 */
export async function cacheMatches(
  db: Database,
  day: Day,
  revision: string,
  items: CachedMatches['items'],
): Promise<void> {
  const tx = db.transaction('meanings', 'readwrite');
  const records = await tx.store.getAll(allOfDay(day));
  const current = records.filter((record) => record.revision === revision);
  if (current.length < records.length || current.length >= MAX_RECORDS) {
    await tx.store.delete(allOfDay(day));
    await tx.store.put({ day, number: 1, revision, items: [...current.flatMap((record) => record.items), ...items] });
  } else {
    await tx.store.put({ day, number: (records.at(-1)?.number ?? 0) + 1, revision, items });
  }
  await tx.done;
}

/** The matches of a day are worked out anew. */
export async function dropCachedMatches(tx: Writing, day: Day): Promise<void> {
  await tx.objectStore('meanings').delete(allOfDay(day));
}
