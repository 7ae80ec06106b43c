import type { Database } from './schema.ts';
import type { Values } from './single-values.ts';

/** A single stored value, or undefined before its first write. */
export async function readValue<K extends keyof Values>(db: Database, key: K): Promise<Values[K] | undefined> {
  return (await db.get('values', key)) as Values[K] | undefined;
}

/** Keeps a single value in a strict write. */
export async function writeValue<K extends keyof Values>(db: Database, key: K, value: Values[K]): Promise<void> {
  const tx = db.transaction('values', 'readwrite', { durability: 'strict' });
  await tx.store.put(value, key);
  await tx.done;
}

/** Changes a single value, where there is one, in one strict transaction; what was written, or undefined. */
export async function changeValue<K extends keyof Values>(
  db: Database,
  key: K,
  change: (value: Values[K]) => Values[K],
): Promise<Values[K] | undefined> {
  const tx = db.transaction('values', 'readwrite', { durability: 'strict' });
  const value = (await tx.store.get(key)) as Values[K] | undefined;
  const next = value === undefined ? undefined : change(value);
  if (next !== undefined) await tx.store.put(next, key);
  await tx.done;
  return next;
}

/** Forgets a single value. */
export async function dropValue(db: Database, key: keyof Values): Promise<void> {
  const tx = db.transaction('values', 'readwrite', { durability: 'strict' });
  await tx.store.delete(key);
  await tx.done;
}
