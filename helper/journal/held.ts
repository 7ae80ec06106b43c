import type { Sample } from '../../shared/index.ts';
import type { Kept } from './reader.ts';

/** What a sample said, as it still holds at another instant: from when on nobody was there is settled by then. */
function stillSaid(sample: Sample, seq: number, at: number): Sample {
  if (sample.kind !== 'away') return { ...sample, seq, at };
  const { why, call } = sample;
  return { seq, at, kind: 'away', why, ...(call ? { call } : {}) };
}

/**
 * What held at a number, said at the instant of its sample: the last word up to there that was more than *alive*.
 * @param first the lowest number that is looked back to
 * @param before what held at the number before that; null where nobody knows
 * @param keptAt the sample of a number, where it is still kept
 */
export function heldAt(
  number: number,
  first: number,
  before: Kept | null,
  keptAt: (number: number) => Kept | undefined,
): Kept | null {
  const here = keptAt(number);
  if (!here) return null;
  for (let back = number; back >= first; back -= 1) {
    const kept = keptAt(back);
    if (kept && kept.sample.kind !== 'alive')
      return { zone: here.zone, sample: stillSaid(kept.sample, number, here.sample.at) };
  }
  return before && { zone: here.zone, sample: stillSaid(before.sample, number, here.sample.at) };
}
