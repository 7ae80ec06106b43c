import type { Sample } from '../../shared/index.ts';
import { decodeLine } from './line.ts';

/** What a segment's file holds, as far as it is good. */
export interface Read {
  samples: Sample[];
  /** Bytes up to the end of the last good line; what follows was torn. */
  goodBytes: number;
  /** Whether lines before that were damaged. */
  damaged: boolean;
}

/**
 * Reads a segment whose first sample has the number `first`. Damaged lines are left out, and their numbers are filled
 * with *blind*, so that numbers have no holes and no time is credited to what is not known.
 * @param end the number after its last sample where a later segment says it; null for the last segment, whose torn end
 *   is cut
 */
export function readSegment(file: Buffer, first: number, end: number | null): Read {
  const samples: Sample[] = [];
  let next = first;
  let damaged = false;
  let goodBytes = 0;
  let at = 0;
  const fill = (until: number, instant: number) => {
    if (next < until) damaged = true;
    for (; next < until; next += 1) samples.push({ seq: next, at: instant, kind: 'blind', why: 'observer' });
  };
  for (let start = 0; start < file.length; ) {
    const stop = file.indexOf(0x0a, start);
    if (stop < 0) break;
    const sample = decodeLine(file.toString('utf8', start, stop));
    start = stop + 1;
    if (!sample || sample.seq < next || (end !== null && sample.seq >= end)) continue;
    fill(sample.seq, at === 0 ? sample.at : at);
    samples.push(sample);
    at = sample.at;
    next = sample.seq + 1;
    goodBytes = start;
  }
  if (end !== null) fill(end, at);
  return { samples, goodBytes, damaged };
}
