import { HUNDREDTH } from './rounding.ts';

/** A rounding of the attorney's own, before Clio's. Off by default: then the exact seconds are sent. */
export interface OwnRounding {
  /** Seconds. */
  step: number;
  direction: 'up' | 'nearest';
}

/**
 * Whether a rounding of the attorney's own goes together with Clio's: its results must be multiples of Clio's
 * increment, or Clio would round what is rounded already on another base, and up once more.
 * @param increment Clio's increment in seconds, or null where it is not known: then its finest is assumed
 */
export function goesWithClio(own: OwnRounding, increment: number | null): boolean {
  return own.step > 0 && own.step % (increment ?? HUNDREDTH) === 0;
}

/**
 * The seconds to send for worked time: exact, or rounded once the attorney's way where that goes with Clio's. Something
 * worked is never rounded to nothing.
 * @param worked milliseconds
 */
export function secondsToSend(worked: number, own: OwnRounding | null, increment: number | null): number {
  const seconds = Math.round(worked / 1000);
  if (own === null || seconds <= 0 || !goesWithClio(own, increment)) return Math.max(0, seconds);
  const steps = seconds / own.step;
  return Math.max(1, own.direction === 'up' ? Math.ceil(steps) : Math.round(steps)) * own.step;
}
