import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createFrameDecoder, encodeFrame } from '../../../helper/base/framing.ts';
import { createFrameSplitter } from '../../../helper/relay/frames.ts';
import { MAX_FRAME_BYTES } from '../../../shared/index.ts';
import { near, nearBytes } from '../../near.ts';
import { runs } from '../../runs.ts';

function frame(message: unknown): Buffer {
  const outcome = encodeFrame(message as object);
  if (!outcome.ok) throw new Error(outcome.fault.message);
  return outcome.value;
}

/** What a decoder makes of pieces, and of the end of the stream. */
function decode(pieces: readonly Buffer[]) {
  const messages: unknown[] = [];
  const faults: string[] = [];
  let after = 0;
  const decoder = createFrameDecoder(
    (raw) => {
      messages.push(raw);
      after += faults.length;
    },
    ({ code }) => faults.push(code),
  );
  for (const piece of pieces) decoder.push(piece);
  decoder.end();
  return { messages, faults, after };
}

/** Bytes cut at places. */
function cutAt(bytes: Buffer, cuts: readonly number[]): Buffer[] {
  const places = [0, ...cuts.map((cut) => cut % (bytes.length + 1)).sort((a, b) => a - b), bytes.length];
  return places.slice(1).map((place, index) => bytes.subarray(places[index], place));
}

const MESSAGES: unknown[] = [
  { type: 'hello', title: 'Müller — 2024‑0017 🙂', list: [1, [2, { deep: [null] }]] },
  { type: 'ack', journal: '22222222-2222-4222-8222-222222222222', seq: 12 },
];
const STREAM = Buffer.concat(MESSAGES.map(frame));
const cuts = fc.array(fc.nat(), { maxLength: 8 });

describe('frames', () => {
  it('come as they were sent, however many there are and wherever the stream is cut', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 500 }), cuts, (length, places) => {
        const many = Array.from({ length }, (_, number) => ({ number }));
        const found = decode(cutAt(Buffer.concat(many.map(frame)), places));
        expect(found).toEqual({ messages: many, faults: [], after: 0 });
      }),
      { numRuns: runs(20) },
    );
  });

  it('of any JSON come as they were sent', () => {
    fc.assert(
      fc.property(near(...MESSAGES), (message) => {
        const { messages, faults } = decode([frame(message)]);
        // What is nested without measure is refused, and nothing else.
        if (faults.length === 0) expect(JSON.stringify(messages)).toBe(JSON.stringify([message]));
        else
          expect([faults, JSON.stringify(message)]).toEqual([['bad-frame'], expect.stringContaining('['.repeat(60))]);
      }),
      { numRuns: runs(250) },
    );
  });

  it('of any bytes are read or refused by the list, and never once more after a fault', () => {
    fc.assert(
      fc.property(
        fc.oneof(nearBytes(STREAM), fc.uint8Array({ maxLength: 60 }).map(Buffer.from)),
        cuts,
        (bytes, places) => {
          const { messages, faults, after } = decode(cutAt(bytes, places));
          expect(after).toBe(0);
          expect(faults.length).toBeLessThan(2);
          for (const fault of faults) expect(['too-large', 'bad-frame', 'cut-frame']).toContain(fault);
          expect(messages.length * 5).toBeLessThanOrEqual(bytes.length);
          // The way of the cuts changes nothing.
          expect(decode([bytes])).toEqual({ messages, faults, after });
        },
      ),
      { numRuns: runs(500) },
    );
  });

  it('on their way through a relay are whole, or the way ends', () => {
    fc.assert(
      fc.property(nearBytes(STREAM), cuts, (bytes, places) => {
        const given: Buffer[] = [];
        let ends = 0;
        const splitter = createFrameSplitter(
          (one) => void given.push(Buffer.from(one)),
          () => {
            ends += 1;
          },
        );
        for (const piece of cutAt(bytes, places)) splitter.push(piece);
        expect(ends).toBeLessThan(2);
        expect(bytes.subarray(0, Buffer.concat(given).length)).toEqual(Buffer.concat(given));
        for (const one of given) {
          expect(one.readUInt32LE()).toBe(one.length - 4);
          expect(one.length - 4).toBeLessThanOrEqual(MAX_FRAME_BYTES);
        }
      }),
      { numRuns: runs(250) },
    );
  });
});
