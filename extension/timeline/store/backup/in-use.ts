import { deleteDB } from 'idb';
import { openDatabase } from '../open.ts';
import type { Database } from '../schema.ts';
import { readValue } from '../values.ts';
import type { Values } from '../values-schema.ts';
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

/** Names beside the first one: one in use, one that was before it, and one to take up a back-up. */
const namesBeside = (name: string): string[] => [1, 2, 3].map((number) => `${name}-${number}`);

/** Works with the first of all databases, which says which one is used. */
async function inFirst<T>(name: string, work: (first: Database) => Promise<T>): Promise<T> {
  const first = await openDatabase(name, () => undefined);
  try {
    return await work(first);
  } finally {
    first.close();
  }
}

/** A name under which a back-up can be taken up: neither the one in use nor the one that was used before it has it. */
export async function freeName(name: string): Promise<string> {
  const known = await inFirst(name, (first) => readValue(first, 'inUse'));
  const free = namesBeside(name).find((one) => one !== known?.database && one !== known?.before);
  if (free === undefined) throw new Error('Of three names two can be taken.');
  return free;
}

/**
 * From here on another database is used; once this resolves, that survives the loss of power. The one that was used until
 * now stays beside it.
 */
export async function useInstead(name: string, change: { from: string; to: string; at: number }): Promise<void> {
  await inFirst(name, async (first) => {
    const tx = first.transaction('values', 'readwrite', { durability: 'strict' });
    await tx.store.put({ database: change.to, before: change.from, since: change.at }, 'inUse');
    await tx.done;
  });
}

/** What was used before a back-up was put back, and since when it is not; null where there is none. */
export async function replaced(name: string): Promise<{ database: string; at: number } | null> {
  const known = await inFirst(name, (first) => readValue(first, 'inUse'));
  return known && known.before !== null ? { database: known.before, at: known.since } : null;
}

/**
 * Deletes for good the databases that are neither in use nor the one before it.
 * @param staged one that is just taking up a back-up; it stays
 */
export async function dropUnused(name: string, staged: string | null): Promise<void> {
  await inFirst(name, async (first) => {
    const known = await readValue(first, 'inUse');
    const kept = [known?.database ?? name, known?.before, staged];
    for (const one of namesBeside(name)) if (!kept.includes(one)) await deleteDB(one);
    if (!known || kept.includes(name)) return;
    // The first database never goes: it says which one is used.
    const stores = Object.keys(STORES) as (keyof typeof STORES)[];
    const tx = first.transaction(stores, 'readwrite', { durability: 'strict' });
    await Promise.all(stores.map((store) => tx.objectStore(store).clear()));
    await tx.objectStore('values').put(known, 'inUse');
    await tx.done;
  });
}

/** Deletes for good what was here before a back-up was put back. @param staged as in {@link dropUnused} */
export async function dropReplaced(name: string, staged: string | null): Promise<void> {
  await inFirst(name, async (first) => {
    const tx = first.transaction('values', 'readwrite', { durability: 'strict' });
    const known = await tx.store.get('inUse');
    if (known) await tx.store.put({ ...(known as Values['inUse']), before: null }, 'inUse');
    await tx.done;
  });
  await dropUnused(name, staged);
}
