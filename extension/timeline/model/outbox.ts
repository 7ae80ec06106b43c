import type { Entry } from './entry.ts';

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

/** The queue of what goes to Clio. */
export interface OutboxState {
  /** The attorney stopped it; nothing is sent until it is resumed. */
  paused: boolean;
  /** The number of the last posting before the queue began to fill; null while it is empty. */
  from: number | null;
  /** What was made in Clio of late and is to be looked at there; absent before anything was. */
  made?: Made[];
  /** How many rounds in a row came to nothing. */
  failures?: number;
  /** Nothing is tried by itself before this instant by this computer's clock; null or absent where it may be. */
  until?: number | null;
  /** What was in the way then, as the poster words it. */
  trouble?: unknown;
}
