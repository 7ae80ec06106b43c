import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { classOf, connect, decodeText, findCookie, NO_AUTHORITY, parseDisplay } from '../../../helper/x11/index.ts';
import { readEvent, rootOf } from '../../../helper/x11/wire.ts';

const TYPES = { UTF8_STRING: 300, COMPOUND_TEXT: 301 };
const STRING = 31;

function text(type: number, value: Buffer | string): string {
  return decodeText({ type, format: 8, value: Buffer.isBuffer(value) ? value : Buffer.from(value, 'latin1') }, TYPES);
}

describe('the address of a display', () => {
  it.each([
    [':0', 0, 0],
    [':12.3', 12, 3],
    ['unix:7', 7, 0],
  ])('reads %s', (name, display, screen) => {
    expect(parseDisplay(name)).toEqual({ socket: `/tmp/.X11-unix/X${display}`, display, screen });
  });

  it.each(['', 'host:0', '127.0.0.1:0', 'tcp/host:0', ':', ':x', ':0/../../evil'])('refuses "%s"', (name) => {
    expect(parseDisplay(name)).toBeNull();
  });
});

describe('the authority file', () => {
  const field = (value: string) => Buffer.concat([Buffer.from([0, value.length]), Buffer.from(value, 'latin1')]);
  const entry = (family: number, address: string, display: string, name: string, data: string) =>
    Buffer.concat([Buffer.from([family >> 8, family & 255]), ...[address, display, name, data].map(field)]);
  const COOKIE = 'MIT-MAGIC-COOKIE-1';
  const file = Buffer.concat([
    entry(256, 'elsewhere', '1', COOKIE, 'wrong host'),
    entry(256, 'here', '2', COOKIE, 'wrong display'),
    entry(256, 'here', '1', 'OTHER-KIND', 'wrong kind'),
    entry(256, 'here', '1', COOKIE, 'right'),
    entry(65_535, '', '', COOKIE, 'any'),
  ]);

  it('gives the cookie of this host and display, or one for all', () => {
    expect(findCookie(file, 'here', 1).data.toString()).toBe('right');
    expect(findCookie(file, 'here', 9).data.toString()).toBe('any');
  });

  it('gives none where none fits, and reads up to where the file is torn', () => {
    expect(findCookie(file.subarray(0, 60), 'here', 9)).toBe(NO_AUTHORITY);
    for (let cut = 0; cut < file.length; cut += 1)
      expect(() => findCookie(file.subarray(0, cut), 'x', 1)).not.toThrow();
  });
});

describe('text properties', () => {
  it('read each type by its own rules', () => {
    expect(text(TYPES.UTF8_STRING, Buffer.from('a = ü‑🙂'))).toBe('a = ü‑🙂');
    expect(text(STRING, 'M\xfcller')).toBe('Müller');
    expect(text(STRING, Buffer.from('Müller'))).toBe('Müller');
    expect(text(999, 'no text')).toBe('');
  });

  it.each([
    ['ASCII and Latin-1', 'M\xfcller', 'Müller'],
    ['a piece of UTF-8', 'a \x1b%G\xe2\x80\x91\x1b%@ b', 'a ‑ b'],
    ['a Cyrillic half', '\x1b-L\xb4\xde\x1b-A \xfc', 'До ü'],
    ['a Greek half', '\x1b-F\xc1', 'Α'],
    ['Japanese pairs in the left half', '\x1b$(B\x37\x40\x1b(B!', '契!'],
    ['Korean pairs in the right half', '\x1b$)C\xc7\xd1', '한'],
    ['a change of direction', '\x9b2]abc\x9b]d', 'abcd'],
    ['a set that is not known', 'a\x1b-Z\xe4\xe4b', 'a\uFFFDb'],
    ['a segment of its own length', 'a\x1b%/1\x80\x83xyzb', 'a\uFFFDb'],
    ['an escape cut off', 'abc\x1b', 'abc'],
    ['Japanese in the older form of its escape', Buffer.from('\x1b$B\x37\x40\x4c\x73\x1b(B 12', 'latin1'), '契約 12'],
    ['half-width katakana', Buffer.from('\x1b)I\xb1\xb2', 'latin1'), 'ｱｲ'],
  ])('read compound text with %s', (_name, bytes, expected) => {
    expect(text(TYPES.COMPOUND_TEXT, bytes)).toBe(expected);
  });

  it('take the application from the class, or from the instance where there is none', () => {
    expect(classOf('xterm\0XTerm\0')).toBe('XTerm');
    expect(classOf('xterm\0')).toBe('xterm');
    expect(classOf('')).toBe('');
  });
});

/** The answer of a server with two screens of one depth and visual each, whose roots are 0x111 and 0x222. */
function opening(): Buffer {
  const screen = (root: number) => {
    const bytes = Buffer.alloc(40 + 8 + 24);
    bytes.writeUInt32LE(root, 0);
    bytes.writeUInt8(1, 39);
    bytes.writeUInt16LE(1, 42);
    return bytes;
  };
  const head = Buffer.alloc(40);
  head.writeUInt8(1, 0);
  head.writeUInt16LE(5, 24);
  head.writeUInt8(2, 28);
  head.writeUInt8(1, 29);
  const answer = Buffer.concat([head, Buffer.alloc(8), Buffer.alloc(8), screen(0x111), screen(0x222)]);
  answer.writeUInt16LE((answer.length - 8) / 4, 6);
  return answer;
}

describe('the wire of X11', () => {
  it('finds the root window of each screen', () => {
    expect([0, 1, 2].map((screen) => rootOf(opening(), screen))).toEqual([0x111, 0x222, null]);
    for (let cut = 8; cut < opening().length - 72; cut += 1) expect(rootOf(opening().subarray(0, cut), 1)).toBeNull();
  });

  it('believes no event that another program made up', () => {
    const event = Buffer.alloc(32);
    event.writeUInt8(28, 0);
    event.writeUInt32LE(5, 4);
    event.writeUInt32LE(39, 8);
    expect(readEvent(event)).toEqual({ kind: 'property', window: 5, property: 39 });
    event.writeUInt8(28 | 0x80, 0);
    expect(readEvent(event)).toBeNull();
  });
});

describe('a connection', () => {
  const folder = mkdtempSync(join(tmpdir(), 'matterline-x11-'));
  let close: () => Promise<void> = () => Promise.resolve();
  afterEach(async () => {
    await close();
    rmSync(join(folder, 'x'), { force: true });
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  /** A server that says the opening and then lets the test answer by hand, byte by byte. */
  async function serve() {
    const socket = join(folder, 'x');
    let peer: Socket | null = null;
    let asked = 0;
    let wake: () => void = () => undefined;
    const server = createServer((connection) => {
      peer = connection;
      connection.once('data', () => {
        connection.write(opening());
        connection.on('data', (chunk: Buffer) => {
          asked += chunk.length / 4;
          wake();
        });
      });
    });
    await new Promise<void>((resolve) => server.listen(socket, resolve));
    close = () => {
      peer?.destroy();
      return new Promise((resolve) => server.close(() => resolve()));
    };
    const connection = await connect({ socket, display: 0, screen: 0 }, NO_AUTHORITY, () => undefined);
    if (!connection) throw new Error('no connection');
    return {
      connection,
      say: (bytes: Buffer) => peer?.write(bytes),
      hangUp: () => peer?.destroy(),
      async heard(requests: number) {
        while (asked < requests) {
          await new Promise<void>((resolve) => {
            wake = resolve;
          });
        }
      },
    };
  }

  const request = Buffer.alloc(4);
  function packet(code: number, sequence: number, extra = 0): Buffer {
    const bytes = Buffer.alloc(32 + extra * 4);
    bytes.writeUInt8(code, 0);
    bytes.writeUInt8(3, 1);
    bytes.writeUInt16LE(sequence, 2);
    if (code === 1) bytes.writeUInt32LE(extra, 4);
    return bytes;
  }

  it('gives each question its own answer, errors and unanswered requests between them', async () => {
    const { connection, say, heard } = await serve();
    const first = connection.ask(request);
    connection.tell(request);
    const third = connection.ask(request);
    const fourth = connection.ask(request);
    await heard(4);
    const stream = Buffer.concat([packet(1, 1, 5_000), packet(0, 2), packet(0, 3), packet(1, 4)]);
    for (let place = 0; place < stream.length; place += 999) say(stream.subarray(place, place + 999));
    expect(await first).toMatchObject({ kind: 'reply', packet: { length: 20_032 } });
    expect(await third).toEqual({ kind: 'error', code: 3 });
    expect(await fourth).toMatchObject({ kind: 'reply' });
    connection.close();
    await connection.closed;
  });

  it('answers every open question when the server goes', async () => {
    const { connection, hangUp, heard } = await serve();
    const asked = [connection.ask(request), connection.ask(request)];
    await heard(2);
    hangUp();
    expect(await Promise.all(asked)).toEqual([{ kind: 'closed' }, { kind: 'closed' }]);
    await connection.closed;
    expect(await connection.ask(request)).toEqual({ kind: 'closed' });
  });

  it('ends when an answer claims a size that nobody asked for', async () => {
    const { connection, say } = await serve();
    const head = packet(1, 1);
    head.writeUInt32LE(0x4000_0000, 4);
    say(head);
    await connection.closed;
  });

  it('is none where no server listens', async () => {
    const address = { socket: join(folder, 'none'), display: 0, screen: 0 };
    expect(await connect(address, NO_AUTHORITY, () => undefined)).toBeNull();
  });
});
