import { lstatSync, mkdirSync } from 'node:fs';
import { tmpdir, userInfo } from 'node:os';
import { isAbsolute, join } from 'node:path';
import { crc32 } from 'node:zlib';
import { dataFolder, type Environment } from '../folders.ts';
import { keptPipeName } from './pipe-name.ts';

/** Where a user's recorder is met: everything follows from the environment, so that relay and recorder agree. */
export interface LocalPlace {
  /** Journal, settings and log. */
  data: string;
  /** Only this user may enter it; it holds the socket. */
  runtime: string;
  /** A socket's path, or on Windows the name of a pipe. */
  socket: string;
}

/** What fits into the address of a socket on every system (macOS has the least: 104 bytes with the closing zero). */
const LONGEST_SOCKET = 103;
const SOCKET = 'recorder.sock';

function mark(text: string): string {
  return crc32(text).toString(16).padStart(8, '0');
}

/** The folder of lock and socket: where the system keeps what ends with the session, otherwise a temporary one. */
export function runtimeFolder(env: Environment): string {
  const name = mark(dataFolder(env));
  const session = env.XDG_RUNTIME_DIR ?? '';
  const folder = isAbsolute(session) ? join(session, `matterline-${name}`) : '';
  if (folder !== '' && Buffer.byteLength(join(folder, SOCKET)) <= LONGEST_SOCKET) return folder;
  return join(tmpdir(), `matterline-${process.getuid?.() ?? mark(userInfo().username)}-${name}`);
}

/** Where this user's recorder is met. */
export function localPlace(env: Environment, system: NodeJS.Platform = process.platform): LocalPlace {
  const data = dataFolder(env);
  const runtime = runtimeFolder(env);
  if (system !== 'win32') return { data, runtime, socket: join(runtime, SOCKET) };
  // Two users of one computer may have the same folder names; pipes have one name space for all.
  const name = keptPipeName(data) ?? mark(`${userInfo().username}\n${data}`);
  return { data, runtime, socket: `\\\\.\\pipe\\matterline-${name}` };
}

/**
 * Makes a folder that only this user may enter. What is there already must be a folder of this user's own that nobody
 * else may enter: in a shared temporary folder another user may have put one there first.
 * @returns a sentence for a person when it cannot be had, or null
 */
export function makePrivateFolder(path: string): string | null {
  try {
    mkdirSync(path, { recursive: true, mode: 0o700 });
    const found = lstatSync(path);
    if (!found.isDirectory()) return `${path} is no folder. Remove it.`;
    const own = process.getuid === undefined || found.uid === process.getuid();
    if (!own) return `${path} belongs to another user. Ask your administrator to remove it.`;
    if (process.platform !== 'win32' && (found.mode & 0o077) !== 0)
      return `${path} is open to other users. Run: chmod 700 ${path}`;
    return null;
  } catch (error) {
    if (error instanceof Error && 'code' in error) return error.message;
    throw error;
  }
}
