// @ts-check
// What the tests and the demonstration need from the system: a browser, a virtual display, a window manager.
// Plain JavaScript, because it may run before anything is installed.
import { execFileSync, spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Debian package → the program or file that proves it is there: what the demonstration and most tests need. */
const DESKTOP = Object.freeze({
  chromium: 'chromium',
  'firefox-esr': 'firefox-esr',
  xvfb: 'Xvfb',
  openbox: 'openbox',
  xdotool: 'xdotool',
  'x11-utils': 'xprop',
  xterm: 'xterm',
  scrot: 'scrot',
  'dbus-daemon': 'dbus-daemon',
  'gnome-keyring': 'gnome-keyring-daemon',
  'fonts-inter': '/usr/share/fonts/opentype/inter',
  'fonts-noto-core': '/usr/share/fonts/truetype/noto/NotoSans-Regular.ttf',
});

/** For the tests of the helper on Windows. */
const WINDOWS = Object.freeze({ wine: 'wine', wine64: '/usr/lib/wine/wine64' });

/** For the tests of the helper in sessions with Wayland: of sway, KDE and GNOME, the latter two with windows of gjs. */
const WAYLAND = Object.freeze({
  sway: 'sway',
  swaylock: 'swaylock',
  foot: 'foot',
  'kwin-wayland': 'kwin_wayland',
  'gnome-shell': 'gnome-shell',
  xwayland: 'Xwayland',
  gjs: 'gjs',
  'gir1.2-gtk-4.0': '/usr/share/doc/gir1.2-gtk-4.0',
});

/** For the tests of the packages that people install. */
const PACKAGING = Object.freeze({
  'xz-utils': 'xz',
  procps: 'pgrep',
  'gcc-mingw-w64-x86-64': 'x86_64-w64-mingw32-gcc',
  nsis: 'makensis',
  openssl: 'openssl',
  osslsigncode: 'osslsigncode',
  clang: 'clang',
  gcc: 'gcc',
  'libc6-dev': '/usr/include/stdio.h',
  lld: 'ld.lld',
  wixl: 'wixl',
  msitools: 'msibuild',
  faketime: 'faketime',
});

/** For the tests of who uses the microphone: both sound servers, neither of which is started by being installed. */
const SOUND = Object.freeze({
  pulseaudio: 'pulseaudio',
  'pulseaudio-utils': 'parec',
  pipewire: 'pipewire',
  'pipewire-pulse': 'pipewire-pulse',
  wireplumber: 'wireplumber',
});

const DEBIAN = Object.freeze({ ...DESKTOP, ...WINDOWS, ...WAYLAND, ...SOUND, ...PACKAGING });

/** The packages without which the tests with a sound server are skipped. */
export const SOUND_PACKAGES = /** @type {(keyof typeof SOUND)[]} */ (Object.keys(SOUND));

/** The packages without which tests of the packages that people install are skipped. */
export const PACKAGING_PACKAGES = /** @type {(keyof typeof PACKAGING)[]} */ (Object.keys(PACKAGING));

/** The packages without which tests in a session with Wayland are skipped. */
export const WAYLAND_PACKAGES = /** @type {(keyof typeof WAYLAND)[]} */ (Object.keys(WAYLAND));

/** The packages without which the tests of the helper on Windows are skipped. */
export const WINDOWS_PACKAGES = /** @type {(keyof typeof WINDOWS)[]} */ (Object.keys(WINDOWS));

/**
 * The absolute path of a program on PATH, or null.
 * @param {string} name
 * @returns {string | null}
 */
export function which(name) {
  if (name.startsWith('/')) return existsSync(name) ? name : null;
  for (const folder of (process.env.PATH ?? '').split(delimiter)) {
    const path = join(folder, name);
    try {
      accessSync(path, constants.X_OK);
      return path;
    } catch {
      // Not in this folder: the next one is asked.
    }
  }
  return null;
}

/**
 * Installs from Debian what is missing, where that is allowed (root, apt-get), and returns what is still missing
 * as package names, so that a caller can skip with a reason.
 * @param {((line: string) => void) | null} say progress, one line at a time; null: only look, install nothing
 * @param {readonly (keyof typeof DEBIAN)[]} wanted
 * @returns {string[]}
 */
export function provision(say, wanted = /** @type {(keyof typeof DEBIAN)[]} */ (Object.keys(DESKTOP))) {
  const missing = wanted.filter((name) => !which(DEBIAN[name]));
  if (say === null || missing.length === 0 || process.platform !== 'linux') return missing;
  if (process.getuid?.() !== 0 || !which('apt-get')) return missing;
  say(`Installing from Debian: ${missing.join(' ')}`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  spawnSync('apt-get', ['update', '-qq'], { stdio: ['ignore', 'ignore', 'inherit'], env });
  try {
    execFileSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...missing], {
      stdio: ['ignore', 'ignore', 'inherit'],
      env,
    });
  } catch (error) {
    say(`apt-get could not install them: ${error instanceof Error ? error.message : String(error)}`);
  }
  return missing.filter((name) => !which(DEBIAN[name]));
}
