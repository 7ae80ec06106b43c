import { type ChildProcess, spawn } from 'node:child_process';
import { type Fault, parseExtensionMessage, type Reply } from '../../shared/index.ts';
import type { Caller } from './caller.ts';
import type { StoreAnswer, StoreOrder } from './secrets-store.ts';

/** The extension waits a minute; an order that it no longer waits for must not be carried out behind its back. */
const PATIENCE = 50_000;

const SENTENCES: Record<'no-key-store' | 'locked' | 'denied', string> = {
  'no-key-store': 'This system has no key store, or none is running.',
  locked: 'The key store is locked and nobody unlocked it.',
  denied: 'The key store said no.',
};

export interface SecretsParts {
  caller: Caller;
  /** The program and its arguments up to the word `secret`. */
  command: readonly string[];
  env: NodeJS.ProcessEnv;
  /** How long one order may take, in milliseconds, the wait for its turn included; 50 s by default. */
  patience?: number;
}

/** Keeps secrets for one extension in the system's key store. */
export interface Secrets {
  /** Takes a message about a secret and replies to it in time; false for every other message, which is the recorder's. */
  take(raw: unknown, reply: (reply: Reply) => void): boolean;
  /** Ends what is under way. */
  end(): void;
}

/** Whether a message is about a secret, well formed or not: none of these may go further than the relay. */
function isAboutSecret(raw: unknown): raw is { id?: unknown } {
  if (typeof raw !== 'object' || raw === null) return false;
  const { type, method } = raw as { type?: unknown; method?: unknown };
  return type === 'request' && typeof method === 'string' && method.startsWith('secret.');
}

function isAnswer(value: unknown): value is StoreAnswer {
  if (typeof value !== 'object' || value === null) return false;
  const { value: secret, fault } = value as { value?: unknown; fault?: unknown };
  return secret === null || typeof secret === 'string' || fault === 'no-key-store' || fault === 'denied';
}

/**
 * Keeps secrets under the caller's origin, so that no extension reaches another's. One order after another, each in a
 * process that is ended when its time is up: a locked store makes nobody wait but the one who asked.
 */
export function createSecrets({ caller, command, env, patience = PATIENCE }: SecretsParts): Secrets {
  const origin = caller.family === 'chromium' ? `chrome-extension://${caller.id}` : `firefox:${caller.id}`;
  let child: ChildProcess | null = null;
  let over = false;
  let turn: Promise<unknown> = Promise.resolve();

  function run(order: StoreOrder, milliseconds: number): Promise<StoreAnswer | { fault: 'locked' }> {
    const [program = process.execPath, ...args] = command;
    return new Promise((resolve) => {
      const working = spawn(program, [...args, 'secret'], {
        stdio: ['pipe', 'pipe', 'ignore'],
        windowsHide: true,
        env,
      });
      child = working;
      let late = false;
      const timer = setTimeout(() => {
        late = true;
        working.kill('SIGKILL');
      }, milliseconds);
      const chunks: Buffer[] = [];
      working.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
      // A process that ended before it read is told by its end.
      working.stdin.on('error', () => undefined);
      working.stdin.end(JSON.stringify(order));
      const done = () => {
        clearTimeout(timer);
        child = null;
        resolve(late ? { fault: 'locked' } : (answerIn(chunks) ?? { fault: 'no-key-store' }));
      };
      working.once('error', done);
      working.once('close', done);
    });
  }

  async function serve(raw: unknown, id: number): Promise<Reply> {
    const parsed = parseExtensionMessage(raw);
    const refused = (fault: Fault): Reply => ({ type: 'reply', id, fault });
    if (!parsed.ok) return refused(parsed.fault);
    const { value: request } = parsed;
    if (request.type !== 'request' || request.method === 'diagnose' || request.method === 'takeOver')
      return refused({ code: 'bad-request', message: 'This is not about a secret.' });
    const account = `${origin}/${request.params.name}`;
    const order: StoreOrder =
      request.method === 'secret.set'
        ? { method: request.method, account, value: request.params.value }
        : { method: request.method, account };
    const until = performance.now() + patience;
    const mine = turn.then(async () => {
      const left = until - performance.now();
      return over || left <= 0 ? ({ fault: 'locked' } as const) : run(order, left);
    });
    turn = mine;
    const answer = await mine;
    if ('value' in answer) return { type: 'reply', id, value: answer.value };
    return refused({ code: answer.fault, message: SENTENCES[answer.fault] });
  }

  return {
    take(raw, reply) {
      if (!isAboutSecret(raw)) return false;
      const { id } = raw;
      // Without a number there is nobody to reply to.
      if (typeof id === 'number' && Number.isSafeInteger(id) && id >= 0) void serve(raw, id).then(reply);
      return true;
    },
    end() {
      over = true;
      child?.kill('SIGKILL');
    },
  };
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
