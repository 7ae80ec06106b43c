import type { Day } from '../../../shared/index.ts';
import type { Meanings } from '../model/learning.ts';
import type { Database, Writing } from './schema.ts';

/** So many records of a day become one. */
const MOST_RECORDS = 16;

const allOfDay = (day: Day) => IDBKeyRange.bound([day, 0], [day, Number.MAX_SAFE_INTEGER]);

/** What the titles of a day meant under a revision; of another revision nothing is given. */
export async function meaningsOf(db: Database, day: Day, revision: string): Promise<Meanings['items']> {
  const records = await db.getAll('meanings', allOfDay(day));
  return records.filter((record) => record.revision === revision).flatMap(({ items }) => items);
}

/** Remembers what titles of a day mean. What another revision said of them goes. Can be worked out anew: not strict. */
export async function keepMeanings(db: Database, day: Day, revision: string, items: Meanings['items']): Promise<void> {
  const tx = db.transaction('meanings', 'readwrite');
  const records = await tx.store.getAll(allOfDay(day));
  const current = records.filter((record) => record.revision === revision);
  if (current.length < records.length || current.length >= MOST_RECORDS) {
    await tx.store.delete(allOfDay(day));
    await tx.store.put({ day, number: 1, revision, items: [...current.flatMap((record) => record.items), ...items] });
  } else {
    await tx.store.put({ day, number: (records.at(-1)?.number ?? 0) + 1, revision, items });
  }
  await tx.done;
}

/** What titles of a day meant is worked out anew. */
export async function forgetMeanings(tx: Writing, day: Day): Promise<void> {
  await tx.objectStore('meanings').delete(allOfDay(day));
}
