import { chmodSync, lstatSync, rmSync } from 'node:fs';
import { createServer, type Server, type Socket } from 'node:net';
import { isSystemError } from '../base/index.ts';

/** The place where callers come in. */
export interface Door {
  /** Where it is now. */
  readonly path: string;
  /** Whether its path still leads to it: somebody may have removed the socket, or its folder. */
  leadsHere(): boolean;
  /** Opens it anew, there or elsewhere; callers that are in stay in. Whether it could be opened. */
  move(path: string): Promise<boolean>;
  /** Lets nobody in any more. */
  close(): void;
}

interface Opened {
  server: Server;
  path: string;
  /** The number of its file; empty where sockets have none. */
  file: string;
}

/** Pipes of Windows are no files. */
const FILES = process.platform !== 'win32';

function fileOf(path: string): string {
  if (!FILES) return '';
  try {
    const stats = lstatSync(path, { throwIfNoEntry: false, bigint: true });
    return stats ? `${stats.dev} ${stats.ino}` : 'none';
  } catch (error) {
    // Somebody put something else in the place of its folder.
    if (!isSystemError(error)) throw error;
    return 'none';
  }
}

function open(path: string, onCaller: (socket: Socket) => void, complain: (sentence: string) => void) {
  return new Promise<Opened | null>((resolve) => {
    const refused = (error: Error) => {
      complain(`The local socket cannot be opened: ${error.message}`);
      resolve(null);
    };
    /** Whether the system did something; where it did not, the door is not opened. */
    const could = (act: () => void): boolean => {
      try {
        act();
        return true;
      } catch (error) {
        if (!isSystemError(error)) throw error;
        refused(error);
        return false;
      }
    };
    // What a dead recorder left behind is in the way of its successor; pipes leave nothing.
    if (FILES && !could(() => rmSync(path, { force: true }))) return;
    const server = createServer(onCaller);
    server.on('error', refused);
    server.listen(path, () => {
      // The folder keeps others out; the socket does so as well. Either may be removed by now.
      if (FILES && !could(() => chmodSync(path, 0o600))) server.close();
      else resolve({ server, path, file: fileOf(path) });
    });
  });
}

/** Opens a door at a socket's path, which must be in nobody else's use, or at a pipe's name; null when it is taken. */
export async function openDoor(
  path: string,
  onCaller: (socket: Socket) => void,
  complain: (sentence: string) => void,
): Promise<Door | null> {
  const first = await open(path, onCaller, complain);
  if (!first) return null;
  let now: Opened = first;
  return {
    get path() {
      return now.path;
    },
    leadsHere: () => fileOf(now.path) === now.file,
    async move(to) {
      // Before the other is opened: closing takes away whatever lies at its path.
      now.server.close();
      const next = await open(to, onCaller, complain);
      if (next) now = next;
      return next !== null;
    },
    close: () => void now.server.close(),
  };
}
