import type { NativePort } from '../../../extension/background/capture/connection.ts';
import type { Hub, Session } from '../../../helper/sessions/index.ts';
import { isFields } from '../../../shared/index.ts';
import { type Life, lives } from './lives.ts';
import { HANGS, type Steps } from './steps.ts';
import type { VirtualTime } from './virtual-time.ts';

export interface LineParts {
  hub: Hub;
  /** The system's key store, which the relay asks. */
  keys: Map<string, string>;
  life: Life;
  steps: Steps;
  time: VirtualTime;
  /** What the extension sent. */
  heard(message: unknown): void;
  /** Does something of the recorder's, which may die of it. */
  atRecorder(act: () => void): void;
}

/** A relay between a worker's port and the recorder. */
export interface Line {
  port: NativePort;
  /** How many messages are on their way, beside those that hang. */
  busy(): number;
  /** What it does wrong with the next samples. */
  mishap: 'repeats' | 'loses' | null;
  /** It ends, as where recorder or relay were killed. */
  cut(): void;
}

const copy = (message: unknown): unknown => JSON.parse(JSON.stringify(message));

/** What the key store comes to, where a message asks it. */
function fromKeyStore(keys: Map<string, string>, message: unknown): object | null {
  if (!isFields(message) || message.type !== 'request') return null;
  const { id, method, params } = message;
  const { name, value } = params as { name?: string; value?: string };
  if (method === 'secret.get') return { type: 'reply', id, value: keys.get(name ?? '') ?? null };
  if (method === 'secret.set') keys.set(name ?? '', value ?? '');
  else if (method === 'secret.delete') keys.delete(name ?? '');
  else return null;
  return { type: 'reply', id, value: null };
}

/** Connects a worker with the recorder. Messages go one by one, each as a step. */
export function connectLine({ hub, keys, life, steps, time, heard, atRecorder }: LineParts): Line {
  const messages: ((message: unknown) => void)[] = [];
  const closed: Parameters<NativePort['onDisconnect']['addListener']>[0][] = [];
  let open = true;
  let moving = 0;
  let session: Session | null = null;

  /** One direction, in which one message comes after another. */
  function direction(name: 'down' | 'up', deliver: (message: unknown) => void): (message: unknown) => void {
    const waiting: unknown[] = [];
    let hangs = false;
    const pump = (): void => {
      if (hangs) return;
      moving += 1;
      setImmediate(() => {
        moving -= 1;
        const [message] = waiting;
        if (!open || hangs || waiting.length === 0) return;
        const fate = steps.next('port', `${name} ${isFields(message) ? String(message.type) : ''}`);
        if (fate === 'fails') return cut();
        if (fate === 'dies-before') return life.die();
        if (fate === 'hangs') {
          hangs = true;
          time.later(() => {
            hangs = false;
            for (const held of waiting.splice(0)) if (open) deliver(held);
          }, HANGS);
          return;
        }
        waiting.shift();
        deliver(message);
        if (fate === 'dies-after') life.die();
      });
    };
    return (message) => {
      if (!open) return;
      waiting.push(copy(message));
      lives.exit(pump);
    };
  }

  /** The samples said so far. */
  const said: unknown[] = [];
  const say = (message: unknown): void => {
    if (life.alive) lives.run(life, () => messages.forEach((listener) => void listener(message)));
  };
  const down = direction('down', (message) => {
    const isSamples = isFields(message) && message.type === 'samples';
    const { mishap } = line;
    if (isSamples) line.mishap = null;
    if (isSamples && mishap === 'loses') return;
    say(message);
    if (!isSamples) return;
    said.push(message);
    // This one again, and an older one after it.
    if (mishap === 'repeats') for (const again of said.slice(-2).reverse()) say(again);
  });
  const up = direction('up', (message) => {
    heard(message);
    const answer = fromKeyStore(keys, message);
    if (answer) down(answer);
    else
      atRecorder(() => {
        session?.receive(message);
        session?.flush();
      });
  });

  const leave = (): void => {
    if (!open) return;
    open = false;
    atRecorder(() => session?.end());
  };
  const cut = (): void => {
    if (!open) return;
    leave();
    if (life.alive) lives.run(life, () => closed.forEach((listener) => void listener({})));
  };
  life.ends.add(leave);
  atRecorder(() => {
    session = hub.connect({
      get room() {
        return open;
      },
      send: down,
      end: () => undefined,
    });
  });
  const line: Line = {
    mishap: null,
    port: {
      postMessage: (message) => {
        if (life.alive) up(message);
      },
      disconnect: () => {
        if (life.alive) leave();
      },
      onMessage: { addListener: (listener) => messages.push(listener) },
      onDisconnect: { addListener: (listener) => closed.push(listener) },
    },
    busy: () => (open ? moving : 0),
    cut,
  };
  return line;
}
