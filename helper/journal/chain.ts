import { createChainWriting } from './chain-writing.ts';
import { attempt, type DiskAccess, insist } from './disk-access.ts';
import { type EarlierRun, resumeChain } from './earlier-run.ts';
import { heldAt } from './held.ts';
import type { Kept } from './reader.ts';
import { createRecent } from './recent.ts';
import { createSegmentFiles } from './segment-files.ts';
import { blanked, type Deleted } from './shed.ts';

/** Once the last file has this size and next to all of it is acked, the next sample begins another, so that it goes. */
const WORTH_DROPPING_BYTES = 16_384;
const MAX_LEFT_SAMPLES = 32;

/**
 * The files of a journal: text lines in segments, each named by the number of its first sample. Numbers are never given
 * out twice: the file with the last sample stays until there is another.
 */
export type Chain = ReturnType<typeof openChain>;

/**
 * Opens the chain in a folder, and mends it: what was torn at its end is cut off.
 * @param acked everything up to this number is not wanted any more
 * @param limit bytes on disk; above it the oldest samples go
 */
export function openChain(disk: DiskAccess, folder: string, acked: number, limit: number) {
  const found = { failing: false, dropped: false, damaged: false };
  const onDamage = () => {
    found.damaged = true;
  };
  const files = createSegmentFiles(disk, folder, onDamage);
  const { list, writer } = files;
  let run: EarlierRun = { first: acked + 1, last: acked, earlier: null };
  const opened = insist(() => {
    run = resumeChain(disk, files, acked, onDamage);
  });
  found.failing = !opened;
  const ends = { first: run.first, last: run.last };
  const recent = createRecent(ends.last);
  const writing = createChainWriting({ files, recent, ends, found, limit });
  /** What held at the last number that is not wanted any more, as said at the instant of that one. */
  let held: Kept | null = null;

  /** The sample of a number that is kept in memory or on the disk. */
  function keptAt(number: number): Kept | undefined {
    return number >= (recent.first ?? ends.last + 1) ? recent.at(number) : files.at(number, recent.written);
  }

  // What held before the first wanted number may still lie in its file.
  const [oldest] = list.all;
  if (opened && oldest && oldest.first < ends.first) held = heldAt(ends.first - 1, oldest.first, null, keptAt);
  files.forget();

  return {
    /** Whether the folder could be read. Otherwise nothing is known of what it holds. */
    opened,
    /** The last sample found at opening, where it is the last one that was given out. */
    earlier: run.earlier,
    get first() {
      return ends.first;
    },
    get last() {
      return ends.last;
    },
    get bytes() {
      return list.bytes;
    },
    found,
    append: writing.append,
    *from(seq: number): Iterable<Kept> {
      let next = Math.max(seq, ends.first);
      while (next <= ends.last) {
        const kept = keptAt(next);
        if (!kept) return;
        yield kept;
        next += 1;
      }
      files.forget();
    },
    /** Forgets what has a number up to `seq`. */
    trim(seq: number): void {
      const acked = Math.min(seq, ends.last);
      if (acked >= ends.first) held = heldAt(acked, ends.first, held, keptAt);
      ends.first = Math.max(ends.first, acked + 1);
      writing.passOver();
      files.sweep(ends.first);
      if (ends.last - ends.first < MAX_LEFT_SAMPLES && (writer.segment?.bytes ?? 0) >= WORTH_DROPPING_BYTES)
        writer.close();
      if (ends.first <= ends.last) return;
      found.dropped = false;
      found.damaged = false;
    },
    /** What held at the last number that was trimmed; null where nobody knows. */
    get held(): Kept | null {
      return held?.sample.seq === ends.first - 1 ? held : null;
    },
    /** Takes off the disk what was acked, and with it the titles of deleted time wherever they are. */
    shed(deleted: Deleted | null): void {
      if (deleted) {
        recent.blank(deleted);
        held = held && blanked(held, deleted);
      }
      files.sweep(ends.first);
      // What the disk does not take now is tried again the next time.
      attempt(() => files.shed(ends.first, recent.written, deleted));
      files.forget();
    },
    /** Gives its folder another name; whether that went well. */
    moveTo: files.moveTo,
    /** Tries again what could not be written, and has the system write what it holds back of what was not acked. */
    secure(): void {
      if (found.failing) writing.flush();
      if (ends.first <= ends.last) writer.sync();
    },
    /** Whether all of it is on the disk. */
    close(): boolean {
      writing.flush();
      writer.close();
      return recent.written === ends.last;
    },
  };
}
