import { readFileSync } from 'node:fs';
import { isSystemError } from '../base/index.ts';

/** How often it is looked, in milliseconds: nothing tells of the end of a process that is no child. */
const POLL_INTERVAL_MS = 10;

/** Whether a process has ended. One that only waits for its parent to take notice has. */
function hasEnded(pid: number): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    // EPERM: it is there and is somebody else's.
    return isSystemError(error, 'ESRCH');
  }
  try {
    // The second field may hold blanks and brackets; the state follows it.
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return stat.charAt(stat.lastIndexOf(')') + 2) === 'Z';
  } catch {
    // No /proc on this system, or it ended in between, which the next look shows.
    return false;
  }
}

/** Resolves once a process has ended, or after some milliseconds; whether it has. */
export async function untilEnded(pid: number, timeoutMs: number): Promise<boolean> {
  const late = Date.now() + timeoutMs;
  while (!hasEnded(pid)) {
    if (Date.now() > late) return false;
    await new Promise((resolve) => setTimeout(resolve, POLL_INTERVAL_MS));
  }
  return true;
}

/** Asks a process to end by the signal that says so, and waits some milliseconds for it; whether it has gone. */
export function endProcess(pid: number, timeoutMs: number): Promise<boolean> {
  try {
    process.kill(pid, 'SIGTERM');
  } catch (error) {
    // It has gone by itself, or is somebody else's: the wait tells which.
    if (!isSystemError(error)) throw error;
  }
  return untilEnded(pid, timeoutMs);
}
