import {
  ATOM,
  type Connection,
  connect,
  encodeGetAttributes,
  internAtoms,
  NO_AUTHORITY,
  parseDisplay,
  readAttributes,
  readNumber,
  readProperty,
} from '../../helper/x11/index.ts';

/**
 * A small X11 program in a test's hands. The server gives the numbers of a program that left to the next one, so the
 * first window of each has the same number.
 */
export interface XClient {
  /** Makes a window, unseen yet, and gives its number. */
  create(title: string, app?: string): number;
  map(window: number): void;
  /** Takes it out of view, as a program does that goes into the tray. */
  withdraw(window: number): void;
  destroy(window: number): void;
  rename(window: number, title: string): void;
  /** Asks the window manager to bring a window to the front, as a taskbar does. */
  bring(window: number): void;
  /** Does as a window manager: says that one is at work. */
  manage(): Promise<void>;
  /** Does as a window manager: says which window is in front; 0: none. */
  activate(window: number): void;
  /** What is in front, as the server has it: a title, or null where no window is, or none that can be seen. */
  front(): Promise<string | null>;
  /** Resolves once the server has done all that was asked for. */
  done(): Promise<void>;
  /** Leaves, and takes its windows along. */
  close(): Promise<void>;
}

const NAMES = ['_NET_SUPPORTING_WM_CHECK', '_NET_ACTIVE_WINDOW', '_NET_WM_NAME', 'UTF8_STRING'] as const;

/** A request of the core protocol: its code, the byte beside it, and its words. */
function request(code: number, beside: number, words: readonly number[], tail: Buffer = Buffer.alloc(0)): Buffer {
  const bytes = Buffer.alloc(4 + words.length * 4 + ((tail.length + 3) & ~3));
  bytes.writeUInt8(code, 0);
  bytes.writeUInt8(beside, 1);
  bytes.writeUInt16LE(bytes.length / 4, 2);
  for (const [place, word] of words.entries()) bytes.writeUInt32LE(word >>> 0, 4 + place * 4);
  tail.copy(bytes, 4 + words.length * 4);
  return bytes;
}

export async function openXClient(display: string): Promise<XClient> {
  const address = parseDisplay(display);
  const connection: Connection | null = address && (await connect(address, NO_AUTHORITY, () => undefined));
  if (!connection) throw new Error('The X server does not answer.');
  const atoms = await internAtoms(connection, NAMES);
  if (!atoms) throw new Error('The X server left.');
  const { root } = connection;

  const put = (window: number, property: number, type: number, format: number, value: Buffer) =>
    connection.tell(request(18, 0, [window, property, type, format, value.length / (format / 8)], value));
  const word = (value: number) => {
    const bytes = Buffer.alloc(4);
    bytes.writeUInt32LE(value);
    return bytes;
  };
  const rename = (window: number, title: string) =>
    put(window, atoms._NET_WM_NAME, atoms.UTF8_STRING, 8, Buffer.from(title));
  const create = (title: string, app = 'Small') => {
    const window = connection.newId();
    // 120 by 80 at 40,40, without border; depth, class and visual as the root has them.
    connection.tell(request(1, 0, [window, root, (40 << 16) | 40, (80 << 16) | 120, 1 << 16, 0, 0]));
    put(window, ATOM.wmClass, ATOM.string, 8, Buffer.from(`small\0${app}\0`));
    rename(window, title);
    return window;
  };
  const done = async () => {
    await connection.ask(encodeGetAttributes(root));
  };

  return {
    create,
    map: (window) => connection.tell(request(8, 0, [window])),
    withdraw: (window) => connection.tell(request(10, 0, [window])),
    destroy: (window) => connection.tell(request(4, 0, [window])),
    rename,
    bring(window) {
      const event = Buffer.alloc(32);
      event.writeUInt8(33, 0);
      event.writeUInt8(32, 1);
      event.writeUInt32LE(window, 4);
      event.writeUInt32LE(atoms._NET_ACTIVE_WINDOW, 8);
      event.writeUInt32LE(2, 12);
      // To whoever manages the root's windows.
      connection.tell(request(25, 0, [root, 0x18_0000], event));
    },
    async manage() {
      const mark = create('');
      for (const window of [root, mark]) put(window, atoms._NET_SUPPORTING_WM_CHECK, ATOM.window, 32, word(mark));
      await done();
    },
    activate: (window) => put(root, atoms._NET_ACTIVE_WINDOW, ATOM.window, 32, word(window)),
    async front() {
      const window = (await readNumber(connection, root, atoms._NET_ACTIVE_WINDOW)) ?? 0;
      const answer = window === 0 ? null : await connection.ask(encodeGetAttributes(window));
      if (answer?.kind !== 'reply' || !readAttributes(answer.packet).viewable) return null;
      const name = await readProperty(connection, window, atoms._NET_WM_NAME);
      return name.kind === 'value' ? name.property.value.toString() : null;
    },
    done,
    async close() {
      connection.close();
      await connection.closed;
    },
  };
}
