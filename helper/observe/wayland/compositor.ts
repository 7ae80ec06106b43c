import type { Trouble } from '../../../shared/index.ts';
import type { Desktop, Observer, Sink } from '../observer.ts';
import { createReconnecting, type Watching } from '../reconnecting.ts';
import { noticeSilence } from '../silence.ts';
import { followCosmic } from './cosmic.ts';
import { type WaylandIdle, watchWaylandIdle } from './idle.ts';
import { createWindows, type Toplevels } from './windows.ts';
import { askGlobals, type Bind, connectWayland, type Wayland, waylandSocket } from './wire.ts';
import { followWlr } from './wlr.ts';

const UNSEEN: Trouble = { code: 'wayland-hides-windows' };
const SILENT: Trouble = { code: 'no-answer', who: 'compositor' };

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

/** How a compositor may tell of its windows; the first of which it knows counts. */
const PROTOCOLS = [followWlr, followCosmic];

/** Follows the windows of a compositor; null where it does not tell of them. */
function followWindows(wayland: Wayland, bind: Bind, say: Sink): Toplevels | null {
  const windows = createWindows(say);
  if (!PROTOCOLS.some((follow) => follow(wayland, bind, windows, wayland.close))) return null;
  // All windows that are there are told of by then; where none is in front, nobody would say so.
  void wayland.roundtrip().then((there) => {
    if (there && windows.front === null) windows.look();
  });
  return windows;
}

/** Watches until the connection ends. Whether there was one that told of windows. */
async function watchOnce(watching: WaylandWatching): Promise<boolean> {
  const { socket, signal, say } = watching;
  const wayland = await connectWayland(socket);
  if (!wayland) return false;
  signal.addEventListener('abort', wayland.close);
  if (signal.aborted) wayland.close();
  const bind = await noticeSilence(askGlobals(wayland), watching.fallSilent);
  let before: string | null = null;
  const follow: Sink = (event, window) => {
    say(event, window);
    // Also the same window again: it was unlocked, or came out of the tray.
    if (window && window.id !== before) watching.idle?.frontChanged();
    before = window?.id ?? null;
  };
  const toplevels = bind && followWindows(wayland, bind, follow);
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

/** What is in front, asked now; null also where nobody can say. */
async function ask({ wayland, toplevels, isSilent }: WaylandWatching): Promise<string | null> {
  // All that the compositor said before its answer is known by then.
  if (!toplevels || !(await wayland?.roundtrip())) return null;
  // The window in front may be the one that it was: nothing else says that it is seen again.
  if (isSilent()) toplevels.look();
  return toplevels.front;
}

/**
 * Observes a session whose compositor tells of all windows by a protocol that is known here; *blind* where it does not,
 * and where there is none, which is tried again. Wholly event-driven while the compositor is there.
 */
export function createWaylandObserver(env: Desktop['env']): Observer {
  const runs = createReconnecting<WaylandWatching>({
    begin: (run) => ({ ...run, socket: waylandSocket(env), wayland: null, toplevels: null, idle: null, sees: null }),
    watchOnce,
    check: ask,
    why: 'wayland',
    maxRetryMs: 30_000,
  });

  return {
    platform: 'linux-wayland',
    get name() {
      return NAMES[runs.watching?.sees ?? 'unreached'];
    },
    get help() {
      return { wayland: runs.watching?.isSilent() ? SILENT : UNSEEN };
    },
    start: runs.start,
    setIdleAfter: runs.setIdleAfter,
    check: runs.check,
    async hasFocus(id) {
      const { watching } = runs;
      return watching !== null && (await ask(watching)) === id;
    },
    stop: runs.stop,
  };
}
