import type { Entry } from '../model/entry.ts';
import type { Writing } from './schema.ts';
import { valueIn } from './transaction.ts';

/** What was sent of an entry when it was made in Clio. */
export type Sent = Pick<
  Entry,
  'matter' | 'user' | 'day' | 'seconds' | 'narrative' | 'category' | 'charge' | 'codes' | 'ruledOut'
>;

/**
 * An entry that was made in Clio and is to be looked at there: whether a request made it twice. Kept in the store, for
 * a worker may die before it looked. Instants by Clio's clock.
 */
export interface Made {
  entry: string;
  clioId: number;
  sent: Sent;
  /** When the first request for it left. */
  since: number;
  /** While this was under way the request left that Clio answered; null where it never answered and was looked up. */
  answered: { from: number; until: number } | null;
  /** When it was known to be there. */
  until: number;
  /** It was looked at once; a list may show late what is new, so it is again. */
  looked?: boolean;
}

/** Keeps what was made, in the transaction that says so of its entry. */
export async function keepMade(tx: Writing, made: Made): Promise<void> {
  const outbox = (await valueIn(tx, 'outbox')) ?? { paused: false, from: null };
  await tx.objectStore('values').put({ ...outbox, made: [...(outbox.made ?? []), made] }, 'outbox');
}
