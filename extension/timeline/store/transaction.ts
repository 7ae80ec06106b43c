import { onceFor, wroteFor } from './done-acts.ts';
import { type Database, type Reading, TIME, type Writing } from './schema.ts';
import { storedValue, type Values } from './values-schema.ts';

/**
 * Does work in one strict transaction over time: once this resolves, what was written survives the loss of power. Where
 * the work throws, nothing of it is written. Within an act of a page each write is done once, however often it is asked
 * for.
 */
export async function write<T>(db: Database, work: (tx: Writing) => Promise<T>): Promise<T> {
  const tx = db.transaction([...TIME], 'readwrite', { durability: 'strict' });
  // Told below, to whoever waits for the work.
  tx.done.catch(() => undefined);
  try {
    const value = await onceFor(db, tx.objectStore('values'), () => work(tx));
    await tx.done;
    wroteFor(db);
    return value;
  } catch (error) {
    try {
      tx.abort();
    } catch {
      // It was over already: the browser had aborted it.
    }
    throw tx.error ?? error;
  }
}

/** Reads time as it is at one moment. */
export async function read<T>(db: Database, work: (tx: Reading) => Promise<T>): Promise<T> {
  const tx = db.transaction([...TIME], 'readonly');
  tx.done.catch(() => undefined);
  const value = await work(tx);
  await tx.done;
  return value;
}

/** A single value inside a transaction over time. */
export async function valueIn<K extends keyof Values>(tx: Reading, key: K): Promise<Values[K] | undefined> {
  return storedValue(key, await tx.objectStore('values').get(key));
}
