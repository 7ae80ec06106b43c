import { homedir, hostname } from 'node:os';
import { join } from 'node:path';
import { connect, type DisplayAddress, loadAuthority, parseDisplay, type XEvent } from '../x11/index.ts';
import { createBlindObserver, type Help, type Observer, type ObserverKind, type Sink } from './observer.ts';
import { pause } from './pause.ts';
import { withSession } from './with-session.ts';
import { createIdleWatch, type IdleWatch } from './x11-idle.ts';
import { createWindowWatch, type WindowWatch } from './x11-window.ts';

const FIRST_RETRY_MS = 250;
const MAX_RETRY_MS = 5_000;

const NO_SERVER: Help = {
  trouble: 'No X server can be reached.',
  advice: 'Start this inside the desktop session (is DISPLAY set, and XAUTHORITY right?).',
};

/**
 * Observes an X11 session. Wholly event-driven while a server is there; without one it says *blind* and tries again,
 * at first soon and then every five seconds.
 */
export function createX11Observer(display: string, env: Readonly<Record<string, string | undefined>>): Observer {
  const address = parseDisplay(display);
  if (!address) return createBlindObserver('linux-x11', 'a display of another computer', 'display', NO_SERVER);
  const authority = env.XAUTHORITY ?? join(env.HOME ?? homedir(), '.Xauthority');
  let running: { watching: Watching; end: () => Promise<void> } | null = null;

  return {
    platform: 'linux-x11',
    get name() {
      return running?.watching.counted === false ? 'X11, without idle time' : 'X11';
    },
    help: { display: NO_SERVER },
    start(sink, idleAfter) {
      if (running) return;
      const stopping = new AbortController();
      const { signal } = stopping;
      const watching: Watching = {
        address,
        authority,
        signal,
        idleAfter,
        idle: null,
        watch: null,
        counted: null,
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
    hasFocus: (id) => running?.watching.watch?.hasFocus(id) ?? Promise.resolve(false),
    async stop() {
      const { end } = running ?? {};
      running = null;
      await end?.();
    },
  };
}

/** One run of the observer, over as many connections as it takes. */
interface Watching {
  readonly address: DisplayAddress;
  readonly authority: string;
  readonly signal: AbortSignal;
  idleAfter: number;
  idle: IdleWatch | null;
  watch: WindowWatch | null;
  /** Whether the server counts idle time; null while that is not known. */
  counted: boolean | null;
  say: Sink;
}

async function keepWatching(watching: Watching): Promise<void> {
  const { signal, say } = watching;
  let wait = FIRST_RETRY_MS;
  while (!signal.aborted) {
    if (await watchOnce(watching)) wait = FIRST_RETRY_MS;
    say({ kind: 'blind', why: 'display' });
    await pause(wait, signal);
    wait = Math.min(wait * 2, MAX_RETRY_MS);
  }
}

/** Watches until the connection ends. Whether there was one. */
async function watchOnce(watching: Watching): Promise<boolean> {
  const { address, authority, signal, say } = watching;
  const listeners: ((event: XEvent) => void)[] = [];
  const cookie = loadAuthority(authority, hostname(), address.display);
  const connection = await connect(address, cookie, (event) => {
    for (const listen of listeners) listen(event);
  });
  if (!connection) return false;
  const close = () => connection.close();
  signal.addEventListener('abort', close);
  if (signal.aborted) close();
  const watch = await createWindowWatch(connection, say);
  if (watch) {
    watching.watch = watch;
    listeners.push(watch.handle);
    watch.look();
    const idle = await createIdleWatch(connection, watching.idleAfter, say);
    watching.counted = idle !== null;
    watching.idle = idle;
    if (idle) listeners.push(idle.handle);
  } else close();
  await connection.closed;
  watching.idle = null;
  watching.watch = null;
  // Who is idle on a display that is gone is not known; the next one says it anew.
  say({ kind: 'input' });
  signal.removeEventListener('abort', close);
  return watch !== null;
}

/** Every other session: one with an X server, or with none that is said. */
export const X11: ObserverKind = {
  serves: ({ system }) => system !== 'darwin' && system !== 'win32',
  create({ env }) {
    const display = env.DISPLAY ?? '';
    if (display === '') return createBlindObserver('linux-x11', 'no display', 'display', NO_SERVER);
    return withSession(createX11Observer(display, env), env);
  },
};
