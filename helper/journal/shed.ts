import type { Sample } from '../../shared/index.ts';
import type { DiskAccess } from './disk-access.ts';
import { encodeLine } from './line.ts';
import type { Kept } from './reader.ts';

/** Time whose titles are not to stay anywhere, in epoch milliseconds; half-open. */
export interface Deleted {
  from: number;
  until: number;
}

const hears = (sample: Sample): boolean => 'microphone' in sample && sample.microphone !== undefined;

/** A sample without a title, and without who used the microphone, where it was told in deleted time; all else as it is. */
export function blanked(kept: Kept, { from, until }: Deleted): Kept {
  const titled = kept.sample.kind === 'window' && kept.sample.title !== '';
  if (!(titled || hears(kept.sample)) || kept.sample.at < from || kept.sample.at >= until) return kept;
  const { microphone: _, ...sample } = { microphone: undefined, ...kept.sample };
  return { ...kept, sample: sample.kind === 'window' ? { ...sample, title: '' } : sample };
}

/** A sample that only keeps its number and its instant from being given out again: it names no window and no program. */
function bare(kept: Kept): Kept {
  if (kept.sample.kind !== 'window' && !hears(kept.sample)) return kept;
  const { seq, at } = kept.sample;
  return { ...kept, sample: { seq, at, kind: 'alive' } };
}

/**
 * What is to stay of a file's samples: those not acked, or of the last one its number; null where that is all of them as
 * they are.
 * @param first the lowest number that is not acked
 */
export function leftOf(samples: readonly Kept[], first: number, deleted: Deleted | null): Kept[] | null {
  const end = samples.at(-1);
  if (!end) return null;
  const wanted = samples.filter(({ sample }) => sample.seq >= first);
  const left = wanted.length === 0 ? [bare(end)] : deleted ? wanted.map((kept) => blanked(kept, deleted)) : wanted;
  const same = left.length === samples.length && left.every((kept, index) => kept === samples[index]);
  return same ? null : left;
}

/**
 * Writes samples into a file of their own, which is there whole or not at all.
 * @returns its length in bytes
 * @throws what the disk says
 */
export function writeAnew(disk: DiskAccess, path: string, samples: readonly Kept[]): number {
  const lines = samples.map(({ sample, zone }, index) => encodeLine(index === 0 ? { ...sample, zone } : sample));
  const text = Buffer.from(lines.join(''));
  const file = disk.openSync(`${path}.new`, 'w', 0o600);
  try {
    const count = disk.writeSync(file, text);
    if (count < text.length) throw Object.assign(new Error('The disk took only a part.'), { code: 'ENOSPC' });
    // What it takes the place of may have been on the disk for good.
    disk.fdatasyncSync(file);
  } finally {
    disk.closeSync(file);
  }
  disk.renameSync(`${path}.new`, path);
  return text.length;
}
