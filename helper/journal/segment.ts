import type { Sample } from '../../shared/index.ts';
import { decodeLine } from './line.ts';

/** What a segment's file holds, as far as it is good. */
export interface Read {
  samples: Sample[];
  /** Bytes up to the end of the last whole line; what follows was torn. */
  goodBytes: number;
  /** Whether whole lines before that were damaged. */
  damaged: boolean;
}

/** What a line may be made of where breaks between lines were damaged: nobody looks further into what is no text. */
const MAX_TABS = 32;
const MAX_SUM_LENGTH = 7;

/** The last sample of several lines whose breaks were damaged; null where there is none. */
function lastOf(lines: string): Sample | null {
  let tab = lines.lastIndexOf('\t');
  for (let count = 0; tab > 0 && count < MAX_TABS; count += 1) {
    for (let length = 1; length <= Math.min(MAX_SUM_LENGTH, tab - 1); length += 1) {
      const sample = decodeLine(lines.slice(tab - length));
      if (sample) return sample;
    }
    tab = lines.lastIndexOf('\t', tab - 1);
  }
  return null;
}

/**
 * Reads a segment whose first sample has the number `first`. Damaged lines are left out, and their numbers are filled
 * with *blind*, so that numbers have no holes and no time is credited to what is not known.
 * @param end the number after its last sample where a later segment says it; null for the last segment, whose torn end
 *   is cut
 * @param near an instant for what is lost where no good line of this segment tells one
 */
export function readSegment(file: Buffer, first: number, end: number | null, near: () => number): Read {
  const samples: Sample[] = [];
  let next = first;
  let damaged = false;
  let goodBytes = 0;
  let at: number | null = null;
  /** Whole but damaged lines since the last good one. */
  let bad = 0;
  const fill = (until: number, instant: () => number) => {
    if (next < until) damaged = true;
    for (; next < until; next += 1) samples.push({ seq: next, at: instant(), kind: 'blind', why: 'observer' });
  };
  for (let start = 0; start < file.length; ) {
    const stop = file.indexOf(0x0a, start);
    if (stop < 0) break;
    const line = file.toString('utf8', start, stop);
    const sample = decodeLine(line) ?? lastOf(line);
    start = stop + 1;
    goodBytes = start;
    if (!sample || sample.seq < next || (end !== null && sample.seq >= end)) {
      bad += 1;
      continue;
    }
    const instant = at ?? sample.at;
    fill(sample.seq, () => instant);
    samples.push(sample);
    at = sample.at;
    next = sample.seq + 1;
    bad = 0;
  }
  const known = at;
  // A whole line at the end had its number, which the extension may know: it is not given out again.
  const last = end ?? (known === null ? next : next + bad);
  fill(last, () => known ?? near());
  return { samples, goodBytes: end === null && known === null ? 0 : goodBytes, damaged };
}
