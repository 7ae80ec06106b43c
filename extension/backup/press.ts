import { valuesOf } from './values-of.ts';

/** Bytes that come in pieces, taken in others. */
export function createQueue() {
  let pieces: Uint8Array[] = [];
  let size = 0;
  return {
    get size() {
      return size;
    },
    put(piece: Uint8Array) {
      pieces.push(piece);
      size += piece.length;
    },
    /** The first so many of them, of which there must be as many. */
    take(count: number): Uint8Array<ArrayBuffer> {
      const taken = new Uint8Array(count);
      let at = 0;
      let used = 0;
      while (at < count) {
        const piece = pieces[used] ?? new Uint8Array();
        const part = piece.subarray(0, count - at);
        taken.set(part, at);
        at += part.length;
        if (part.length < piece.length) pieces[used] = piece.subarray(part.length);
        else used += 1;
      }
      pieces = pieces.slice(used);
      size -= count;
      return taken;
    },
  };
}

/** What a stream that presses together, or undoes that, makes of some bytes. */
export async function through(
  { writable, readable }: CompressionStream | DecompressionStream,
  bytes: Uint8Array<ArrayBuffer>,
): Promise<Uint8Array<ArrayBuffer>> {
  const writer = writable.getWriter();
  const writing = Promise.all([writer.write(bytes), writer.close()]);
  // Whoever reads hears of it.
  writing.catch(() => undefined);
  const out = createQueue();
  for await (const piece of valuesOf(readable)) out.put(piece);
  await writing;
  return out.take(out.size);
}
