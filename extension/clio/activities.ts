import type { Client } from './client.ts';
import {
  bodyOf,
  ENTRY_FIELDS,
  type EntryChange,
  entryIn,
  faultOf,
  type StoredEntry,
  type WantedEntry,
} from './entries.ts';
import { type Answer, failure, success } from './problems.ts';
import { idOf } from './reading.ts';

const targetOf = (id: number) => ({ path: `/activities/${id}.json` });
const query = { fields: ENTRY_FIELDS };

/**
 * Posts a time entry, once. The value is the entry as Clio stored it: compare it with what was meant, because Clio
 * drops in silence what it does not understand. After `unknown` the entry may be there: look it up with
 * `findEntries`, never post again blind. After every other problem it is not there.
 */
export async function createEntry(client: Client, wanted: WantedEntry): Promise<Answer<StoredEntry>> {
  const fault = faultOf(wanted);
  if (fault) return failure(fault);
  const data = { type: 'TimeEntry', ...bodyOf(wanted) };
  const answer = await client.call({
    method: 'POST',
    target: { path: '/activities.json' },
    query,
    data,
    priority: 'post',
  });
  if (!answer.ok) return answer;
  const stored = entryIn(answer.value);
  return stored ? success(stored) : failure({ kind: 'unknown' });
}

/** One entry as Clio has it now; `missing` when it was deleted there. */
export async function readEntry(client: Client, id: number): Promise<Answer<StoredEntry>> {
  if (idOf(id) === null) return failure({ kind: 'invalid', attribute: 'entry' });
  const answer = await client.call({ method: 'GET', target: targetOf(id), query, priority: 'post' });
  if (!answer.ok) return answer;
  const stored = entryIn(answer.value);
  return stored ? success(stored) : failure({ kind: 'unreadable' });
}

/**
 * Changes an entry if nobody else did since it was read: `stale` when somebody did, `refused` when it is on a bill.
 * After `unknown`, read it again; the change may be there.
 */
export async function changeEntry(
  client: Client,
  entry: { id: number; etag: string },
  change: EntryChange,
): Promise<Answer<StoredEntry>> {
  const fault = idOf(entry.id) === null ? ({ kind: 'invalid', attribute: 'entry' } as const) : faultOf(change);
  if (fault) return failure(fault);
  const answer = await client.call({
    method: 'PATCH',
    target: targetOf(entry.id),
    query,
    data: bodyOf(change),
    ifMatch: entry.etag,
    priority: 'post',
  });
  if (!answer.ok) return answer;
  const stored = entryIn(answer.value);
  return stored ? success(stored) : failure({ kind: 'unknown' });
}

/**
 * Deletes an entry. Clio would also take one off a draft bill, and knows no condition on deleting: read it first and
 * leave it when it is on a bill. `missing` means that it is gone already; after `unknown`, the same call again tells.
 */
export async function removeEntry(client: Client, id: number): Promise<Answer<null>> {
  if (idOf(id) === null) return failure({ kind: 'invalid', attribute: 'entry' });
  const answer = await client.call({ method: 'DELETE', target: targetOf(id), priority: 'post' });
  return answer.ok ? success(null) : answer;
}
