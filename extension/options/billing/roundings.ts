import { goesWithClio, type OwnRounding } from '../../billing/index.ts';

/** Roundings of the attorney's own that are offered. Seconds. */
const OWN_STEPS: readonly number[] = [6, 10, 12, 15, 30, 60].map((minutes) => minutes * 60);

/** The value of a rounding in a list of choices, and back. */
export const roundingKey = ({ step, direction }: OwnRounding): string => `${direction} ${step}`;
export function roundingOf(key: string): OwnRounding | null {
  const [direction, step] = key.split(' ');
  return direction === 'up' || direction === 'nearest' ? { direction, step: Number(step) } : null;
}

/**
 * The roundings that go together with Clio's. Rounding up to Clio's own step is what Clio does anyway.
 * @param clio Clio's increment in seconds; null where it is not known
 */
export function roundingsWith(clio: number | null): OwnRounding[] {
  return (['up', 'nearest'] as const)
    .flatMap((direction) => OWN_STEPS.map((step) => ({ step, direction })))
    .filter((own) => goesWithClio(own, clio) && !(own.direction === 'up' && own.step === clio));
}
