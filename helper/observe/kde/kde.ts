import type { BusMessage } from '@homebridge/dbus-native/lib/message.js';
import type { Trouble } from '../../../shared/index.ts';
import { type Bus, connectBus, ownerChange } from '../bus.ts';
import { sessionBus } from '../bus-address.ts';
import type { Desktop, Observer } from '../observer.ts';
import { createReconnecting, type Watching } from '../reconnecting.ts';
import { noticeSilence } from '../silence.ts';
import { type WaylandIdle, watchWaylandIdle } from '../wayland/idle.ts';
import { askGlobals, connectWayland, type Wayland, waylandSocket } from '../wayland/wire.ts';
import { readFront } from './front.ts';
import { KWIN, type KwinScript, loadScript } from './kwin.ts';
import { followLock, type KwinLock } from './lock.ts';
import { FACE, MEMBER } from './script.ts';

// Run on Plasma 5.27; written for Plasma 6 as well, which it has not yet run on.

const UNREACHED: Trouble = { code: 'kwin-unreached' };
const SILENT: Trouble = { code: 'no-answer', who: 'kwin' };
const REFUSED: Trouble = { code: 'kwin-script-refused' };

const NAMES = {
  unreached: 'KDE, no KWin reached',
  refused: 'KDE, whose KWin ran no script',
  'no-idle-time': 'KDE, without idle time',
  all: 'KDE',
};

/** One run of the observer. */
interface KdeWatching extends Watching {
  readonly env: Desktop['env'];
  script: KwinScript | null;
  /** The {@link FrontWindow.id} of the window in front, as last heard; null for none. */
  front: string | null;
  idle: WaylandIdle | null;
  state: keyof typeof NAMES;
  /** Ends the connection that there is now. */
  end(): void;
}

/** Takes what the script calls, and nobody else. */
function listenTo(watching: KdeWatching, { interface: face, member, body }: BusMessage): void {
  const found = face === FACE && member === MEMBER ? readFront(body) : null;
  if (!found) return;
  watching.say(found.seen, found.window);
  const before = watching.front;
  watching.front = found.window?.id ?? null;
  // What holds idle time up, as a video does, holds up the word that somebody is back as well.
  if (found.window && watching.front !== before) watching.idle?.frontChanged();
}

/** Loads the script into KWin, and asks the compositor, which KWin is as well, for idle time. */
async function begin(watching: KdeWatching, bus: Bus, wayland: Wayland | null): Promise<void> {
  const bind = wayland && (await noticeSilence(askGlobals(wayland), watching.fallSilent));
  watching.idle = wayland && bind && watchWaylandIdle(wayland, bind, watching.idleAfter, watching.say);
  watching.script = await loadScript(bus, watching.env);
  watching.state = !watching.script ? 'refused' : watching.idle ? 'all' : 'no-idle-time';
  if (!watching.script) watching.say({ kind: 'blind', why: 'observer' });
}

/** Watches until KWin, or the bus, is another one. Whether KWin was there. */
async function watchOnce(watching: KdeWatching): Promise<boolean> {
  const { env, signal, say, fallSilent } = watching;
  const address = sessionBus(env);
  if (address === null) return false;
  let kwin: string | null = null;
  let wayland: Wayland | null = null;
  let lock: KwinLock | null = null;
  const bus = await connectBus(
    address,
    (heard) => {
      if (ownerChange(heard)?.name === KWIN) watching.end();
      lock?.handle(heard);
    },
    {
      onCall(call) {
        if (kwin !== null && call.sender === kwin) listenTo(watching, call);
      },
      onSilence: fallSilent,
    },
  );
  if (!bus) return false;
  let over = false;
  watching.end = () => {
    over = true;
    watching.script?.unload();
    wayland?.close();
    bus.close();
  };
  signal.addEventListener('abort', watching.end);
  if (signal.aborted) watching.end();
  await bus.matchOwner(KWIN);
  kwin = await bus.ownerOf(KWIN);
  if (kwin === null) say({ kind: 'blind', why: 'wayland' });
  else {
    lock = followLock(bus, kwin, say);
    void lock.begin();
    wayland = await connectWayland(waylandSocket(env));
    void wayland?.closed.then(watching.end);
    if (!over) await begin(watching, bus, wayland);
  }
  await bus.closed;
  watching.end();
  lock?.end();
  signal.removeEventListener('abort', watching.end);
  watching.script = watching.front = watching.idle = null;
  watching.state = 'unreached';
  // Who is idle in a session that is gone is not known; the next one says it anew.
  say({ kind: 'input' });
  return kwin !== null;
}

/** Whether the script still runs, asked of KWin now: what it told before is known by then. */
async function ask(watching: KdeWatching): Promise<boolean> {
  const { script } = watching;
  if (!script) return false;
  const runs = await script.runs();
  // Somebody took the script out, or KWin did not answer for a time, and says nothing anew by itself.
  if (watching.script === script && (!runs || watching.isSilent())) watching.end();
  return runs;
}

/**
 * Observes a session of Plasma with Wayland by a script that it has KWin run; *blind* where KWin is not there, or does
 * not run it. Wholly event-driven: a KWin that comes later, or anew, is heard of from the bus.
 */
export function createKdeObserver({ env }: Desktop): Observer {
  const runs = createReconnecting<KdeWatching>({
    begin: (run) => ({ ...run, env, script: null, front: null, idle: null, state: 'unreached', end: () => undefined }),
    watchOnce,
    check: ask,
    why: 'wayland',
    maxRetryMs: 30_000,
  });
  return {
    platform: 'linux-wayland',
    get name() {
      return NAMES[runs.watching?.state ?? 'unreached'];
    },
    get help() {
      return { wayland: runs.watching?.isSilent() ? SILENT : UNREACHED, observer: REFUSED };
    },
    start: runs.start,
    setIdleAfter: runs.setIdleAfter,
    check: runs.check,
    async hasFocus(id) {
      const { watching } = runs;
      return watching !== null && (await ask(watching)) && watching.front === id;
    },
    stop: runs.stop,
  };
}
