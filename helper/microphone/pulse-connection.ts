import { readFileSync } from 'node:fs';
import { createConnection } from 'node:net';
import { join } from 'node:path';
import { createByteQueue, homeFolder } from '../base/index.ts';
import { NONE, type PulseValues, put, readPulse } from './pulse-values.ts';

// By hand: what is needed of the protocol is these few files, and a library for it would be a native one, or a program
// that says no more than that something changed.

type Env = Readonly<Record<string, string | undefined>>;

/** Numbers of PulseAudio's `native-common.h`. */
const COMMAND = {
  error: 0,
  reply: 2,
  auth: 8,
  setClientName: 9,
  sourceInfo: 23,
  streamList: 32,
  subscribe: 35,
  event: 66,
} as const;
/** The version of the protocol that is spoken; the high bits, which would offer shared memory, stay 0. */
const VERSION = 32;
/** Streams have all that is read of them from this version on, of 2011. */
const LEAST_VERSION = 22;
/** PA_SUBSCRIPTION_MASK_SOURCE_OUTPUT */
const OF_STREAMS = 8;
const HEAD_BYTES = 20;
/** A list of streams is some kilobytes. */
const MAX_BODY_BYTES = 16_777_216;
const COOKIE_BYTES = 256;
const ANSWER_TIMEOUT_MS = 5_000;

/** Where the server of this user listens; null where it is on another computer, which no user of a microphone is. */
export function pulseSocket(env: Env, uid = process.getuid?.() ?? 0): string | null {
  const server = env.PULSE_SERVER ?? '';
  if (server !== '') return /^(?:\{[^}]*\})?unix:(.+)$/.exec(server)?.[1] ?? (server.startsWith('/') ? server : null);
  const runtime = env.PULSE_RUNTIME_PATH || join(env.XDG_RUNTIME_DIR || `/run/user/${uid}`, 'pulse');
  return join(runtime, 'native');
}

/** What proves to PulseAudio who is asking; PipeWire goes by the socket's owner, as both do within one user. */
function cookieOf(env: Env): Buffer {
  const home = homeFolder(env, 'linux');
  const config = env.XDG_CONFIG_HOME || join(home, '.config');
  for (const path of [env.PULSE_COOKIE, join(config, 'pulse/cookie'), join(home, '.pulse-cookie')]) {
    try {
      if (path) return readFileSync(path);
    } catch {
      // Not there: the next place is looked at.
    }
  }
  return Buffer.alloc(COOKIE_BYTES);
}

/** A connection to a sound server that tells when streams come, go or change. */
export interface Pulse {
  readonly closed: Promise<void>;
  /** All streams that take sound, as values; null where the connection ended. */
  streams(): Promise<PulseValues | null>;
  /** Where a stream takes its sound from; null where that is gone, or the connection ended. */
  source(index: number): Promise<PulseValues | null>;
  close(): void;
}

/** Connects to a sound server until that is called off; null where there is none, or it refuses. */
export async function connectPulse(
  path: string,
  env: Env,
  changed: () => void,
  signal: AbortSignal,
): Promise<Pulse | null> {
  const socket = createConnection({ path });
  const callOff = () => void socket.destroy();
  signal.addEventListener('abort', callOff);
  if (signal.aborted) callOff();
  const waiting = new Map<number, (body: Buffer | null) => void>();
  let last = 0;
  const closed = new Promise<void>((resolve) => {
    socket.once('close', () => {
      signal.removeEventListener('abort', callOff);
      for (const settle of waiting.values()) settle(null);
      waiting.clear();
      resolve();
    });
  });
  // A server that hangs is no better than none; one that waits for streams owes no answer.
  socket.on('timeout', () => {
    if (socket.connecting || waiting.size > 0) socket.destroy();
  });
  socket.setTimeout(ANSWER_TIMEOUT_MS);
  socket.on('error', () => socket.destroy());
  socket.on('end', () => socket.destroy());

  function send(command: number, ...args: Buffer[]): Promise<Buffer | null> {
    if (socket.destroyed) return Promise.resolve(null);
    const tag = last++;
    const body = Buffer.concat([put.u32(command), put.u32(tag), ...args]);
    const head = Buffer.alloc(HEAD_BYTES);
    head.writeUInt32BE(body.length, 0);
    head.writeUInt32BE(NONE, 4);
    return new Promise((resolve) => {
      waiting.set(tag, resolve);
      socket.setTimeout(ANSWER_TIMEOUT_MS);
      socket.write(Buffer.concat([head, body]));
    });
  }

  function take(packet: Buffer): void {
    const values = readPulse(packet);
    const command = values.u32();
    const tag = values.u32();
    if (command === COMMAND.event) changed();
    if (command !== COMMAND.reply && command !== COMMAND.error) return;
    const settle = waiting.get(tag);
    waiting.delete(tag);
    if (waiting.size === 0) socket.setTimeout(0);
    settle?.(command === COMMAND.reply ? packet.subarray(10) : null);
  }

  const queue = createByteQueue();
  socket.on('data', (chunk: Buffer) => {
    queue.push(chunk);
    try {
      for (let head = queue.peek(HEAD_BYTES); head; head = queue.peek(HEAD_BYTES)) {
        const length = head.readUInt32BE(0);
        if (length > MAX_BODY_BYTES) throw new RangeError('No packet is so long.');
        const packet = queue.take(HEAD_BYTES + length);
        if (!packet) return;
        // Other channels carry sound, which nobody asked for.
        if (packet.readUInt32BE(4) === NONE) take(packet.subarray(HEAD_BYTES));
      }
    } catch (error) {
      socket.destroy();
      if (!(error instanceof RangeError)) throw error;
    }
  });

  const valuesOf = (body: Buffer | null) => body && readPulse(body);
  const greeted = await send(COMMAND.auth, put.u32(VERSION), put.bytes(cookieOf(env)));
  const theirs = valuesOf(greeted);
  // The high bits say what else the server could do.
  const speaks = theirs !== null && !theirs.done() && (theirs.u32() & 0xffff) >= LEAST_VERSION;
  if (speaks) {
    await send(COMMAND.setClientName, put.properties({ 'application.name': 'Matterline' }));
    if (await send(COMMAND.subscribe, put.u32(OF_STREAMS)))
      return {
        closed,
        streams: async () => valuesOf(await send(COMMAND.streamList)),
        source: async (index) => valuesOf(await send(COMMAND.sourceInfo, put.u32(index), put.text(null))),
        close: () => socket.destroy(),
      };
  }
  socket.destroy();
  return null;
}
