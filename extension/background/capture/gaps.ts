import type { Samples } from '../../../shared/index.ts';
import { type Interval, MAX_SAMPLE_GAP_MS } from '../../timeline/index.ts';

/** The last sample that was stored, as far as the next one is read against it. */
export interface Heard {
  journal: string;
  at: number;
  /** Whether a window was in front, rather than nobody there or nothing to be seen. */
  window: boolean;
}

/**
 * Reads a stored batch after what was heard before, and finds the last stretch in which nobody looked: a window was in
 * front, no sample came while that could hold, and the next one does not say that nobody was there.
 */
export function heed(
  before: Heard | null,
  { journal, items }: Samples,
): { heard: Heard | null; hole: Interval | null } {
  let heard = before;
  let hole: Interval | null = null;
  for (const item of items) {
    const window: boolean = item.kind === 'alive' ? (heard?.window ?? false) : item.kind === 'window';
    // A new journal knows nothing of the window that the old one had open, so no stretch of it holds any longer.
    const holds = heard?.journal === journal ? MAX_SAMPLE_GAP_MS : 0;
    if (heard?.window && window && item.at - heard.at > holds) hole = { start: heard.at, end: item.at };
    heard = { journal, at: item.at, window };
  }
  return { heard, hole };
}
