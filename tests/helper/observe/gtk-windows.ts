import type { ChildProcess } from 'node:child_process';
import type { DesktopSession } from './desktop-session.ts';

/** A program of several windows, told by lines what to do. */
const PROGRAM = `
imports.gi.versions.Gtk = '4.0';
const { Gtk, Gio, GLib } = imports.gi;
// A name without a dot is none for an application: the program's own counts then.
const id = ARGV[0].includes('.') ? ARGV[0] : null;
if (!id) GLib.set_prgname(ARGV[0]);
const app = new Gtk.Application({ application_id: id, flags: Gio.ApplicationFlags.NON_UNIQUE });
const windows = {};
const DO = {
  open(name, title) {
    windows[name] = new Gtk.ApplicationWindow({ application: app, title, default_width: 200, default_height: 100 });
    windows[name].present();
  },
  dialogue(name, title) {
    windows[title] = new Gtk.Window({ title, transient_for: windows[name], modal: true });
    windows[title].present();
  },
  title(name, title) { windows[name].title = title; },
  close(name) { windows[name].destroy(); },
  // So many titles, one after the other.
  titles(name, count) {
    let n = 0;
    GLib.timeout_add(GLib.PRIORITY_DEFAULT, 10, () => {
      windows[name].title = 'title ' + ++n;
      return n < Number(count);
    });
  },
};
app.connect('activate', () => {
  app.hold();
  const input = new Gio.DataInputStream({ base_stream: new Gio.UnixInputStream({ fd: 0 }) });
  const next = () => input.read_line_async(GLib.PRIORITY_DEFAULT, null, (_, result) => {
    const [line] = input.read_line_finish_utf8(result);
    if (line === null) return app.quit();
    const [word, name, ...rest] = line.split(' ');
    DO[word](name, rest.join(' '));
    next();
  });
  next();
});
app.run([]);
`;

/** Windows of one program, by names that only the test knows. */
export interface GtkWindows {
  program: ChildProcess;
  /** open NAME TITLE, dialogue NAME TITLE, title NAME TITLE, titles NAME COUNT, close NAME. */
  tell(line: string): void;
}

/** @param display as in DISPLAY where it begins with a colon, and as in WAYLAND_DISPLAY otherwise */
export function startGtkWindows(session: DesktopSession, app: string, display: string): GtkWindows {
  const path = session.write('windows.js', PROGRAM);
  const place = display.startsWith(':')
    ? { DISPLAY: display, GDK_BACKEND: 'x11' }
    : { WAYLAND_DISPLAY: display, GDK_BACKEND: 'wayland' };
  const program = session.run('gjs', [path, app], {
    ...place,
    GSK_RENDERER: 'cairo',
    GTK_A11Y: 'none',
  });
  return { program, tell: (line) => void program.stdin?.write(`${line}\n`) };
}
