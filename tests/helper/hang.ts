import type { ChildProcess } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** Has a program do nothing more, from the return of this on, or go on. */
export function hang(child: ChildProcess | null, is: boolean): void {
  if (!child?.pid || child.exitCode !== null || child.signalCode !== null) return;
  child.kill(is ? 'SIGSTOP' : 'SIGCONT');
  // The signal is there at once; a program that is at work on another processor is stopped a little later.
  while (is && !/^\d+ \(.*\) T/s.test(readFileSync(`/proc/${child.pid}/stat`, 'utf8')));
}
