import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { BROWSERS } from '../../../helper/base/browser-names.ts';
import { dataFolder } from '../../../helper/base/folders.ts';
import type { System } from '../../../helper/base/system.ts';
import { manifestFindings } from '../../../helper/doctor/manifests.ts';
import { changeInstallation, layoutOf, type Machine, targetsOf } from '../../../helper/install/index.ts';
import { spelled } from '../doctor/spelled.ts';
import { type PlayedMachine, playMachine } from '../machine.ts';
import { LINUX, MACOS } from './machines.ts';

const FILE = 'com.matterline.helper.json';
const WINDOWS: Machine = {
  ...LINUX,
  system: 'windows',
  env: {
    USERPROFILE: 'C:\\Users\\ann',
    LOCALAPPDATA: 'C:\\Users\\ann\\AppData\\Local',
    APPDATA: 'C:\\Users\\ann\\AppData\\Roaming',
    ProgramFiles: 'D:\\Programs',
  },
  uid: null,
};
const SUPPORT = '/Users/ann/Library/Application Support';
const LOCAL = 'C:\\Users\\ann\\AppData\\Local\\Matterline';

/** Where each browser's own documentation says that it looks. */
const PLACES: Record<
  string,
  [linux: string, linuxForAll: string[], macos: string, macosForAll: string[], key: string]
> = {
  chrome: [
    '/home/ann/.config/google-chrome/NativeMessagingHosts',
    ['/etc/opt/chrome/native-messaging-hosts'],
    `${SUPPORT}/Google/Chrome/NativeMessagingHosts`,
    ['/Library/Google/Chrome/NativeMessagingHosts'],
    'Google\\Chrome',
  ],
  chromium: [
    '/home/ann/.config/chromium/NativeMessagingHosts',
    ['/etc/chromium/native-messaging-hosts'],
    `${SUPPORT}/Chromium/NativeMessagingHosts`,
    ['/Library/Application Support/Chromium/NativeMessagingHosts'],
    'Chromium',
  ],
  edge: [
    '/home/ann/.config/microsoft-edge/NativeMessagingHosts',
    ['/etc/opt/edge/native-messaging-hosts'],
    `${SUPPORT}/Microsoft Edge/NativeMessagingHosts`,
    ['/Library/Microsoft/Edge/NativeMessagingHosts'],
    'Microsoft\\Edge',
  ],
  brave: [
    '/home/ann/.config/BraveSoftware/Brave-Browser/NativeMessagingHosts',
    ['/etc/chromium/native-messaging-hosts'],
    `${SUPPORT}/BraveSoftware/Brave-Browser/NativeMessagingHosts`,
    [],
    'Google\\Chrome',
  ],
  vivaldi: [
    '/home/ann/.config/vivaldi/NativeMessagingHosts',
    ['/etc/chromium/native-messaging-hosts'],
    `${SUPPORT}/Vivaldi/NativeMessagingHosts`,
    [],
    'Google\\Chrome',
  ],
  firefox: [
    '/home/ann/.mozilla/native-messaging-hosts',
    ['/usr/lib/mozilla/native-messaging-hosts', '/usr/lib64/mozilla/native-messaging-hosts'],
    `${SUPPORT}/Mozilla/NativeMessagingHosts`,
    ['/Library/Application Support/Mozilla/NativeMessagingHosts'],
    'Mozilla',
  ],
};

describe.each(BROWSERS)('the host manifest of %s', (browser) => {
  const [linux, linuxForAll, macos, macosForAll, key] = PLACES[browser] ?? ['', [], '', [], ''];
  const family = browser === 'firefox' ? 'firefox' : 'chromium';
  const targets = (machine: Machine, system: boolean) =>
    targetsOf({ browsers: [browser], userDataDir: null, system }, machine);
  const paths = (machine: Machine, system: boolean) => targets(machine, system).map(({ path }) => path);

  it('lies where the browser looks on Linux', () => {
    expect(paths(LINUX, false)).toEqual([`${linux}/${FILE}`]);
    // The second folder counts where the system has one of that kind.
    expect(linuxForAll.map((folder) => `${folder}/${FILE}`)).toEqual(expect.arrayContaining(paths(LINUX, true)));
    expect(paths(LINUX, true)[0]).toBe(`${linuxForAll[0]}/${FILE}`);
  });

  it('lies where the browser looks on macOS', () => {
    expect(paths(MACOS, false)).toEqual([`${macos}/${FILE}`]);
    expect(paths(MACOS, true)).toEqual(macosForAll.map((folder) => `${folder}/${FILE}`));
  });

  it('is led to by the key in which the browser looks on Windows', () => {
    const end = `${key}\\NativeMessagingHosts\\com.matterline.helper`;
    expect(targets(WINDOWS, false)).toMatchObject([
      { family, path: `${LOCAL}\\${family}\\${FILE}`, key: `HKCU\\Software\\${end}` },
    ]);
    expect(targets(WINDOWS, true)).toMatchObject([
      { family, path: `D:\\Programs\\Matterline\\${family}\\${FILE}`, key: `HKLM\\Software\\${end}` },
    ]);
  });
});

/** Channels, and browsers made of others: where each has its profiles, and looks for manifests of the user. */
const CHANNELS: [system: 'linux' | 'macos', name: string, folder: string][] = [
  // Chromium, docs/user_data_dir.md: channels of Chrome.
  ['linux', 'Google Chrome Beta', '.config/google-chrome-beta'],
  ['linux', 'Google Chrome Dev', '.config/google-chrome-unstable'],
  ['linux', 'Google Chrome Canary', '.config/google-chrome-canary'],
  ['linux', 'Google Chrome for Testing', '.config/google-chrome-for-testing'],
  ['macos', 'Google Chrome Beta', 'Library/Application Support/Google/Chrome Beta'],
  ['macos', 'Google Chrome Dev', 'Library/Application Support/Google/Chrome Dev'],
  ['macos', 'Google Chrome Canary', 'Library/Application Support/Google/Chrome Canary'],
  // learn.microsoft.com, "Native messaging": the channel stands in the folder's name.
  ['macos', 'Microsoft Edge Beta', 'Library/Application Support/Microsoft Edge Beta'],
  ['macos', 'Microsoft Edge Dev', 'Library/Application Support/Microsoft Edge Dev'],
  ['macos', 'Microsoft Edge Canary', 'Library/Application Support/Microsoft Edge Canary'],
  ['linux', 'Microsoft Edge Beta', '.config/microsoft-edge-beta'],
  ['linux', 'Microsoft Edge Dev', '.config/microsoft-edge-dev'],
  // Brave, chromium_src/chrome/common/chrome_paths_linux.cc.
  ['linux', 'Brave Beta', '.config/BraveSoftware/Brave-Browser-Beta'],
  ['linux', 'Brave Nightly', '.config/BraveSoftware/Brave-Browser-Nightly'],
  ['macos', 'Brave Dev', 'Library/Application Support/BraveSoftware/Brave-Browser-Dev'],
  // VdhCoApp, config.toml.
  ['linux', 'Vivaldi Snapshot', '.config/vivaldi-snapshot'],
  ['linux', 'Opera', '.config/opera'],
  ['macos', 'Opera', 'Library/Application Support/com.operasoftware.Opera'],
  ['macos', 'Arc', 'Library/Application Support/Arc/User Data'],
];

describe.each(CHANNELS)('on %s, a profile of %s', (system, name, folder) => {
  it('is served without being named, in its own folder', async () => {
    const played = await playMachine('linux');
    try {
      const machine = { ...(system === 'linux' ? LINUX : MACOS), env: { HOME: played.home } };
      const choice = { browsers: [], userDataDir: null, system: false };
      const wanted = { name, family: 'chromium', path: join(played.home, folder, 'NativeMessagingHosts', FILE) };
      expect(targetsOf(choice, machine)).not.toContainEqual(expect.objectContaining({ name }));
      mkdirSync(join(played.home, folder), { recursive: true });
      expect(targetsOf(choice, machine)).toContainEqual(expect.objectContaining(wanted));
      // For all users, channels look where the browser does.
      expect(targetsOf({ ...choice, system: true }, machine)).not.toContainEqual(expect.objectContaining({ name }));
    } finally {
      played.remove();
    }
  });
});

/** Where profiles of Firefox, and of what is made of it, lie on Linux, and where each is known to look for manifests. */
const FIREFOX_HOMES: [browser: string, env: Record<string, string>, home: string, manifest: string, name: string][] = [
  ['Firefox up to 146', {}, '.mozilla', '.mozilla', 'Firefox'],
  ['Firefox from 147 on', {}, '.config/mozilla', '.mozilla', 'Firefox'],
  ['Firefox from 147 on, moved', { XDG_CONFIG_HOME: 'settings' }, 'settings/mozilla', '.mozilla', 'Firefox'],
  ['Firefox from Snap', {}, 'snap/firefox/common/.mozilla', '.mozilla', 'Firefox'],
  ['Zen', {}, '.zen', '.mozilla', 'Firefox'],
  ['Zen, moved', {}, '.config/zen', '.mozilla', 'Firefox'],
  ['LibreWolf', {}, '.librewolf', '.librewolf', 'LibreWolf'],
  ['LibreWolf, moved', {}, '.config/librewolf', '.librewolf', 'LibreWolf'],
  ['Waterfox', {}, '.waterfox', '.waterfox', 'Waterfox'],
];

describe.each(FIREFOX_HOMES)('a profile of %s', (_browser, env, home, manifest, name) => {
  let played: PlayedMachine;
  let machine: Machine;
  beforeEach(async () => {
    played = await playMachine('linux');
    const moved = Object.entries(env).map(([key, folder]) => [key, join(played.home, folder)]);
    machine = { ...played.machine, env: { ...played.machine.env, ...Object.fromEntries(moved) } };
    mkdirSync(join(played.home, home), { recursive: true });
  });
  afterEach(() => played.remove());

  it('is served without being named, looked at by doctor, and left as it was by uninstall', async () => {
    const setting = { ...played.setting, machine };
    const before = played.tree();
    const path = join(played.home, manifest, 'native-messaging-hosts', FILE);
    const choice = { browsers: [], userDataDir: null, system: false };
    expect(await changeInstallation({ name: 'install', choice, autostart: false }, setting)).toBeNull();
    expect(JSON.parse(readFileSync(path, 'utf8'))).toMatchObject({ name: 'com.matterline.helper' });
    expect(spelled(manifestFindings(false, machine))).toContainEqual(
      expect.objectContaining({ what: name, state: 'ok' }),
    );
    rmSync(path);
    const missing = expect.stringContaining(`${path} is missing`);
    expect(spelled(manifestFindings(false, machine))).toContainEqual(
      expect.objectContaining({ what: name, trouble: missing }),
    );
    expect(await changeInstallation({ name: 'install', choice, autostart: false }, setting)).toBeNull();
    expect(await changeInstallation({ name: 'uninstall', choice, purge: false }, setting)).toBeNull();
    expect(played.tree()).toEqual(before);
  });
});

describe('a manifest that several browsers share', () => {
  it('is one, and names them all', () => {
    const shared = targetsOf({ browsers: ['chromium', 'brave', 'vivaldi'], userDataDir: null, system: true }, LINUX);
    expect(shared).toMatchObject([{ name: 'Chromium, Brave, Vivaldi', browsers: ['chromium', 'brave', 'vivaldi'] }]);
  });
});

describe("the folder of this user's data", () => {
  const at = (system: System, env: Record<string, string>) => dataFolder(env, system);

  it.each<[string, System, Record<string, string>, string]>([
    ['Linux', 'linux', { HOME: '/home/ann' }, '/home/ann/.local/share/matterline'],
    ['Linux, moved', 'linux', { HOME: '/home/ann', XDG_DATA_HOME: '/data/ann' }, '/data/ann/matterline'],
    [
      'Linux, moved to nowhere',
      'linux',
      { HOME: '/home/ann', XDG_DATA_HOME: 'data' },
      '/home/ann/.local/share/matterline',
    ],
    ['macOS', 'macos', { HOME: '/Users/ann', XDG_DATA_HOME: '/x' }, `${SUPPORT}/Matterline`],
    ['Windows', 'windows', { ...(WINDOWS.env as Record<string, string>) }, LOCAL],
    ['Windows without a name for it', 'windows', { USERPROFILE: 'C:\\Users\\ann' }, LOCAL],
  ])('is local, and never one that goes along to other computers: %s', (_name, system, env, expected) => {
    expect(at(system, env)).toBe(expected);
  });

  it.each<[System, string]>([
    ['linux', '/mnt/e'],
    ['macos', '/mnt/e'],
    ['windows', 'E:\\e'],
  ])('is where MATTERLINE_DATA says on %s', (system, folder) => {
    expect(at(system, { HOME: '/home/ann', LOCALAPPDATA: 'C:\\x', MATTERLINE_DATA: folder })).toBe(folder);
  });

  it('is no part of an installation for all users', () => {
    const env = { ...LINUX.env, MATTERLINE_DATA: '/mnt/e' };
    expect(layoutOf({ ...LINUX, env }, true).folder).toBe('/opt/matterline');
    expect(layoutOf(MACOS, true).folder).toBe('/Library/Application Support/Matterline');
  });
});
