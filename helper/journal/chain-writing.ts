import { attempt } from './disk-access.ts';
import type { Kept } from './reader.ts';
import type { Recent } from './recent.ts';
import type { SegmentFiles } from './segment-files.ts';

/** How much may wait in memory while the disk takes nothing. */
const MAX_WAITING = { samples: 20_000, text: 4_000_000 };

export interface ChainWritingParts {
  files: SegmentFiles;
  recent: Recent;
  /** The lowest number that is kept, and the last one that was given out; both are moved on here. */
  ends: { first: number; last: number };
  /** What is said here of the disk: it takes nothing now; something was let go for want of room. */
  found: { failing: boolean; dropped: boolean };
  /** Bytes on disk; above it the oldest samples go. */
  limit: number;
}

/** Puts the samples of a chain on the disk, and keeps within its bounds what lies there and what waits in memory. */
export function createChainWriting({ files, recent, ends, found, limit }: ChainWritingParts) {
  const { list, writer } = files;

  /** What is in memory alone goes with what was before it: numbers have no holes. */
  function passOver(): void {
    if (recent.passOver(ends.first)) writer.close();
  }

  /** Lets go the oldest file, or what waits longest in memory, to make room. */
  function dropOldest(): void {
    found.dropped = true;
    if (!files.dropOldest()) recent.shift();
    ends.first = Math.max(ends.first, list.firstSample ?? recent.first ?? ends.last + 1);
    recent.dropBefore(ends.first);
    passOver();
  }

  /** Writes what waits, as far as the disk takes it. */
  function flush(): void {
    for (const kept of recent.waiting()) {
      found.failing = !attempt(() => files.write(kept));
      if (found.failing) return;
      recent.wrote(kept);
      files.sweep(ends.first);
      while (list.bytes > limit && list.all.length > 1) dropOldest();
    }
    found.failing = false;
    recent.trim();
  }

  return {
    passOver,
    flush,
    /** Adds the sample that follows on the last one. */
    append(kept: Kept): void {
      ends.last = kept.sample.seq;
      recent.push(kept);
      flush();
      while (ends.last - recent.written > MAX_WAITING.samples || recent.waitingText > MAX_WAITING.text) {
        dropOldest();
        // A file less may be the room that was missing.
        flush();
      }
    },
  };
}
