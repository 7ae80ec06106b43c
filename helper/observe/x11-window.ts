import { cleanText } from '../../shared/index.ts';
import {
  ATOM,
  type Connection,
  classOf,
  decodeText,
  encodeSelect,
  internAtoms,
  PROPERTY_CHANGE,
  type PropertyOutcome,
  readProperty,
  readWindow,
  STRUCTURE_NOTIFY,
  type XEvent,
} from '../x11/index.ts';
import type { Seen } from './observer.ts';

const NAMES = [
  '_NET_SUPPORTING_WM_CHECK',
  '_NET_ACTIVE_WINDOW',
  '_NET_SUPPORTED',
  '_NET_WM_NAME',
  'UTF8_STRING',
  'COMPOUND_TEXT',
] as const;
type Atoms = Record<(typeof NAMES)[number], number>;

const NOTHING: Seen = { kind: 'window', app: '', title: '' };

export interface WindowWatch {
  /** Takes an event of the connection and looks again when it bears on the window in front. */
  handle(event: XEvent): void;
  look(): void;
}

/**
 * Follows the window in front on one connection, from events alone. Without a window manager that says which window is
 * active, nothing can be known: that is *blind* until one appears. Null when the connection ended meanwhile.
 */
export async function createWindowWatch(
  connection: Connection,
  say: (seen: Seen) => void,
): Promise<WindowWatch | null> {
  const atoms = await internAtoms(connection, NAMES);
  if (!atoms) return null;
  const { root } = connection;
  const onRoot = [atoms._NET_SUPPORTED, atoms._NET_ACTIVE_WINDOW];
  let manager = 0;
  let managed = false;
  let active = 0;
  let looking = false;
  let again = false;
  let over = false;
  void connection.closed.then(() => {
    over = true;
  });
  connection.tell(encodeSelect(root, PROPERTY_CHANGE));

  /** Follows another window of a role instead of the one before. Selecting comes before reading, so no change is lost. */
  function follow(before: number, next: number, other: number): number {
    if (before === next) return next;
    if (before !== 0 && before !== other && before !== root) connection.tell(encodeSelect(before, 0));
    if (next !== 0 && next !== root) connection.tell(encodeSelect(next, PROPERTY_CHANGE | STRUCTURE_NOTIFY));
    return next;
  }

  /** Whether a window manager is at work. Known until something happens to its marks. */
  async function isManaged(names: Atoms): Promise<boolean> {
    if (managed) return true;
    const check = (await readWindow(connection, root, names._NET_SUPPORTING_WM_CHECK)) ?? 0;
    manager = follow(manager, check, active);
    // A window manager that died leaves its mark on the root, but the window that the mark names is gone.
    const proof = check === 0 ? null : await readWindow(connection, check, names._NET_SUPPORTING_WM_CHECK);
    managed = check !== 0 && proof === check;
    return managed;
  }

  async function see(names: Atoms): Promise<Seen> {
    const front = (await isManaged(names)) ? await readFront(connection, names) : null;
    active = follow(active, front ?? 0, manager);
    if (front === null) return { kind: 'blind', why: 'observer' };
    return front === 0 ? NOTHING : describe(connection, front, names);
  }

  async function look(names: Atoms): Promise<void> {
    if (looking) {
      again = true;
      return;
    }
    looking = true;
    do {
      again = false;
      const seen = await see(names);
      if (!over) say(seen);
    } while (again && !over);
    looking = false;
  }

  function matters(event: XEvent, names: Atoms): boolean {
    if (event.kind === 'other') return false;
    if (event.kind === 'destroyed') {
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
  };
}

/**
 * The window in front; 0 when there is none, null when the window manager does not say which. Some write it down only
 * once the first window has had the focus, so what they say they support decides until then.
 */
async function readFront(connection: Connection, atoms: Atoms): Promise<number | null> {
  const { root } = connection;
  const front = await readWindow(connection, root, atoms._NET_ACTIVE_WINDOW);
  if (front !== null) return front;
  const supported = await readProperty(connection, root, atoms._NET_SUPPORTED);
  if (supported.kind !== 'value') return null;
  const { value } = supported.property;
  for (let place = 0; place + 4 <= value.length; place += 4) {
    if (value.readUInt32LE(place) === atoms._NET_ACTIVE_WINDOW) return 0;
  }
  return null;
}

/** Title and application of a window. One that vanished while it was read is no longer in front: then nothing is. */
async function describe(connection: Connection, window: number, atoms: Atoms): Promise<Seen> {
  const [modern, legacy, role] = await Promise.all([
    readProperty(connection, window, atoms._NET_WM_NAME),
    readProperty(connection, window, ATOM.wmName),
    readProperty(connection, window, ATOM.wmClass),
  ]);
  if ([modern, legacy, role].some((outcome) => outcome.kind === 'gone')) return NOTHING;
  const text = (outcome: PropertyOutcome) => (outcome.kind === 'value' ? decodeText(outcome.property, atoms) : '');
  const title = cleanText(text(modern)) || cleanText(text(legacy));
  return { kind: 'window', app: cleanText(classOf(text(role))), title };
}
