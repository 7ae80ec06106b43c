import { endianness } from 'node:os';
import { bad, type Fault, good, MAX_FRAME_BYTES, type Outcome, readJson } from '../../shared/index.ts';
import { createByteQueue } from './bytes.ts';

const HEADER_BYTES = 4;
const LITTLE = endianness() === 'LE';
const UTF8 = new TextDecoder('utf-8', { fatal: true });

/**
 * A message as one frame: its length in bytes as 32 bits in the machine's own order, then UTF-8 JSON.
 * `too-large` when the JSON is longer than MAX_FRAME_BYTES.
 */
export function encodeFrame(message: object): Outcome<Buffer> {
  const body = Buffer.from(JSON.stringify(message), 'utf8');
  if (body.length > MAX_FRAME_BYTES)
    return bad('too-large', `A frame of ${body.length} bytes is above ${MAX_FRAME_BYTES}.`);
  const frame = Buffer.allocUnsafe(HEADER_BYTES + body.length);
  if (LITTLE) frame.writeUInt32LE(body.length);
  else frame.writeUInt32BE(body.length);
  body.copy(frame, HEADER_BYTES);
  return good(frame);
}

export interface FrameDecoder {
  /** Takes bytes as they arrive, in pieces of any size. */
  push(chunk: Buffer): void;
  /** The stream ended; `cut-frame` when that was inside a frame. */
  end(): void;
}

/**
 * Turns a byte stream back into messages, in order. The first fault is told once and ends the decoding: with the
 * place of the next frame unknown, nothing after it can be trusted. A length above MAX_FRAME_BYTES is refused as soon as
 * its header is there, before memory is taken for the body.
 */
export function createFrameDecoder(onMessage: (raw: unknown) => void, onFault: (fault: Fault) => void): FrameDecoder {
  const queue = createByteQueue();
  let length: number | null = null;
  let over = false;

  function fail(outcome: { fault: Fault }): void {
    over = true;
    onFault(outcome.fault);
  }

  function parse(body: Buffer): Outcome<unknown> {
    let text: string;
    try {
      text = UTF8.decode(body);
    } catch {
      // It throws for what the other side sent, and only for that.
      return bad('bad-frame', 'A frame is not UTF-8.');
    }
    const read = readJson(text);
    return read ? good(read.value) : bad('bad-frame', 'A frame is not JSON, or is nested too deeply.');
  }

  function readHeader(): boolean {
    const header = queue.take(HEADER_BYTES);
    if (!header) return false;
    length = LITTLE ? header.readUInt32LE() : header.readUInt32BE();
    if (length === 0) fail(bad('bad-frame', 'A frame is empty.'));
    else if (length > MAX_FRAME_BYTES)
      fail(bad('too-large', `A frame of ${length} bytes is above ${MAX_FRAME_BYTES}.`));
    return !over;
  }

  return {
    push(chunk) {
      if (over) return;
      queue.push(chunk);
      while (!over) {
        if (length === null && !readHeader()) return;
        const body = length === null ? null : queue.take(length);
        if (!body) return;
        length = null;
        const outcome = parse(body);
        if (outcome.ok) onMessage(outcome.value);
        else fail(outcome);
      }
    },
    end() {
      if (over) return;
      if (length !== null || queue.size > 0) fail(bad('cut-frame', 'The stream ended inside a frame.'));
      over = true;
    },
  };
}
