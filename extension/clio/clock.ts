import type { Client } from './client.ts';
import { type Answer, success } from './problems.ts';
import { whoAmI } from './users.ts';

/**
 * Clio's clock, epoch milliseconds; Clio is asked when no answer has told it yet. The time of sending that is kept for
 * a later look-up must come from here: by a computer's clock that runs ahead, the look-up would miss the entry, and
 * the entry would be posted twice.
 */
export async function clioTime(client: Client): Promise<Answer<number>> {
  if (!client.knowsClock()) {
    const answer = await whoAmI(client);
    if (!answer.ok) return answer;
  }
  return success(client.clock());
}
