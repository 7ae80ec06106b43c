import type { ChildProcess } from 'node:child_process';
import { EXTENSION, extensionFiles } from '../../../helper/install/gnome/text.ts';
import { connectBus } from '../../../helper/observe/bus.ts';
import { hang } from '../hang.ts';
import { type DesktopSession, startDesktopSession } from './desktop-session.ts';

const DISPLAY = 'wayland-gnome';
const TEST = 'com.matterline.Test';
const TEST_EXTENSION = 'test@matterline.com';
const FRONT = 'com.matterline.Front';

/** An extension of the test's own, which does in the Shell what a user does. */
const TEST_CODE = `
const { Gio, GLib } = imports.gi;
const Main = imports.ui.main;
const XML = '<node><interface name="${TEST}"><method name="Switch"><arg type="i" direction="in"/></method>' +
  '<method name="Focus"><arg type="s" direction="in"/></method>' +
  '<method name="Spawn"><arg type="s" direction="in"/></method>' +
  '<method name="Lock"><arg type="b" direction="in"/></method></interface></node>';
class Test {
  enable() {
    if (this._object) return;
    this._object = Gio.DBusExportedObject.wrapJSObject(XML, this);
    this._object.export(Gio.DBus.session, '/');
    const ready = () => {
      Main.overview.hide();
      Gio.bus_own_name_on_connection(Gio.DBus.session, '${TEST}', Gio.BusNameOwnerFlags.NONE, null, null);
    };
    if (Main.layoutManager._startingUp) Main.layoutManager.connect('startup-complete', ready);
    else ready();
  }
  // It goes on while the screen is locked, to unlock it.
  disable() {}
  // Brings the windows to the front in turn, so many times.
  Switch(count) {
    let n = 0;
    GLib.timeout_add(GLib.PRIORITY_DEFAULT, 10, () => {
      const windows = global.get_window_actors().map(actor => actor.meta_window);
      const other = windows.find(window => window.get_window_type() === 0 && window !== global.display.focus_window);
      other.activate(global.display.get_current_time_roundtrip());
      return ++n < count;
    });
  }
  Focus(title) {
    const windows = global.get_window_actors().map(actor => actor.meta_window);
    windows.find(window => window.title === title).activate(global.display.get_current_time_roundtrip());
  }
  // With the environment of the Shell, in which an X server is named.
  Spawn(command) {
    GLib.spawn_command_line_async(command);
  }
  Lock(is) {
    if (is) Main.sessionMode.pushMode('unlock-dialog');
    else Main.sessionMode.popMode('unlock-dialog');
  }
}
function init() { return new Test(); }
`;

/** A session of GNOME without a screen. */
export interface GnomeShell {
  session: DesktopSession;
  display: string;
  env: Record<string, string>;
  /** Brings the windows to the front in turn, so many times. */
  switch(count: number): Promise<void>;
  /** Brings the window of that title to the front, without waiting for it. */
  focus(title: string): void;
  lock(is: boolean): Promise<void>;
  /** Moves the mouse. */
  nudge(): Promise<void>;
  /** Turns extensions on and others off, as the app for that does. */
  turn(extension: string, on: boolean): Promise<void>;
  /** Starts the Shell, once more after it was killed. */
  start(): Promise<void>;
  kill(): Promise<void>;
  /** The Shell does nothing more, or goes on. */
  hang(is: boolean): void;
  end(): Promise<void>;
}

/**
 * @param withExtension whether ours is there and on
 * @param program an X program that the Shell starts with XWayland; null: without that
 */
export async function startGnomeShell(withExtension = true, program: string | null = null): Promise<GnomeShell> {
  const session = await startDesktopSession();
  const extensions = 'data/gnome-shell/extensions';
  const metadata = { uuid: TEST_EXTENSION, name: 'Test', description: 'Test', 'shell-version': ['42', '43', '44'] };
  session.write(`${extensions}/${TEST_EXTENSION}/metadata.json`, JSON.stringify(metadata));
  session.write(`${extensions}/${TEST_EXTENSION}/extension.js`, TEST_CODE);
  const on = withExtension ? [TEST_EXTENSION, EXTENSION] : [TEST_EXTENSION];
  if (withExtension) {
    for (const [name, text] of Object.entries(extensionFiles(43) ?? {}))
      session.write(`${extensions}/${EXTENSION}/${name}`, text);
  }
  const list = on.map((name) => `'${name}'`).join(', ');
  session.write('config/glib-2.0/settings/keyfile', `[org/gnome/shell]\nenabled-extensions=[${list}]\n`);

  let wake: () => void = () => undefined;
  const bus = await connectBus(session.env.DBUS_SESSION_BUS_ADDRESS ?? '', () => wake());
  if (!bus) throw new Error('The session has no bus.');
  await bus.matchOwner(TEST);
  await bus.matchOwner(FRONT);
  const owned = async (name: string, is = true) => {
    while (((await bus.ownerOf(name)) !== null) !== is)
      await new Promise<void>((resolve) => {
        wake = resolve;
      });
  };
  let child: ChildProcess | null = null;
  const ask = (member: string, signature: string, body: unknown[]) =>
    bus.call({ destination: TEST, path: '/', interface: TEST, member, signature, body });
  const shell: GnomeShell = {
    session,
    display: DISPLAY,
    env: { ...session.env, WAYLAND_DISPLAY: DISPLAY, XDG_SESSION_TYPE: 'wayland', XDG_CURRENT_DESKTOP: 'GNOME' },
    async switch(count) {
      await ask('Switch', 'i', [count]);
    },
    focus(title) {
      void ask('Focus', 's', [title]);
    },
    async lock(is) {
      await ask('Lock', 'b', [is]);
    },
    async nudge() {
      const remote = 'org.gnome.Mutter.RemoteDesktop';
      const root = { destination: remote, path: '/org/gnome/Mutter/RemoteDesktop', interface: remote };
      const [path] = (await bus.call({ ...root, member: 'CreateSession' })) ?? [];
      const own = { destination: remote, path: String(path), interface: `${remote}.Session` };
      await bus.call({ ...own, member: 'Start' });
      await bus.call({ ...own, member: 'NotifyPointerMotionRelative', signature: 'dd', body: [5, 5] });
      await bus.call({ ...own, member: 'Stop' });
    },
    async turn(extension, is) {
      const shell = {
        destination: 'org.gnome.Shell',
        path: '/org/gnome/Shell',
        interface: 'org.gnome.Shell.Extensions',
      };
      const member = is ? 'EnableExtension' : 'DisableExtension';
      await bus.call({ ...shell, member, signature: 's', body: [extension] });
    },
    async start() {
      child = session.run(
        'gnome-shell',
        [
          ...['--headless', '--wayland', '--virtual-monitor', '800x600', '--wayland-display', DISPLAY],
          ...(program === null ? ['--no-x11'] : []),
        ],
        { GSETTINGS_BACKEND: 'keyfile' },
      );
      await owned(TEST);
      if (withExtension) await owned(FRONT);
      if (program !== null) await ask('Spawn', 's', [program]);
    },
    async kill() {
      child?.kill('SIGKILL');
      await owned(TEST, false);
    },
    hang: (is) => hang(child, is),
    async end() {
      bus.close();
      await session.end();
    },
  };
  await shell.start();
  return shell;
}
