import { constants } from 'node:fs';
import { attempt, type DiskAccess, valueOr } from './disk-access.ts';
import { checked, unchecked } from './line.ts';

/** What is known of a journal besides its samples. */
export interface Mark {
  /** The journal in use; other folders beside it are leftovers. */
  id: string;
  /** Everything up to this number was acked. */
  acked: number;
  /** Which start of the computer it was written in. */
  boot: string;
  /** Whether it was closed in good order, with everything on the disk. */
  clean: boolean;
}

/** One write of this size is never split over blocks, and never leaves a part of a longer one behind. */
const SIZE = 128;
const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Reads the mark of a journal folder; null where there is none or it was torn. */
export function readMark(disk: DiskAccess, path: string): Mark | null {
  const text = valueOr('', () => disk.readFileSync(path, 'latin1'));
  const body = unchecked(text.slice(0, Math.max(0, text.indexOf('\n'))));
  const [id = '', acked = '', boot = '', clean] = body?.split('\t') ?? [];
  if (!UUID.test(id) || !/^\d+$/.test(acked)) return null;
  return { id, acked: Number(acked), boot, clean: clean === 'clean' };
}

/** Keeps the mark of a journal folder up to date, in place: it is written at every ack. */
export function createMarkFile(disk: DiskAccess, path: string) {
  let file: number | null = null;
  return {
    /** Whether it could be written. One that could not costs nothing but that samples acked before are sent again. */
    write(mark: Mark): boolean {
      return attempt(() => {
        file ??= disk.openSync(path, constants.O_RDWR | constants.O_CREAT, 0o600);
        const line = checked([mark.id, mark.acked, mark.boot, mark.clean ? 'clean' : ''].join('\t'));
        disk.writeSync(file, line.padEnd(SIZE), 0, 'latin1');
        if (mark.clean) disk.fdatasyncSync(file);
      });
    },
    close(): void {
      if (file !== null) disk.closeSync(file);
      file = null;
    },
  };
}
