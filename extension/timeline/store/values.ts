import type { Database } from './schema.ts';
import { storedValue, type Values } from './values-schema.ts';

/** Some single values, those that were ever written. */
export type Some<K extends keyof Values> = { [N in K]?: Values[N] };

/** What the store keeps by rules of its own: changed only by what knows these rules. */
type Ruled =
  | 'cursor'
  | 'tail'
  | 'log'
  | 'keeping'
  | 'rebuild'
  | 'purged'
  | 'mattersRevision'
  | 'learning'
  | 'settings'
  | 'inUse'
  | 'timer';

/** The values that may be changed by whoever knows what is to become of them. */
export type Changeable = Exclude<keyof Values, Ruled>;

/** A single stored value, or undefined before its first write. */
export async function readValue<K extends keyof Values>(db: Database, key: K): Promise<Values[K] | undefined> {
  return storedValue(key, await db.get('values', key));
}

/** Some single values as they are at one moment. */
export async function readValues<K extends keyof Values>(db: Database, keys: readonly K[]): Promise<Some<K>> {
  const tx = db.transaction('values', 'readonly');
  const found = await Promise.all(keys.map(async (key) => [key, storedValue(key, await tx.store.get(key))] as const));
  await tx.done;
  return Object.fromEntries(found.filter(([, value]) => value !== undefined)) as Some<K>;
}

/**
 * Changes single values in one strict transaction, which reads, applies and writes: of two changes at once, the later
 * one is made to what the other left.
 * @param change gives the values that are to be kept; one that is absent, or the same as before, stays as it is
 * @returns the values as they are afterwards
 */
export async function changeValues<K extends Changeable>(
  db: Database,
  keys: readonly K[],
  change: (kept: Some<K>) => Some<K>,
): Promise<Some<K>> {
  const tx = db.transaction('values', 'readwrite', { durability: 'strict' });
  const found = await Promise.all(keys.map(async (key) => [key, await tx.store.get(key)] as const));
  const before = Object.fromEntries(found.filter(([, value]) => value !== undefined)) as Some<K>;
  const next = change(before);
  for (const key of keys) {
    const value = next[key];
    if (value !== undefined && value !== before[key]) await tx.store.put(value, key);
  }
  await tx.done;
  return { ...before, ...next };
}

/** Changes a single value, where there is one; what it is afterwards, or undefined. See {@link changeValues}. */
export async function changeValue<K extends Changeable>(
  db: Database,
  key: K,
  change: (value: Values[K]) => Values[K],
): Promise<Values[K] | undefined> {
  const after = await changeValues(db, [key], (kept) => {
    const value = kept[key];
    return value === undefined ? {} : ({ [key]: change(value) } as Some<K>);
  });
  return after[key];
}

/**
 * Changes a single value, which begins as told where there is none yet; what it is afterwards. See {@link changeValues}.
 */
export async function changeValueFrom<K extends Changeable>(
  db: Database,
  key: K,
  first: Values[K],
  change: (value: Values[K]) => Values[K],
): Promise<Values[K]> {
  const after = await changeValues(db, [key], (kept) => ({ [key]: change(kept[key] ?? first) }) as Some<K>);
  return after[key] ?? first;
}

/** Forgets a single value. */
export async function dropValue(db: Database, key: Changeable): Promise<void> {
  const tx = db.transaction('values', 'readwrite', { durability: 'strict' });
  await tx.store.delete(key);
  await tx.done;
}
