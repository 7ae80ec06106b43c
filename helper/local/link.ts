import { createConnection, type Socket } from 'node:net';
import type { Trouble } from '../../shared/index.ts';
import { createFrameDecoder, encodeFrame } from '../base/index.ts';
import { type CallerGreeting, parseRecorderGreeting, type RecorderGreeting } from './greeting.ts';
import { socketTrouble } from './private-folder.ts';

/** A recorder that does not greet in this time is not one, or hangs. */
const GREETING_TIMEOUT_MS = 5_000;

/** An open way to the recorder, which has greeted and hears nothing yet. */
export interface RecorderLink {
  greeting: RecorderGreeting;
  socket: Socket;
  /** Bytes that came right behind the greeting. */
  rest: Buffer;
}

function open(path: string): Promise<Socket | null> {
  return new Promise((resolve) => {
    const socket = createConnection({ path });
    socket.once('error', () => resolve(null));
    socket.once('connect', () => {
      socket.removeAllListeners('error');
      resolve(socket);
    });
  });
}

/** What is met at a socket. `unsafe`: somebody else could be, so that nobody was spoken to, and why. */
export type Reached = { kind: 'link'; link: RecorderLink } | { kind: 'none' } | { kind: 'unsafe'; why: Trouble };

/**
 * Whether a pipe of Windows that answers is another user's: pipes are in no folder that could keep others out. Asked once
 * the connection is there, for all of a pipe's connections have one owner. Its native part is loaded only there.
 */
async function isForeign(path: string): Promise<boolean> {
  if (process.platform !== 'win32') return false;
  try {
    const { pipeOwner } = await import('./pipe-owner.ts');
    return pipeOwner(path) === 'other';
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    // Without the native part there is only the name, which nobody can guess.
    return false;
  }
}

/**
 * Reaches the recorder at a socket and takes its greeting. Whoever listens there is of this user: the folder lets nobody
 * else in, which is looked at first, and cannot become somebody else's meanwhile; of a pipe it is asked whose it is.
 */
export async function reachRecorder(path: string): Promise<Reached> {
  const why = socketTrouble(path);
  if (why !== null) return { kind: 'unsafe', why };
  const socket = await open(path);
  if (socket && (await isForeign(path))) {
    socket.destroy();
    return { kind: 'unsafe', why: { code: 'impostor' } };
  }
  const link = socket && (await greeted(socket));
  return link ? { kind: 'link', link } : { kind: 'none' };
}

async function greeted(socket: Socket): Promise<RecorderLink | null> {
  const link = await new Promise<RecorderLink | null>((resolve) => {
    const late = setTimeout(() => done(null), GREETING_TIMEOUT_MS);
    let received = Buffer.alloc(0);
    const done = (found: RecorderLink | null) => {
      clearTimeout(late);
      socket.off('data', take);
      socket.off('close', lost);
      socket.pause();
      resolve(found);
    };
    const lost = () => done(null);
    const take = (chunk: Buffer) => {
      received = Buffer.concat([received, chunk]);
      const end = received.length < 4 ? 0 : 4 + received.readUInt32LE(0);
      if (end === 0 || received.length < end) return;
      let greeting: RecorderGreeting | null = null;
      const decoder = createFrameDecoder(
        (raw) => {
          greeting = parseRecorderGreeting(raw);
        },
        () => undefined,
      );
      decoder.push(received.subarray(0, end));
      done(greeting && { greeting, socket, rest: received.subarray(end) });
    };
    socket.on('error', () => socket.destroy());
    socket.on('close', lost);
    socket.on('data', take);
  });
  if (!link) socket.destroy();
  return link;
}

/** Sends a first word to the recorder. */
export function greetRecorder({ socket }: RecorderLink, word: CallerGreeting): void {
  const frame = encodeFrame(word);
  // A caller's greeting is far below the largest frame.
  if (frame.ok) socket.write(frame.value);
}
