import { describe, expect, it } from 'vitest';
import { createFrameSplitter } from '../../../helper/relay/frames.ts';
import { MAX_FRAME_BYTES } from '../../../shared/index.ts';
import { frameOf } from '../relay-stage.ts';

function split() {
  const frames: Buffer[] = [];
  let broken = 0;
  const splitter = createFrameSplitter(
    (frame) => frames.push(frame),
    () => {
      broken += 1;
    },
  );
  return { push: splitter.push, frames, broken: () => broken };
}

function header(length: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(length);
  return bytes;
}

describe('frames on their way through a relay', () => {
  const messages = [{ type: 'a' }, { title: 'Müller — 契約書 🙂' }, { items: [1, 2, 3] }].map(frameOf);
  const bytes = Buffer.concat(messages);

  it('stay what they were to the byte, wherever the stream is cut', () => {
    for (let one = 0; one <= bytes.length; one += 1) {
      for (let two = one; two <= bytes.length; two += 1) {
        const { push, frames } = split();
        for (const piece of [bytes.subarray(0, one), bytes.subarray(one, two), bytes.subarray(two)]) push(piece);
        expect(frames).toEqual(messages);
      }
    }
  });

  it('are given as soon as they are whole, and not before', () => {
    const { push, frames } = split();
    const [first = Buffer.alloc(0)] = messages;
    push(first.subarray(0, -1));
    expect(frames).toEqual([]);
    push(first.subarray(-1));
    expect(frames).toEqual([first]);
  });

  it.each([0, MAX_FRAME_BYTES + 1, 2 ** 31, 2 ** 32 - 1])(
    'end at a length of %d, of which nothing is passed on',
    (length) => {
      const { push, frames, broken } = split();
      push(Buffer.concat([...messages, header(length), Buffer.from('rest')]));
      push(bytes);
      expect(frames).toEqual(messages);
      expect(broken()).toBe(1);
    },
  );

  it('may be as long as a frame may be', () => {
    const { push, frames, broken } = split();
    push(Buffer.concat([header(MAX_FRAME_BYTES), Buffer.alloc(MAX_FRAME_BYTES, 'x')]));
    expect([frames[0]?.length, broken()]).toEqual([MAX_FRAME_BYTES + 4, 0]);
  });
});
