import { createDeferredObserver } from './deferred.ts';
import type { Desktop, Observer, ObserverKind } from './observer.ts';
import { createUnnamedObserver, type UnnamedParts } from './unnamed/unnamed.ts';
import { createWaylandObserver } from './wayland/compositor.ts';
import { namedDesktop, type WaylandDesktop } from './wayland-desktop.ts';
import { withSession } from './with-session.ts';

/** The observer for a desktop. What those of KDE and GNOME need is loaded only there. */
async function createFor(found: WaylandDesktop, desktop: Desktop): Promise<Observer> {
  if (found === 'kde') return (await import('./kde/kde.ts')).createKdeObserver(desktop);
  if (found === 'gnome') return (await import('./gnome/gnome.ts')).createGnomeObserver(desktop);
  return createWaylandObserver(desktop.env);
}

/**
 * Sessions with Wayland: of KDE and of GNOME by what these offer, all others by the compositor itself. XWayland is not
 * looked at, as the windows of X programs are among the others there.
 */
export const WAYLAND: ObserverKind = {
  serves({ system, env }) {
    if (system === 'win32' || system === 'darwin') return false;
    if (env.XDG_SESSION_TYPE === 'wayland') return true;
    return env.XDG_SESSION_TYPE !== 'x11' && (env.WAYLAND_DISPLAY ?? '') !== '';
  },
  create(desktop) {
    const { env } = desktop;
    const named = namedDesktop(env);
    const other = createWaylandObserver(env);
    if (named === 'other') return withSession(other, env);
    if (named !== null)
      return withSession(
        createDeferredObserver(other, () => createFor(named, desktop)),
        env,
      );
    const find: UnnamedParts['find'] = async (parts) =>
      (await import('./unnamed/offered-desktop.ts')).offeredDesktop({ env, ...parts });
    return withSession(createUnnamedObserver({ other, find, createFor: (found) => createFor(found, desktop) }), env);
  },
};
