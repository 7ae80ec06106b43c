import type { Client } from './client.ts';
import { ENTRY_FIELDS, readEntryFields, type StoredEntry } from './entries.ts';
import { PAGE, readAll, readPage } from './paging.ts';
import { type Answer, success } from './problems.ts';

/** So many ids keep an address short enough for every proxy on the way. */
export const MOST_ENTRIES = 100;

/**
 * Some entries by their ids, at most {@link MOST_ENTRIES}. One that is missing was deleted, or is no longer shown to
 * this user: `readEntry` tells for certain.
 */
export async function entriesById(client: Client, ids: readonly number[]): Promise<Answer<StoredEntry[]>> {
  const asked = new Set(ids);
  const answer = await readPage(client, {
    path: '/activities.json',
    query: {
      type: 'TimeEntry',
      fields: ENTRY_FIELDS,
      limit: PAGE,
      order: 'id(asc)',
      'ids[]': ids.slice(0, MOST_ENTRIES).map(String),
    },
    read: readEntryFields,
    priority: 'sync',
  });
  // A filter that Clio does not know is ignored in silence and gives the whole account.
  return answer.ok ? success(answer.value.items.filter(({ id }) => asked.has(id))) : answer;
}

/** A user's entries that were made or changed since an instant by Clio's clock. Deleted ones leave no trace here. */
export async function changedEntries(
  client: Client,
  about: { userId: number; since: number },
): Promise<Answer<StoredEntry[]>> {
  const answer = await readAll(client, {
    path: '/activities.json',
    query: {
      type: 'TimeEntry',
      user_id: String(about.userId),
      updated_since: new Date(about.since).toISOString(),
      fields: ENTRY_FIELDS,
      limit: PAGE,
      order: 'id(asc)',
    },
    read: readEntryFields,
    priority: 'sync',
  });
  return answer.ok ? success(answer.value.items) : answer;
}
