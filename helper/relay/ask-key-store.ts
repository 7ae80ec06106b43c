import { type ChildProcess, spawn } from 'node:child_process';
import type { StoreAnswer, StoreOrder } from './secrets-store.ts';

export interface KeyStoreProcess {
  /** The program and its arguments up to the word `secret`. */
  command: readonly string[];
  env: NodeJS.ProcessEnv;
  /** How long the order may take, milliseconds. */
  timeoutMs: number;
  /** The process that works on it, for whoever may have to end it earlier. */
  started?(child: ChildProcess): void;
}

function isAnswer(value: unknown): value is StoreAnswer {
  if (typeof value !== 'object' || value === null) return false;
  const { value: secret, fault } = value as { value?: unknown; fault?: unknown };
  return secret === null || typeof secret === 'string' || fault === 'no-key-store' || fault === 'denied';
}

/** What the process said, or null where it said nothing that can be read. */
function answerIn(chunks: Buffer[]): StoreAnswer | null {
  try {
    const said: unknown = JSON.parse(Buffer.concat(chunks).toString('utf8'));
    return isAnswer(said) ? said : null;
  } catch {
    return null;
  }
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
      resolve(late ? { fault: 'locked' } : (answerIn(chunks) ?? { fault: 'no-key-store' }));
    };
    working.once('error', done);
    working.once('close', done);
  });
}
