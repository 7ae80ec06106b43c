import { attempt, type DiskAccess } from './disk-access.ts';
import type { Segment } from './segment-list.ts';

/**
 * Writes the one segment of a chain that is open for that, or none. What the disk refuses is thrown unless said
 * otherwise.
 */
export interface SegmentWriter {
  /** The segment that is open; null while none is. */
  readonly segment: Segment | null;
  /** Opens the file of an earlier run and cuts it to what is good of it. Where the disk refuses, none is open. */
  resume(segment: Segment, path: string, goodBytes: number): void;
  /** Closes what is open, and opens an empty file for a segment. */
  begin(segment: Segment, path: string): void;
  /** Adds a line to the open segment: whole, or by the segment's own count not at all. */
  write(line: string): void;
  /** Has the system write what it holds back; tried again the next time where it does not. */
  sync(): void;
  /** Closes what is open, after a {@link sync}. */
  close(): void;
}

export function createSegmentWriter(disk: DiskAccess): SegmentWriter {
  let open: { segment: Segment; file: number } | null = null;
  let unsynced = false;

  function sync(): void {
    const now = open;
    if (now && unsynced) unsynced = !attempt(() => disk.fdatasyncSync(now.file));
  }

  function close(): void {
    const now = open;
    if (!now) return;
    sync();
    open = null;
    unsynced = false;
    attempt(() => disk.closeSync(now.file));
  }

  return {
    get segment() {
      return open?.segment ?? null;
    },
    resume(segment, path, goodBytes) {
      attempt(() => {
        const file = disk.openSync(path, 'r+');
        open = { segment, file };
        if (goodBytes < segment.bytes) disk.ftruncateSync(file, goodBytes);
        segment.bytes = goodBytes;
      });
      if (segment.bytes !== goodBytes) close();
    },
    begin(segment, path) {
      close();
      open = { segment, file: disk.openSync(path, 'w', 0o600) };
    },
    write(line) {
      if (!open) return;
      const length = Buffer.byteLength(line);
      const count = disk.writeSync(open.file, line, open.segment.bytes);
      if (count < length) throw Object.assign(new Error('The disk took only a part.'), { code: 'ENOSPC' });
      open.segment.bytes += length;
      unsynced = true;
    },
    sync,
    close,
  };
}
