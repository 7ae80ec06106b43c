import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { BackupError, fromLine, readBackup, toLine, writeBackup } from '../../../extension/backup/index.ts';
import { sealFile } from '../../../extension/sealing/index.ts';

const PASSPHRASE = 'Grünes Büro 4711 an der Ecke';
const MADE = Date.UTC(2026, 10, 30, 9);

async function* linesOf(values: readonly unknown[]): AsyncGenerator<string> {
  for (const value of values) yield toLine(value);
}

async function written(values: readonly unknown[], passphrase = PASSPHRASE): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  for await (const piece of writeBackup(linesOf(values), passphrase, MADE)) pieces.push(piece);
  return Buffer.concat(pieces);
}

/** A file as it comes from a disk: in pieces of so many bytes. */
function inPieces(file: Uint8Array, size: number): ReadableStream<Uint8Array> {
  let at = 0;
  return new ReadableStream({
    pull(out) {
      if (at >= file.length) out.close();
      else out.enqueue(file.slice(at, at + size));
      at += size;
    },
  });
}

/** All values of a file, or why they cannot be had; with how many came before that was known. */
async function read(file: Uint8Array, passphrase = PASSPHRASE, size = 60_000) {
  const opened = await readBackup(inPieces(file, size), passphrase);
  if (!opened.ok) return { why: opened.why, before: 0 };
  const values: unknown[] = [];
  try {
    for await (const line of opened.lines) values.push(fromLine(line));
    return { values };
  } catch (error) {
    if (!(error instanceof BackupError)) throw error;
    return { why: error.why, before: values.length };
  }
}

/** Random bytes: they take as much room sealed as they do here. */
const noise = (size: number) => {
  const bytes = new Uint8Array(size);
  for (let at = 0; at < size; at += 65_536) crypto.getRandomValues(bytes.subarray(at, at + 65_536));
  return bytes;
};

/** Of a million bytes a sum, for what compares them one by one takes minutes. */
const asText = (value: unknown) =>
  value instanceof Uint8Array ? createHash('sha256').update(value).digest('hex') : JSON.stringify(value);

const SMALL = [{ head: 1 }, { title: 'Müller v. Österreich 東京', n: 1.5, none: null }];
const small = await written(SMALL);
/** Of three frames. */
const LARGE = [{ head: 1 }, noise(1_100_000), noise(1_000_000), { end: true }];
const large = await written(LARGE);
const topOf = (file: Uint8Array) => {
  let at = -1;
  for (let line = 0; line < 3; line++) at = file.indexOf(10, at + 1);
  return at + 1;
};
const framesOf = (file: Uint8Array) => {
  const starts: number[] = [];
  for (let at = topOf(file); at < file.length; ) {
    starts.push(at);
    at += 4 + Buffer.from(file).readUInt32BE(at);
  }
  return starts;
};

describe('a back-up', () => {
  it('says when it was made, before its lines are read', async () => {
    expect(await readBackup(inPieces(small, 60_000), PASSPHRASE)).toMatchObject({ ok: true, made: MADE });
  });

  it('gives back what was written, however it comes from the disk', async () => {
    for (const size of [1, 7, 60_000, 10_000_000])
      expect(await read(small, PASSPHRASE, size)).toEqual({ values: SMALL });
    expect(framesOf(large)).toHaveLength(3);
    for (const size of [60_000, 10_000_000]) {
      const { values = [] } = await read(large, PASSPHRASE, size);
      expect(values.map(asText)).toEqual(LARGE.map(asText));
    }
  });

  it('gives back nothing where nothing was written', async () => {
    expect(await read(await written([]))).toEqual({ values: [] });
  });

  it('shows nothing of its content, and is another file each time', async () => {
    const again = await written(SMALL);
    for (const word of ['title', 'Österreich', 'head']) expect(Buffer.from(small).includes(word)).toBe(false);
    expect(Buffer.from(again.subarray(topOf(again))).equals(small.subarray(topOf(small)))).toBe(false);
  });

  it('asks for what is to be written only as fast as that is taken, and for no more once nobody takes it', async () => {
    let asked = 0;
    let ended = false;
    async function* much() {
      try {
        for (; asked < 200; asked++) yield toLine(noise(100_000));
      } finally {
        ended = true;
      }
    }
    const file = writeBackup(much(), PASSPHRASE, MADE);
    for (let piece = 0; piece < 3; piece++) await file.next();
    expect(asked).toBeLessThan(100);
    await file.return(undefined);
    expect(ended).toBe(true);
  });
});

describe('a back-up that cannot be read', () => {
  it('is told from one under another passphrase', async () => {
    expect(await read(small, 'another')).toEqual({ why: 'passphrase', before: 0 });
    expect(await read(small, '')).toEqual({ why: 'passphrase', before: 0 });
  });

  it('is none of ours where it is anything else, also a sealed file of the firm', async () => {
    const others = ['', 'hello', '{"a":1}\n\n\n', await sealFile('setup', {}, PASSPHRASE), 'x'.repeat(1_000_000)];
    for (const other of others) expect(await read(Buffer.from(other))).toEqual({ why: 'not-ours', before: 0 });
    expect(await read(noise(100_000))).toEqual({ why: 'not-ours', before: 0 });
  });

  it('is newer where its format is', async () => {
    const text = Buffer.from(small).toString('latin1').replace('"format":1', '"format":2');
    expect(await read(Buffer.from(text, 'latin1'))).toEqual({ why: 'newer', before: 0 });
  });

  it('is cut wherever it ends too early', async () => {
    for (const file of [small, large]) {
      const frames = framesOf(file);
      const ends = [20, topOf(file) - 2, ...frames, ...frames.map((at) => at + 2), file.length - 1];
      for (const end of ends) expect(await read(file.subarray(0, end)), `at ${end}`).toMatchObject({ why: 'cut' });
    }
  });

  it('is damaged wherever a bit of it is another', async () => {
    const places = [...framesOf(large).flatMap((at) => [at, at + 4, at + 500]), topOf(large) - 3, large.length - 1];
    for (const place of places) {
      const broken = Buffer.from(large);
      broken.writeUInt8(broken.readUInt8(place) ^ 1, place);
      // A length that is another may reach beyond the end.
      expect(['damaged', 'cut'], `at ${place}`).toContain((await read(broken)).why);
    }
  });

  it('is damaged where frames were put elsewhere, left out, doubled or added', async () => {
    const [first = 0, second = 0, third = 0] = framesOf(large);
    const parts = {
      top: large.subarray(0, first),
      one: large.subarray(first, second),
      two: large.subarray(second, third),
      three: large.subarray(third),
    };
    const { top, one, two, three } = parts;
    for (const order of [
      [top, two, one, three],
      [top, one, three],
      [top, one, one, two, three],
      [top, one, two, three, three],
      [top, one, two, three, Buffer.from([0])],
    ])
      expect(['damaged', 'cut']).toContain((await read(Buffer.concat(order))).why);
  });

  it('stops reading the file where nobody asks for more', async () => {
    let ended = false;
    const watched = new ReadableStream<Uint8Array>({
      pull: (out) => out.enqueue(large.subarray(0, 2_000_000)),
      cancel: () => {
        ended = true;
      },
    });
    const opened = await readBackup(watched, PASSPHRASE);
    if (!opened.ok) throw new Error(opened.why);
    await opened.lines.next();
    await opened.lines.return(undefined);
    expect(ended).toBe(true);
  });
});
