import { randomBytes } from 'node:crypto';
import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isSystemError } from '../base/index.ts';

const FILE = 'recorder.pipe';
const WRITTEN = /^[0-9a-f]{32}$/;

function readName(path: string): string | null {
  try {
    const text = readFileSync(path, 'utf8');
    return WRITTEN.test(text) ? text : null;
  } catch {
    // Not there yet, or not to be read: the caller goes on without it.
    return null;
  }
}

/**
 * The part of a pipe's name that nobody else can know. Pipes of Windows have one name space for all users, and whoever
 * is first owns the name: one that can be guessed could be taken by another user, who would then be told what is
 * recorded.
 * @param data the folder of this user's data, which others cannot read; the name is made and kept there
 * @returns 32 hexadecimal digits, or null where nothing can be kept in the folder
 */
export function keptPipeName(data: string): string | null {
  const path = join(data, FILE);
  const there = readName(path);
  if (there !== null) return there;
  try {
    mkdirSync(data, { recursive: true, mode: 0o700 });
    const name = randomBytes(16).toString('hex');
    const own = `${path}.${name.slice(0, 8)}`;
    writeFileSync(own, name, { mode: 0o600 });
    try {
      // Relay and recorder may come here at the same time: one link is made, whole, and both read it.
      linkSync(own, path);
    } finally {
      rmSync(own, { force: true });
    }
  } catch (error) {
    if (!isSystemError(error)) throw error;
  }
  return readName(path);
}
