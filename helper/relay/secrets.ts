import type { ChildProcess } from 'node:child_process';
import { createSerial, type Fault, parseExtensionMessage, type Reply } from '../../shared/index.ts';
import { askKeyStore } from './ask-key-store.ts';
import type { Caller } from './caller.ts';
import type { StoreOrder } from './secrets-store.ts';

/** The extension waits a minute; an order that it no longer waits for must not be carried out behind its back. */
const ORDER_TIMEOUT_MS = 50_000;

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
  timeoutMs?: number;
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

/**
 * Keeps secrets under the caller's origin, so that no extension reaches another's. One order after another, each in a
 * process that is ended when its time is up: a locked store makes nobody wait but the one who asked.
 */
export function createSecrets({ caller, command, env, timeoutMs = ORDER_TIMEOUT_MS }: SecretsParts): Secrets {
  const origin = caller.family === 'chromium' ? `chrome-extension://${caller.id}` : `firefox:${caller.id}`;
  let child: ChildProcess | null = null;
  let over = false;
  const inTurn = createSerial();

  async function serve(raw: unknown, id: number): Promise<Reply> {
    const parsed = parseExtensionMessage(raw);
    const refused = (fault: Fault): Reply => ({ type: 'reply', id, fault });
    if (!parsed.ok) return refused(parsed.fault);
    const { value: request } = parsed;
    const notSecret = () => refused({ code: 'bad-request', message: 'This is not about a secret.' });
    if (request.type !== 'request') return notSecret();
    if (request.method !== 'secret.get' && request.method !== 'secret.set' && request.method !== 'secret.delete')
      return notSecret();
    const account = `${origin}/${request.params.name}`;
    const order: StoreOrder =
      request.method === 'secret.set'
        ? { method: request.method, account, value: request.params.value }
        : { method: request.method, account };
    const until = performance.now() + timeoutMs;
    const answer = await inTurn(async () => {
      const left = until - performance.now();
      if (over || left <= 0) return { fault: 'locked' } as const;
      const started = (working: ChildProcess) => {
        child = working;
      };
      return askKeyStore(order, { command, env, timeoutMs: left, started });
    });
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
