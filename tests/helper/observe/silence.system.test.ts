import { describe, expect, it } from 'vitest';
import { connectBus } from '../../../helper/observe/bus.ts';
import { createObserver, type Observer, type ObserverEvent } from '../../../helper/observe/index.ts';
import type { Trouble } from '../../../shared/index.ts';
import { provision } from '../../desktop/provision.mjs';
import { missingPrograms, startXServer } from '../x-server.ts';
import { DROPPING, startDesktopSession } from './desktop-session.ts';
import { startGtkWindows } from './gtk-windows.ts';
import { createHearing, kind, titled } from './hearing.ts';
import { WAYLAND_SESSIONS } from './wayland-sessions.ts';

/** A session with one window, whose server hangs at a word. */
interface Hanging {
  env: NodeJS.ProcessEnv;
  open(title: string): void;
  hang(is: boolean): void;
  end(): Promise<void>;
}

function startedIn({ missing, start }: (typeof WAYLAND_SESSIONS)['KDE']) {
  return {
    missing,
    async start(): Promise<Hanging> {
      const { session, display, env, hang, end } = await start();
      const { tell } = startGtkWindows(session, 'com.example.Word', display);
      return { env, open: (title) => tell(`open a ${title}`), hang, end };
    },
  };
}

const SESSIONS: Record<string, { missing: string[]; start(): Promise<Hanging> }> = {
  KDE: startedIn(WAYLAND_SESSIONS.KDE),
  GNOME: startedIn(WAYLAND_SESSIONS.GNOME),
  sway: startedIn(WAYLAND_SESSIONS.sway),
  X11: {
    missing: provision(null, ['xvfb', 'openbox', 'xterm']),
    async start() {
      const x = await startXServer();
      await x.manage();
      const env = { DISPLAY: x.display, XDG_SESSION_TYPE: 'x11' };
      return { env, open: (title) => void x.run('xterm', ['-T', title]), hang: x.hang, end: x.stop };
    },
  },
};

function observerOf({ env }: Hanging): Observer {
  return createObserver({ system: 'linux', env: { ...env, DBUS_SYSTEM_BUS_ADDRESS: 'unix:path=/nowhere' } });
}

function helpAfter(observer: Observer, event: ObserverEvent): Trouble | undefined {
  return event.kind === 'blind' ? observer.help?.[event.why] : undefined;
}

/** Hangs while one observer looks, another one begins to, and a third one is stopped. */
async function hangs(session: Hanging): Promise<void> {
  const [before, meanwhile, never] = [observerOf(session), observerOf(session), observerOf(session)];
  const [heard, late] = [createHearing(), createHearing()];
  try {
    before.start(heard.sink, 600_000);
    session.open('00012-Smith');
    await heard.until(titled('00012-Smith'));
    expect(await before.hasFocus?.('')).toBe(false);

    session.hang(true);
    before.check?.();
    before.check?.();
    meanwhile.start(late.sink, 600_000);
    never.start(() => undefined, 600_000);
    const stopped = never.stop();
    const said = await Promise.all([heard.until(kind('blind')), late.until(kind('blind'))]);
    for (const [at, observer] of [before, meanwhile].entries()) {
      const help = said[at] && helpAfter(observer, said[at].event);
      expect(help?.code).toBe('no-answer');
    }
    await stopped;

    session.hang(false);
    await Promise.all([heard.until(titled('00012-Smith')), late.until(titled('00012-Smith'))]);
  } finally {
    session.hang(false);
    for (const observer of [before, meanwhile, never]) await observer.stop();
  }
}

describe.concurrent.each(Object.entries(SESSIONS))('a session of %s that hangs', (name, { missing, start }) => {
  if (missing.length > 0) console.warn(`skipped: a session of ${name} that hangs needs ${missing.join(', ')}`);

  it.skipIf(missing.length > 0)('is not seen, with the next step, and seen again once it answers', async () => {
    const session = await start();
    try {
      await hangs(session);
    } finally {
      await session.end();
    }
  });
});

const withoutBus = missingPrograms(['dbus-daemon', ...DROPPING]);

describe('a message bus that hangs', () => {
  it.skipIf(withoutBus.length > 0)('lets nobody in, which is known in time', async () => {
    const session = await startDesktopSession();
    try {
      const silences: string[] = [];
      const address = session.env.DBUS_SESSION_BUS_ADDRESS ?? '';
      const bus = await connectBus(address, () => undefined, { onSilence: () => silences.push('silent') });
      session.hangBus();
      const asked = bus?.ownerOf('com.example.Name');
      expect(await connectBus(address, () => undefined)).toBeNull();
      await expect.poll(() => silences).toEqual(['silent']);
      bus?.close();
      expect(await asked).toBeNull();
    } finally {
      await session.end();
    }
  });
});
