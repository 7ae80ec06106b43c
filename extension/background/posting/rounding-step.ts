import { secondsInClio } from '../../billing/index.ts';
import type { StoredEntry } from '../../clio/index.ts';
import { accountKey, type Connection } from '../../timeline/index.ts';
import type { PostingContext } from './context.ts';
import { roundedOtherwise } from './messages.ts';

/** What firms round up to: hundredths of an hour, or whole minutes of which some make an hour. Seconds. */
export const STEPS: readonly number[] = [
  36,
  ...[1, 2, 3, 4, 5, 6, 10, 12, 15, 20, 30, 60].map((minutes) => minutes * 60),
];

/** The steps by which Clio can have rounded so many seconds to what it shows. */
function stepsThatFit(steps: readonly number[], seconds: number, rounded: number): number[] {
  return steps.filter((step) => secondsInClio(seconds, step) === rounded);
}

/** What an entry in Clio tells of the firm's rounding; null where it tells nothing new. */
export function learnt(
  known: Pick<Connection, 'step' | 'steps'>,
  seconds: number,
  rounded: number,
): { step: number | null; steps: number[] } | null {
  const { step, steps = STEPS } = known;
  if (step !== null && secondsInClio(seconds, step) === rounded) return null;
  const fitting = stepsThatFit(step === null ? steps : STEPS, seconds, rounded);
  // The firm changed its rounding meanwhile, or rounds in a way that nobody documented.
  const left = fitting.length > 0 ? fitting : stepsThatFit(STEPS, seconds, rounded);
  const [only] = left;
  if (step === null && left.length > 1 && left.length === known.steps?.length) return null;
  return { step: left.length === 1 && only !== undefined ? only : null, steps: left };
}

/**
 * Checks what Clio shows for an entry against the rounding that is known, and learns from it where it is not, or where
 * it is wrong.
 * @returns what to say where Clio shows another time than was expected, else null
 */
export async function checkRounding(context: PostingContext, stored: StoredEntry): Promise<string | null> {
  const { quantity, roundedQuantity } = stored;
  if (quantity === null || roundedQuantity === null) return null;
  const account = accountKey(context.connection);
  let expected: number | null = null;
  await context.timeline.change('connection', (value) => {
    const lesson = accountKey(value) === account ? learnt(value, quantity, roundedQuantity) : null;
    expected = lesson && value.step;
    return lesson ? { ...value, ...lesson } : value;
  });
  return expected === null ? null : roundedOtherwise(roundedQuantity, secondsInClio(quantity, expected));
}
