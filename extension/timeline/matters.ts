import type { Database, StoredMatter, SyncProgress } from './schema.ts';

/** A matter as Clio gives it: all of a stored one but the history of its numbers. */
export type SyncedMatter = Omit<StoredMatter, 'aliases'>;

/** All matters kept on this computer. */
export async function allMatters(db: Database): Promise<StoredMatter[]> {
  return db.getAll('matters');
}

/**
 * Stores a page of matters and how far the sync is, in one transaction, so that a sync cut off goes on at its page.
 * A matter whose number changed keeps the old one as an alias: files on disk keep their names.
 */
export async function storeMatters(db: Database, page: readonly SyncedMatter[], progress: SyncProgress): Promise<void> {
  const tx = db.transaction(['matters', 'values'], 'readwrite');
  const store = tx.objectStore('matters');
  for (const matter of page) {
    const known = await store.get(matter.id);
    const earlier = new Set(known ? [...known.aliases, known.display_number] : []);
    earlier.delete(matter.display_number);
    await store.put({ ...matter, aliases: [...earlier] });
  }
  await tx.objectStore('values').put(progress, 'sync');
  await tx.done;
}
