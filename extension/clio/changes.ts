import type { Client } from './client.ts';
import type { StoredEntry } from './entries.ts';
import { entryList } from './entry-list.ts';
import { readAll, readSome } from './paging.ts';
import { type Answer, success } from './problems.ts';

/**
 * Some entries by their ids, at most `MOST_IDS`. One that is missing was deleted, or is no longer shown to this user:
 * `readEntry` tells for certain.
 */
export function entriesById(client: Client, ids: readonly number[]): Promise<Answer<StoredEntry[]>> {
  return readSome(client, entryList({}, 'sync'), ids);
}

/** A user's entries that were made or changed since an instant by Clio's clock. Deleted ones leave no trace here. */
export async function changedEntries(
  client: Client,
  about: { userId: number; since: number },
): Promise<Answer<StoredEntry[]>> {
  const filters = { user_id: String(about.userId), updated_since: new Date(about.since).toISOString() };
  const answer = await readAll(client, entryList(filters, 'sync'));
  return answer.ok ? success(answer.value.items) : answer;
}
