import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname } from 'node:path';

/**
 * Makes a folder and what leads to it, with these permissions whatever the user's usual ones are. The folders that were
 * not there before, outermost first.
 */
export function makeFolder(path: string, mode: number): string[] {
  const made: string[] = [];
  for (let folder = path; !existsSync(folder); folder = dirname(folder)) made.unshift(folder);
  mkdirSync(path, { recursive: true, mode });
  for (const folder of made) chmodSync(folder, mode);
  return made;
}

/** Whether a path is a file of this user's own, which no other could change again. */
function isOwnFile(path: string): boolean {
  const stats = lstatSync(path, { throwIfNoEntry: false });
  return stats?.isFile() === true && (process.getuid === undefined || stats.uid === process.getuid());
}

/** Writes a file as a whole or not at all. Whether it changed. */
export function putFile(path: string, content: string | Buffer, mode: number): boolean {
  if (isOwnFile(path) && readFileSync(path).equals(Buffer.from(content))) {
    chmodSync(path, mode);
    return false;
  }
  const draft = `${path}.new`;
  // What lies there, as a link that another user made, is not written through.
  rmSync(draft, { force: true });
  writeFileSync(draft, content, { mode, flag: 'wx' });
  chmodSync(draft, mode);
  renameSync(draft, path);
  return true;
}

/** Removes a file. Whether it was there. */
export function removeFile(path: string): boolean {
  if (!existsSync(path)) return false;
  rmSync(path);
  return true;
}

/** Removes a folder when it is there and empty. Whether it is gone now. */
function removeIfEmpty(path: string): boolean {
  if (!existsSync(path)) return true;
  if (readdirSync(path).length > 0) return false;
  rmdirSync(path);
  return true;
}

/** Removes the folders that are empty by now, innermost first. Those that are not, in the order given. */
export function withoutEmpty(folders: readonly string[]): string[] {
  const deepest = [...folders].sort((a, b) => b.length - a.length);
  const left = new Set(deepest.filter((path) => !removeIfEmpty(path)));
  return folders.filter((path) => left.has(path));
}
