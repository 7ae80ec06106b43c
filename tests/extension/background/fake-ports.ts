import type { NativePort } from '../../../extension/background/capture/connection.ts';
import type { HelperPortOptions } from '../../../extension/background/capture/helper-port.ts';
import type { ExtensionMessage } from '../../../shared/index.ts';

/** The helper's end of one native port. */
export interface FakePort {
  /** What the extension sent, in order. */
  sent: ExtensionMessage[];
  /** Whether the extension closed it. */
  left: boolean;
  say(message: unknown): void;
  /** Closes it from the helper's side; Firefox hands the words to the port, Chromium leaves them in `lastError`. */
  close(words?: string, browser?: 'chromium' | 'firefox'): void;
}

/** Native ports whose helper is scripted, and timers that fire when told to. */
export function fakePorts() {
  const ports: FakePort[] = [];
  const timers: { act: () => void; ms: number }[] = [];
  const hosts: string[] = [];
  let lastError: string | undefined;

  const connectNative = (host: string): NativePort => {
    hosts.push(host);
    const heard: ((message: unknown) => void)[] = [];
    const closed: Parameters<NativePort['onDisconnect']['addListener']>[0][] = [];
    const port: FakePort = {
      sent: [],
      left: false,
      // Every message crosses a process as JSON.
      say: (message) => {
        for (const listener of heard) listener(JSON.parse(JSON.stringify(message)));
      },
      close: (words, browser = 'chromium') => {
        lastError = browser === 'chromium' ? words : undefined;
        const error = browser === 'firefox' && words !== undefined ? { error: { message: words } } : {};
        for (const listener of closed) listener(error);
        lastError = undefined;
      },
    };
    ports.push(port);
    return {
      postMessage: (message) => {
        port.sent.push(message as ExtensionMessage);
      },
      disconnect: () => {
        port.left = true;
      },
      onMessage: { addListener: (listener) => heard.push(listener) },
      onDisconnect: { addListener: (listener) => closed.push(listener) },
    };
  };

  const options = {
    connectNative,
    lastError: () => lastError,
    later: (act: () => void, ms: number) => {
      timers.push({ act, ms });
    },
  } satisfies Partial<HelperPortOptions>;

  return {
    options,
    ports,
    hosts,
    /** The waiting times asked for and not yet over, in milliseconds. */
    waits: () => timers.map(({ ms }) => ms),
    /** Lets the next timer fire. */
    elapse: () => timers.shift()?.act(),
  };
}

/** Everything that promises alone can bring about has happened. */
export function settled(): Promise<void> {
  return new Promise((go) => setImmediate(go));
}
