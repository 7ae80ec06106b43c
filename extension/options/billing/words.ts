import { decimalHours, goesWithClio, type OwnRounding } from '../../billing/index.ts';

/** Roundings of her own that are offered. Seconds. */
const OWN_STEPS: readonly number[] = [6, 10, 12, 15, 30, 60].map((minutes) => minutes * 60);

/** An increment in words; Clio's finest is no whole minute. */
export function stepWords(step: number): string {
  if (step % 60 !== 0) return `${step} seconds (${decimalHours(step)} h)`;
  const minutes = step / 60;
  // A third of an hour and the like have no exact decimals.
  const hours = step % 36 === 0 ? ` (${decimalHours(step)} h)` : '';
  return `${minutes} ${minutes === 1 ? 'minute' : 'minutes'}${hours}`;
}

/** A rounding of her own in words. */
export function roundingWords({ step, direction }: OwnRounding): string {
  return direction === 'up' ? `Up to the next ${stepWords(step)}` : `To the nearest ${stepWords(step)}`;
}

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
