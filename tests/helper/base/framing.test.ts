import { describe, expect, it } from 'vitest';
import { createFrameDecoder, encodeFrame } from '../../../helper/base/framing.ts';
import { MAX_FRAME_BYTES } from '../../../shared/index.ts';

function frame(message: object): Buffer {
  const outcome = encodeFrame(message);
  if (!outcome.ok) throw new Error(outcome.fault.message);
  return outcome.value;
}
function header(length: number): Buffer {
  const bytes = new Uint32Array([length]);
  return Buffer.from(bytes.buffer);
}
/** Decodes pieces and then the end of the stream. */
function decode(...pieces: Buffer[]) {
  const messages: unknown[] = [];
  const faults: string[] = [];
  const decoder = createFrameDecoder(
    (raw) => messages.push(raw),
    (fault) => faults.push(fault.code),
  );
  for (const piece of pieces) decoder.push(piece);
  decoder.end();
  return { messages, faults };
}

const MESSAGES = [{ title: 'Müller — 2024‑0017 🙂' }, { empty: '' }, { list: [1, 2, 3] }];
const STREAM = Buffer.concat(MESSAGES.map(frame));

describe('frames', () => {
  it('count bytes, not characters, in the order of this machine', () => {
    const bytes = frame({ a: 'ü' });
    expect(new Uint32Array(new Uint8Array(bytes.subarray(0, 4)).buffer)[0]).toBe(10);
    expect(bytes.length).toBe(14);
  });

  it('decode alike when split at every byte boundary', () => {
    for (let cut = 0; cut <= STREAM.length; cut += 1) {
      expect(decode(STREAM.subarray(0, cut), STREAM.subarray(cut))).toEqual({ messages: MESSAGES, faults: [] });
    }
    const single = Array.from(STREAM, (byte) => Buffer.from([byte]));
    expect(decode(...single)).toEqual({ messages: MESSAGES, faults: [] });
  });

  it.each([2, 3, 17, 256, 500])('decode alike when %i of them come in one piece', (length) => {
    const many = Array.from({ length }, (_, number) => ({ number }));
    expect(decode(Buffer.concat(many.map(frame)))).toEqual({ messages: many, faults: [] });
  });

  it('hold up to the limit and no byte more', () => {
    const most = { text: 'x'.repeat(MAX_FRAME_BYTES - '{"text":""}'.length) };
    expect(decode(frame(most))).toEqual({ messages: [most], faults: [] });
    const outcome = encodeFrame({ text: `${most.text}x` });
    expect(outcome.ok ? null : outcome.fault.code).toBe('too-large');
  });

  it.each([
    ['above the limit', MAX_FRAME_BYTES + 1, 'too-large'],
    ['of 2 GiB', 2 ** 31, 'too-large'],
    ['of 4 GiB', 2 ** 32 - 1, 'too-large'],
    ['empty', 0, 'bad-frame'],
  ])('are refused by their header alone when %s', (_name, length, code) => {
    const after = frame({ never: 'read' });
    expect(decode(header(length), after)).toEqual({ messages: [], faults: [code] });
  });

  it.each([
    ['no JSON', Buffer.from('{"a":')],
    ['no UTF-8', Buffer.from([0x22, 0xff, 0xfe, 0x22])],
  ])('that hold %s end the decoding', (_name, body) => {
    const broken = Buffer.concat([header(body.length), body]);
    expect(decode(frame({ a: 1 }), broken, frame({ b: 2 }))).toEqual({ messages: [{ a: 1 }], faults: ['bad-frame'] });
  });

  it('that are cut by the end of the stream are a fault, in the header as in the body', () => {
    for (let cut = 1; cut < frame({ a: 1 }).length; cut += 1) {
      expect(decode(frame({ a: 1 }).subarray(0, cut))).toEqual({ messages: [], faults: ['cut-frame'] });
    }
    expect(decode()).toEqual({ messages: [], faults: [] });
  });
});
