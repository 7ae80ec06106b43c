import type { BusMessage } from '@homebridge/dbus-native/lib/message.js';
import type { Trouble } from '../../../shared/index.ts';
import { connectBus, ownerChange } from '../bus.ts';
import { sessionBus } from '../bus-address.ts';
import type { Desktop, Observer } from '../observer.ts';
import { createReconnecting, type Watching } from '../reconnecting.ts';
import { SHELL } from './absence.ts';
import { type ExtensionWatch, followExtension } from './follow.ts';
import { NAME } from './front.ts';
import { createMutterIdle, type MutterIdle } from './idle.ts';

const UNREACHED: Trouble = { code: 'gnome-unreached' };
const SILENT: Trouble = { code: 'no-answer', who: 'gnome-shell' };

/** One run of the observer. */
interface GnomeWatching extends Watching {
  readonly env: Desktop['env'];
  extension: ExtensionWatch | null;
  idle: MutterIdle | null;
}

/** Watches until the Shell, or the bus, is another one. Whether the Shell was there. */
async function watchOnce(watching: GnomeWatching): Promise<boolean> {
  const { env, signal, say } = watching;
  const address = sessionBus(env);
  if (address === null) return false;
  let shell: string | null = null;
  let close: () => void = () => undefined;
  const hear = (heard: BusMessage) => {
    const change = ownerChange(heard);
    if (change?.name === SHELL) close();
    else if (change?.name === NAME) watching.extension?.changed(change.owner);
    else if (shell !== null && heard.sender === shell) {
      watching.extension?.handle(heard);
      watching.idle?.handle(heard);
    }
  };
  const bus = await connectBus(address, hear, { onSilence: watching.fallSilent });
  if (!bus) return false;
  close = bus.close;
  signal.addEventListener('abort', close);
  if (signal.aborted) close();
  await bus.matchOwner(SHELL);
  await bus.matchOwner(NAME);
  shell = await bus.ownerOf(SHELL);
  if (shell === null) say({ kind: 'blind', why: 'wayland' });
  else {
    watching.extension = followExtension(bus, shell, say);
    void watching.extension.begin();
    watching.idle = createMutterIdle(bus, watching.idleAfter, say);
  }
  await bus.closed;
  watching.extension?.end();
  watching.extension = watching.idle = null;
  // Who is idle in a session that is gone is not known; the next one says it anew.
  say({ kind: 'input' });
  signal.removeEventListener('abort', close);
  return shell !== null;
}

/** What is in front, asked of the extension now; null also where nobody can say. */
async function ask({ extension, isSilent }: GnomeWatching): Promise<string | null> {
  const front = (await extension?.ask()) ?? null;
  // What was so before the Shell fell silent may still be so, and then nothing else says it.
  if (isSilent()) await extension?.begin();
  return front;
}

/**
 * Observes a session of GNOME with Wayland through Matterline's extension of the Shell; *blind* where that does not run,
 * with what to do about it. Wholly event-driven: an extension or a Shell that comes later is heard of from the bus.
 */
export function createGnomeObserver({ env }: Desktop): Observer {
  const runs = createReconnecting<GnomeWatching>({
    begin: (run) => ({ ...run, env, extension: null, idle: null }),
    watchOnce,
    check: ask,
    why: 'wayland',
    maxRetryMs: 30_000,
  });
  return {
    platform: 'linux-wayland',
    get name() {
      const { extension } = runs.watching ?? {};
      if (!extension) return 'GNOME, no Shell reached';
      return extension.help ? 'GNOME, without the extension' : 'GNOME';
    },
    get help() {
      const observer = runs.watching?.extension?.help;
      return { wayland: runs.watching?.isSilent() ? SILENT : UNREACHED, ...(observer ? { observer } : {}) };
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
