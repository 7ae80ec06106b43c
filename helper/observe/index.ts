import { createBlindObserver, type Desktop, type Observer, type ObserverKind } from './observer.ts';
import { WAYLAND } from './wayland.ts';
import { WINDOWS } from './windows.ts';
import { X11 } from './x11.ts';

export { systemBus } from './bus-address.ts';
export type {
  Absence,
  ActiveWindow,
  FrontWindow,
  Help,
  Observer,
  ObserverEvent,
  PresenceEvent,
  Sink,
} from './observer.ts';

/** All kinds of observers. The first that serves a desktop is the one for it. */
const KINDS: readonly ObserverKind[] = [WINDOWS, WAYLAND, X11];

/** The observer for a desktop. Where there is none yet, as for macOS, it says *blind*. */
export function createObserver(desktop: Desktop): Observer {
  const kind = KINDS.find(({ serves }) => serves(desktop));
  return kind?.create(desktop) ?? createBlindObserver('macos', 'not there yet for macOS', 'observer');
}
