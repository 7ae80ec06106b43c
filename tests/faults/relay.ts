import type { NativePort } from '../../extension/background/capture/connection.ts';
import type { Hub, Session } from '../../helper/sessions/index.ts';
import { createPipe } from './pipe.ts';

/** Relay and pipes hold so many bytes before nobody writes any more. */
const ROOM = 4_096;

/** What a relay that is not right does with the next samples. */
export type Mishap = 'loses' | 'repeats';

/** A relay between the extension's port and a session of the recorder's. Bytes move when they are told to. */
export interface Relay {
  port: NativePort;
  session: Session;
  mishap: Mishap | null;
  /** Lets bytes arrive, at most so many each way. */
  move(down: number, up: number): void;
  /** Ends it with all that is on the way, and tells the extension. */
  cut(): void;
}

/**
 * Connects a port with the recorder.
 * @param over hears once that the extension has no use for it any more, or was told that it ended
 */
export function createRelay(hub: Hub, over: (relay: Relay) => void): Relay {
  const heard: ((message: unknown) => void)[] = [];
  const closed: Parameters<NativePort['onDisconnect']['addListener']>[0][] = [];
  /** The samples said so far. */
  const said: unknown[] = [];
  let open = true;
  const say = (message: unknown) => {
    for (const listener of heard) listener(message);
  };
  const end = () => {
    if (open) over(relay);
    open = false;
  };

  const down = createPipe((message) => {
    const isSamples = typeof message === 'object' && message !== null && 'items' in message;
    const { mishap } = relay;
    if (isSamples) relay.mishap = null;
    if (isSamples && mishap === 'loses') return;
    say(message);
    if (!isSamples) return;
    said.push(message);
    // This one again, and an older one after it.
    if (mishap === 'repeats') for (const again of said.slice(-2).reverse()) say(again);
  });
  const session = hub.connect({
    get room() {
      return open && down.waiting < ROOM;
    },
    send: (message) => {
      if (open) down.send(message);
    },
    end: () => undefined,
  });
  const up = createPipe((message) => session.receive(message));

  const relay: Relay = {
    port: {
      postMessage: (message) => up.send(message as object),
      disconnect: end,
      onMessage: { addListener: (listener) => heard.push(listener) },
      onDisconnect: { addListener: (listener) => closed.push(listener) },
    },
    session,
    mishap: null,
    move(most, mostUp) {
      down.move(most);
      if (open) up.move(mostUp);
      session.flush();
    },
    cut() {
      end();
      for (const listener of closed) listener({});
    },
  };
  return relay;
}
