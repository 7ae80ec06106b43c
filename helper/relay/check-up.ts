import type { ChildProcess } from 'node:child_process';
import {
  createSerial,
  parseExtensionMessage,
  parseShape,
  type Reply,
  readJson,
  toldExamination,
} from '../../shared/index.ts';
import { runProgram } from './run-program.ts';
import { spawned } from './spawned.ts';

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

/**
 * Puts what was installed in place again, in a process that outlives this one. Whether it was done in time; one that takes
 * longer goes on.
 */
function repair({ command, env, timeoutMs = TIMEOUT_MS }: CheckUpParts): Promise<boolean> {
  const [program = process.execPath, ...before] = command;
  return new Promise((resolve) => {
    const child = spawned(program, [...before, 'install', '--again'], {
      stdio: 'ignore',
      detached: true,
      windowsHide: true,
      env,
    });
    if (child instanceof Error) return resolve(false);
    const end = (done: boolean) => {
      clearTimeout(timer);
      resolve(done);
    };
    const timer = setTimeout(() => end(false), timeoutMs);
    child.once('error', () => end(false));
    child.once('close', (status) => end(status === 0));
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
    const started = (child: ChildProcess) => {
      looking = child;
    };
    const said = await runProgram({ timeoutMs: TIMEOUT_MS, ...parts, started }, ['doctor', '--json']);
    looking = null;
    const found = said === null ? null : parseShape(toldExamination, readJson(said)?.value);
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
