import { createConnection, type Socket } from 'node:net';
import type { DisplayAddress } from './address.ts';
import type { Authority } from './authority.ts';
import { createPacketReader } from './packets.ts';
import { encodeOpening, idsOf, readEvent, rootOf, type XEvent } from './wire.ts';

/** How a request ended: with the server's answer, with an error of the protocol, or with the connection. */
export type Answer = { kind: 'reply'; packet: Buffer } | { kind: 'error'; code: number } | { kind: 'closed' };

export interface Connection {
  /** The root window of the screen asked for. */
  readonly root: number;
  /** Settles when the connection is over, for whatever reason. */
  readonly closed: Promise<void>;
  /** Sends a request that has an answer. Many may be under way; each gets its own. */
  ask(request: Buffer): Promise<Answer>;
  /** Sends a request that has none; an error it causes is left to the next question about the same window. */
  tell(request: Buffer): void;
  /** A number of its own for something this client makes. */
  newId(): number;
  close(): void;
}

const OPENING_TIMEOUT_MS = 10_000;

function connectSocket(path: string): Promise<Socket | null> {
  return new Promise((resolve) => {
    const socket = createConnection({ path });
    const failed = () => resolve(null);
    socket.once('error', failed);
    socket.once('connect', () => {
      socket.off('error', failed);
      resolve(socket);
    });
  });
}

/**
 * Opens a connection to an X server of this computer. Null when there is no server, it refuses, or it does not answer
 * in ten seconds. Events go to `onEvent` in order, each before the answers that the server sent after it.
 */
export async function connect(
  address: DisplayAddress,
  authority: Authority,
  onEvent: (event: XEvent) => void,
): Promise<Connection | null> {
  const socket = await connectSocket(address.socket);
  return socket ? converse(socket, address.screen, authority, onEvent) : null;
}

async function converse(
  socket: Socket,
  screen: number,
  authority: Authority,
  onEvent: (event: XEvent) => void,
): Promise<Connection | null> {
  const waiting: { sequence: number; resolve: (answer: Answer) => void }[] = [];
  let sequence = 0;
  let ids = { base: 0, mask: 0 };
  let made = 0;
  let over = false;
  let opened: (root: number | null) => void = () => undefined;
  const root = new Promise<number | null>((resolve) => {
    opened = resolve;
  });
  const closed = new Promise<void>((resolve) => {
    socket.once('close', () => {
      over = true;
      opened(null);
      for (const { resolve } of waiting.splice(0)) resolve({ kind: 'closed' });
      resolve();
    });
  });

  function answer(packet: Buffer, value: Answer): void {
    const number = packet.readUInt16LE(2);
    const first = waiting[0];
    // An error may belong to a request that has no answer: then nobody waits for its number.
    if (first?.sequence !== number) return;
    waiting.shift();
    first.resolve(value);
  }

  const read = createPacketReader({
    onOpening(whole) {
      ids = whole.readUInt8(0) === 1 && whole.length >= 20 ? idsOf(whole) : ids;
      opened(rootOf(whole, screen));
    },
    onPacket(code, packet) {
      if (over) return;
      if (code === 1) answer(packet, { kind: 'reply', packet });
      else if (code === 0) answer(packet, { kind: 'error', code: packet.readUInt8(1) });
      else {
        const event = readEvent(packet);
        if (event) onEvent(event);
      }
    },
    onBroken: () => socket.destroy(),
  });

  socket.on('error', () => socket.destroy());
  socket.on('end', () => socket.destroy());
  socket.on('data', read);
  socket.write(encodeOpening(authority.name, authority.data));

  const late = setTimeout(() => socket.destroy(), OPENING_TIMEOUT_MS);
  const found = await root;
  clearTimeout(late);
  if (found === null) {
    socket.destroy();
    await closed;
    return null;
  }
  const send = (request: Buffer) => {
    // Sequence numbers are 16 bits on the wire; far fewer requests than that are ever under way.
    sequence = (sequence + 1) & 0xffff;
    socket.write(request);
  };
  return {
    root: found,
    closed,
    ask(request) {
      if (over) return Promise.resolve({ kind: 'closed' });
      send(request);
      return new Promise((resolve) => waiting.push({ sequence, resolve }));
    },
    tell(request) {
      if (!over) send(request);
    },
    newId() {
      // Counts in the lowest bits of the mask, which are always in one piece; a handful is ever made.
      made += 1;
      return ids.base | (made & ids.mask);
    },
    close: () => socket.destroy(),
  };
}
