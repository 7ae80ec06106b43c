import { createFresh } from '../../shared/index.ts';
import {
  ATOM,
  type Connection,
  encodeGetInputFocus,
  encodeSelect,
  internAtoms,
  PROPERTY_CHANGE,
  SUBSTRUCTURE_NOTIFY,
  type XEvent,
} from '../x11/index.ts';
import { NO_WINDOW, type Sink } from './observer.ts';
import { type Described, describe } from './x11-describe.ts';
import { hasFocus } from './x11-focus.ts';
import { createKnownWindows, type KnownWindow } from './x11-known.ts';
import { createManagerWatch } from './x11-manager.ts';

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
  /** Asks the server the least there is to be asked; settles with its answer, whatever that is, or with the connection. */
  awaitAnswer(): Promise<void>;
}

/**
 * Follows the window in front on one connection, from events alone. Without a window manager that says which window is
 * active, nothing can be known: that is *blind* until one appears. Null when the connection ended meanwhile.
 */
export async function createWindowWatch(connection: Connection, say: Sink): Promise<WindowWatch | null> {
  const found = await internAtoms(connection, NAMES);
  if (!found) return null;
  const atoms: Atoms = found;
  const { root } = connection;
  const titled = [atoms._NET_WM_NAME, ATOM.wmName, ATOM.wmClass];
  const windows = createKnownWindows(connection);
  const manager = createManagerWatch(connection, windows, atoms);
  /** The number of the window in front; 0: none. */
  let active = 0;
  /** The number of a window in front that is gone, while the next one of that number is looked out for; 0: none. */
  let awaited = 0;
  let over = false;
  void connection.closed.then(() => {
    over = true;
  });
  connection.tell(encodeSelect(root, PROPERTY_CHANGE));

  /** The window of that number, if it is there. A window manager may name one that is gone until it names another. */
  async function follow(window: number): Promise<KnownWindow | null> {
    const found = await windows.follow(window);
    if (found) return found;
    // The next window of that number would be taken for the one in front, so its making has to be heard of.
    connection.tell(encodeSelect(root, PROPERTY_CHANGE | SUBSTRUCTURE_NOTIFY));
    awaited = window;
    return windows.follow(window);
  }

  async function see(): Promise<Described> {
    const front = (await manager.isAtWork(active)) ? await manager.readFront() : null;
    if (awaited !== 0) connection.tell(encodeSelect(root, PROPERTY_CHANGE));
    awaited = 0;
    const before = active;
    active = front ?? 0;
    if (before !== active && before !== manager.window) windows.leave(before);
    if (front === null) return { seen: { kind: 'blind', why: 'observer' } };
    const met = front === 0 || front === root ? null : await follow(front);
    // Withdrawn, as into the tray, or iconified: whatever is still said of it, nobody sees it.
    if (!met?.viewable) return { seen: NO_WINDOW };
    const described = await describe(connection, windows, met, atoms);
    return windows.has(met) ? described : { seen: NO_WINDOW };
  }

  const look = createFresh(async () => {
    if (over) return;
    const { seen, window } = await see();
    if (!over) say(seen, window);
  });

  function matters(event: XEvent): boolean {
    if (event.kind === 'destroyed') windows.gone(event.window);
    if (manager.concerns(event)) return true;
    switch (event.kind) {
      case 'other':
        return false;
      case 'created':
        return event.window === awaited;
      case 'shown':
      case 'destroyed':
        return event.window === active;
      case 'property':
        return event.window === active && titled.includes(event.property);
    }
  }

  return {
    handle(event) {
      if (matters(event)) void look();
    },
    look() {
      void look();
    },
    hasFocus: (id) => hasFocus(connection, windows, id),
    async awaitAnswer() {
      await connection.ask(encodeGetInputFocus());
    },
  };
}
