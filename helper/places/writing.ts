import { randomBytes } from 'node:crypto';
import { type FileHandle, lstat, open, readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { isSystemError } from '../base/index.ts';
import { PlaceError } from './faults.ts';

/** What is being written, until it is whole: hidden, and beside the file whose place it takes. */
const DRAFT = /^\.matterline-[a-z0-9-]+\.matterline(?:-[a-z]+)?\.[0-9a-f]{8}\.part$/;
/** A draft so old belongs to nobody any more. Milliseconds. */
const LEFT_OVER = 86_400_000;
/** So many files are written at a time. */
const MAX_OPEN = 4;

interface Draft {
  file: FileHandle;
  path: string;
  size: number;
}

/** A piece of a file that is to be written. */
export interface Piece {
  folder: string;
  name: string;
  /** How many bytes of it came before; with 0 the file begins anew. */
  from: number;
  data: Buffer;
  /** With it the file is whole. */
  last: boolean;
  /** So many bytes the file may have. */
  most: number;
}

async function dropLeftOvers(folder: string, now: number): Promise<void> {
  for (const name of await readdir(folder)) {
    if (!DRAFT.test(name)) continue;
    const path = join(folder, name);
    const stats = await lstat(path).catch(() => null);
    if (stats?.isFile() && now - stats.mtimeMs > LEFT_OVER) await rm(path, { force: true });
  }
}

/** The new name is on the disk as well. Not every system lets a folder be opened for that; where none does, it comes later. */
async function syncFolder(folder: string): Promise<void> {
  try {
    const opened = await open(folder, 'r');
    try {
      await opened.sync();
    } finally {
      await opened.close();
    }
  } catch (error) {
    if (!isSystemError(error)) throw error;
  }
}

/**
 * Writes files piece by piece. What was there under a name stays until the new file is whole and on the disk, and then
 * gives way in one step; so whoever reads finds one or the other.
 */
export function createWriting(now: () => number) {
  const drafts = new Map<string, Draft>();

  async function drop(target: string): Promise<void> {
    const draft = drafts.get(target);
    if (!draft) return;
    drafts.delete(target);
    await draft.file.close().catch(() => undefined);
    await rm(draft.path, { force: true }).catch(() => undefined);
  }

  async function begin(folder: string, name: string, target: string): Promise<Draft> {
    await drop(target);
    if (drafts.size >= MAX_OPEN) throw new PlaceError('denied', 'Too many files are being written.');
    await dropLeftOvers(folder, now());
    const path = join(folder, `.${name}.${randomBytes(4).toString('hex')}.part`);
    const draft = { file: await open(path, 'wx', 0o600), path, size: 0 };
    drafts.set(target, draft);
    return draft;
  }

  async function finish({ file, path }: Draft, folder: string, target: string): Promise<void> {
    await file.sync();
    await file.close();
    await rename(path, target);
    drafts.delete(target);
    await syncFolder(folder);
  }

  return {
    /**
     * Takes the next piece. Where it cannot be written, nothing of the new file stays, and what was there does.
     * @throws PlaceError `bad-request` for a piece that does not follow on the one before, `no-room` for too large a file ·
     *   the system's errors
     */
    async take({ folder, name, from, data, last, most }: Piece): Promise<void> {
      const target = join(folder, name);
      try {
        const draft = from === 0 ? await begin(folder, name, target) : drafts.get(target);
        if (!draft || draft.size !== from) throw new PlaceError('bad-request', 'This piece follows on none.');
        if (from + data.length > most) throw new PlaceError('no-room', 'The file is too large to be kept.');
        await draft.file.writeFile(data);
        draft.size += data.length;
        if (last) await finish(draft, folder, target);
      } catch (error) {
        await drop(target);
        throw error;
      }
    },
    /** Gives up what is not whole. */
    async end(): Promise<void> {
      for (const target of [...drafts.keys()]) await drop(target);
    },
  };
}
