import type { InTheWay } from '../../messages/review.ts';

/** What is there already where time is to be added. Milliseconds. */
export interface OverTime {
  /** From the first instant that is taken to the last. */
  start: number;
  end: number;
  /** Whether all between these is taken. */
  whole: boolean;
  taken: number;
  /** Of that, what entries hold: it cannot be replaced. */
  sent: number;
  /** What is free of the time to be added. */
  free: number;
}

/**
 * What stands in the way of time to be added.
 * @param inTheWay in order and disjoint
 * @returns null for nothing
 */
export function overTime(added: { start: number; end: number }, inTheWay: readonly InTheWay[]): OverTime | null {
  const [first] = inTheWay;
  const last = inTheWay.at(-1);
  if (!first || !last) return null;
  const sum = (some: readonly InTheWay[]) => some.reduce((all, { start, end }) => all + (end - start), 0);
  const taken = sum(inTheWay);
  return {
    start: first.start,
    end: last.end,
    whole: last.end - first.start === taken,
    taken,
    sent: sum(inTheWay.filter(({ sent }) => sent)),
    free: added.end - added.start - taken,
  };
}
