import { homedir, hostname } from 'node:os';
import { join } from 'node:path';
import type { Trouble } from '../../shared/index.ts';
import { connect, type DisplayAddress, loadAuthority, parseDisplay, type XEvent } from '../x11/index.ts';
import { createBlindObserver, type Observer, type ObserverKind } from './observer.ts';
import { createReconnecting, type Watching } from './reconnecting.ts';
import { noticeSilence } from './silence.ts';
import { withSession } from './with-session.ts';
import { createIdleWatch, type IdleWatch } from './x11-idle.ts';
import { createWindowWatch, type WindowWatch } from './x11-window.ts';

const NO_SERVER: Trouble = { code: 'no-x-server' };
const SILENT: Trouble = { code: 'no-answer', who: 'x-server' };

/** One run of the observer. */
interface X11Watching extends Watching {
  readonly address: DisplayAddress;
  readonly authority: string;
  idle: IdleWatch | null;
  watch: WindowWatch | null;
  /** Whether the server counts idle time; null while that is not known. */
  counted: boolean | null;
}

/** Watches until the connection ends. Whether there was one. */
async function watchOnce(watching: X11Watching): Promise<boolean> {
  const { address, authority, signal, say, fallSilent } = watching;
  const listeners: ((event: XEvent) => void)[] = [];
  const cookie = loadAuthority(authority, hostname(), address.display);
  const opened = connect(address, cookie, (event) => {
    for (const listen of listeners) listen(event);
  });
  const connection = await noticeSilence(opened, fallSilent);
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

/**
 * Observes an X11 session. Wholly event-driven while a server is there; without one it says *blind* and tries again,
 * at first soon and then every five seconds.
 */
function createX11Observer(display: string, env: Readonly<Record<string, string | undefined>>): Observer {
  const address = parseDisplay(display);
  if (!address) return createBlindObserver('linux-x11', 'a display of another computer', 'display', NO_SERVER);
  const authority = env.XAUTHORITY ?? join(env.HOME ?? homedir(), '.Xauthority');
  const runs = createReconnecting<X11Watching>({
    begin: (run) => ({ ...run, address, authority, idle: null, watch: null, counted: null }),
    watchOnce,
    async check({ watch, isSilent }) {
      await watch?.awaitAnswer();
      if (isSilent()) watch?.look();
    },
    why: 'display',
    maxRetryMs: 5_000,
  });

  return {
    platform: 'linux-x11',
    get name() {
      return runs.watching?.counted === false ? 'X11, without idle time' : 'X11';
    },
    get help() {
      return { display: runs.watching?.isSilent() ? SILENT : NO_SERVER };
    },
    start: runs.start,
    setIdleAfter: runs.setIdleAfter,
    check: runs.check,
    hasFocus: (id) => runs.watching?.watch?.hasFocus(id) ?? Promise.resolve(false),
    stop: runs.stop,
  };
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
