import type { IDBPTransaction } from 'idb';
import type { ClioList, ClioLists, StoredList } from '../model/clio-list.ts';
import { accountKey, type Connection, type SyncProgress } from '../model/connection.ts';
import type { Database, TimelineSchema } from './schema.ts';
import type { Values } from './values-schema.ts';

/** The account whose matters count now; empty while there is no connection. */
export async function accountIn(values: { get(key: 'connection'): Promise<unknown> }): Promise<string> {
  const connection = (await values.get('connection')) as Connection | undefined;
  return connection ? accountKey(connection) : '';
}

/** Says that titles may mean other matters than before. */
export async function countChange(
  tx: IDBPTransaction<TimelineSchema, ['matters', 'values'], 'readwrite'>,
): Promise<void> {
  const values = tx.objectStore('values');
  const revision = (await values.get('mattersRevision')) as Values['mattersRevision'] | undefined;
  await values.put((revision ?? 0) + 1, 'mattersRevision');
}

/** The connection that is to be kept, null for none; or how it follows from the one before. */
export type NextConnection = Connection | null | ((before: Connection | undefined) => Connection);

/**
 * Keeps the connection, and null removes it. Where it is to another account than before, what was under way of a
 * sync is dropped, and other matters count from now on; those of the account before stay for what was worked then.
 * What came with the firm's file goes with its connection: who left the firm is not bound by it.
 * @returns the one before
 */
export async function keepConnection(db: Database, next: NextConnection): Promise<Connection | undefined> {
  const tx = db.transaction(['matters', 'values'], 'readwrite', { durability: 'strict' });
  const values = tx.objectStore('values');
  const kept = (await values.get('connection')) as Connection | undefined;
  const before = kept ? accountKey(kept) : '';
  const connection = typeof next === 'function' ? next(kept) : next;
  if (connection) await values.put(connection, 'connection');
  else {
    await values.delete('connection');
    const firm = (await values.get('firm')) as Values['firm'] | undefined;
    if (kept?.fromSetup && firm) await values.put({ ...firm, setup: null } satisfies Values['firm'], 'firm');
  }
  if ((await accountIn(values)) !== before) {
    await values.delete('sync');
    await values.delete('sweep');
    await countChange(tx);
  }
  await tx.done;
  return kept;
}

/**
 * Keeps one of the firm's lists whole, in place of what was known of it, and how far the sync is.
 * @returns false where another account is connected by now; then nothing was kept
 */
export async function storeList<L extends ClioList>(
  db: Database,
  list: L,
  items: ClioLists[L],
  progress: SyncProgress,
): Promise<boolean> {
  const tx = db.transaction(['lists', 'values'], 'readwrite');
  const account = await accountIn(tx.objectStore('values'));
  const mine = progress.account === account;
  if (mine) {
    await tx.objectStore('lists').put({ account, list, items } as StoredList);
    await tx.objectStore('values').put(progress, 'sync');
  }
  await tx.done;
  return mine;
}

/** One of the connected firm's lists as last read; null where it never was, as where the application may not. */
export async function readList<L extends ClioList>(db: Database, list: L): Promise<ClioLists[L] | null> {
  const tx = db.transaction(['lists', 'values'], 'readonly');
  const account = await accountIn(tx.objectStore('values'));
  const stored = await tx.objectStore('lists').get([account, list]);
  await tx.done;
  return stored ? (stored.items as ClioLists[L]) : null;
}
