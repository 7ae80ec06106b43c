import { type FrontWindow, NO_WINDOW, type Sink } from '../observer.ts';

/** What a compositor tells of a window. */
export interface Toplevel {
  id: string;
  title: string;
  app: string;
  active: boolean;
  /** The number of the window that it belongs to; 0: none, or not told. */
  parent: number;
}

/** What is in front in a session with Wayland. */
export interface Toplevels {
  /** The {@link FrontWindow.id} of the window in front, as last heard; null for none. */
  readonly front: string | null;
  /** Tells once more what is in front. */
  look(): void;
}

/** The windows of one connection, by the numbers that the compositor gives them. */
export interface Windows extends Toplevels {
  /** What is so of a window by now holds together. */
  put(window: number, what: Toplevel): void;
  closed(window: number): void;
}

/** How many windows were met so far, over all connections. */
let count = 0;

/** A window of which nothing was told yet. */
export function newToplevel(): Toplevel {
  count += 1;
  return { id: `wayland-${count}`, title: '', app: '', active: false, parent: 0 };
}

/** Keeps the windows, and tells on each change which one is in front. */
export function createWindows(say: Sink): Windows {
  const windows = new Map<number, Toplevel>();
  let front: string | null = null;

  function describe({ id, parent }: Toplevel): FrontWindow {
    const above = windows.get(parent);
    return { id, pid: null, owner: above ? { id: above.id, app: above.app, pid: null } : null, dialogue: parent !== 0 };
  }

  function look(): void {
    const active = [...windows.values()].find((window) => window.active);
    front = active?.id ?? null;
    if (active) say({ kind: 'window', app: active.app, title: active.title }, describe(active));
    else say(NO_WINDOW);
  }

  return {
    get front() {
      return front;
    },
    look,
    put(window, what) {
      windows.set(window, what);
      look();
    },
    closed(window) {
      windows.delete(window);
      look();
    },
  };
}
