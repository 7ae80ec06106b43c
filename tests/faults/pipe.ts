import { createFrameDecoder, encodeFrame } from '../../helper/base/framing.ts';
// The relay's own cutting of frames, which its door does not give out: a relay is a process with both its ends.
import { createFrameSplitter } from '../../helper/relay/frames.ts';

/** One direction of a relay: frames as bytes, that arrive in pieces of any size. */
export interface Pipe {
  /** Bytes on the way. */
  readonly waiting: number;
  send(message: object): void;
  /** Lets so many of the bytes on the way arrive, cut into two wherever that falls. */
  move(bytes: number): void;
}

function broken(): never {
  throw new Error('A frame was broken on the way.');
}

/** A pipe whose messages arrive at `deliver`, after both the relay and the reader took the bytes apart. */
export function createPipe(deliver: (message: unknown) => void): Pipe {
  let bytes: Buffer = Buffer.alloc(0);
  const reader = createFrameDecoder(deliver, broken);
  const relay = createFrameSplitter((frame) => reader.push(frame), broken);
  const push = (chunk: Buffer) => {
    if (chunk.length > 0) relay.push(chunk);
  };
  return {
    get waiting() {
      return bytes.length;
    },
    send(message) {
      const frame = encodeFrame(message);
      if (!frame.ok) throw new Error(frame.fault.message);
      bytes = Buffer.concat([bytes, frame.value]);
    },
    move(count) {
      const moved = bytes.subarray(0, count);
      bytes = bytes.subarray(count);
      const half = Math.floor(moved.length / 2);
      push(moved.subarray(0, half));
      push(moved.subarray(half));
    },
  };
}
