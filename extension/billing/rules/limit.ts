import type { Fix } from './finding.ts';

/** The fix that sends so many seconds, or leaves out an entry of which none are left. */
export function sendOnly(seconds: number): Fix {
  return seconds > 0 ? { kind: 'seconds', seconds } : { kind: 'leave-out' };
}

/**
 * What is left of a limit, in whole increments, so that Clio does not round it up beyond; 0 where nothing is. Seconds.
 */
export function within(limit: number, increment: number | null): number {
  return Math.max(0, increment === null ? limit : Math.floor(limit / increment) * increment);
}
