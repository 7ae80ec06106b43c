import type { Journal } from '../journal/index.ts';
import type { Former } from './kept.ts';

export type { Former } from './kept.ts';

/** So many profiles that lost the timeline are remembered. */
const MAX_FORMER = 32;

/**
 * How far a profile that loses the timeline had acknowledged. All that the journal still holds goes to the next one; from
 * the instant given on, what the former one stored of it is not its own any more. Null where it cannot have stored more.
 */
export function placeLost(profile: string, journal: Journal): Former | null {
  const { id, first } = journal.place;
  const { held } = journal;
  let at = held?.at;
  for (const sample of held ? [] : journal.from(first)) {
    at = sample.at;
    break;
  }
  return at === undefined ? null : { profile, journal: id, seq: first - 1, at };
}

/** The profiles that lost the timeline with one more, the latest last. */
export function latestOf(former: readonly Former[], lost: Former): Former[] {
  return [...former, lost].slice(-MAX_FORMER);
}
