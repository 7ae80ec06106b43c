import { type ExtensionMessage, HOST_NAME } from '../../../shared/index.ts';
import { type PortTrouble, portTrouble } from './disconnect-reason.ts';

/** The part of the browser's native port that is used. */
export interface NativePort {
  postMessage(message: unknown): void;
  disconnect(): void;
  onMessage: { addListener(listener: (message: unknown) => void): void };
  onDisconnect: { addListener(listener: (port: { error?: { message: string } | null }) => void): void };
}

/** One opened port, until it closes. What is sent over a closed one goes nowhere. */
export interface Line {
  readonly open: boolean;
  /** When it was opened, or last carried something from the helper; epoch milliseconds. */
  readonly heardAt: number;
  send(message: ExtensionMessage): void;
}

export interface ConnectionParts {
  connectNative(host: string): NativePort;
  /** The words the browser left for the port that just closed. */
  lastError(): string | undefined;
  now(): number;
  later(act: () => void, ms: number): void;
  /** A port is open: somebody should speak. */
  onOpen(line: Line): void;
  /** Something came over the open port. */
  onMessage(line: Line, raw: unknown): void;
  /** The port closed from the other side; `times` in a row, counted from the last success. */
  onClosed(trouble: PortTrouble, times: number): void;
}

const FIRST_WAIT = 500;
const MAX_WAIT_MS = 30_000;

/**
 * Keeps one native port open: when it closes it is opened again, at once the first time, then after a wait that
 * doubles from half a second to half a minute.
 */
export function createConnection(parts: ConnectionParts) {
  let current: { line: Line; port: NativePort; openedAt: number } | null = null;
  let wait = FIRST_WAIT;
  let failures = 0;
  let atOnceAt = Number.NEGATIVE_INFINITY;
  let waiting = false;
  let ended = false;

  const succeeded = () => {
    wait = FIRST_WAIT;
    failures = 0;
  };

  const openLater = () => {
    if (waiting || ended) return;
    waiting = true;
    // A helper that dies right after each success must not be started in a busy loop.
    const atOnce = wait === FIRST_WAIT && parts.now() - atOnceAt >= MAX_WAIT_MS;
    const pause = atOnce ? 0 : wait;
    if (atOnce) atOnceAt = parts.now();
    else wait = Math.min(wait * 2, MAX_WAIT_MS);
    parts.later(() => {
      waiting = false;
      open();
    }, pause);
  };

  /** Forgets the open port; one that lived long is a success, also where it had nothing to deliver. */
  const forget = () => {
    if (current && parts.now() - current.openedAt >= MAX_WAIT_MS) succeeded();
    current = null;
  };

  const open = () => {
    if (current || ended) return;
    const port = parts.connectNative(HOST_NAME);
    let heardAt = parts.now();
    const line: Line = {
      get open() {
        return current?.line === line;
      },
      get heardAt() {
        return heardAt;
      },
      send: (message) => {
        if (line.open) port.postMessage(message);
      },
    };
    current = { line, port, openedAt: heardAt };
    port.onMessage.addListener((raw) => {
      if (!line.open) return;
      heardAt = parts.now();
      parts.onMessage(line, raw);
    });
    port.onDisconnect.addListener((closed) => {
      if (!line.open) return;
      const trouble = portTrouble(closed.error?.message ?? parts.lastError());
      forget();
      failures += 1;
      parts.onClosed(trouble, failures);
      openLater();
    });
    parts.onOpen(line);
  };

  return {
    /** Opens the port unless one is open. */
    open,
    /** The open port, if any. */
    line: (): Line | null => current?.line ?? null,
    /** Something was stored: what fails next has not been failing before. */
    succeeded,
    /** Closes this port and opens another one, unless another one is open already. */
    renew: (line: Line) => {
      if (!line.open || !current) return;
      const { port } = current;
      forget();
      port.disconnect();
      openLater();
    },
    /** Opens another port now, whatever the waiting time. */
    openNow: () => {
      succeeded();
      const port = current?.port;
      current = null;
      port?.disconnect();
      open();
    },
    /** Closes the port for good. */
    end: () => {
      ended = true;
      const port = current?.port;
      current = null;
      port?.disconnect();
    },
  };
}
