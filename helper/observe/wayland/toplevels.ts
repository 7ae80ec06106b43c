import { cleanText } from '../../../shared/index.ts';
import { type FrontWindow, NO_WINDOW, type Sink } from '../observer.ts';
import type { Bind, Listener, Wayland } from './wire.ts';

const MANAGER = 'zwlr_foreign_toplevel_manager_v1';
/** The state of a window that has the keyboard. */
const ACTIVATED = 2;

interface Toplevel {
  id: string;
  title: string;
  app: string;
  active: boolean;
  /** The number of the window that it belongs to; 0: none. */
  parent: number;
}

/** What is in front in a session with Wayland. */
export interface Toplevels {
  /** The {@link FrontWindow.id} of the window in front, as last heard; null for none. */
  readonly front: string | null;
  /** Tells once more what is in front. */
  look(): void;
}

/** How many windows were met so far, over all connections. */
let count = 0;

/**
 * Follows the windows of a compositor that tells of them (wlr-foreign-toplevel-management): what is so of a window is
 * told piece by piece, and holds together from its `done` on. Null where the compositor does not tell.
 * @param ended the compositor tells no more
 */
export function followToplevels(wayland: Wayland, bind: Bind, say: Sink, ended: () => void): Toplevels | null {
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

  function listenTo(window: number): Listener {
    count += 1;
    let next: Toplevel = { id: `wayland-${count}`, title: '', app: '', active: false, parent: 0 };
    return (opcode, args) => {
      if (opcode === 0) next = { ...next, title: cleanText(args.text() ?? '') };
      else if (opcode === 1) next = { ...next, app: cleanText(args.text() ?? '') };
      else if (opcode === 4) next = { ...next, active: args.words().includes(ACTIVATED) };
      else if (opcode === 7) next = { ...next, parent: args.word() };
      else if (opcode === 5) {
        windows.set(window, next);
        look();
      } else if (opcode === 6) {
        windows.delete(window);
        wayland.forget(window);
        wayland.send(window, 7);
        look();
      }
    };
  }

  const manager = bind(MANAGER, 3, (opcode, args) => {
    if (opcode !== 0) return ended();
    const window = args.word();
    wayland.listen(listenTo(window), window);
  });
  if (!manager) return null;
  // All windows that are there are told of by then; where none is in front, nobody would say so.
  void wayland.roundtrip().then((there) => {
    if (there && front === null) look();
  });
  return {
    get front() {
      return front;
    },
    look,
  };
}
