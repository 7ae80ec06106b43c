/** The extension as the Shell knows it, which is the name of its folder. */
export const EXTENSION = 'front@matterline.com';

/** Two ways of writing an extension: that of GNOME 42 to 44, and that of 45 and later. */
type Variant = 'legacy' | 'modules';

const VARIANTS: Readonly<Record<Variant, { first: number; last: number; head: string; tail: string }>> = {
  legacy: {
    first: 42,
    last: 44,
    head: `const { Gio, GLib, Meta } = imports.gi;
const Main = imports.ui.main;`,
    tail: `function init() {
  return new Front();
}`,
  },
  // Written by GNOME's own guide for 45 and later; not yet run there.
  modules: {
    first: 45,
    last: 50,
    head: `import Gio from 'gi://Gio';
import GLib from 'gi://GLib';
import Meta from 'gi://Meta';
import * as Main from 'resource:///org/gnome/shell/ui/main.js';`,
    tail: 'export default Front;',
  },
};

/** What both variants are. Each `<arg>` is one complete type, and the observer reads them in this order. */
const FRONT = `
const NAME = 'com.matterline.Front';
const PATH = '/com/matterline/Front';
const TYPES = 'ssuusuub';
const args = (types, direction) => [...types].map(type => '<arg type="' + type + '"' + direction + '/>').join('');
const XML = '<node><interface name="' + NAME + '">' +
  '<method name="Watch">' + args(TYPES, ' direction="out"') + '</method>' +
  '<signal name="Changed">' + args(TYPES, '') + '</signal>' +
  '<signal name="Leaving">' + args('b', '') + '</signal>' +
  '</interface></node>';
const NOT_WINDOWS = [Meta.WindowType.DESKTOP, Meta.WindowType.DOCK];
const DIALOGUES = [Meta.WindowType.DIALOG, Meta.WindowType.MODAL_DIALOG];

/** Tells whoever asked, and nobody else on the bus, which window is in front. */
class Front {
  enable() {
    // The caller's name on the bus, and the number of the watch that tells when the caller is gone.
    this._watchers = new Map();
    this._window = null;
    this._signals = [];
    this._last = '';
    this._object = Gio.DBusExportedObject.wrapJSObject(XML, this);
    this._object.export(Gio.DBus.session, PATH);
    this._focusId = global.display.connect('notify::focus-window', () => this._look());
    this._look();
    // Last: whoever waits for the name finds all in place.
    this._owner = Gio.bus_own_name_on_connection(Gio.DBus.session, NAME, Gio.BusNameOwnerFlags.NONE, null, null);
  }

  disable() {
    // At the lock the Shell turns extensions off, and on again after it.
    this._emit('Leaving', new GLib.Variant('(b)', [Boolean(Main.sessionMode.isLocked)]));
    Gio.bus_unown_name(this._owner);
    global.display.disconnect(this._focusId);
    this._follow(null);
    for (const id of this._watchers.values())
      Gio.bus_unwatch_name(id);
    this._watchers.clear();
    this._object.unexport();
    this._object = null;
  }

  WatchAsync(_params, invocation) {
    const sender = invocation.get_sender();
    if (!this._watchers.has(sender)) {
      const gone = () => {
        Gio.bus_unwatch_name(this._watchers.get(sender));
        this._watchers.delete(sender);
      };
      this._watchers.set(sender,
        Gio.bus_watch_name_on_connection(Gio.DBus.session, sender, Gio.BusNameWatcherFlags.NONE, null, gone));
    }
    invocation.return_value(this._front());
  }

  _follow(window) {
    for (const id of this._signals)
      this._window.disconnect(id);
    this._window = window;
    this._signals = window
      ? ['notify::title', 'notify::wm-class'].map(signal => window.connect(signal, () => this._tell()))
      : [];
  }

  _look() {
    this._follow(global.display.focus_window);
    this._tell();
  }

  _front() {
    const window = this._window;
    if (!window || NOT_WINDOWS.includes(window.get_window_type()))
      return new GLib.Variant('(' + TYPES + ')', ['', '', 0, 0, '', 0, 0, false]);
    let owner = window.get_transient_for();
    for (let n = 0; n < 8 && owner && owner.get_transient_for(); n++)
      owner = owner.get_transient_for();
    const dialogue = Boolean(owner) || DIALOGUES.includes(window.get_window_type());
    const [app, pid, number] = this._short(window);
    return new GLib.Variant('(' + TYPES + ')',
      [app, window.get_title() || '', pid, number, ...this._short(owner), dialogue]);
  }

  /** Program, process, and a number that no other window of this Shell has; 0: none. */
  _short(window) {
    if (!window)
      return ['', 0, 0];
    const app = window.get_sandboxed_app_id() || window.get_wm_class() || '';
    return [app, Math.max(0, window.get_pid()), window.get_stable_sequence() + 1];
  }

  _tell() {
    const front = this._front();
    const text = front.print(false);
    if (text === this._last)
      return;
    this._last = text;
    this._emit('Changed', front);
  }

  _emit(signal, value) {
    for (const name of this._watchers.keys())
      Gio.DBus.session.emit_signal(name, PATH, NAME, signal, value);
  }
}
`;

/** The files of the extension for one version of GNOME: their names and texts; null where none is for that. */
export function extensionFiles(version: number): Readonly<Record<'extension.js' | 'metadata.json', string>> | null {
  const variant = version >= VARIANTS.modules.first ? VARIANTS.modules : VARIANTS.legacy;
  if (version < variant.first) return null;
  // A later one is let in as well: what is used here has been the same for long.
  const last = Math.max(variant.last, version);
  const metadata = {
    uuid: EXTENSION,
    name: 'Matterline',
    description: 'Tells the Matterline helper on this computer which window is in front.',
    'shell-version': Array.from({ length: last - variant.first + 1 }, (_, index) => String(variant.first + index)),
    version: 1,
  };
  return {
    'extension.js': `${variant.head}\n${FRONT}\n${variant.tail}\n`,
    'metadata.json': `${JSON.stringify(metadata, null, 2)}\n`,
  };
}
