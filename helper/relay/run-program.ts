import type { ChildProcess } from 'node:child_process';
import { spawned } from './spawned.ts';

/** A program that is run once, in a process of its own. */
export interface ProgramRun {
  /** The program and its first arguments. */
  command: readonly string[];
  env: NodeJS.ProcessEnv;
  /** How long it may take, milliseconds; then it is ended. */
  timeoutMs: number;
  /** The process that works, for whoever may have to end it earlier. */
  started?(child: ChildProcess): void;
}

/**
 * Runs a program to its end. It never throws.
 * @param input what it reads on its standard input
 * @returns what it said, which is nothing where it could not be started; null where it took too long
 */
export function runProgram(
  { command, env, timeoutMs, started }: ProgramRun,
  args: readonly string[],
  input = '',
): Promise<string | null> {
  const [program = process.execPath, ...before] = command;
  return new Promise((resolve) => {
    const working = spawned(program, [...before, ...args], {
      stdio: ['pipe', 'pipe', 'ignore'],
      windowsHide: true,
      env,
    });
    if (working instanceof Error) return resolve('');
    started?.(working);
    let late = false;
    const timer = setTimeout(() => {
      late = true;
      working.kill('SIGKILL');
    }, timeoutMs);
    const chunks: Buffer[] = [];
    working.stdout?.on('data', (chunk: Buffer) => chunks.push(chunk));
    // A process that ended before it read is told by its end.
    working.stdin?.on('error', () => undefined);
    working.stdin?.end(input);
    const done = () => {
      clearTimeout(timer);
      resolve(late ? null : Buffer.concat(chunks).toString('utf8'));
    };
    working.once('error', done);
    working.once('close', done);
  });
}
