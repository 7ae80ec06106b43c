import type { Entry } from '../../timeline/index.ts';
import { LATE_RETRY_MS } from '../connection/retry-at.ts';

/**
 * So often an entry, a change or a taking back is sent without Clio ever saying what became of it; then the attorney is
 * asked.
 */
const MAX_TRIES = 5;
/** After each of these it rests for so long before it goes again, the look-ups aside. Milliseconds. */
const RESTS_MS = [60_000, 5 * 60_000, 15 * 60_000, LATE_RETRY_MS];

/** Whether it was sent as often as it is by itself. */
export function isOutOfTries({ doubts = 0 }: Pick<Entry, 'doubts'>): boolean {
  return doubts >= MAX_TRIES;
}

/** Whether an entry waits for the attorney to say whether it is to be tried again. While it is looked up it does not. */
export function awaitsRetry(entry: Entry): boolean {
  return isOutOfTries(entry) && ['approved', 'changing', 'taking-back'].includes(entry.state);
}

/** What is kept of one more try of which nobody knows what became. @param now this computer's clock */
export function afterDoubt({ doubts = 0 }: Entry, now: number): { doubts: number; restUntil: number } {
  return { doubts: doubts + 1, restUntil: now + (RESTS_MS[doubts] ?? LATE_RETRY_MS) };
}

/** Until when an entry rests; null where it does not. A clock that was set back ends the rest. */
export function restOf({ restUntil = 0 }: Entry, now: number): number | null {
  return restUntil > now && restUntil - now <= LATE_RETRY_MS ? restUntil : null;
}
