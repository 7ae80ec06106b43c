import type { Client } from './client.ts';
import type { StoredEntry } from './entries.ts';
import { entryList } from './entry-list.ts';
import { readAll } from './paging.ts';
import { type Answer, failure, success } from './problems.ts';
import { fieldsOf, nestedId } from './reading.ts';

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

/** The entry on which the signed-in user's timer runs in Clio, by its id; null while none runs. */
export async function runningTimer(client: Client): Promise<Answer<number | null>> {
  const answer = await client.call({
    method: 'GET',
    target: { path: '/timer.json' },
    query: { fields: 'id,start_time,activity{id}' },
    priority: 'sync',
  });
  if (answer.ok) {
    const data = fieldsOf(fieldsOf(answer.value)?.data);
    return data ? success(nestedId(data.activity)) : failure({ kind: 'unreadable' });
  }
  return answer.problem.kind === 'missing' ? success(null) : answer;
}
