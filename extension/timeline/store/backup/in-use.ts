import { deleteDB } from 'idb';
import { openDatabase } from '../open.ts';
import type { Database } from '../schema.ts';
import { readValue } from '../values.ts';
import { STORES } from './fates.ts';

/**
 * Opens the database that is used: the one of this name, or the one that took its place when a back-up was put back.
 * @param onLost see {@link openDatabase}
 */
export async function openInUse(name: string, onLost: () => void): Promise<Database> {
  const first = await openDatabase(name, onLost);
  const instead = await readValue(first, 'inUse');
  if (!instead || instead.database === name) return first;
  first.close();
  return openDatabase(instead.database, onLost);
}

/** A name beside that of the database in use, and not the first one's. */
export function nameBeside(name: string, inUse: string): string {
  const one = `${name}-1`;
  return inUse === one ? `${name}-2` : one;
}

/**
 * From here on another database is used; once this resolves, that survives the loss of power. The one that was used until
 * now stays beside it.
 */
export async function useInstead(name: string, change: { from: string; to: string; at: number }): Promise<void> {
  const first = await openDatabase(name, () => undefined);
  try {
    const tx = first.transaction('values', 'readwrite', { durability: 'strict' });
    await tx.store.put({ database: change.to, before: change.from, since: change.at }, 'inUse');
    await tx.done;
  } finally {
    first.close();
  }
}

/** When a back-up was put back of which the database before it is still there; null where there is none. */
export async function replacedAt(name: string): Promise<number | null> {
  const first = await openDatabase(name, () => undefined);
  try {
    const known = await readValue(first, 'inUse');
    return known && known.before !== null ? known.since : null;
  } finally {
    first.close();
  }
}

/** Deletes for good what was here before a back-up was put back. */
export async function dropReplaced(name: string): Promise<void> {
  const first = await openDatabase(name, () => undefined);
  try {
    const known = await readValue(first, 'inUse');
    if (!known || known.before === null) return;
    if (known.before !== name) await deleteDB(known.before);
    const stores = Object.keys(STORES) as (keyof typeof STORES)[];
    const tx = first.transaction(stores, 'readwrite', { durability: 'strict' });
    // The first database never goes: it says which one is used.
    if (known.database !== name) await Promise.all(stores.map((store) => tx.objectStore(store).clear()));
    await tx.objectStore('values').put({ ...known, before: null }, 'inUse');
    await tx.done;
  } finally {
    first.close();
  }
}
