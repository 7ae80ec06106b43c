import { createMicrophoneWatch } from '../microphone/index.ts';
import { MACOS } from './macos/macos.ts';
import type { Desktop, Observer, ObserverKind } from './observer.ts';
import { withOutlook } from './outlook/outlook.ts';
import { WAYLAND } from './wayland.ts';
import { WINDOWS } from './windows/windows.ts';
import { withMicrophone } from './with-microphone.ts';
import { X11 } from './x11.ts';

export { systemBus } from './bus-address.ts';
export { permissionTrouble } from './macos/permission.ts';
export type {
  Absence,
  ActiveWindow,
  FrontWindow,
  MicrophoneEvent,
  Observer,
  ObserverEvent,
  PresenceEvent,
  Sink,
} from './observer.ts';

export type { OwnSession } from './windows/reading.ts';
export { ownSession } from './windows/session.ts';

/** All kinds of observers. The first that serves a desktop is the one for it. */
const KINDS: readonly ObserverKind[] = [WINDOWS, MACOS, WAYLAND, X11];

/** The observer for a desktop. */
export function createObserver(desktop: Desktop): Observer {
  const kind = KINDS.find(({ serves }) => serves(desktop)) ?? X11;
  const observer = kind.create(desktop);
  const told = desktop.system === 'win32' ? withOutlook(observer) : observer;
  return withMicrophone(told, createMicrophoneWatch(desktop.system, desktop.env));
}
