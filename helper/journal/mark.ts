import { constants } from 'node:fs';
import { attempt, type DiskAccess, insist } from './disk-access.ts';
import { checked, unchecked } from './line.ts';

/** What is known of a journal besides its samples. */
export interface Mark {
  /** Everything up to this number of the chain was acked. */
  acked: number;
  /** The instant of that sample, epoch milliseconds; null where it is not known. */
  ackedAt: number | null;
  /** Which start of the computer it was written in; empty while numbers are given out that are not on the disk. */
  boot: string;
  /** Whether it was closed in good order, with everything on the disk. */
  clean: boolean;
}

/** One write of this size is never split over blocks, and never leaves a part of a longer one behind. */
const MARK_BYTES = 128;

/** Reads the mark of a journal folder; null where there is none or it was torn. */
export function readMark(disk: DiskAccess, path: string): Mark | null {
  let text = '';
  insist(() => {
    text = disk.readFileSync(path, 'latin1');
  });
  const body = unchecked(text.slice(0, Math.max(0, text.indexOf('\n'))));
  const [acked = '', boot = '', clean, at = ''] = body?.split('\t') ?? [];
  if (!/^\d+$/.test(acked)) return null;
  const ackedAt = /^\d+$/.test(at) ? Number(at) : null;
  return { acked: Number(acked), ackedAt, boot, clean: clean === 'clean' };
}

/** Keeps the mark of a journal folder up to date, in place: it is written at every ack. */
export function createMarkFile(disk: DiskAccess, path: string) {
  let file: number | null = null;
  return {
    /** Whether it could be written. One that could not costs nothing but that samples acked before are sent again. */
    write(mark: Mark): boolean {
      return attempt(() => {
        const begins = file === null;
        file ??= disk.openSync(path, constants.O_RDWR | constants.O_CREAT, 0o600);
        const line = checked([mark.acked, mark.boot, mark.clean ? 'clean' : '', mark.ackedAt ?? ''].join('\t'));
        disk.writeSync(file, line.padEnd(MARK_BYTES), 0, 'latin1');
        // Once the file has its length on the disk, the system writes it whole or not at all.
        if (begins || mark.clean) disk.fdatasyncSync(file);
      });
    },
    close(): void {
      const open = file;
      file = null;
      if (open !== null) attempt(() => disk.closeSync(open));
    },
  };
}
