import type { Client, Query } from './client.ts';
import { ENTRY_FIELDS, readEntryFields, type StoredEntry } from './entries.ts';
import type { Priority } from './limits.ts';
import { type List, PAGE, readAll, readSome } from './paging.ts';
import { type Answer, success } from './problems.ts';

/** The time entries that the user may see, by id, as far as Clio's filters let them through. */
export function entryList(filters: Query, priority: Priority): List<StoredEntry> {
  return {
    path: '/activities.json',
    query: { type: 'TimeEntry', ...filters, fields: ENTRY_FIELDS, limit: PAGE, order: 'id(asc)' },
    read: readEntryFields,
    priority,
  };
}

/**
 * Some entries by their ids, at most `MAX_IDS`. One that is missing was deleted, or is no longer shown to this user:
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

/** A user's time entries on a day, whoever made them. Clio's filters are applied here again. */
export async function entriesOn(
  client: Client,
  about: { userId: number; day: string },
): Promise<Answer<StoredEntry[]>> {
  const filters = { user_id: String(about.userId), start_date: about.day, end_date: about.day };
  const answer = await readAll(client, entryList(filters, 'sync'));
  if (!answer.ok) return answer;
  return success(answer.value.items.filter(({ userId, date }) => userId === about.userId && date === about.day));
}
