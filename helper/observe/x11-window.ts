import {
  ATOM,
  type Connection,
  encodeSelect,
  internAtoms,
  PROPERTY_CHANGE,
  readNumber,
  readProperty,
  SUBSTRUCTURE_NOTIFY,
  type XEvent,
} from '../x11/index.ts';
import { NOTHING, type Sink } from './observer.ts';
import { type Described, describe } from './x11-describe.ts';
import { hasFocus } from './x11-focus.ts';
import { createKnownWindows, type KnownWindow } from './x11-known.ts';

const NAMES = [
  '_NET_SUPPORTING_WM_CHECK',
  '_NET_ACTIVE_WINDOW',
  '_NET_SUPPORTED',
  '_NET_WM_NAME',
  'UTF8_STRING',
  'COMPOUND_TEXT',
  '_NET_WM_PID',
] as const;
export type Atoms = Record<(typeof NAMES)[number], number>;

export interface WindowWatch {
  /** Takes an event of the connection and looks again when it bears on the window in front. */
  handle(event: XEvent): void;
  look(): void;
  /** Whether the window with this id, or one inside it, has the keyboard now. */
  hasFocus(id: string): Promise<boolean>;
}

/**
 * Follows the window in front on one connection, from events alone. Without a window manager that says which window is
 * active, nothing can be known: that is *blind* until one appears. Null when the connection ended meanwhile.
 */
export async function createWindowWatch(connection: Connection, say: Sink): Promise<WindowWatch | null> {
  const atoms = await internAtoms(connection, NAMES);
  if (!atoms) return null;
  const { root } = connection;
  const onRoot = [atoms._NET_SUPPORTED, atoms._NET_ACTIVE_WINDOW];
  const windows = createKnownWindows(connection);
  /** The number of the window that proves that a window manager is at work, and that of the window in front; 0: none. */
  let manager = 0;
  let active = 0;
  let managed = false;
  /** The number of a window in front that is gone, while the next one of that number is looked out for; 0: none. */
  let awaited = 0;
  let looking = false;
  let again = false;
  let over = false;
  void connection.closed.then(() => {
    over = true;
  });
  connection.tell(encodeSelect(root, PROPERTY_CHANGE));

  /** Whether a window manager is at work. Known until something happens to its marks. */
  async function isManaged(names: Atoms): Promise<boolean> {
    if (managed) return true;
    const before = manager;
    manager = (await readNumber(connection, root, names._NET_SUPPORTING_WM_CHECK)) ?? 0;
    if (before !== manager && before !== active) windows.leave(before);
    // A window manager that died leaves its mark on the root, but the window that the mark names is gone.
    const there = manager !== 0 && manager !== root && (await windows.follow(manager)) !== null;
    managed = there && (await readNumber(connection, manager, names._NET_SUPPORTING_WM_CHECK)) === manager;
    return managed;
  }

  /** The window of that number, if it is there. A window manager may name one that is gone until it names another. */
  async function follow(window: number): Promise<KnownWindow | null> {
    const found = await windows.follow(window);
    if (found) return found;
    // The next window of that number would be taken for the one in front, so its making has to be heard of.
    connection.tell(encodeSelect(root, PROPERTY_CHANGE | SUBSTRUCTURE_NOTIFY));
    awaited = window;
    return windows.follow(window);
  }

  async function see(names: Atoms): Promise<Described> {
    const front = (await isManaged(names)) ? await readFront(connection, names) : null;
    if (awaited !== 0) connection.tell(encodeSelect(root, PROPERTY_CHANGE));
    awaited = 0;
    const before = active;
    active = front ?? 0;
    if (before !== active && before !== manager) windows.leave(before);
    if (front === null) return { seen: { kind: 'blind', why: 'observer' } };
    const met = front === 0 || front === root ? null : await follow(front);
    // Withdrawn, as into the tray, or iconified: whatever is still said of it, nobody sees it.
    if (!met?.viewable) return { seen: NOTHING };
    const described = await describe(connection, windows, met, names);
    return windows.has(met) ? described : { seen: NOTHING };
  }

  async function look(names: Atoms): Promise<void> {
    if (looking) {
      again = true;
      return;
    }
    looking = true;
    do {
      again = false;
      const { seen, window } = await see(names);
      if (!over) say(seen, window);
    } while (again && !over);
    looking = false;
  }

  function matters(event: XEvent, names: Atoms): boolean {
    switch (event.kind) {
      case 'other':
        return false;
      case 'created':
        return event.window === awaited;
      case 'shown':
        return event.window === active;
      case 'destroyed':
        windows.gone(event.window);
        if (event.window === manager) managed = false;
        return event.window === manager || event.window === active;
    }
    const { property } = event;
    // The mark on the root may be there before the one on the window that proves it.
    if (property === names._NET_SUPPORTING_WM_CHECK && [root, manager].includes(event.window)) {
      managed = false;
      return true;
    }
    if (event.window === root && onRoot.includes(property)) return true;
    return event.window === active && [names._NET_WM_NAME, ATOM.wmName, ATOM.wmClass].includes(property);
  }

  return {
    handle(event) {
      if (matters(event, atoms)) void look(atoms);
    },
    look() {
      void look(atoms);
    },
    hasFocus: (id) => hasFocus(connection, windows, id),
  };
}

/**
 * The window in front; 0 when there is none, null when the window manager does not say which. Some write it down only
 * once the first window has had the focus, so what they say they support decides until then.
 */
async function readFront(connection: Connection, atoms: Atoms): Promise<number | null> {
  const { root } = connection;
  const front = await readNumber(connection, root, atoms._NET_ACTIVE_WINDOW);
  if (front !== null) return front;
  const supported = await readProperty(connection, root, atoms._NET_SUPPORTED);
  if (supported.kind !== 'value') return null;
  const { value } = supported.property;
  for (let place = 0; place + 4 <= value.length; place += 4) {
    if (value.readUInt32LE(place) === atoms._NET_ACTIVE_WINDOW) return 0;
  }
  return null;
}
