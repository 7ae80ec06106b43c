import { join } from 'node:path';
import { attempt, type DiskAccess } from './disk-access.ts';

/** A file of a chain, named by the number of its first sample. */
export interface Segment {
  first: number;
  bytes: number;
}

/** Which files a chain has in its folder, oldest first; what is in them is others' business. */
export interface SegmentList {
  readonly all: readonly Segment[];
  /** Bytes of all files. */
  readonly bytes: number;
  /** The number of the oldest sample in a file; null where there is none. */
  readonly firstSample: number | null;
  pathOf(segment: Segment): string;
  /**
   * Looks which files there are, and removes what a rewriting left behind that was cut short. @throws what the disk
   * says
   */
  read(): void;
  /** Sees to it that there is a folder. @throws what the disk says */
  makeFolder(): void;
  /** Adds a file behind all others; empty ones, and one of the same name, are no more. */
  add(segment: Segment): void;
  /** Says that a file was exchanged for another one. */
  replace(segment: Segment, by: Segment): void;
  /** Removes a file. One that cannot be removed is found again at the next start, and removed with the first ack. */
  remove(segment: Segment): void;
  /** Gives the folder another name; whether that went well. */
  moveTo(path: string): boolean;
}

export function createSegmentList(disk: DiskAccess, folder: string): SegmentList {
  let place = folder;
  let segments: Segment[] = [];
  const pathOf = ({ first }: Segment) => join(place, `${first}.log`);
  const makeFolder = () => void disk.mkdirSync(place, { recursive: true, mode: 0o700 });
  const removeFile = (segment: Segment) => attempt(() => disk.rmSync(pathOf(segment), { force: true }));

  return {
    get all() {
      return segments;
    },
    get bytes() {
      return segments.reduce((sum, { bytes }) => sum + bytes, 0);
    },
    get firstSample() {
      return segments.find(({ bytes }) => bytes > 0)?.first ?? null;
    },
    pathOf,
    read() {
      // A folder that cannot be made is not there to be read either.
      attempt(makeFolder);
      const names = disk.readdirSync(place);
      for (const name of names) if (/^\d+\.log\.new$/.test(name)) attempt(() => disk.rmSync(join(place, name)));
      segments = names
        .filter((name) => /^\d+\.log$/.test(name))
        .map((name) => ({ first: Number.parseInt(name, 10), bytes: disk.statSync(join(place, name)).size }))
        .sort((a, b) => a.first - b.first);
    },
    makeFolder,
    add(segment) {
      for (const other of segments) if (other.bytes === 0 && other.first !== segment.first) removeFile(other);
      segments = [...segments.filter(({ first, bytes }) => first !== segment.first && bytes > 0), segment];
    },
    replace(segment, by) {
      segments = segments.map((other) => (other === segment ? by : other));
      if (by.first !== segment.first) removeFile(segment);
    },
    remove(segment) {
      segments = segments.filter((other) => other !== segment);
      removeFile(segment);
    },
    moveTo(path) {
      const moved = attempt(() => disk.renameSync(place, path));
      if (moved) place = path;
      return moved;
    },
  };
}
