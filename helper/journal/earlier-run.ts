import type { Sample } from '../../shared/index.ts';
import type { DiskAccess } from './disk-access.ts';
import { UNKNOWN } from './reader.ts';
import { readSegment } from './segment.ts';
import type { SegmentFiles } from './segment-files.ts';

/** Where a chain goes on after an earlier run. */
export interface EarlierRun {
  /** The lowest number that is wanted. */
  first: number;
  /** The last number that was given out. */
  last: number;
  /** The last sample, where it is the last one that was given out, and its instant is known. */
  earlier: Sample | null;
}

/**
 * Reads what an earlier run left in the files of a chain, and mends it: what was torn at its end is cut off.
 * @param acked everything up to this number is not wanted any more
 * @throws what the disk says
 */
export function resumeChain(disk: DiskAccess, files: SegmentFiles, acked: number, onDamage: () => void): EarlierRun {
  const { list, writer } = files;
  list.read();
  const tail = list.all.at(-1);
  if (!tail) return { first: acked + 1, last: acked, earlier: null };
  const read = readSegment(disk.readFileSync(list.pathOf(tail)), tail.first, null, () => 0);
  if (read.damaged) onDamage();
  const end = tail.first + read.samples.length - 1;
  const last = Math.max(acked, end);
  const first = Math.max(acked + 1, list.all[0]?.first ?? 1);
  // What was given out after it without reaching the disk ended its stretch already.
  if (last > end) return { first, last, earlier: null };
  const before = () => files.read(list.all.length - 2, tail.first - 1).at(-1)?.sample ?? null;
  const earlier = read.samples.at(-1) ?? before();
  // Where it cannot be mended, the next sample begins another file, and what was torn is known by its check sum.
  writer.resume(tail, list.pathOf(tail), read.goodBytes);
  // Where no line is good any more, nobody knows when the earlier run ended.
  return { first, last, earlier: earlier && earlier.at > UNKNOWN ? earlier : null };
}
