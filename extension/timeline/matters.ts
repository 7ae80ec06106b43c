import type { Database, StoredMatter, SyncProgress, Values } from './schema.ts';

/** A matter as Clio gives it: all of a stored one but the history of its numbers. */
export type SyncedMatter = Omit<StoredMatter, 'aliases'>;

/** All matters kept on this computer. */
export async function allMatters(db: Database): Promise<StoredMatter[]> {
  return db.getAll('matters');
}

/** Some matters by their ids; those not known here are left out. */
export async function mattersBy(db: Database, ids: Iterable<number>): Promise<StoredMatter[]> {
  const tx = db.transaction('matters', 'readonly');
  const found = await Promise.all([...new Set(ids)].map((id) => tx.store.get(id)));
  await tx.done;
  return found.filter((matter) => matter !== undefined);
}

/** How many matters there are, and the number that grows with each change of one that a title could be about. */
export async function mattersState(db: Database): Promise<{ count: number; revision: number }> {
  const tx = db.transaction(['matters', 'values'], 'readonly');
  const [count, revision] = await Promise.all([
    tx.objectStore('matters').count(),
    tx.objectStore('values').get('mattersRevision') as Promise<Values['mattersRevision'] | undefined>,
  ]);
  await tx.done;
  return { count, revision: revision ?? 0 };
}

/**
 * Stores a page of matters and how far the sync is, in one transaction, so that a sync cut off goes on at its page.
 * A matter whose number changed keeps the old one as an alias: files on disk keep their names.
 */
export async function storeMatters(db: Database, page: readonly SyncedMatter[], progress: SyncProgress): Promise<void> {
  const tx = db.transaction(['matters', 'values'], 'readwrite');
  const store = tx.objectStore('matters');
  const values = tx.objectStore('values');
  let changed = false;
  for (const matter of page) {
    const known = await store.get(matter.id);
    const earlier = new Set(known ? [...known.aliases, known.display_number] : []);
    earlier.delete(matter.display_number);
    const next: StoredMatter = { ...matter, aliases: [...earlier] };
    changed ||= !known || !sameMatter(known, next);
    await store.put(next);
  }
  if (changed) {
    const revision = (await values.get('mattersRevision')) as Values['mattersRevision'] | undefined;
    await values.put((revision ?? 0) + 1, 'mattersRevision');
  }
  await values.put(progress, 'sync');
  await tx.done;
}

/** Whether two say the same; the order of fields in the stored one is another's. */
function sameMatter(one: StoredMatter, other: StoredMatter): boolean {
  const text = (matter: StoredMatter) => JSON.stringify(Object.entries(matter).sort(([a], [b]) => (a < b ? -1 : 1)));
  return text(one) === text(other);
}
