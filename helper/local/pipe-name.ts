import { randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isSystemError } from '../base/index.ts';

const FILE = 'recorder.pipe';
const WRITTEN = /^[0-9a-f]{32}$/;

/** A name for a pipe that nobody else can know before the pipe is there: 32 hexadecimal digits. */
export function randomPipeName(): string {
  return randomBytes(16).toString('hex');
}

/**
 * The name of the pipe of this user's recorder, as that one has written it; null where none has.
 * @param data the folder of this user's data, which others cannot read
 */
export function writtenPipeName(data: string): string | null {
  try {
    const text = readFileSync(join(data, FILE), 'utf8');
    return WRITTEN.test(text) ? text : null;
  } catch {
    // Not there yet, or not to be read: the caller goes on without it.
    return null;
  }
}

/**
 * Makes a name for the pipe of a recorder that starts, and writes it down for whoever wants to meet it. Pipes of Windows
 * have one name space for all users, who can list them, and whoever is first owns a name: one that was in use before
 * could be taken by another user, who would then be told what is recorded. Where nothing can be written, the name is
 * told by the recorder alone.
 */
export function renewPipeName(data: string): string {
  const name = randomPipeName();
  const own = join(data, `${FILE}.${name.slice(0, 8)}`);
  try {
    mkdirSync(data, { recursive: true, mode: 0o700 });
    writeFileSync(own, name, { mode: 0o600 });
    try {
      renameSync(own, join(data, FILE));
    } finally {
      rmSync(own, { force: true });
    }
  } catch (error) {
    if (!isSystemError(error)) throw error;
  }
  return name;
}
