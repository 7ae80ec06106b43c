import { constants } from 'node:fs';
import { lstat, open, readdir, rm, statfs } from 'node:fs/promises';
import { join } from 'node:path';
import { FILE_NAME, type ListedFile, MAX_PIECE_BYTES } from '../../shared/index.ts';
import { isSystemError } from '../base/index.ts';
import { PlaceError } from './faults.ts';

/** So many are told of in one frame. */
const MAX_LISTED = 1_000;

/** A link of one of our names leads to a file that is none of ours. Windows has no such flag, and asks leave for links. */
const NO_LINKS = constants.O_NOFOLLOW ?? 0;

const whole = (milliseconds: number) => Math.max(0, Math.floor(milliseconds));

/** Matterline's files in a folder, by their names, as many as one frame takes. */
export async function listFiles(folder: string): Promise<ListedFile[]> {
  const found = await readdir(folder, { withFileTypes: true });
  const names = found.filter((entry) => entry.isFile() && FILE_NAME.test(entry.name)).map((entry) => entry.name);
  const files: ListedFile[] = [];
  for (const name of names.sort().slice(0, MAX_LISTED)) {
    try {
      const { size, mtimeMs } = await lstat(join(folder, name));
      files.push({ name, bytes: size, at: whole(mtimeMs) });
    } catch (error) {
      // It was deleted meanwhile.
      if (!isSystemError(error, 'ENOENT')) throw error;
    }
  }
  return files;
}

/**
 * A piece of a file.
 * @param from the byte that it begins with; behind the end it is empty
 * @throws PlaceError `no-file` · the system's errors
 */
export async function readPiece(
  folder: string,
  name: string,
  from: number,
): Promise<{ data: string; bytes: number; at: number }> {
  const file = await open(join(folder, name), constants.O_RDONLY | NO_LINKS).catch((error: unknown) => {
    if (isSystemError(error, 'ENOENT') || isSystemError(error, 'ELOOP'))
      throw new PlaceError('no-file', 'There is no such file.');
    throw error;
  });
  try {
    const stats = await file.stat();
    if (!stats.isFile()) throw new PlaceError('no-file', 'This is no file.');
    const buffer = Buffer.alloc(Math.max(0, Math.min(MAX_PIECE_BYTES, stats.size - from)));
    let got = 0;
    while (got < buffer.length) {
      const { bytesRead } = await file.read(buffer, got, buffer.length - got, from + got);
      if (bytesRead === 0) break;
      got += bytesRead;
    }
    return { data: buffer.toString('base64', 0, got), bytes: stats.size, at: whole(stats.mtimeMs) };
  } finally {
    await file.close();
  }
}

/** Deletes a file; one that is not there is deleted already. */
export async function deleteFile(folder: string, name: string): Promise<void> {
  await rm(join(folder, name), { force: true });
}

/** How many bytes may still be written in a folder; null where the system does not say. */
export async function roomIn(folder: string): Promise<number | null> {
  try {
    const { bavail, bsize } = await statfs(folder);
    return whole(bavail * bsize);
  } catch (error) {
    if (isSystemError(error)) return null;
    throw error;
  }
}
