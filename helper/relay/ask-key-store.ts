import { type ChildProcess, spawn } from 'node:child_process';
import type { StoreOrder } from './secrets-store.ts';
import { parseStoreAnswer, type StoreAnswer } from './store-answer.ts';

export interface KeyStoreProcess {
  /** The program and its arguments up to the word `secret`. */
  command: readonly string[];
  env: NodeJS.ProcessEnv;
  /** How long the order may take, milliseconds. */
  timeoutMs: number;
  /** The process that works on it, for whoever may have to end it earlier. */
  started?(child: ChildProcess): void;
}

/**
 * Gives one order to the system's key store, in a process of its own: the library blocks as long as a locked store waits
 * for a person. When the time is up the process is ended, and the store counts as locked.
 */
export function askKeyStore(
  order: StoreOrder,
  { command, env, timeoutMs, started }: KeyStoreProcess,
): Promise<StoreAnswer | { fault: 'locked' }> {
  const [program = process.execPath, ...args] = command;
  return new Promise((resolve) => {
    const working = spawn(program, [...args, 'secret'], {
      stdio: ['pipe', 'pipe', 'ignore'],
      windowsHide: true,
      env,
    });
    started?.(working);
    let late = false;
    const timer = setTimeout(() => {
      late = true;
      working.kill('SIGKILL');
    }, timeoutMs);
    const chunks: Buffer[] = [];
    working.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
    // A process that ended before it read is told by its end.
    working.stdin.on('error', () => undefined);
    working.stdin.end(JSON.stringify(order));
    const done = () => {
      clearTimeout(timer);
      resolve(
        late
          ? { fault: 'locked' }
          : (parseStoreAnswer(Buffer.concat(chunks).toString('utf8')) ?? { fault: 'no-key-store' }),
      );
    };
    working.once('error', done);
    working.once('close', done);
  });
}
