/** Writes whole numbers as bytes: seven bits a byte, low ones first, the eighth bit where more follow. */
export function createWriter() {
  let bytes = new Uint8Array(1024);
  let length = 0;
  const put = (byte: number) => {
    if (length === bytes.length) {
      const larger = new Uint8Array(length * 2);
      larger.set(bytes);
      bytes = larger;
    }
    bytes[length++] = byte;
  };
  const writer = {
    /** @param value a whole number from 0 to 2^53 − 1 */
    count(value: number) {
      let rest = value;
      while (rest > 127) {
        put((rest % 128) | 128);
        rest = Math.floor(rest / 128);
      }
      put(rest);
    },
    signed(value: number) {
      writer.count(value < 0 ? -value * 2 - 1 : value * 2);
    },
    bytes: () => bytes.slice(0, length),
    /** What was written here, then what was written there. */
    with(other: { bytes(): Uint8Array }): Uint8Array<ArrayBuffer> {
      const tail = other.bytes();
      const whole = new Uint8Array(length + tail.length);
      whole.set(bytes.subarray(0, length));
      whole.set(tail, length);
      return whole;
    },
  };
  return writer;
}

/** Reads what {@link createWriter} wrote; past the end all is 0. */
export function createReader(bytes: Uint8Array) {
  let place = 0;
  const reader = {
    /** Whether all was read. */
    done: () => place >= bytes.length,
    count(): number {
      let value = 0;
      for (let scale = 1; ; scale *= 128) {
        const byte = bytes[place++] ?? 0;
        value += (byte & 127) * scale;
        if (byte < 128) return value;
      }
    },
    signed(): number {
      const value = reader.count();
      return value % 2 === 1 ? -(value + 1) / 2 : value / 2;
    },
  };
  return reader;
}
