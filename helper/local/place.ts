import { userInfo } from 'node:os';
import { isAbsolute, join } from 'node:path';
import { crc32 } from 'node:zlib';
import { dataFolder, type Environment } from '../base/index.ts';
import { randomPipeName, renewPipeName, writtenPipeName } from './pipe-name.ts';
import { isUsable } from './private-folder.ts';

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
const MAX_SOCKET_BYTES = 103;
const SOCKET = 'recorder.sock';
/** It is on every system, and short. */
const TEMPORARY = '/tmp';

function mark(text: string): string {
  return crc32(text).toString(16).padStart(8, '0');
}

/** The socket of a recorder's folder. */
function socketIn(folder: string): string {
  return join(folder, SOCKET);
}

/** The folders that lock and socket may lie in, the best first: those that end with the session, then those that last. */
function candidates(env: Environment): string[] {
  const data = dataFolder(env);
  const name = mark(data);
  const { XDG_RUNTIME_DIR: session = '', TMPDIR: temporary = '' } = env;
  const temporaryName = `matterline-${process.getuid?.() ?? mark(userInfo().username)}-${name}`;
  const folders = [
    ...(isAbsolute(session) ? [join(session, `matterline-${name}`)] : []),
    ...(isAbsolute(temporary) ? [join(temporary, temporaryName)] : []),
    join(TEMPORARY, temporaryName),
    join(data, 'run'),
  ];
  // A longer address would be cut in silence, and lead to another place than is looked at.
  return folders.filter((folder) => Buffer.byteLength(socketIn(folder)) <= MAX_SOCKET_BYTES);
}

/**
 * The folder of lock and socket: the first that this user alone has or can have. One that another user has put in the
 * way, or can exchange, is passed over.
 */
export function runtimeFolder(env: Environment): string {
  const folders = candidates(env);
  // Where none can be had, making it says why.
  return folders.find(isUsable) ?? folders[0] ?? TEMPORARY;
}

/** The better folders that were passed over, and the one that is used: for whoever wants to know why it is that one. */
export function passedOver(env: Environment): { used: string; passed: string[] } {
  const used = runtimeFolder(env);
  const folders = candidates(env);
  return { used, passed: folders.slice(0, Math.max(0, folders.indexOf(used))) };
}

/** The lock of a folder: whoever has it is the one recorder of the journal there. */
export function lockIn(folder: string): string {
  return join(folder, 'recorder.lock');
}

/** A pipe of Windows by its name. */
function pipe(name: string): string {
  return `\\\\.\\pipe\\matterline-${name}`;
}

/** Where this user's recorder is met. On Windows a recorder that starts is met elsewhere: see {@link renewedPipe}. */
export function localPlace(env: Environment, system: NodeJS.Platform = process.platform): LocalPlace {
  const data = dataFolder(env);
  const runtime = runtimeFolder(env);
  if (system !== 'win32') return { data, runtime, socket: socketIn(runtime) };
  // Where none is written, nobody is met: a name that could be guessed may be another user's.
  return { data, runtime, socket: writtenPipe(data) ?? pipe(randomPipeName()) };
}

/** The pipe of a recorder of Windows by what it has written; null where none has. */
export function writtenPipe(data: string): string | null {
  const name = writtenPipeName(data);
  return name === null ? null : pipe(name);
}

/** A new pipe for a recorder of Windows that starts, written down for whoever wants to meet it. */
export function renewedPipe(data: string): string {
  return pipe(renewPipeName(data));
}
