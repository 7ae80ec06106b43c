import type { Query } from './client.ts';
import { ENTRY_FIELDS, readEntryFields, type StoredEntry } from './entries.ts';
import type { Priority } from './limits.ts';
import { type List, PAGE } from './paging.ts';

/** The time entries that the user may see, by id, as far as Clio's filters let them through. */
export function entryList(filters: Query, priority: Priority): List<StoredEntry> {
  return {
    path: '/activities.json',
    query: { type: 'TimeEntry', ...filters, fields: ENTRY_FIELDS, limit: PAGE, order: 'id(asc)' },
    read: readEntryFields,
    priority,
  };
}
