import { sessionBus } from './bus-address.ts';
import { createDeferredObserver } from './deferred.ts';
import type { Desktop, Observer, ObserverKind } from './observer.ts';
import { createWaylandObserver } from './wayland/compositor.ts';
import { namedDesktop, type WaylandDesktop } from './wayland-desktop.ts';
import { withSession } from './with-session.ts';

/** The observer for a desktop. What those of KDE and GNOME need is loaded only there. */
async function createFor(found: WaylandDesktop, desktop: Desktop): Promise<Observer> {
  if (found === 'kde') return (await import('./kde/kde.ts')).createKdeObserver(desktop);
  if (found === 'gnome') return (await import('./gnome/gnome.ts')).createGnomeObserver(desktop);
  return createWaylandObserver(desktop.env);
}

/** The desktop as its message bus tells, where there is a bus. */
async function askBus({ env }: Desktop): Promise<WaylandDesktop> {
  if (sessionBus(env) === null) return 'other';
  return (await import('./offered-desktop.ts')).offeredDesktop(env);
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
    const find = async () => createFor(named ?? (await askBus(desktop)), desktop);
    return withSession(createDeferredObserver(other, find), env);
  },
};
