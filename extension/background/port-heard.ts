import type { Samples } from '../../shared/index.ts';
import { HOLD, type Interval } from '../timeline/index.ts';

/** The last sample that was stored, as far as the next one is read against it. */
export interface Heard {
  journal: string;
  seq: number;
  at: number;
  /** Whether a window was in front, rather than nobody there or nothing to be seen. */
  window: boolean;
}

/**
 * Reads a stored batch after what was heard before, and finds the last stretch in which nobody looked: a window was in
 * front, no sample came for longer than a stretch holds, and the next one does not say that she was away.
 */
export function heed(
  before: Heard | null,
  { journal, items }: Samples,
): { heard: Heard | null; hole: Interval | null } {
  let heard = before;
  let hole: Interval | null = null;
  for (const item of items) {
    // What is sent again after a lost acknowledgement was read already.
    if (heard?.journal === journal && item.seq <= heard.seq) continue;
    const window: boolean = item.kind === 'alive' ? (heard?.window ?? false) : item.kind === 'window';
    if (heard?.window && window && item.at - heard.at > HOLD) hole = { start: heard.at, end: item.at };
    heard = { journal, seq: item.seq, at: item.at, window };
  }
  return { heard, hole };
}
