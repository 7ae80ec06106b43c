import { sessionBus } from './bus-address.ts';
import { createDeferredObserver } from './deferred.ts';
import type { Desktop, Help, Observer, ObserverKind, Sink } from './observer.ts';
import { createReconnecting, type Watching } from './reconnecting.ts';
import { namedDesktop, type WaylandDesktop } from './wayland-desktop.ts';
import { type WaylandIdle, watchWaylandIdle } from './wayland-idle.ts';
import { followToplevels, type Toplevels } from './wayland-toplevels.ts';
import { askGlobals, connectWayland, type Wayland, waylandSocket } from './wayland-wire.ts';
import { withSession } from './with-session.ts';

const UNSEEN: Help = {
  trouble: 'This is a Wayland session, which does not let programs see the window in front.',
  advice: 'Choose an X11 ("Xorg") session when you log in.',
};

/** One run of the observer. */
interface WaylandWatching extends Watching {
  readonly socket: string;
  wayland: Wayland | null;
  toplevels: Toplevels | null;
  idle: WaylandIdle | null;
  /** How far the compositor is of use; null before one was reached. */
  sees: 'all' | 'no-idle-time' | 'nothing' | null;
}

const NAMES = {
  all: 'Wayland',
  'no-idle-time': 'Wayland, without idle time',
  nothing: 'Wayland, whose compositor does not tell of windows',
  unreached: 'Wayland, no compositor reached',
};

/** Watches until the connection ends. Whether there was one that told of windows. */
async function watchOnce(watching: WaylandWatching): Promise<boolean> {
  const { socket, signal, say } = watching;
  const wayland = await connectWayland(socket);
  if (!wayland) return false;
  signal.addEventListener('abort', wayland.close);
  if (signal.aborted) wayland.close();
  const bind = await askGlobals(wayland);
  let before: string | null = null;
  const follow: Sink = (event, window) => {
    say(event, window);
    // Also the same window again: it was unlocked, or came out of the tray.
    if (window && window.id !== before) watching.idle?.frontChanged();
    before = window?.id ?? null;
  };
  const toplevels = bind && followToplevels(wayland, bind, follow, wayland.close);
  watching.wayland = wayland;
  watching.toplevels = toplevels;
  watching.idle = toplevels && watchWaylandIdle(wayland, bind, watching.idleAfter, say);
  if (!toplevels) say({ kind: 'blind', why: 'wayland' });
  if (bind) watching.sees = toplevels ? (watching.idle ? 'all' : 'no-idle-time') : 'nothing';
  // A compositor that tells of no windows will not begin to: the connection stays, and nothing wakes up.
  await wayland.closed;
  watching.wayland = watching.toplevels = watching.idle = null;
  // Who is idle in a session that is gone is not known; the next one says it anew.
  say({ kind: 'input' });
  signal.removeEventListener('abort', wayland.close);
  return toplevels !== null;
}

/**
 * Observes a session whose compositor tells of all windows by wlr-foreign-toplevel-management; *blind* where it does
 * not, and where there is none, which is tried again. Wholly event-driven while the compositor is there.
 */
function createWaylandObserver(env: Desktop['env']): Observer {
  const runs = createReconnecting<WaylandWatching>({
    begin: (run) => ({ ...run, socket: waylandSocket(env), wayland: null, toplevels: null, idle: null, sees: null }),
    watchOnce,
    why: 'wayland',
    maxRetryMs: 30_000,
  });

  return {
    platform: 'linux-wayland',
    get name() {
      return NAMES[runs.watching?.sees ?? 'unreached'];
    },
    help: { wayland: UNSEEN },
    start: runs.start,
    setIdleAfter: runs.setIdleAfter,
    async hasFocus(id) {
      const { watching } = runs;
      // All that the compositor said before its answer is known by then.
      return (await watching?.wayland?.roundtrip()) === true && watching?.toplevels?.front === id;
    },
    stop: runs.stop,
  };
}

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
