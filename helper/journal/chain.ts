import { join } from 'node:path';
import type { Sample } from '../../shared/index.ts';
import { attempt, type DiskAccess, insist } from './disk-access.ts';
import { heldAt } from './held.ts';
import { encodeLine } from './line.ts';
import { createReader, type Kept, type Segment } from './reader.ts';
import { readSegment } from './segment.ts';
import { blanked, type Deleted, leftOf, writeAnew } from './shed.ts';

/** A file of the chain grows to this; whole files go when all of them is acked. */
const SEGMENT = 131_072;
/** Once the last file has this size and next to all of it is acked, the next sample begins another, so that it goes. */
const WORTH_DROPPING = 16_384;
const NEXT_TO_ALL = 32;
/** How many of the last samples stay in memory, for those who read live. */
const RECENT = 128;
/** How much may wait in memory while the disk takes nothing. */
export const MEMORY_LIMIT = { samples: 20_000, text: 4_000_000 };

function textOf({ sample }: Kept): number {
  return sample.kind === 'window' ? sample.app.length + sample.title.length : 0;
}

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
  let place = folder;
  let segments: Segment[] = [];
  let active: { segment: Segment; file: number } | null = null;
  let first = acked + 1;
  let last = acked;
  /** The last sample found at opening, where it is the last one that was given out. */
  let earlier: Sample | null = null;
  /** What held at the last number that is not wanted any more, as said at the instant of that one. */
  let held: Kept | null = null;
  /** The last samples, oldest first and without holes up to `last`; those after `written` wait for the disk. */
  let recent: Kept[] = [];
  let written = acked;
  let waitingText = 0;
  let unsynced = false;
  const found = { failing: false, dropped: false, damaged: false };

  const pathOf = (segment: Segment) => join(place, `${segment.first}.log`);
  const reader = createReader(disk, pathOf, () => {
    found.damaged = true;
  });

  function open(): void {
    // One that cannot be made is not there to be read either.
    attempt(() => disk.mkdirSync(place, { recursive: true, mode: 0o700 }));
    const all = disk.readdirSync(place);
    const names = all.filter((name) => /^\d+\.log$/.test(name));
    for (const name of all) if (/^\d+\.log\.new$/.test(name)) attempt(() => disk.rmSync(join(place, name)));
    segments = names
      .map((name) => ({ first: Number.parseInt(name, 10), bytes: disk.statSync(join(place, name)).size }))
      .sort((a, b) => a.first - b.first);
    const tail = segments.at(-1);
    if (!tail) return;
    const read = readSegment(disk.readFileSync(pathOf(tail)), tail.first, null, () => 0);
    if (read.damaged) found.damaged = true;
    const end = tail.first + read.samples.length - 1;
    last = Math.max(acked, end);
    first = Math.max(acked + 1, segments[0]?.first ?? 1);
    written = last;
    // What was given out after it without reaching the disk ended its stretch already.
    if (last > end) return;
    earlier = read.samples.at(-1) ?? reader.read(segments, segments.length - 2, tail.first).at(-1)?.sample ?? null;
    // Where it cannot be mended, the next sample begins another file, and what was torn is known by its check sum.
    attempt(() => {
      const file = disk.openSync(pathOf(tail), 'r+');
      active = { segment: tail, file };
      if (read.goodBytes < tail.bytes) disk.ftruncateSync(file, read.goodBytes);
      tail.bytes = read.goodBytes;
    });
    if (tail.bytes !== read.goodBytes) closeFile();
  }

  function total(): number {
    return segments.reduce((sum, { bytes }) => sum + bytes, 0);
  }

  function remove(segment: Segment): void {
    // One that cannot be removed is found again at the next start, and removed with the first ack.
    attempt(() => disk.rmSync(pathOf(segment), { force: true }));
    reader.forget(segment);
  }

  function closeFile(): void {
    const open = active;
    active = null;
    if (!open) return;
    if (unsynced) attempt(() => disk.fdatasyncSync(open.file));
    unsynced = false;
    attempt(() => disk.closeSync(open.file));
  }

  /** Removes the files before the last one that hold nothing but what was acked. */
  function sweep(): void {
    while ((segments[1]?.first ?? Number.POSITIVE_INFINITY) <= first) {
      const gone = segments.shift();
      if (gone) remove(gone);
    }
  }

  /** What is in memory alone goes with what was before it: numbers have no holes. */
  function forgetWaiting(): void {
    if (written >= first - 1) return;
    written = first - 1;
    closeFile();
    waitingText = recent.reduce((sum, kept) => sum + (kept.sample.seq > written ? textOf(kept) : 0), 0);
  }

  /** Lets go the oldest file, or what waits longest in memory, to make room. */
  function dropOldest(): void {
    found.dropped = true;
    const [oldest] = segments;
    if (oldest && oldest.bytes > 0) {
      if (oldest === active?.segment) closeFile();
      segments.shift();
      remove(oldest);
    } else recent.shift();
    const next = segments.find(({ bytes }) => bytes > 0)?.first;
    first = Math.max(first, next ?? recent[0]?.sample.seq ?? last + 1);
    recent = recent.filter(({ sample }) => sample.seq >= first);
    forgetWaiting();
  }

  function begin(seq: number): { segment: Segment; file: number } {
    closeFile();
    disk.mkdirSync(place, { recursive: true, mode: 0o700 });
    const segment = { first: seq, bytes: 0 };
    // A file of this name can only be one whose first line was torn.
    const opened = { segment, file: disk.openSync(pathOf(segment), 'w', 0o600) };
    for (const { first, bytes } of segments) if (bytes === 0 && first !== seq) remove({ first, bytes });
    segments = [...segments.filter((other) => other.first !== seq && other.bytes > 0), segment];
    active = opened;
    return opened;
  }

  function writeLine({ sample, zone }: Kept): void {
    const whole = (active?.segment.bytes ?? SEGMENT) >= SEGMENT;
    const { segment, file } = active === null || whole ? begin(sample.seq) : active;
    // Each file is read by itself.
    const line = encodeLine(segment.bytes === 0 ? { ...sample, zone } : sample);
    const length = Buffer.byteLength(line);
    const count = disk.writeSync(file, line, segment.bytes);
    if (count < length) throw Object.assign(new Error('The disk took only a part.'), { code: 'ENOSPC' });
    segment.bytes += length;
    written = sample.seq;
    unsynced = true;
    reader.forget(segment);
    sweep();
  }

  /** Writes what waits, as far as the disk takes it. */
  function flush(): void {
    for (const kept of recent) {
      if (kept.sample.seq <= written) continue;
      found.failing = !attempt(() => writeLine(kept));
      if (found.failing) return;
      waitingText -= textOf(kept);
      while (total() > limit && segments.length > 1) dropOldest();
    }
    found.failing = false;
    const surplus = recent.length - RECENT;
    if (surplus >= RECENT) recent = recent.slice(surplus);
  }

  /** The sample of a number that is kept in memory or on the disk. */
  function keptAt(number: number): Kept | undefined {
    const start = recent[0]?.sample.seq ?? last + 1;
    if (number >= start) return recent[number - start];
    const index = segments.findLastIndex((segment) => segment.first <= number);
    const end = segments[index + 1]?.first ?? written + 1;
    return reader.read(segments, index, end)[number - (segments[index]?.first ?? 0)];
  }

  /** Takes one file's acked samples, and the titles of deleted time, off the disk. */
  function shedFile(segment: Segment, deleted: Deleted | null): void {
    const index = segments.indexOf(segment);
    const left = leftOf(reader.read(segments, index, segments[index + 1]?.first ?? written + 1), first, deleted);
    const [head] = left ?? [];
    if (!left || !head) return;
    if (active?.segment === segment) closeFile();
    const anew: Segment = { first: head.sample.seq, bytes: 0 };
    anew.bytes = writeAnew(disk, pathOf(anew), left);
    segments = segments.with(index, anew);
    reader.forget();
    if (anew.first !== segment.first) remove(segment);
  }

  const opened = insist(open);
  found.failing = !opened;
  // What held before the first wanted number may still lie in its file.
  const [oldest] = segments;
  if (opened && oldest && oldest.first < first) held = heldAt(first - 1, oldest.first, null, keptAt);
  reader.forget();

  return {
    /** Whether the folder could be read. Otherwise nothing is known of what it holds. */
    opened,
    earlier,
    get first() {
      return first;
    },
    get last() {
      return last;
    },
    get bytes() {
      return total();
    },
    found,
    append(kept: Kept): void {
      last = kept.sample.seq;
      recent.push(kept);
      waitingText += textOf(kept);
      flush();
      while (last - written > MEMORY_LIMIT.samples || waitingText > MEMORY_LIMIT.text) {
        dropOldest();
        // A file less may be the room that was missing.
        flush();
      }
    },
    *from(seq: number): Iterable<Kept> {
      let next = Math.max(seq, first);
      while (next <= last) {
        const kept = keptAt(next);
        if (!kept) return;
        yield kept;
        next += 1;
      }
      reader.forget();
    },
    /** Forgets what has a number up to `seq`. */
    trim(seq: number): void {
      const acked = Math.min(seq, last);
      if (acked >= first) held = heldAt(acked, first, held, keptAt);
      first = Math.max(first, acked + 1);
      forgetWaiting();
      sweep();
      if (last - first < NEXT_TO_ALL && (active?.segment.bytes ?? 0) >= WORTH_DROPPING) closeFile();
      if (first <= last) return;
      found.dropped = false;
      found.damaged = false;
    },
    /** What held at the last number that was trimmed; null where nobody knows. */
    get held(): Kept | null {
      return held?.sample.seq === first - 1 ? held : null;
    },
    /** Takes off the disk what was acked, and with it the titles of deleted time wherever they are. */
    shed(deleted: Deleted | null): void {
      if (deleted) {
        recent = recent.map((kept) => blanked(kept, deleted));
        held = held && blanked(held, deleted);
      }
      sweep();
      // What the disk does not take now is tried again the next time.
      attempt(() => {
        for (const segment of [...segments]) if (segment.bytes > 0) shedFile(segment, deleted);
      });
      reader.forget();
    },
    /** Gives its folder another name; whether that went well. */
    moveTo(path: string): boolean {
      // Some systems move no folder that has an open file in it.
      closeFile();
      const moved = attempt(() => disk.renameSync(place, path));
      if (moved) place = path;
      return moved;
    },
    /** Tries again what could not be written, and has the system write what it holds back of what was not acked. */
    secure(): void {
      if (found.failing) flush();
      const open = active;
      if (open && unsynced && first <= last) unsynced = !attempt(() => disk.fdatasyncSync(open.file));
    },
    /** Whether all of it is on the disk. */
    close(): boolean {
      flush();
      closeFile();
      return written === last;
    },
  };
}
