import { createBlindObserver, type Desktop, type ObserverKind } from './observer.ts';

/** Through XWayland only the windows of X programs can be seen, so the title in front would often be a wrong one. */
function isWayland({ system, env }: Desktop): boolean {
  if (system === 'win32' || system === 'darwin') return false;
  if (env.XDG_SESSION_TYPE === 'wayland') return true;
  return env.XDG_SESSION_TYPE !== 'x11' && (env.WAYLAND_DISPLAY ?? '') !== '';
}

/** Sessions with Wayland, which are not observed yet. */
export const WAYLAND: ObserverKind = {
  serves: isWayland,
  create: () =>
    createBlindObserver('linux-wayland', 'not there yet for Wayland', 'wayland', {
      trouble: 'This is a Wayland session, which does not let programs see the window in front.',
      advice: 'Choose an X11 ("Xorg") session when you log in.',
    }),
};
