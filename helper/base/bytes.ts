/** Bytes that arrived and were not taken yet, kept as they came so that nothing is copied twice. */
export interface ByteQueue {
  /** How many bytes wait. */
  readonly size: number;
  push(chunk: Buffer): void;
  /** The first `count` bytes without taking them, or null while fewer have arrived. */
  peek(count: number): Buffer | null;
  /** Takes the first `count` bytes, or null while fewer have arrived. */
  take(count: number): Buffer | null;
}

/** A queue of bytes whose cost is linear in what passes through it, however small the chunks are. */
export function createByteQueue(): ByteQueue {
  let chunks: Buffer[] = [];
  // Chunks before `head` are used up; they are dropped together so that taking one stays cheap.
  let head = 0;
  let size = 0;

  function collect(count: number): { bytes: Buffer; whole: number; rest: Buffer | null } {
    const parts: Buffer[] = [];
    let missing = count;
    let index = head;
    while (missing > 0) {
      const chunk = chunks[index] ?? Buffer.alloc(0);
      if (chunk.length > missing) {
        parts.push(chunk.subarray(0, missing));
        return { bytes: Buffer.concat(parts), whole: index, rest: chunk.subarray(missing) };
      }
      parts.push(chunk);
      missing -= chunk.length;
      index += 1;
    }
    return { bytes: Buffer.concat(parts), whole: index, rest: null };
  }

  return {
    get size() {
      return size;
    },
    push(chunk) {
      if (chunk.length === 0) return;
      chunks.push(chunk);
      size += chunk.length;
    },
    peek(count) {
      return count > size ? null : collect(count).bytes;
    },
    take(count) {
      if (count > size) return null;
      const { bytes, whole, rest } = collect(count);
      if (rest) chunks[whole] = rest;
      head = whole;
      size -= count;
      if (head > 64 && head * 2 > chunks.length) {
        chunks = chunks.slice(head);
        head = 0;
      }
      return bytes;
    },
  };
}
