import { createMicrophoneWatch } from '../microphone/index.ts';
import { createBlindObserver, type Desktop, type Observer, type ObserverKind } from './observer.ts';
import { WAYLAND } from './wayland.ts';
import { WINDOWS } from './windows/windows.ts';
import { withMicrophone } from './with-microphone.ts';
import { X11 } from './x11.ts';

export { systemBus } from './bus-address.ts';
export type {
  Absence,
  ActiveWindow,
  FrontWindow,
  Help,
  MicrophoneEvent,
  Observer,
  ObserverEvent,
  PresenceEvent,
  Sink,
} from './observer.ts';

export type { OwnSession } from './windows/reading.ts';
export { ownSession } from './windows/session.ts';

/** All kinds of observers. The first that serves a desktop is the one for it. */
const KINDS: readonly ObserverKind[] = [WINDOWS, WAYLAND, X11];

/** The observer for a desktop. Where there is none yet, as for macOS, it says *blind*. */
export function createObserver(desktop: Desktop): Observer {
  const kind = KINDS.find(({ serves }) => serves(desktop));
  const observer = kind?.create(desktop) ?? createBlindObserver('macos', 'not there yet for macOS', 'observer');
  return withMicrophone(observer, createMicrophoneWatch(desktop.system, desktop.env));
}
