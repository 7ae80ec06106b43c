import type { Client } from './client.ts';
import { type Answer, failure, success } from './problems.ts';
import { fieldsOf, nestedId } from './reading.ts';

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
