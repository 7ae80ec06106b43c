import { endianness } from 'node:os';

// The server's side of Wayland's wire, written apart from the client's.

/** An argument of an event: a number, a text, or an array of numbers. */
export type Argument = number | string | readonly number[];

const LITTLE = endianness() === 'LE';

function word(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  if (LITTLE) bytes.writeUInt32LE(value >>> 0);
  else bytes.writeUInt32BE(value >>> 0);
  return bytes;
}

function encode(argument: Argument): Buffer {
  if (typeof argument === 'number') return word(argument);
  const bytes = typeof argument === 'string' ? Buffer.from(`${argument}\0`) : Buffer.concat(argument.map(word));
  return Buffer.concat([word(bytes.length), bytes, Buffer.alloc(-bytes.length & 3)]);
}

/** An event of an object, as a compositor sends it. */
export function encodeEvent(object: number, opcode: number, ...args: Argument[]): Buffer {
  const body = Buffer.concat(args.map(encode));
  return Buffer.concat([word(object), word(((8 + body.length) << 16) | opcode), body]);
}

/** Takes one request of a client's: its object, what is asked, and its arguments as words of 32 bits and as they came. */
export type TakeRequest = (object: number, opcode: number, words: readonly number[], body: Buffer) => void;

/** Cuts what a client sends into requests. */
export function createRequestReader(take: TakeRequest): (chunk: Buffer) => void {
  let bytes = Buffer.alloc(0);
  const readWord = (at: number) => (LITTLE ? bytes.readUInt32LE(at) : bytes.readUInt32BE(at));
  return (chunk) => {
    bytes = Buffer.concat([bytes, chunk]);
    while (bytes.length >= 8 && bytes.length >= readWord(4) >>> 16) {
      const size = readWord(4) >>> 16;
      const words = Array.from({ length: (size - 8) / 4 }, (_, index) => readWord(8 + index * 4));
      take(readWord(0), readWord(4) & 0xffff, words, bytes.subarray(8, size));
      bytes = bytes.subarray(size);
    }
  };
}
