import { rmSync } from 'node:fs';
import { createServer, type Server, type Socket } from 'node:net';
import { createFrameDecoder, encodeFrame } from '../framing.ts';
import { type CallerGreeting, parseCallerGreeting, type Surroundings } from '../local/index.ts';
import type { Hub } from './hub.ts';
import { socketOutlet } from './socket-outlet.ts';

export interface ServerParts {
  hub: Hub;
  /** A socket's path, which must be in nobody else's use, or the name of a pipe. */
  path: string;
  version: string;
  complain: (sentence: string) => void;
  /** Somebody asks the recorder to end. */
  onRetire(): void;
  /** Somebody is logged in here. */
  onSurroundings(surroundings: Surroundings): void;
}

/** Listens for relays and for this program's own commands. */
export interface LocalServer {
  /** Ends all connections, once what was written is out, and listens no more. */
  close(): Promise<void>;
}

/** Who says nothing for so long after connecting is none of ours. */
const FIRST_WORD = 10_000;
/** Who does not read its last words in this time does without them; the journal has them. */
const LAST_WORDS = 1_000;

/** Starts to listen; null when the place is taken by somebody else. */
export async function listen(parts: ServerParts): Promise<LocalServer | null> {
  const { path, complain } = parts;
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
    socket.on('error', () => socket.destroy());
    converse(socket, parts);
  });
  // What a dead recorder left behind is in the way of its successor; pipes leave nothing.
  if (process.platform !== 'win32') rmSync(path, { force: true });
  if (!(await opened(server, path, complain))) return null;
  return {
    async close() {
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      for (const socket of sockets) {
        socket.end();
        socket.resume();
      }
      const late = setTimeout(() => {
        for (const socket of sockets) socket.destroy();
      }, LAST_WORDS);
      await closed;
      clearTimeout(late);
    },
  };
}

function opened(server: Server, path: string, complain: ServerParts['complain']): Promise<boolean> {
  return new Promise((resolve) => {
    server.once('error', (error) => {
      complain(`The local socket cannot be opened: ${error.message}`);
      resolve(false);
    });
    server.listen(path, () => resolve(true));
  });
}

function converse(socket: Socket, parts: ServerParts): void {
  const { hub, version, complain } = parts;
  let hear: ((raw: unknown) => void) | null = null;
  const late = setTimeout(() => socket.destroy(), FIRST_WORD);
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
        parts.onRetire();
        return;
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
        const session = hub.connect(socketOutlet(socket, complain));
        hear = (message) => session.receive(message);
        socket.on('drain', () => {
          socket.resume();
          session.goOn();
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
