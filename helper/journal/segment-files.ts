import type { DiskAccess } from './disk-access.ts';
import { encodeLine } from './line.ts';
import { createReader, type Kept } from './reader.ts';
import { createSegmentList, type Segment, type SegmentList } from './segment-list.ts';
import { createSegmentWriter, type SegmentWriter } from './segment-writer.ts';
import { type Deleted, leftOf, writeAnew } from './shed.ts';

/** A file of the chain grows to this; whole files go when all of them is acked. */
const MAX_SEGMENT_BYTES = 131_072;

/** What is on the disk of a chain, sample by sample. */
export interface SegmentFiles {
  readonly list: SegmentList;
  readonly writer: SegmentWriter;
  /** The samples of the file at a place of the list, without holes. `written`: the last number in any file. */
  read(index: number, written: number): Kept[];
  /** The sample of a number, read from its file. */
  at(number: number, written: number): Kept | undefined;
  /** Writes a sample behind all others. @throws what the disk says */
  write(kept: Kept): void;
  /** Removes the files before the last one that hold nothing from `first` on. */
  sweep(first: number): void;
  /** Removes the oldest file; false where none holds anything. */
  dropOldest(): boolean;
  /** Takes what lies before `first` off the disk, and the titles of deleted time. @throws what the disk says */
  shed(first: number, written: number, deleted: Deleted | null): void;
  /** Gives the folder another name; whether that went well. */
  moveTo(path: string): boolean;
  /** Forgets what was read, which is large. */
  forget(): void;
}

/** @param onDamage hears that what was read had lines that are lost */
export function createSegmentFiles(disk: DiskAccess, folder: string, onDamage: () => void): SegmentFiles {
  const list = createSegmentList(disk, folder);
  const writer = createSegmentWriter(disk);
  const reader = createReader(disk, list.pathOf, onDamage);

  /** Opens the file that begins with a number, after what lies before it. */
  function begin(first: number): Segment {
    writer.close();
    list.makeFolder();
    const segment = { first, bytes: 0 };
    // A file of this name can only be one whose first line was torn.
    writer.begin(segment, list.pathOf(segment));
    list.add(segment);
    return segment;
  }

  function remove(segment: Segment): void {
    if (writer.segment === segment) writer.close();
    list.remove(segment);
    reader.forget(segment);
  }

  function read(index: number, written: number): Kept[] {
    return reader.read(list.all, index, list.all[index + 1]?.first ?? written + 1);
  }

  function shedFile(segment: Segment, written: number, first: number, deleted: Deleted | null): void {
    const left = leftOf(read(list.all.indexOf(segment), written), first, deleted);
    const [head] = left ?? [];
    if (!left || !head) return;
    if (writer.segment === segment) writer.close();
    const anew: Segment = { first: head.sample.seq, bytes: 0 };
    anew.bytes = writeAnew(disk, list.pathOf(anew), left);
    list.replace(segment, anew);
    reader.forget();
  }

  return {
    list,
    writer,
    read,
    at(number, written) {
      const index = list.all.findLastIndex(({ first }) => first <= number);
      return read(index, written)[number - (list.all[index]?.first ?? 0)];
    },
    write({ sample, zone }) {
      const open = writer.segment;
      const segment = open && open.bytes < MAX_SEGMENT_BYTES ? open : begin(sample.seq);
      // Each file is read by itself.
      writer.write(encodeLine(segment.bytes === 0 ? { ...sample, zone } : sample));
      reader.forget(segment);
    },
    sweep(first) {
      while ((list.all[1]?.first ?? Number.POSITIVE_INFINITY) <= first && list.all[0]) remove(list.all[0]);
    },
    dropOldest() {
      const [oldest] = list.all;
      if (!oldest || oldest.bytes === 0) return false;
      remove(oldest);
      return true;
    },
    shed(first, written, deleted) {
      for (const segment of list.all) if (segment.bytes > 0) shedFile(segment, written, first, deleted);
    },
    moveTo(path) {
      // Some systems move no folder that has an open file in it.
      writer.close();
      return list.moveTo(path);
    },
    forget: () => reader.forget(),
  };
}
