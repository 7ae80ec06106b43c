/** A number that stands for none. */
export const NONE = 0xffff_ffff;

const TAG = {
  u32: 'L',
  text: 't',
  noText: 'N',
  bytes: 'x',
  spec: 'a',
  map: 'm',
  microseconds: 'U',
  volume: 'v',
  yes: '1',
  no: '0',
  properties: 'P',
  format: 'f',
  byte: 'B',
} as const;

/** Values that tell a server something; each stands behind a letter for what it is. */
export const put = {
  u32(value: number): Buffer {
    const bytes = Buffer.alloc(5);
    bytes.write(TAG.u32, 'latin1');
    bytes.writeUInt32BE(value >>> 0, 1);
    return bytes;
  },
  text: (text: string | null) => Buffer.from(text === null ? TAG.noText : `${TAG.text}${text}\0`),
  bytes(content: Buffer): Buffer {
    const head = put.u32(content.length);
    head.write(TAG.bytes, 'latin1');
    return Buffer.concat([head, content]);
  },
  properties(all: Readonly<Record<string, string>>): Buffer {
    const each = Object.entries(all).flatMap(([name, text]) => {
      const content = Buffer.from(`${text}\0`);
      return [put.text(name), put.u32(content.length), put.bytes(content)];
    });
    return Buffer.concat([Buffer.from(TAG.properties), ...each, Buffer.from(TAG.noText)]);
  },
};

/** Reads the values of a message in order. Each call throws RangeError where the next one is another, or cut off. */
export interface PulseValues {
  /** Whether all was read. */
  done(): boolean;
  u32(): number;
  /** Null where the server says none. */
  text(): string | null;
  flag(): boolean;
  properties(): ReadonlyMap<string, string>;
  /** Passes over how samples are laid out, and which channels there are. */
  skipLayout(): void;
  skipMicroseconds(): void;
  skipVolume(): void;
  skipFormat(): void;
}

export function readPulse(bytes: Buffer): PulseValues {
  let at = 0;

  function take(length: number): Buffer {
    if (at + length > bytes.length) throw new RangeError('A value is cut off.');
    const taken = bytes.subarray(at, at + length);
    at += length;
    return taken;
  }
  const letter = () => take(1).toString('latin1');
  function expect(wanted: string): void {
    if (letter() !== wanted) throw new RangeError(`Not the value that was expected: ${wanted}.`);
  }
  function restOfText(): string {
    const end = bytes.indexOf(0, at);
    if (end < 0) throw new RangeError('A text is cut off.');
    const text = bytes.toString('utf8', at, end);
    at = end + 1;
    return text;
  }
  function u32(): number {
    expect(TAG.u32);
    return take(4).readUInt32BE();
  }
  function properties(): Map<string, string> {
    expect(TAG.properties);
    const found = new Map<string, string>();
    for (;;) {
      const kind = letter();
      if (kind === TAG.noText) return found;
      if (kind !== TAG.text) throw new RangeError('Not a property.');
      const name = restOfText();
      const length = u32();
      expect(TAG.bytes);
      if (take(4).readUInt32BE() !== length) throw new RangeError('A property of two lengths.');
      found.set(name, take(length).toString('utf8').replace(/\0$/, ''));
    }
  }

  return {
    done: () => at >= bytes.length,
    u32,
    text() {
      const kind = letter();
      if (kind === TAG.noText) return null;
      if (kind !== TAG.text) throw new RangeError('Not a text.');
      return restOfText();
    },
    flag() {
      const kind = letter();
      if (kind !== TAG.yes && kind !== TAG.no) throw new RangeError('Neither yes nor no.');
      return kind === TAG.yes;
    },
    properties,
    skipLayout() {
      expect(TAG.spec);
      take(6);
      expect(TAG.map);
      take(take(1).readUInt8());
    },
    skipMicroseconds() {
      expect(TAG.microseconds);
      take(8);
    },
    skipVolume() {
      expect(TAG.volume);
      take(4 * take(1).readUInt8());
    },
    skipFormat() {
      expect(TAG.format);
      expect(TAG.byte);
      take(1);
      properties();
    },
  };
}
