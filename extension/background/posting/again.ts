import type { Problem } from '../../clio/index.ts';

/** After an outage the next attempt comes so much later, and twice as much later each time it lasts. Milliseconds. */
const SOON = 5000;
export const AGAIN = 60_000;
/** What only somebody's hand can mend: a locked key store, a scope that is missing, a version that was retired. */
export const AGAIN_LATER = 60 * 60_000;

/**
 * When a try makes sense again where nothing can be sent now; null where she has to act first, which wakes it.
 * @param failures tries in a row before this one that came to nothing
 */
export function againAt(problem: Problem, now: number, failures: number): number | null {
  switch (problem.kind) {
    case 'limit':
      return problem.until;
    case 'sign-in':
    case 'wrong-client':
      return null;
    // Several in a row went into the dark: Clio is given a while before more do.
    case 'unknown':
      return now + AGAIN;
    case 'forbidden':
    case 'gone':
    case 'no-access':
      return now + AGAIN_LATER;
    case 'key-store':
      return now + (problem.why === 'locked' ? AGAIN_LATER : AGAIN);
    default:
      return now + Math.min(AGAIN, SOON * 2 ** failures);
  }
}
