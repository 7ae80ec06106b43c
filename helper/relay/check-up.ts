import { type ChildProcess, spawn } from 'node:child_process';
import {
  createSerial,
  examination,
  parseExtensionMessage,
  parseShape,
  type Reply,
  readJson,
} from '../../shared/index.ts';

/** The extension waits a minute. */
const TIMEOUT_MS = 50_000;

export interface CheckUpParts {
  /** The program and its arguments up to a command. */
  command: readonly string[];
  env: NodeJS.ProcessEnv;
  /** How long one look or repair may take, in milliseconds; 50 s by default. */
  timeoutMs?: number;
}

/** Looks at the installation for an extension, and puts it right. */
export interface CheckUp {
  /** Takes `examine` and `repair` and replies to them in time; false for every other message. */
  take(raw: unknown, reply: (reply: Reply) => void): boolean;
  /** Ends a look that is under way. A repair goes on to its end: half of one would be worse than none. */
  end(): void;
}

/** What a command says and how it ends; null where it did not end in time, or did not start. */
function run(
  { command, env, timeoutMs = TIMEOUT_MS }: CheckUpParts,
  args: readonly string[],
  started: (child: ChildProcess) => void,
): Promise<{ status: number | null; said: string } | null> {
  const [program = process.execPath, ...before] = command;
  return new Promise((resolve) => {
    const child = spawn(program, [...before, ...args], {
      stdio: ['ignore', 'pipe', 'ignore'],
      windowsHide: true,
      env,
    });
    started(child);
    const chunks: Buffer[] = [];
    const timer = setTimeout(() => {
      child.kill('SIGKILL');
      resolve(null);
    }, timeoutMs);
    child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.once('error', () => {
      clearTimeout(timer);
      resolve(null);
    });
    child.once('close', (status) => {
      clearTimeout(timer);
      resolve({ status, said: Buffer.concat(chunks).toString('utf8') });
    });
  });
}

/** Puts what was installed in place again, in a process that outlives this one. Whether it was done. */
function repair({ command, env }: CheckUpParts): Promise<boolean> {
  const [program = process.execPath, ...before] = command;
  return new Promise((resolve) => {
    const child = spawn(program, [...before, 'install', '--again'], {
      stdio: 'ignore',
      detached: true,
      windowsHide: true,
      env,
    });
    child.once('error', () => resolve(false));
    child.once('close', (status) => resolve(status === 0));
    child.unref();
  });
}

function isAboutInstallation(raw: unknown): boolean {
  if (typeof raw !== 'object' || raw === null) return false;
  const { type, method } = raw as { type?: unknown; method?: unknown };
  return type === 'request' && (method === 'examine' || method === 'repair');
}

/**
 * Does what `doctor` and `install --again` do, each in a process of its own, one after another: looking blocks, and takes
 * more memory than a relay should hold for weeks.
 */
export function createCheckUp(parts: CheckUpParts): CheckUp {
  let looking: ChildProcess | null = null;
  let over = false;
  const inTurn = createSerial();

  async function examine(id: number): Promise<Reply> {
    const ended = await run(parts, ['doctor', '--json'], (child) => {
      looking = child;
    });
    looking = null;
    const found = ended && parseShape(examination, readJson(ended.said)?.value);
    return found
      ? { type: 'reply', id, value: found }
      : { type: 'reply', id, fault: { code: 'denied', message: 'The helper could not look at its installation.' } };
  }

  return {
    take(raw, reply) {
      if (!isAboutInstallation(raw)) return false;
      const parsed = parseExtensionMessage(raw);
      // What is wrong with it is for the recorder to say, as of every message.
      if (!parsed.ok || parsed.value.type !== 'request') return false;
      const { id, method } = parsed.value;
      const work = async (): Promise<Reply> => {
        if (over) return { type: 'reply', id, fault: { code: 'denied', message: 'The helper is ending.' } };
        return method === 'examine' ? examine(id) : { type: 'reply', id, value: await repair(parts) };
      };
      void inTurn(work).then(reply);
      return true;
    },
    end() {
      over = true;
      looking?.kill('SIGKILL');
    },
  };
}
