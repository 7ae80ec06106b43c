import { hostname } from 'node:os';
import { connect, internAtoms, loadAuthority, parseDisplay } from '../../../helper/x11/index.ts';

/** Brings windows to the front and renames them over one connection, at once and without starting a program. */
export interface Hand {
  focus(window: number): void;
  rename(window: number, title: string): void;
  close(): void;
}

const SUBSTRUCTURE = 0x18_0000;

export async function createHand(display: string): Promise<Hand> {
  const address = parseDisplay(display);
  if (!address) throw new Error(`No display of this computer: ${display}`);
  const authority = loadAuthority(process.env.XAUTHORITY ?? '', hostname(), address.display);
  const connection = await connect(address, authority, () => undefined);
  const atoms = connection && (await internAtoms(connection, ['_NET_ACTIVE_WINDOW', '_NET_WM_NAME', 'UTF8_STRING']));
  if (!connection || !atoms) throw new Error('The X server does not answer.');
  return {
    focus(window) {
      // SendEvent of a ClientMessage to the root window, as the window manager's hints ask of a pager.
      const bytes = Buffer.alloc(44);
      bytes.writeUInt8(25, 0);
      bytes.writeUInt16LE(11, 2);
      bytes.writeUInt32LE(connection.root, 4);
      bytes.writeUInt32LE(SUBSTRUCTURE, 8);
      bytes.writeUInt8(33, 12);
      bytes.writeUInt8(32, 13);
      bytes.writeUInt32LE(window, 16);
      bytes.writeUInt32LE(atoms._NET_ACTIVE_WINDOW, 20);
      // Source indication 2: asked for by the user.
      bytes.writeUInt32LE(2, 24);
      connection.tell(bytes);
    },
    rename(window, title) {
      const text = Buffer.from(title, 'utf8');
      const padded = (text.length + 3) & ~3;
      const bytes = Buffer.alloc(24 + padded);
      bytes.writeUInt8(18, 0);
      bytes.writeUInt16LE(bytes.length / 4, 2);
      bytes.writeUInt32LE(window, 4);
      bytes.writeUInt32LE(atoms._NET_WM_NAME, 8);
      bytes.writeUInt32LE(atoms.UTF8_STRING, 12);
      bytes.writeUInt8(8, 16);
      bytes.writeUInt32LE(text.length, 20);
      text.copy(bytes, 24);
      connection.tell(bytes);
    },
    close: () => connection.close(),
  };
}
