import type { Samples } from '../../../shared/index.ts';
import { type Interval, MAX_SAMPLE_GAP_MS } from '../../timeline/index.ts';

/** The last sample that was stored, as far as the next one is read against it. */
export interface LastSample {
  journal: string;
  at: number;
  /** Whether a window was in front, rather than nobody there or nothing to be seen. */
  window: boolean;
}

/**
 * Reads a stored batch after the last sample before, and finds the last stretch in which nobody looked: a window was in
 * front, no sample came while that could hold, and the next one does not say that nobody was there.
 */
export function readGaps(
  before: LastSample | null,
  { journal, items }: Samples,
): { last: LastSample | null; hole: Interval | null } {
  let last = before;
  let hole: Interval | null = null;
  for (const item of items) {
    const window: boolean = item.kind === 'alive' ? (last?.window ?? false) : item.kind === 'window';
    // A new journal knows nothing of the window that the old one had open, so no stretch of it holds any longer.
    const holds = last?.journal === journal ? MAX_SAMPLE_GAP_MS : 0;
    if (last?.window && window && item.at - last.at > holds) hole = { start: last.at, end: item.at };
    last = { journal, at: item.at, window };
  }
  return { last, hole };
}
