import type { ClioList, ClioLists, StoredList } from '../model/clio-list.ts';
import type { SyncProgress } from '../model/connection.ts';
import { accountIn } from './clio-account.ts';
import type { Database } from './schema.ts';

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
