import type { Problem } from '../../clio/index.ts';

/**
 * After an outage the next attempt comes so much later, and twice as much later each time that it lasts. Milliseconds.
 */
const FIRST_RETRY_MS = 5000;
/** Where the network or the key store is away, it is back in a moment once it is: the pauses grow no longer than this. */
const MAX_AWAY_RETRY_MS = 5 * 60_000;
/** So many limits in a row are the usual course of many entries. */
const USUAL_LIMITS = 4;
export const RETRY_MS = 60_000;
/** What only somebody's hand can mend: a locked key store, a scope that is missing, a version that was retired. */
export const LATE_RETRY_MS = 60 * 60_000;

/** A pause that doubles with each failure, up to a longest. */
export function doublingPause(first: number, failures: number, longest: number): number {
  return Math.min(longest, first * 2 ** Math.min(failures, 20));
}

/**
 * When a try makes sense again where nothing can be sent now; null where the attorney has to act first, which wakes it.
 * @param failures tries in a row before this one that came to nothing
 */
export function retryAt(problem: Problem, now: number, failures: number): number | null {
  switch (problem.kind) {
    case 'limit':
      // Where Clio names ever another instant, and never lets anything through, it is asked ever less.
      return failures < USUAL_LIMITS
        ? problem.until
        : Math.max(problem.until, now + doublingPause(FIRST_RETRY_MS, failures, LATE_RETRY_MS));
    case 'sign-in':
    case 'wrong-client':
      return null;
    // Several in a row went into the dark: Clio is given a while before more do.
    case 'unknown':
      return now + doublingPause(RETRY_MS, failures, LATE_RETRY_MS);
    case 'forbidden':
    case 'gone':
    case 'no-access':
      return now + LATE_RETRY_MS;
    case 'key-store':
      return now + (problem.why === 'locked' ? LATE_RETRY_MS : doublingPause(RETRY_MS, failures, MAX_AWAY_RETRY_MS));
    case 'network':
      return now + doublingPause(FIRST_RETRY_MS, failures, MAX_AWAY_RETRY_MS);
    default:
      return now + doublingPause(FIRST_RETRY_MS, failures, LATE_RETRY_MS);
  }
}
