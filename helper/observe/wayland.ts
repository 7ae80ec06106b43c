import type { Desktop, Help, Observer, ObserverKind, Sink } from './observer.ts';
import { pause } from './pause.ts';
import { type WaylandIdle, watchWaylandIdle } from './wayland-idle.ts';
import { followToplevels, type Toplevels } from './wayland-toplevels.ts';
import { askGlobals, connectWayland, type Wayland, waylandSocket } from './wayland-wire.ts';
import { withSession } from './with-session.ts';

const FIRST_RETRY_MS = 250;
const MAX_RETRY_MS = 30_000;

const UNTOLD: Help = {
  trouble: 'This is a Wayland session, which does not let programs see the window in front.',
  advice: 'Choose an X11 ("Xorg") session when you log in.',
};

/** One run of the observer, over as many connections as it takes. */
interface Watching {
  readonly socket: string;
  readonly signal: AbortSignal;
  idleAfter: number;
  wayland: Wayland | null;
  toplevels: Toplevels | null;
  idle: WaylandIdle | null;
  /** How far the compositor is of use; null before one was reached. */
  sees: 'all' | 'no-idle-time' | 'nothing' | null;
  say: Sink;
}

const NAMES = {
  all: 'Wayland',
  'no-idle-time': 'Wayland, without idle time',
  nothing: 'Wayland, whose compositor does not tell of windows',
  unreached: 'Wayland, no compositor reached',
};

/** Watches until the connection ends. Whether there was one that told of windows. */
async function watchOnce(watching: Watching): Promise<boolean> {
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

async function keepWatching(watching: Watching): Promise<void> {
  const { signal, say } = watching;
  let wait = FIRST_RETRY_MS;
  while (!signal.aborted) {
    if (await watchOnce(watching)) wait = FIRST_RETRY_MS;
    say({ kind: 'blind', why: 'wayland' });
    await pause(wait, signal);
    wait = Math.min(wait * 2, MAX_RETRY_MS);
  }
}

/**
 * Observes a session whose compositor tells of all windows by wlr-foreign-toplevel-management; *blind* where it does
 * not, and where there is none, which is tried again. Wholly event-driven while the compositor is there.
 */
function createWaylandObserver(env: Desktop['env']): Observer {
  let running: { watching: Watching; end: () => Promise<void> } | null = null;

  return {
    platform: 'linux-wayland',
    get name() {
      return NAMES[running?.watching.sees ?? 'unreached'];
    },
    help: { wayland: UNTOLD },
    start(sink, idleAfter) {
      if (running) return;
      const stopping = new AbortController();
      const { signal } = stopping;
      const watching: Watching = {
        socket: waylandSocket(env),
        signal,
        idleAfter,
        wayland: null,
        toplevels: null,
        idle: null,
        sees: null,
        say: (event, window) => {
          if (!signal.aborted) sink(event, window);
        },
      };
      const done = keepWatching(watching);
      running = {
        watching,
        end: () => {
          stopping.abort();
          return done;
        },
      };
    },
    setIdleAfter(milliseconds) {
      if (!running || running.watching.idleAfter === milliseconds) return;
      running.watching.idleAfter = milliseconds;
      running.watching.idle?.setIdleAfter(milliseconds);
    },
    async hasFocus(id) {
      const watching = running?.watching;
      // All that the compositor said before its answer is known by then.
      return (await watching?.wayland?.roundtrip()) === true && watching?.toplevels?.front === id;
    },
    async stop() {
      const { end } = running ?? {};
      running = null;
      await end?.();
    },
  };
}

/** Sessions with Wayland. Through XWayland only the windows of X programs could be seen, so that is not looked at. */
export const WAYLAND: ObserverKind = {
  serves({ system, env }) {
    if (system === 'win32' || system === 'darwin') return false;
    if (env.XDG_SESSION_TYPE === 'wayland') return true;
    return env.XDG_SESSION_TYPE !== 'x11' && (env.WAYLAND_DISPLAY ?? '') !== '';
  },
  create: ({ env }) => withSession(createWaylandObserver(env), env),
};
