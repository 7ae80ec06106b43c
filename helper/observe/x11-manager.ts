import { type Connection, readNumber, readProperty, type XEvent } from '../x11/index.ts';
import type { KnownWindows } from './x11-known.ts';

/** The properties that a window manager is known by, and says with which window is in front. */
export type ManagerAtoms = Record<'_NET_SUPPORTING_WM_CHECK' | '_NET_ACTIVE_WINDOW' | '_NET_SUPPORTED', number>;

/** The window manager of a display. */
export interface ManagerWatch {
  /** The number of the window that proves that one is at work; 0: none. */
  readonly window: number;
  /**
   * Whether one is at work. Known until something happens to its marks.
   * @param active the number of the window in front, which is followed on its own account
   */
  isAtWork(active: number): Promise<boolean>;
  /** The number of the window in front; 0 when there is none, null when the window manager does not say which. */
  readFront(): Promise<number | null>;
  /** Whether an event bears on the window manager, or on what it says. Takes note of it. */
  concerns(event: XEvent): boolean;
}

export function createManagerWatch(connection: Connection, windows: KnownWindows, atoms: ManagerAtoms): ManagerWatch {
  const { root } = connection;
  let window = 0;
  let atWork = false;

  return {
    get window() {
      return window;
    },
    async isAtWork(active) {
      if (atWork) return true;
      const before = window;
      window = (await readNumber(connection, root, atoms._NET_SUPPORTING_WM_CHECK)) ?? 0;
      if (before !== window && before !== active) windows.leave(before);
      // A window manager that died leaves its mark on the root, but the window that the mark names is gone.
      const there = window !== 0 && window !== root && (await windows.follow(window)) !== null;
      atWork = there && (await readNumber(connection, window, atoms._NET_SUPPORTING_WM_CHECK)) === window;
      return atWork;
    },
    async readFront() {
      const front = await readNumber(connection, root, atoms._NET_ACTIVE_WINDOW);
      if (front !== null) return front;
      // Some write it down only once the first window has had the focus: what they say they support decides until then.
      const supported = await readProperty(connection, root, atoms._NET_SUPPORTED);
      if (supported.kind !== 'value') return null;
      const { value } = supported.property;
      for (let place = 0; place + 4 <= value.length; place += 4) {
        if (value.readUInt32LE(place) === atoms._NET_ACTIVE_WINDOW) return 0;
      }
      return null;
    },
    concerns(event) {
      if (event.kind === 'destroyed' && event.window === window) {
        atWork = false;
        return true;
      }
      if (event.kind !== 'property') return false;
      // The mark on the root may be there before the one on the window that proves it.
      if (event.property === atoms._NET_SUPPORTING_WM_CHECK && [root, window].includes(event.window)) {
        atWork = false;
        return true;
      }
      return event.window === root && [atoms._NET_SUPPORTED, atoms._NET_ACTIVE_WINDOW].includes(event.property);
    },
  };
}
