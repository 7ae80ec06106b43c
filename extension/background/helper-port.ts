import {
  type Configuration,
  type Cursor,
  type ExtensionMessage,
  HOST_NAME,
  type Platform,
  PROTOCOL,
  parseHelperMessage,
  type Samples,
  type Status,
} from '../../shared/index.ts';
import type { HelperView, InterruptionView } from '../messages.ts';
import { StoreError, type StoreTrouble } from '../timeline/index.ts';
import { portTrouble } from './port-trouble.ts';

/** The part of the browser's native port that is used. */
export interface NativePort {
  postMessage(message: unknown): void;
  disconnect(): void;
  onMessage: { addListener(listener: (message: unknown) => void): void };
  onDisconnect: { addListener(listener: (port: { error?: { message: string } | null }) => void): void };
}

export interface HelperPortOptions {
  connectNative(host: string): NativePort;
  /** The words the browser left for the port that just closed. */
  lastError(): string | undefined;
  /** Who this is, how far the store is, and what the attorney allows; read anew at each connection. */
  introduce(): Promise<{
    hello: { browser: string; profile: string; resume: Cursor | null };
    configuration: Configuration;
  }>;
  /**
   * Stores a batch and says how far the store is now, or that samples are missing before it. Called one at a time.
   * @param first the lowest seq the helper still held when it said hello
   */
  store(batch: Samples, first: number): Promise<{ stored: true; seq: number } | { stored: false }>;
  /** What is shown may have changed. */
  changed(): void;
  now(): number;
  later(act: () => void, ms: number): void;
}

/** What is known of the helper besides its state. */
export interface HelperFacts {
  view: HelperView;
  platform: Platform | null;
  version: string | null;
  interruption: InterruptionView | null;
}

const FIRST_WAIT = 500;
const LONGEST_WAIT = 30_000;
/** A helper that leaves so often in a row without one sample is not restarted silently any more. */
const PATIENCE = 3;

/**
 * The connection to the helper: opens it, says hello, stores and acknowledges what comes, and opens it again when it
 * closes, waiting longer each time. It holds nothing that must survive the worker.
 */
export function createHelperPort(options: HelperPortOptions) {
  let port: NativePort | null = null;
  let view: HelperView = { kind: 'connecting' };
  let platform: Platform | null = null;
  let version: string | null = null;
  let interruption: InterruptionView | null = null;
  let lostAt: number | null = null;
  let failures = 0;
  let wait = FIRST_WAIT;
  let waiting = false;
  /** Batches are stored one after another; a later one must not overtake. */
  let queue: Promise<void> = Promise.resolve();

  const show = (next: HelperView) => {
    const same = JSON.stringify(next) === JSON.stringify(view);
    view = next;
    if (!same) options.changed();
  };

  const send = (to: NativePort, message: ExtensionMessage) => {
    if (to === port) to.postMessage(message);
  };

  const onStatus = (status: Status) => {
    if (status.recorder === 'elsewhere') show({ kind: 'elsewhere', who: status.detail ?? null });
    else if (status.paused) show({ kind: 'paused' });
    else if (status.blind) show({ kind: 'blind', why: status.blind });
    else show({ kind: 'recording' });
  };

  const onSamples = (from: NativePort, batch: Samples, first: number) => {
    queue = queue.then(async () => {
      // What a closed port left behind comes again over the next one.
      if (from !== port) return;
      const result = await options.store(batch, first);
      if (result.stored) {
        failures = 0;
        wait = FIRST_WAIT;
        if (lostAt !== null) {
          interruption = { from: lostAt, to: options.now() };
          lostAt = null;
        }
        send(from, { type: 'ack', journal: batch.journal, seq: result.seq });
        options.changed();
      } else {
        // Samples before this batch are missing: a new hello asks for everything after the cursor.
        restart(from);
      }
    });
    queue = queue.catch((error: unknown) => {
      const trouble = storeTrouble(error);
      show({ kind: 'store', trouble });
      // Nothing was acknowledged: the helper keeps it and sends it again after the reconnection.
      restart(from);
    });
  };

  const onMessage = (from: NativePort, first: { seq: number }, raw: unknown) => {
    if (from !== port) return;
    const parsed = parseHelperMessage(raw);
    if (!parsed.ok) {
      show({ kind: 'unreadable' });
      restart(from);
      return;
    }
    const message = parsed.value;
    switch (message.type) {
      case 'hello':
        platform = message.platform;
        version = message.helper;
        first.seq = message.first;
        if (message.protocol !== PROTOCOL) show({ kind: 'version', theirs: message.protocol });
        else if (view.kind === 'version') show({ kind: 'connecting' });
        return;
      case 'status':
        if (view.kind !== 'version') onStatus(message);
        return;
      case 'samples':
        onSamples(from, message, first.seq);
        return;
      case 'reply':
        // Nothing is asked of the helper yet; an answer to nothing changes nothing.
        return;
    }
  };

  const onClosed = (from: NativePort, words: string | undefined) => {
    if (from !== port) return;
    port = null;
    failures += 1;
    if (view.kind === 'recording') lostAt = options.now();
    const trouble = portTrouble(words);
    if (trouble !== 'stopped' || failures >= PATIENCE) show({ kind: trouble });
    else if (view.kind !== 'store') show({ kind: 'connecting' });
    reconnectLater();
  };

  const restart = (from: NativePort) => {
    if (from !== port) return;
    port = null;
    from.disconnect();
    reconnectLater();
  };

  const reconnectLater = () => {
    if (waiting) return;
    waiting = true;
    const pause = wait;
    wait = Math.min(wait * 2, LONGEST_WAIT);
    options.later(() => {
      waiting = false;
      void connect();
    }, pause);
  };

  /** Opens the connection unless one is open. */
  const connect = async (): Promise<void> => {
    if (port) return;
    const opened = options.connectNative(HOST_NAME);
    port = opened;
    const first = { seq: 1 };
    opened.onMessage.addListener((raw) => onMessage(opened, first, raw));
    opened.onDisconnect.addListener((closed) => onClosed(opened, closed.error?.message ?? options.lastError()));
    try {
      const { hello, configuration } = await options.introduce();
      send(opened, { type: 'hello', protocol: PROTOCOL, ...hello });
      // Before its first configuration a helper records nothing.
      send(opened, { type: 'configure', ...configuration });
    } catch (error) {
      show({ kind: 'store', trouble: storeTrouble(error) });
      restart(opened);
    }
  };

  return {
    connect,
    /** Tries at once, whatever the waiting time. */
    retry: async (): Promise<void> => {
      wait = FIRST_WAIT;
      failures = 0;
      if (port && view.kind === 'version') {
        // The helper of another version runs on until its port closes, also where the right one was installed since.
        const old = port;
        port = null;
        old.disconnect();
      }
      if (!port) show({ kind: 'connecting' });
      await connect();
    },
    facts: (): HelperFacts => ({ view, platform, version, interruption }),
  };
}

function storeTrouble(error: unknown): StoreTrouble {
  return error instanceof StoreError ? error.trouble : 'refused';
}
