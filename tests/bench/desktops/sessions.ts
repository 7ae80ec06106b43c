import { createConnection } from 'node:net';
import { join } from 'node:path';
import { provision } from '../../desktop/provision.mjs';
import { type DesktopSession, DROPPING, startDesktopSession } from '../../helper/observe/desktop-session.ts';
import { startGnomeShell } from '../../helper/observe/gnome-shell.ts';
import { startGtkWindows } from '../../helper/observe/gtk-windows.ts';
import { startKwin } from '../../helper/observe/kwin.ts';
import { startSway } from '../../helper/observe/sway.ts';
import { missingPrograms, startXServer } from '../../helper/x-server.ts';
import { type Helper, startHelper } from '../recorder/stage.ts';
import { createHand } from '../recorder/x-hand.ts';

/** Two windows of one program, alike in each session. */
export const TITLES = ['bench 0', 'bench 1'] as const;

/** A desktop with the real helper, and a hand in it that starts no program. */
export interface BenchDesktop {
  name: string;
  helper: Helper;
  /** Brings a window to the front. */
  focus(index: 0 | 1): void;
  /** Gives the second window a title; the program itself does. */
  rename(title: string): void;
  stop(): Promise<void>;
}

/** What is particular to a session: where it is, and how windows come to the front there. */
interface Session {
  session: DesktopSession;
  /** For {@link startGtkWindows}. */
  display: string;
  /** What the helper finds in its environment there. */
  env: Record<string, string>;
  /** Once the windows are open. */
  hand(): Promise<(index: 0 | 1) => void>;
  end(): Promise<void>;
}

const waylandEnv = ({ folder, env }: DesktopSession, display: string, desktop: string) => ({
  WAYLAND_DISPLAY: join(folder, display),
  DBUS_SESSION_BUS_ADDRESS: env.DBUS_SESSION_BUS_ADDRESS ?? '',
  XDG_SESSION_TYPE: 'wayland',
  XDG_CURRENT_DESKTOP: desktop,
});

async function x11(): Promise<Session> {
  const [x, session] = [await startXServer(), await startDesktopSession()];
  await x.manage();
  return {
    session,
    display: x.display,
    env: { DISPLAY: x.display, XDG_SESSION_TYPE: 'x11' },
    async hand() {
      const find = (title: string) =>
        Number(
          x
            .ask('xdotool', ['search', '--name', `^${title}$`])
            .trim()
            .split('\n')[0],
        );
      const ids = TITLES.map(find);
      const { focus } = await createHand(x.display);
      return (index) => focus(ids[index] ?? 0);
    },
    async end() {
      await session.end();
      await x.stop();
    },
  };
}

/** A command for sway as i3-ipc has it. */
function swayCommand(text: string): Buffer {
  const body = Buffer.from(text);
  const head = Buffer.alloc(8);
  head.writeUInt32LE(body.length, 0);
  return Buffer.concat([Buffer.from('i3-ipc'), head, body]);
}

async function sway(): Promise<Session> {
  const { session, display, socket, end } = await startSway();
  return {
    session,
    display,
    env: waylandEnv(session, display, 'sway'),
    hand() {
      const link = createConnection(socket());
      link.on('error', () => undefined);
      link.resume();
      return Promise.resolve((index) => void link.write(swayCommand(`[title="^${TITLES[index]}$"] focus`)));
    },
    end,
  };
}

async function gnome(): Promise<Session> {
  const { session, display, focus, end } = await startGnomeShell();
  return {
    session,
    display,
    env: waylandEnv(session, display, 'GNOME'),
    hand: () => Promise.resolve((index) => focus(TITLES[index])),
    end,
  };
}

async function kde(): Promise<Session> {
  const { session, display, bringer, end } = await startKwin();
  return {
    session,
    display,
    env: waylandEnv(session, display, 'KDE'),
    async hand() {
      const [first, second] = [await bringer(TITLES[0]), await bringer(TITLES[1])];
      return (index) => (index === 0 ? first() : second());
    },
    end,
  };
}

const GTK = ['gjs', 'gir1.2-gtk-4.0', 'dbus-daemon'] as const;
const SESSIONS = {
  x11: { start: x11, needs: provision(null, ['xvfb', 'openbox', 'xdotool', ...GTK]) },
  sway: { start: sway, needs: provision(null, ['sway', ...GTK]) },
  gnome: { start: gnome, needs: provision(null, ['gnome-shell', ...GTK]) },
  kde: { start: kde, needs: provision(null, ['kwin-wayland', ...GTK]) },
} as const;

/** Resolves once the helper has told a window of that title. */
function told(helper: Helper, title: string): Promise<void> {
  return new Promise((resolve) =>
    helper.onSample((sample) => {
      if (sample.kind === 'window' && sample.title === title) resolve();
    }),
  );
}

async function startDesktop(name: string, start: () => Promise<Session>): Promise<BenchDesktop> {
  const { session, display, env, hand, end } = await start();
  const helper = await startHelper(env);
  const windows = startGtkWindows(session, 'com.example.Bench', display);
  for (const [index, title] of TITLES.entries()) {
    const seen = told(helper, title);
    windows.tell(`open ${index} ${title}`);
    await seen;
  }
  const focus = await hand();
  return {
    name,
    helper,
    focus,
    rename: (title) => windows.tell(`title 1 ${title}`),
    async stop() {
      await helper.stop();
      await end();
    },
  };
}

/** Starts each desktop that can be started here, X11 first, to which the others are compared. */
export async function startDesktops(): Promise<BenchDesktop[]> {
  const dropping = missingPrograms(DROPPING);
  const desktops: BenchDesktop[] = [];
  for (const [name, { start, needs }] of Object.entries(SESSIONS)) {
    const missing = [...needs, ...dropping];
    if (missing.length > 0) console.error(`${name} is not measured: it needs ${missing.join(', ')}.`);
    else desktops.push(await startDesktop(name, start));
  }
  return desktops;
}
