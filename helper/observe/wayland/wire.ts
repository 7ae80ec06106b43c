import { createConnection } from 'node:net';
import { endianness } from 'node:os';
import { isAbsolute, join } from 'node:path';
import { createByteQueue } from '../../base/index.ts';

// By hand: what is needed of the protocol is this file, and a library for it would be a native one.

/** Words of 32 bits are in the machine's own order. */
const LITTLE = endianness() === 'LE';
const HEAD_BYTES = 8;
const DISPLAY = 1;
/** What the compositor makes has numbers from here on; it gives none of them back. */
const FIRST_OF_SERVER = 0xff000000;
const CONNECT_TIMEOUT_MS = 3_000;

const readWord = (bytes: Buffer, at: number) => (LITTLE ? bytes.readUInt32LE(at) : bytes.readUInt32BE(at));
const padded = (length: number) => (length + 3) & ~3;

/** An argument of a request: a number, or text. */
type Argument = number | string;

function encode(argument: Argument): Buffer {
  const text = typeof argument === 'string' ? Buffer.from(`${argument}\0`) : null;
  const bytes = Buffer.alloc(4 + (text ? padded(text.length) : 0));
  const word = text?.length ?? (argument as number);
  if (LITTLE) bytes.writeUInt32LE(word);
  else bytes.writeUInt32BE(word);
  text?.copy(bytes, 4);
  return bytes;
}

/** Reads the arguments of one event in order. Throws RangeError where the event is shorter than its arguments. */
export interface Arguments {
  word(): number;
  /** Text without its closing zero; null where the compositor says none. */
  text(): string | null;
  words(): number[];
}

function argumentsOf(body: Buffer): Arguments {
  let at = 0;
  const word = () => {
    const value = readWord(body, at);
    at += 4;
    return value;
  };
  const bytes = () => {
    const length = word();
    if (at + length > body.length) throw new RangeError('An argument is cut off.');
    const value = body.subarray(at, at + length);
    at += padded(length);
    return value;
  };
  return {
    word,
    text() {
      const value = bytes();
      return value.length === 0 ? null : value.toString('utf8', 0, value.length - 1);
    },
    words() {
      const value = bytes();
      return Array.from({ length: value.length >> 2 }, (_, index) => readWord(value, index * 4));
    },
  };
}

/** Takes the events of one object. */
export type Listener = (opcode: number, args: Arguments) => void;

/** What the compositor offers, or an object of it: its number, and its version. */
export interface Global {
  number: number;
  version: number;
}

/** A connection to a Wayland compositor. No file descriptor is ever asked for, as Node cannot take one. */
export interface Wayland {
  readonly closed: Promise<void>;
  /** Makes an object of this client's, or listens to one that the compositor made under a number. */
  listen(listener: Listener, number?: number): number;
  /** Hears no more of an object. */
  forget(object: number): void;
  send(object: number, opcode: number, ...args: Argument[]): void;
  /** Resolves once the compositor has done all that was asked before; false where the connection ended. */
  roundtrip(): Promise<boolean>;
  close(): void;
}

/** Where the compositor of an environment listens. */
export function waylandSocket(env: Readonly<Record<string, string | undefined>>): string {
  const name = env.WAYLAND_DISPLAY || 'wayland-0';
  return isAbsolute(name) ? name : join(env.XDG_RUNTIME_DIR ?? '', name);
}

/** Cuts a stream into events; false where what comes is none. */
function createEventReader(onEvent: (object: number, opcode: number, args: Arguments) => void) {
  const queue = createByteQueue();
  return (chunk: Buffer): boolean => {
    queue.push(chunk);
    for (let head = queue.peek(HEAD_BYTES); head; head = queue.peek(HEAD_BYTES)) {
      const kind = readWord(head, 4);
      const size = kind >>> 16;
      if (size < HEAD_BYTES) return false;
      const event = queue.take(size);
      if (!event) return true;
      try {
        onEvent(readWord(event, 0), kind & 0xffff, argumentsOf(event.subarray(HEAD_BYTES)));
      } catch (error) {
        if (error instanceof RangeError) return false;
        throw error;
      }
    }
    return true;
  };
}

/** Connects to the compositor at a socket; null where there is none, or it does not take the connection in time. */
export async function connectWayland(path: string): Promise<Wayland | null> {
  const socket = createConnection({ path });
  const listeners = new Map<number, Listener>();
  /** Numbers that the compositor gave back. */
  const free: number[] = [];
  let last = DISPLAY;
  const closed = new Promise<void>((resolve) => void socket.once('close', () => resolve()));
  const connected = new Promise<boolean>((resolve) => {
    socket.setTimeout(CONNECT_TIMEOUT_MS, () => socket.destroy());
    socket.once('connect', () => resolve(true));
    void closed.then(() => resolve(false));
  });
  socket.on('error', () => socket.destroy());
  socket.on('end', () => socket.destroy());
  listeners.set(DISPLAY, (opcode, args) => {
    const object = args.word();
    // The other event is the compositor's complaint of what this client asked: nothing comes after it.
    if (opcode !== 1) socket.destroy();
    else if (object < FIRST_OF_SERVER) {
      listeners.delete(object);
      free.push(object);
    }
  });
  const read = createEventReader((object, opcode, args) => listeners.get(object)?.(opcode, args));
  socket.on('data', (chunk: Buffer) => {
    if (!read(chunk)) socket.destroy();
  });
  if (!(await connected)) return null;
  socket.setTimeout(0);

  const wayland: Wayland = {
    closed,
    listen(listener, number) {
      const object = number ?? free.pop() ?? last + 1;
      if (number === undefined) last = Math.max(last, object);
      listeners.set(object, listener);
      return object;
    },
    forget: (object) => void listeners.delete(object),
    send(object, opcode, ...args) {
      const body = Buffer.concat(args.map(encode));
      const head = Buffer.concat([encode(object), encode((((HEAD_BYTES + body.length) << 16) | opcode) >>> 0)]);
      if (!socket.destroyed) socket.write(Buffer.concat([head, body]));
    },
    roundtrip() {
      if (socket.destroyed) return Promise.resolve(false);
      return new Promise((resolve) => {
        const ended = () => resolve(false);
        // Listened to for this one alone: a connection lasts for weeks, with thousands of them.
        socket.once('close', ended);
        const done = wayland.listen(() => {
          socket.off('close', ended);
          resolve(true);
        });
        wayland.send(DISPLAY, 0, done);
      });
    },
    close: () => socket.destroy(),
  };
  return wayland;
}

/**
 * Makes an object of what the compositor offers under a name, of a version of so much at most: its number and version;
 * null where that is not offered.
 */
export type Bind = (name: string, most: number, listener?: Listener) => Global | null;

/** Asks what the compositor offers; null where the connection ended meanwhile. */
export async function askGlobals(wayland: Wayland): Promise<Bind | null> {
  const globals = new Map<string, Global>();
  const registry = wayland.listen((opcode, args) => {
    if (opcode !== 0) return;
    const number = args.word();
    globals.set(args.text() ?? '', { number, version: args.word() });
  });
  wayland.send(DISPLAY, 1, registry);
  if (!(await wayland.roundtrip())) return null;
  return (name, most, listener = () => undefined) => {
    const offered = globals.get(name);
    if (!offered) return null;
    const version = Math.min(offered.version, most);
    const number = wayland.listen(listener);
    wayland.send(registry, 0, offered.number, name, version, number);
    return { number, version };
  };
}
