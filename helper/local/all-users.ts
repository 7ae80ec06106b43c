import { type Dirent, readdirSync, readFileSync, statSync } from 'node:fs';
import { isSystemError } from '../base/index.ts';
import { endProcess } from './ended.ts';

/** A recorder of some user of this computer, and what is needed to start another like it. */
export interface UsersRecorder {
  pid: number;
  uid: number;
  gid: number;
  env: Record<string, string>;
}

/** Each one gets this long to end, in milliseconds. */
const END_TIMEOUT_MS = 10_000;

/** What the system keeps of a process in one of its files, without the last zero. */
function textsOf(pid: number, file: 'cmdline' | 'environ'): string[] {
  return readFileSync(`/proc/${pid}/${file}`, 'utf8').replace(/\0$/, '').split('\0');
}

/** Whether a command line is that of a recorder of this program. */
function isRecorder(words: readonly string[], bundle: string): boolean {
  const at = words.indexOf(bundle);
  return at > 0 && words.includes('record', at);
}

/** The recorder that a process is; null for any other process, and for one that has ended. */
function recorderOf(pid: number, bundle: string): UsersRecorder | null {
  try {
    if (!isRecorder(textsOf(pid, 'cmdline'), bundle)) return null;
    const { uid, gid } = statSync(`/proc/${pid}`);
    const pairs = textsOf(pid, 'environ').map((text): [string, string] => {
      const at = text.indexOf('=');
      return [text.slice(0, at), text.slice(at + 1)];
    });
    return { pid, uid, gid, env: Object.fromEntries(pairs.filter(([name]) => name !== '')) };
  } catch (error) {
    if (!isSystemError(error)) throw error;
    return null;
  }
}

/**
 * Ends the recorders of all users that run the program in a file, in good order, and resolves once they are gone. Linux
 * alone tells of other users' processes; it takes administrator's rights.
 * @returns those that have gone, and the processes that have not
 */
export async function endAllUsers(bundle: string): Promise<{ gone: UsersRecorder[]; stuck: number[] }> {
  const entries: Dirent[] = readdirSync('/proc', { withFileTypes: true });
  const pids = entries.filter(({ name }) => /^\d+$/.test(name)).map(({ name }) => Number(name));
  const found = pids.flatMap((pid) => recorderOf(pid, bundle) ?? []);
  const ended = await Promise.all(found.map(({ pid }) => endProcess(pid, END_TIMEOUT_MS)));
  return {
    gone: found.filter((_, index) => ended[index]),
    stuck: found.filter((_, index) => !ended[index]).map(({ pid }) => pid),
  };
}

/**
 * Ends on Windows what runs the program in a folder, for whichever user, at once, and resolves once it is gone: nothing asks
 * the processes of others to end there. This process and the one that started it go on. It takes administrator's rights.
 * @returns the processes that have gone, and those that have not
 */
export async function endAllBelow(folder: string): Promise<{ gone: number[]; stuck: number[] }> {
  const { processesBelow } = await import('./windows-processes.ts');
  const found = processesBelow(folder).filter((pid) => pid !== process.pid && pid !== process.ppid);
  const ended = await Promise.all(found.map((pid) => endProcess(pid, END_TIMEOUT_MS)));
  return { gone: found.filter((_, index) => ended[index]), stuck: found.filter((_, index) => !ended[index]) };
}

/**
 * Starts a program on Windows for each user who is signed in, as the sign-in does. It takes the rights of the system itself.
 * @param line the command line
 * @returns in how many sessions it was started
 */
export async function startForAll(line: string): Promise<number> {
  const [{ allProcesses }, { startInSessions }] = await Promise.all([
    import('./windows-processes.ts'),
    import('./windows-sessions.ts'),
  ]);
  return startInSessions(allProcesses(), line);
}
