import { homedir, hostname } from 'node:os';
import { join } from 'node:path';
import { connect, type DisplayAddress, loadAuthority, parseDisplay, type XEvent } from '../x11/index.ts';
import { createBlindObserver, type Observer, type Told } from './observer.ts';
import { createWindowWatch } from './x11-window.ts';

const FIRST_WAIT = 250;
const LONGEST_WAIT = 5_000;

/**
 * Observes an X11 session. Wholly event-driven while a server is there; without one it says *blind* and tries again,
 * at first soon and then every five seconds.
 */
export function createX11Observer(display: string, env: Readonly<Record<string, string | undefined>>): Observer {
  const address = parseDisplay(display);
  if (!address) return createBlindObserver('linux-x11', 'a display of another computer', 'display');
  const authority = env.XAUTHORITY ?? join(env.HOME ?? homedir(), '.Xauthority');
  let ending: (() => Promise<void>) | null = null;

  return {
    platform: 'linux-x11',
    name: 'X11',
    start(sink) {
      if (ending) return;
      const stopping = new AbortController();
      const done = keepWatching(address, authority, sink, stopping.signal);
      ending = async () => {
        stopping.abort();
        await done;
      };
    },
    setIdleAfter: () => undefined,
    async stop() {
      const end = ending;
      ending = null;
      await end?.();
    },
  };
}

async function keepWatching(
  address: DisplayAddress,
  authority: string,
  sink: (told: Told) => void,
  signal: AbortSignal,
): Promise<void> {
  const say = (told: Told) => {
    if (!signal.aborted) sink(told);
  };
  let wait = FIRST_WAIT;
  while (!signal.aborted) {
    if (await watchOnce(address, authority, say, signal)) wait = FIRST_WAIT;
    say({ kind: 'blind', why: 'display' });
    await pause(wait, signal);
    wait = Math.min(wait * 2, LONGEST_WAIT);
  }
}

/** Watches until the connection ends. Whether there was one. */
async function watchOnce(
  address: DisplayAddress,
  authority: string,
  say: (told: Told) => void,
  signal: AbortSignal,
): Promise<boolean> {
  let listen: ((event: XEvent) => void) | null = null;
  const cookie = await loadAuthority(authority, hostname(), address.display);
  const connection = await connect(address, cookie, (event) => listen?.(event));
  if (!connection) return false;
  const close = () => connection.close();
  signal.addEventListener('abort', close);
  if (signal.aborted) close();
  const watch = await createWindowWatch(connection, say);
  if (watch) {
    listen = watch.handle;
    watch.look();
  } else close();
  await connection.closed;
  signal.removeEventListener('abort', close);
  return watch !== null;
}

function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) return resolve();
    const end = () => {
      clearTimeout(timer);
      signal.removeEventListener('abort', end);
      resolve();
    };
    const timer = setTimeout(end, milliseconds);
    signal.addEventListener('abort', end);
  });
}
