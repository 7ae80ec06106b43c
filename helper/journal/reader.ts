import type { Sample } from '../../shared/index.ts';
import { type DiskAccess, insist } from './disk-access.ts';
import { readSegment } from './segment.ts';
import type { Segment } from './segment-list.ts';

/** A sample with the zone (minutes east of UTC) in which it lies, said in it or before it. */
export interface Kept {
  sample: Sample;
  zone: number;
}

/** The instant of what is lost where nothing before or after it tells one. */
export const UNKNOWN = 0;

/** Reads the files of a chain, and keeps the last one read in mind while somebody reads on. */
export function createReader(disk: DiskAccess, pathOf: (segment: Segment) => string, onDamage: () => void) {
  let cached: { segment: Segment; kept: Kept[] } | null = null;

  function bytesOf(segment: Segment): Buffer {
    // A file that cannot be read counts like one whose every line is damaged.
    let bytes = Buffer.alloc(0);
    insist(() => {
      bytes = disk.readFileSync(pathOf(segment));
    });
    return bytes;
  }

  /** The first instant that is known after a segment. */
  function instantAfter(segments: readonly Segment[], index: number): number {
    for (const segment of segments.slice(index + 1)) {
      const [sample] = readSegment(bytesOf(segment), segment.first, null, () => UNKNOWN).samples;
      if (sample) return sample.at;
    }
    return UNKNOWN;
  }

  /** The samples of one of the segments, without holes up to the number `end`. */
  function read(segments: readonly Segment[], index: number, end: number): Kept[] {
    const segment = segments[index];
    if (!segment) return [];
    if (cached?.segment === segment) return cached.kept;
    const before = () => read(segments, index - 1, segment.first).at(-1);
    const near = () => before()?.sample.at ?? instantAfter(segments, index);
    const { samples, damaged } = readSegment(bytesOf(segment), segment.first, end, near);
    if (damaged) onDamage();
    // The first line says the zone; where that one is lost, the next best is taken.
    const said = samples.find((sample) => sample.zone !== undefined)?.zone;
    let zone = samples[0]?.zone ?? before()?.zone ?? said ?? 0;
    const kept = samples.map((sample) => {
      zone = sample.zone ?? zone;
      return { sample, zone };
    });
    cached = { segment, kept };
    return kept;
  }

  return {
    read,
    /** Forgets what was read of a segment, which changes or goes; of any where none is given. */
    forget(segment?: Segment): void {
      if (!segment || cached?.segment === segment) cached = null;
    },
  };
}
