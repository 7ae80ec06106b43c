import { type ChildProcess, execFileSync } from 'node:child_process';
import { chmodSync, copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Bus, connectBus } from '../../../helper/observe/bus.ts';
import { hang } from '../hang.ts';
import { type DesktopSession, startDesktopSession } from './desktop-session.ts';

const DISPLAY = 'wayland-kde';
const SCRIPTING = { destination: 'org.kde.KWin', path: '/Scripting', interface: 'org.kde.kwin.Scripting' } as const;
/** By this the desktop's search brings windows to the front. */
const RUNNER = { destination: 'org.kde.KWin', path: '/WindowsRunner', interface: 'org.kde.krunner1' } as const;

/** A session of KWin without a screen. */
export interface Kwin {
  session: DesktopSession;
  display: string;
  env: Record<string, string>;
  bus: Bus;
  /** Starts KWin, once more after it was killed. */
  start(): Promise<void>;
  kill(): Promise<void>;
  /** KWin does nothing more, or goes on. */
  hang(is: boolean): void;
  /** Has KWin run a script of the test's. */
  script(text: string): Promise<void>;
  /** Has KWin show its lock screen. */
  showLock(): Promise<void>;
  loaded(name: string): Promise<boolean>;
  /** Makes what brings the window of a title to the front, without waiting for it. */
  bringer(title: string): Promise<() => void>;
  end(): Promise<void>;
}

/**
 * @param program an X program that KWin starts with XWayland; null: without that
 * @param locks whether KWin has a lock screen
 */
export async function startKwin(program: string | null = null, locks = false): Promise<Kwin> {
  const session = await startDesktopSession();
  const which = execFileSync('sh', ['-c', 'command -v kwin_wayland'], { encoding: 'utf8' }).trim();
  const binary = join(session.folder, 'kwin_wayland');
  // A copy is without the right to real-time scheduling, with which it does not start in a container.
  copyFileSync(which, binary);
  chmodSync(binary, 0o755);
  const bus = await connectBus(session.env.DBUS_SESSION_BUS_ADDRESS ?? '', (signal) => {
    if (signal.member === 'NameOwnerChanged' && signal.body?.[0] === 'org.kde.KWin') owned();
  });
  if (!bus) throw new Error('The session has no bus.');
  let owned: () => void = () => undefined;
  let child: ChildProcess | null = null;
  let scripts = 0;
  await bus.matchOwner('org.kde.KWin');

  const kwin: Kwin = {
    session,
    display: DISPLAY,
    env: { ...session.env, WAYLAND_DISPLAY: DISPLAY, XDG_SESSION_TYPE: 'wayland', XDG_CURRENT_DESKTOP: 'KDE' },
    bus,
    async start() {
      const up = new Promise<void>((resolve) => {
        owned = resolve;
      });
      child = session.run(
        binary,
        [
          ...['--virtual', '--width', '800', '--height', '600', '--no-global-shortcuts'],
          ...(locks ? [] : ['--no-lockscreen']),
          ...['--socket', DISPLAY],
          ...(program === null ? [] : ['--xwayland', program]),
        ],
        { KWIN_COMPOSE: 'Q' },
      );
      await up;
    },
    async kill() {
      const gone = new Promise<void>((resolve) => {
        owned = resolve;
      });
      child?.kill('SIGKILL');
      await gone;
    },
    hang: (is) => hang(child, is),
    async script(text) {
      scripts += 1;
      const name = `test-${scripts}`;
      const file = session.write(`${name}.js`, text);
      const [id] = (await bus.call({ ...SCRIPTING, member: 'loadScript', signature: 'ss', body: [file, name] })) ?? [];
      await bus.call({ destination: 'org.kde.KWin', path: `/${id}`, interface: 'org.kde.kwin.Script', member: 'run' });
    },
    async showLock() {
      const saver = 'org.freedesktop.ScreenSaver';
      await bus.call({ destination: saver, path: '/ScreenSaver', interface: saver, member: 'Lock' });
    },
    loaded: async (name) =>
      (await bus.call({ ...SCRIPTING, member: 'isScriptLoaded', signature: 's', body: [name] }))?.[0] === true,
    async bringer(title) {
      const found = await bus.call({ ...RUNNER, member: 'Match', signature: 's', body: [title] });
      const [[[id] = []] = []] = (found ?? []) as [[string][]?];
      if (id === undefined) throw new Error(`KWin has no window ${title}.`);
      return () => void bus.call({ ...RUNNER, member: 'Run', signature: 'ss', body: [id, ''] });
    },
    async end() {
      bus.close();
      await session.end();
    },
  };
  await kwin.start();
  return kwin;
}
