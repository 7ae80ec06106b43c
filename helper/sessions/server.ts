import type { Socket } from 'node:net';
import { createFrameDecoder, encodeFrame } from '../base/index.ts';
import { type CallerGreeting, parseCallerGreeting, parseTurnWord, type Surroundings } from '../local/index.ts';
import { type Door, openDoor } from './door.ts';
import type { Hub } from './hub.ts';
import { socketOutlet } from './socket-outlet.ts';
import type { Turns } from './turns.ts';

/** What a recorder does for its callers. */
export interface ServerParts {
  hub: Hub;
  version: string;
  complain: (sentence: string) => void;
  /** Somebody asks the recorder to end. */
  onRetire(): void;
  /** Hears those that wait to record in this one's stead. */
  turns: Turns;
  /** Somebody is logged in here. */
  onSurroundings(surroundings: Surroundings): void;
}

/** Listens for relays and for this program's own commands. */
export interface LocalServer {
  door: Pick<Door, 'path' | 'leadsHere' | 'move'>;
  /** Hears callers from now on, also those that came before and waited. */
  serve(parts: ServerParts): void;
  /** Ends all connections, once what was written is out, and listens no more. */
  close(): Promise<void>;
}

/** Who says nothing for so long after connecting is none of ours. */
const GREETING_TIMEOUT_MS = 10_000;
/** Who does not read its last words in this time does without them; the journal has them. */
const CLOSING_TIMEOUT_MS = 1_000;

/**
 * Starts to listen at a socket's path, which must be in nobody else's use, or at the name of a pipe, and lets callers
 * wait until they are served: who has the door decides who is the one recorder. Null when the place is taken.
 */
export async function listen(path: string, complain: (sentence: string) => void): Promise<LocalServer | null> {
  const sockets = new Set<Socket>();
  let serving: ServerParts | null = null;
  const door = await openDoor(
    path,
    (socket) => {
      sockets.add(socket);
      socket.on('close', () => sockets.delete(socket));
      socket.on('error', () => socket.destroy());
      if (serving) converse(socket, serving);
    },
    complain,
  );
  if (!door) return null;
  return {
    door,
    serve(parts) {
      serving = parts;
      for (const socket of sockets) converse(socket, parts);
    },
    async close() {
      door.close();
      const closed = [...sockets].map((socket) => new Promise((resolve) => socket.once('close', resolve)));
      for (const socket of sockets) {
        socket.end();
        socket.resume();
      }
      const late = setTimeout(() => {
        for (const socket of sockets) socket.destroy();
      }, CLOSING_TIMEOUT_MS);
      await Promise.all(closed);
      clearTimeout(late);
    },
  };
}

function converse(socket: Socket, parts: ServerParts): void {
  const { hub, version, complain } = parts;
  let hear: ((raw: unknown) => void) | null = null;
  const late = setTimeout(() => socket.destroy(), GREETING_TIMEOUT_MS);
  const decoder = createFrameDecoder(
    (raw) => {
      if (hear) hear(raw);
      else welcome(raw);
    },
    (fault) => {
      complain(`${fault.code}: ${fault.message}`);
      socket.destroy();
    },
  );

  function welcome(raw: unknown): void {
    clearTimeout(late);
    const greeting = parseCallerGreeting(raw);
    if (!greeting) {
      socket.destroy();
      return;
    }
    hear = () => undefined;
    take(greeting);
  }

  function take(greeting: CallerGreeting): void {
    switch (greeting.type) {
      case 'retire':
        parts.turns.dismiss();
        parts.onRetire();
        return;
      case 'wait': {
        const end = () => void socket.end();
        const waits = parts.turns.enter({ say: (word) => say(socket, word), end }, greeting.session);
        hear = (raw) => {
          const word = parseTurnWord(raw);
          if (word) waits.hear(word);
        };
        socket.on('close', waits.gone);
        return;
      }
      case 'diagnose':
        say(socket, { type: 'diagnosis', value: hub.diagnosis() });
        socket.end();
        return;
      case 'surroundings':
        parts.onSurroundings(greeting.surroundings);
        socket.end();
        return;
      case 'relay': {
        parts.onSurroundings(greeting.surroundings);
        const session = hub.connect(socketOutlet(socket, complain), greeting.browser ?? null);
        hear = (message) => session.receive(message);
        socket.on('drain', () => {
          socket.resume();
          session.flush();
        });
        socket.on('end', () => session.end());
        socket.on('close', () => session.end());
      }
    }
  }

  socket.on('data', (chunk) => decoder.push(chunk));
  socket.on('close', () => clearTimeout(late));
  say(socket, { type: 'recorder', version, pid: process.pid });
}

function say(socket: Socket, message: object): void {
  const frame = encodeFrame(message);
  if (frame.ok) socket.write(frame.value);
}
