import { linkSync, lstatSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:net';
import { crc32 } from 'node:zlib';
import { isSystemError } from '../base/index.ts';

/** Who owns a lock: a process, told apart from a later one of the same number, and where it is met. */
interface Owner {
  pid: number;
  /** When the process began, in the system's own count; empty where the system does not tell. */
  born: string;
  socket: string;
}

/** A lock that this process has. */
export interface Lock {
  /** Says from now on that its owner is met at another socket. Whether it is this process's still. */
  renew(socket: string): boolean;
  release(): void;
}

/** `busy`: owned by a living process that is met at `socket`; `denied` when the file cannot be made, with the reason. */
export type LockOutcome =
  | ({ kind: 'acquired' } & Lock)
  | { kind: 'busy'; socket: string }
  | { kind: 'denied'; reason: string };

/** When a process began, or null when there is none of that number. */
function birthOf(pid: number): string | null {
  try {
    process.kill(pid, 0);
  } catch (error) {
    // EPERM: it is there and is somebody else's.
    if (isSystemError(error, 'ESRCH')) return null;
  }
  try {
    // The 22nd field; the second may hold blanks and brackets, so counting starts after it.
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const [state = '', ...fields] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    // A dead process that nobody has asked after yet still has its number.
    return 'ZX'.includes(state) ? null : (fields[18] ?? '');
  } catch {
    // No /proc on this system: the number alone decides.
    return '';
  }
}

function readOwner(path: string): { text: string; owner: Owner | null } | null {
  let text: string;
  try {
    // One that another user put there says nothing: it is put aside like a dead process's.
    const strange = process.getuid !== undefined && lstatSync(path).uid !== process.getuid();
    if (strange) return { text: '', owner: null };
    text = readFileSync(path, 'utf8');
  } catch (error) {
    if (isSystemError(error, 'ENOENT')) return null;
    throw error;
  }
  const [pid, born = '', socket = ''] = text.split('\n');
  return { text, owner: /^\d+$/.test(pid ?? '') ? { pid: Number(pid), born, socket } : null };
}

function lives({ pid, born }: Owner): boolean {
  const birth = birthOf(pid);
  return birth !== null && (birth === born || birth === '' || born === '');
}

/**
 * Holds a name of this computer while a lock left by a dead process is put aside, so that of several processes that
 * find it only one does so. The name goes with its process. Where it cannot be had in time (another user may hold it
 * out of spite), the work is done all the same: then only the file decides, which two processes in the same instant
 * could both take.
 */
async function alone(path: string, work: () => void): Promise<void> {
  const name = `\0matterline-lock-${process.getuid?.() ?? 0}-${crc32(path).toString(16)}`;
  let server: Server | null = null;
  if (process.platform === 'linux') {
    for (let attempt = 0; attempt < 40 && !server; attempt += 1) {
      server = await new Promise<Server | null>((resolve) => {
        const candidate = createServer();
        candidate.once('error', () => setTimeout(resolve, 25, null));
        candidate.listen(name, () => resolve(candidate));
      });
    }
  }
  try {
    work();
  } finally {
    server?.close();
  }
}

/** Where the living owner of a lock says that it is met; null when it is nobody's. */
export function ownerOf(path: string): { pid: number; socket: string } | null {
  try {
    const owner = readOwner(path)?.owner;
    return owner && lives(owner) ? { pid: owner.pid, socket: owner.socket } : null;
  } catch (error) {
    // What cannot be read is nobody's, for whoever only asks.
    if (isSystemError(error)) return null;
    throw error;
  }
}

/**
 * Takes a lock file for this process, or says whose it is. A lock whose process is dead is put aside. The file says
 * where the owner is met.
 */
export async function takeLock(path: string, socket: string): Promise<LockOutcome> {
  const own = `${path}.${process.pid}`;
  const mine = textFor(socket);
  // First of all: on a full disk nothing can be written, and still somebody may own it.
  const owner = ownerOf(path);
  if (owner) return { kind: 'busy', socket: owner.socket };
  try {
    rmSync(own, { force: true });
    writeFileSync(own, mine, { mode: 0o600, flag: 'wx' });
    for (let attempt = 0; attempt < 10; attempt += 1) {
      try {
        linkSync(own, path);
        return { kind: 'acquired', ...createLock(path, mine) };
      } catch (error) {
        if (!isSystemError(error, 'EEXIST')) throw error;
      }
      const found = readOwner(path);
      if (found?.owner && lives(found.owner)) return { kind: 'busy', socket: found.owner.socket };
      if (found) await alone(path, () => putAside(path, `${own}.old`));
    }
    return { kind: 'denied', reason: `${path} cannot be taken. Remove it.` };
  } catch (error) {
    if (isSystemError(error)) return { kind: 'denied', reason: error.message };
    throw error;
  } finally {
    rmSync(own, { force: true });
  }
}

/** Removes the lock of a dead process, looking once more right before. */
function putAside(path: string, aside: string): void {
  const found = readOwner(path);
  if (!found || (found.owner && lives(found.owner))) return;
  renameSync(path, aside);
  rmSync(aside);
}

/** What a lock of this process says. */
function textFor(socket: string): string {
  return `${process.pid}\n${birthOf(process.pid) ?? ''}\n${socket}\n`;
}

function createLock(path: string, taken: string): Lock {
  let mine = taken;
  return {
    renew(socket) {
      const own = `${path}.${process.pid}`;
      const text = textFor(socket);
      try {
        const found = readOwner(path);
        if (found && found.text !== mine) return false;
        if (text === mine && found) return true;
        rmSync(own, { force: true });
        writeFileSync(own, text, { mode: 0o600, flag: 'wx' });
        // A lock that was removed is taken anew, by whoever comes first.
        if (found) renameSync(own, path);
        else linkSync(own, path);
        mine = text;
        return true;
      } catch (error) {
        if (!isSystemError(error)) throw error;
        return error.code !== 'EEXIST';
      } finally {
        rmSync(own, { force: true });
      }
    },
    release() {
      if (readOwner(path)?.text === mine) rmSync(path, { force: true });
    },
  };
}
