import { endianness } from 'node:os';
import { MAX_FRAME_BYTES } from '../../shared/index.ts';
import { createByteQueue } from '../base/index.ts';

const HEADER_BYTES = 4;
const LITTLE = endianness() === 'LE';

/**
 * Cuts a stream into whole frames without reading them, header included, so that what is put in between never falls
 * inside one. `onBroken` hears of a length that no frame has; nothing comes after that.
 */
export function createFrameSplitter(onFrame: (frame: Buffer) => void, onBroken: () => void) {
  const queue = createByteQueue();
  let broken = false;
  return {
    push(chunk: Buffer): void {
      if (broken) return;
      queue.push(chunk);
      for (;;) {
        const header = queue.peek(HEADER_BYTES);
        if (!header) return;
        const length = LITTLE ? header.readUInt32LE() : header.readUInt32BE();
        if (length === 0 || length > MAX_FRAME_BYTES) {
          broken = true;
          onBroken();
          return;
        }
        const frame = queue.take(HEADER_BYTES + length);
        if (!frame) return;
        onFrame(frame);
      }
    },
  };
}
