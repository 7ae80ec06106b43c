import type { ServerResponse } from 'node:http';
import type { Fault } from '../faults/fault-kinds.ts';
import type { Answer } from '../world.ts';

/** Waits milliseconds; rejects when the signal comes first. */
export type Wait = (milliseconds: number, signal: AbortSignal) => Promise<void>;

interface Clock {
  now: number;
  wait: Wait;
  stopped: AbortSignal;
}

function hasBody(answer: Answer): boolean {
  return answer.status !== 204 && answer.status !== 304;
}

function headersOf(answer: Answer, now: number): Record<string, string> {
  const length = hasBody(answer) ? { 'Content-Length': String(Buffer.byteLength(answer.text)) } : {};
  return { ...answer.headers, ...length, Date: new Date(now).toUTCString() };
}

/** The first half of a body, cut between two bytes. */
function halfOf(answer: Answer): Buffer {
  const bytes = Buffer.from(answer.text);
  return bytes.subarray(0, Math.ceil(bytes.length / 2));
}

function send(response: ServerResponse, answer: Answer, now: number): void {
  response.writeHead(answer.status, headersOf(answer, now));
  response.end(answer.text);
}

/** The answer once more on the same connection, where it belongs to no request. */
function sendAgain(response: ServerResponse, answer: Answer, now: number): void {
  const { socket } = response;
  const lines = Object.entries(headersOf(answer, now)).map(([name, value]) => `${name}: ${value}\r\n`);
  const head = `HTTP/1.1 ${answer.status} Again\r\n${lines.join('')}\r\n`;
  response.once('finish', () => socket?.write(head + (hasBody(answer) ? answer.text : '')));
}

function written(response: ServerResponse, bytes: Buffer): Promise<void> {
  return new Promise((done) => {
    // A client that went away takes no more bytes; the caller ends the connection either way.
    response.write(bytes, () => done());
  });
}

async function sendHalf(response: ServerResponse, answer: Answer, now: number): Promise<void> {
  response.writeHead(answer.status, headersOf(answer, now));
  await written(response, halfOf(answer));
  response.destroy();
}

async function sendPieces(response: ServerResponse, answer: Answer, pause: number, clock: Clock): Promise<void> {
  response.writeHead(answer.status, headersOf(answer, clock.now));
  const half = halfOf(answer);
  await written(response, half);
  await clock.wait(pause, clock.stopped);
  response.end(Buffer.from(answer.text).subarray(half.length));
}

/** Ends a connection without an answer: closed in order, or by a reset. */
export function cut(response: ServerResponse, how: 'cut' | 'reset'): void {
  if (how === 'reset') response.socket?.resetAndDestroy();
  else response.destroy();
}

/** Puts an answer on the wire in the way of a fault; without one, whole. */
export async function deliver(
  response: ServerResponse,
  answer: Answer,
  fault: Fault | null,
  clock: Clock,
): Promise<void> {
  const how = fault?.deliver ?? 'whole';
  const { now } = clock;
  if (how === 'cut' || how === 'reset') cut(response, how);
  else if (how === 'half' && hasBody(answer)) await sendHalf(response, answer, now);
  else if (how === 'garbage') send(response, { ...answer, text: halfOf(answer).toString() }, now);
  else if (how === 'pieces' && hasBody(answer)) await sendPieces(response, answer, fault?.after ?? 0, clock);
  else {
    if (how === 'double') sendAgain(response, answer, now);
    send(response, answer, now);
  }
}
