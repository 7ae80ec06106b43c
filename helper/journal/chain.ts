import { join } from 'node:path';
import type { Sample } from '../../shared/index.ts';
import { attempt, type DiskAccess, valueOr } from './disk-access.ts';
import { encodeLine } from './line.ts';
import { readSegment } from './segment.ts';

/** A sample with the zone (minutes east of UTC) in which it lies, said in it or before it. */
export interface Kept {
  sample: Sample;
  zone: number;
}

interface Segment {
  path: string;
  first: number;
  bytes: number;
}

/** A file of the chain grows to this; whole files go when all of them is acked. */
const SEGMENT = 131_072;
/** The last file goes when all of it is acked, once it is worth the trouble. */
const WORTH_DROPPING = 16_384;
/** How many of the last samples stay in memory, for those who read live. */
const RECENT = 128;
/** How much may wait in memory while the disk takes nothing. */
export const MEMORY_LIMIT = { samples: 20_000, text: 4_000_000 };

function textOf(sample: Sample): number {
  return sample.kind === 'window' ? sample.app.length + sample.title.length : 0;
}

/** The files of one journal: text lines in segments, each named by the number of its first sample. */
export type Chain = ReturnType<typeof openChain>;

/**
 * Opens the chain in a folder, and mends it: what was torn at its end is cut off.
 * @param acked everything up to this number is not wanted any more
 * @param limit bytes on disk; above it the oldest samples go
 */
export function openChain(disk: DiskAccess, folder: string, acked: number, limit: number) {
  let segments: Segment[] = [];
  let file: number | null = null;
  let first = acked + 1;
  let last = acked;
  /** The last samples, oldest first and without holes up to `last`; those after `written` wait for the disk. */
  let recent: Kept[] = [];
  let written = acked;
  let waitingText = 0;
  let decoded: { segment: Segment; kept: Kept[] } | null = null;
  let unsynced = false;
  const found = { failing: false, dropped: false, damaged: false };

  function load(segment: Segment, end: number | null): Kept[] {
    if (decoded?.segment === segment) return decoded.kept;
    // A file that cannot be read counts like one whose every line is damaged.
    const file = valueOr(Buffer.alloc(0), () => disk.readFileSync(segment.path));
    const read = readSegment(file, segment.first, end);
    if (read.damaged) found.damaged = true;
    let zone = 0;
    const kept = read.samples.map((sample) => {
      zone = sample.zone ?? zone;
      return { sample, zone };
    });
    decoded = { segment, kept };
    return kept;
  }

  function endOf(index: number): number | null {
    return segments[index + 1]?.first ?? null;
  }

  function open(): void {
    disk.mkdirSync(folder, { recursive: true, mode: 0o700 });
    segments = disk
      .readdirSync(folder)
      .flatMap((name) => {
        const number = /^(\d+)\.log$/.exec(name)?.[1];
        return number ? [{ path: join(folder, name), first: Number(number), bytes: 0 }] : [];
      })
      .sort((a, b) => a.first - b.first);
    for (const segment of segments) segment.bytes = disk.readFileSync(segment.path).length;
    const tail = segments.at(-1);
    if (!tail) return;
    const { samples, goodBytes, damaged } = readSegment(disk.readFileSync(tail.path), tail.first, null);
    if (damaged) found.damaged = true;
    last = Math.max(acked, tail.first + samples.length - 1);
    first = Math.max(first, segments[0]?.first ?? 1);
    written = last;
    if (last > tail.first + samples.length - 1) return;
    file = disk.openSync(tail.path, 'r+');
    if (goodBytes < tail.bytes) disk.ftruncateSync(file, goodBytes);
    tail.bytes = goodBytes;
  }

  function total(): number {
    return segments.reduce((sum, { bytes }) => sum + bytes, 0);
  }

  function remove(segment: Segment): void {
    // One that cannot be removed is found and removed at the next start.
    attempt(() => disk.rmSync(segment.path, { force: true }));
    if (decoded?.segment === segment) decoded = null;
  }

  function closeFile(): void {
    const open = file;
    file = null;
    if (open !== null) attempt(() => disk.closeSync(open));
  }

  /** Lets go the oldest file, or what waits longest in memory, to make room. */
  function dropOldest(): void {
    found.dropped = true;
    const oldest = segments.shift();
    if (oldest) {
      if (segments.length === 0) closeFile();
      remove(oldest);
    } else recent.shift();
    first = segments[0]?.first ?? recent[0]?.sample.seq ?? last + 1;
    // What is in memory alone goes with the files before it: numbers have no holes.
    written = Math.max(written, first - 1);
  }

  function writeLine(kept: Kept): void {
    const active = segments.at(-1);
    const begins = file === null || !active || active.bytes >= SEGMENT;
    const line = encodeLine(begins ? { ...kept.sample, zone: kept.zone } : kept.sample);
    const length = Buffer.byteLength(line);
    if (begins) {
      closeFile();
      disk.mkdirSync(folder, { recursive: true, mode: 0o700 });
      const segment = { path: join(folder, `${kept.sample.seq}.log`), first: kept.sample.seq, bytes: 0 };
      file = disk.openSync(segment.path, 'wx', 0o600);
      segments.push(segment);
    }
    const target = segments.at(-1);
    if (file === null || !target) return;
    const count = disk.writeSync(file, line, target.bytes);
    if (count < length) throw Object.assign(new Error('The disk took only a part.'), { code: 'ENOSPC' });
    target.bytes += length;
    written = kept.sample.seq;
    unsynced = true;
    if (decoded?.segment === target) decoded = null;
  }

  /** Writes what waits, as far as the disk takes it. */
  function flush(): void {
    for (const kept of recent) {
      if (kept.sample.seq <= written) continue;
      found.failing = !attempt(() => writeLine(kept));
      if (found.failing) return;
      waitingText -= textOf(kept.sample);
      while (total() > limit && segments.length > 1) dropOldest();
    }
    const surplus = recent.length - RECENT;
    if (surplus >= RECENT) recent = recent.slice(surplus);
  }

  const opened = attempt(open);
  found.failing = !opened;

  return {
    /** Whether the folder could be read. Otherwise nothing is known of what it holds, and it must not be used. */
    opened,
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
      waitingText += textOf(kept.sample);
      flush();
      while (last - written > MEMORY_LIMIT.samples || waitingText > MEMORY_LIMIT.text) {
        dropOldest();
        recent = recent.filter(({ sample }) => sample.seq >= first);
        waitingText = recent.reduce((sum, { sample }) => sum + (sample.seq > written ? textOf(sample) : 0), 0);
      }
    },
    *from(seq: number): Iterable<Kept> {
      let next = Math.max(seq, first);
      while (next <= last) {
        const start = recent[0]?.sample.seq ?? last + 1;
        if (next >= start) {
          const kept = recent[next - start];
          if (!kept) return;
          yield kept;
          next += 1;
          continue;
        }
        const index = segments.findLastIndex((segment) => segment.first <= next);
        const segment = segments[index];
        if (!segment) return;
        const kept = load(segment, endOf(index) ?? written + 1)[next - segment.first];
        if (!kept) return;
        yield kept;
        next += 1;
      }
      decoded = null;
    },
    /** Forgets what has a number up to `seq`. */
    trim(seq: number): void {
      first = Math.max(first, Math.min(seq, last) + 1);
      // What waits for the disk and is acked need not be written any more.
      written = Math.max(written, first - 1);
      while (segments.length > 1 && (segments[1]?.first ?? Number.POSITIVE_INFINITY) <= first) {
        const gone = segments.shift();
        if (gone) remove(gone);
      }
      const [only] = segments;
      if (first > last && only && segments.length === 1 && only.bytes >= WORTH_DROPPING) {
        closeFile();
        segments = [];
        remove(only);
      }
      if (first > last) {
        found.dropped = false;
        found.damaged = false;
      }
    },
    /** Tries again what could not be written, and has the system write what it holds back of what was not acked. */
    secure(): void {
      if (found.failing) flush();
      const open = file;
      if (open !== null && unsynced && first <= last) unsynced = !attempt(() => disk.fdatasyncSync(open));
    },
    close(): void {
      flush();
      const open = file;
      if (open !== null) attempt(() => disk.fdatasyncSync(open));
      closeFile();
    },
  };
}
