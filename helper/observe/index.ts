import { createBlindObserver, type Observer } from './observer.ts';
import { createWindowsObserver } from './windows.ts';
import { withSession } from './with-session.ts';
import { createX11Observer } from './x11.ts';

export { systemBus } from './bus-address.ts';
export type { Absence, ActiveWindow, FrontWindow, Observer, ObserverEvent, PresenceEvent, Sink } from './observer.ts';

/** The environment and system an observer is chosen by. */
export interface Surroundings {
  system: NodeJS.Platform;
  env: Readonly<Record<string, string | undefined>>;
}

function isWayland(env: Surroundings['env']): boolean {
  // Through XWayland only the windows of X programs can be seen, so the title in front would often be a wrong one.
  if (env.XDG_SESSION_TYPE === 'wayland') return true;
  return env.XDG_SESSION_TYPE !== 'x11' && (env.WAYLAND_DISPLAY ?? '') !== '';
}

/**
 * The observer for this system and session. Linux with X11 and Windows are observed; Wayland and macOS are not there
 * yet and have observers that say *blind*.
 */
export function createObserver({ system, env }: Surroundings): Observer {
  if (system === 'darwin') return createBlindObserver('macos', 'not there yet for macOS', 'observer');
  // Only there is the native part loaded: elsewhere it is neither needed nor of any use.
  if (system === 'win32') return createWindowsObserver(async () => (await import('./windows-api.ts')).openWindows());
  if (isWayland(env)) return createBlindObserver('linux-wayland', 'not there yet for Wayland', 'wayland');
  const display = env.DISPLAY ?? '';
  if (display === '') return createBlindObserver('linux-x11', 'no display', 'display');
  return withSession(createX11Observer(display, env), env);
}
