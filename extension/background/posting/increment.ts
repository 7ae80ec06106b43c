import { secondsInClio } from '../../billing/index.ts';
import type { StoredEntry } from '../../clio/index.ts';
import { accountKey, type Connection, type Reason } from '../../timeline/index.ts';
import type { PostingContext } from './context.ts';

/** What firms round up to: hundredths of an hour, or whole minutes of which some make an hour. Seconds. */
export const INCREMENTS: readonly number[] = [
  36,
  ...[1, 2, 3, 4, 5, 6, 10, 12, 15, 20, 30, 60].map((minutes) => minutes * 60),
];

/** The increments by which Clio can have rounded so many seconds to what it shows. */
function fitting(increments: readonly number[], seconds: number, rounded: number): number[] {
  return increments.filter((increment) => secondsInClio(seconds, increment) === rounded);
}

/**
 * What an entry in Clio tells of the firm's rounding; null where it tells nothing new. `step` is the increment, once one
 * alone is left of those that it may be.
 */
export function learnIncrement(
  known: Pick<Connection, 'step' | 'steps'>,
  seconds: number,
  rounded: number,
): { step: number | null; steps: number[] } | null {
  const { step: increment, steps = INCREMENTS } = known;
  if (increment !== null && secondsInClio(seconds, increment) === rounded) return null;
  const some = fitting(increment === null ? steps : INCREMENTS, seconds, rounded);
  // The firm changed its rounding meanwhile, or rounds in a way that nobody documented.
  const left = some.length > 0 ? some : fitting(INCREMENTS, seconds, rounded);
  const [only] = left;
  if (increment === null && left.length > 1 && left.length === known.steps?.length) return null;
  return { step: left.length === 1 && only !== undefined ? only : null, steps: left };
}

/**
 * Checks what Clio shows for an entry against the increment that is known, and learns from it where none is, or where
 * it is wrong.
 * @returns what to say where Clio shows another time than was expected, else null
 */
export async function checkRounding(context: PostingContext, stored: StoredEntry): Promise<Reason | null> {
  const { quantity, roundedQuantity } = stored;
  if (quantity === null || roundedQuantity === null) return null;
  const account = accountKey(context.connection);
  let expected: number | null = null;
  await context.timeline.change('connection', (value) => {
    const lesson = accountKey(value) === account ? learnIncrement(value, quantity, roundedQuantity) : null;
    expected = lesson && value.step;
    return lesson ? { ...value, ...lesson } : value;
  });
  if (expected === null) return null;
  return { code: 'rounded-otherwise', shown: roundedQuantity, expected: secondsInClio(quantity, expected) };
}
