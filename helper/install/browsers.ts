import type { Browser, System } from '../base/index.ts';

/**
 * Where one browser looks for host manifests on one system.
 * - `homes`: folders of which one is there once the browser was used, and `user`: where manifests of the user belong.
 *   They start at the user's configuration folder (`config:`), home folder (`home:`) or, on macOS, at
 *   `~/Library/Application Support` (`support:`).
 * - `system`: for all users, absolute; the second of two counts where its top folder is there.
 * - `kin`: channels of this one, and browsers made of it, that look for manifests of the user in a folder of their own. For
 *   all users, and on Windows, they look where this one does.
 * - `registry`: below `HKCU\Software` or `HKLM\Software`; its default value is the path of the manifest.
 */
export type Place =
  | { homes: readonly string[]; user: string; system: readonly string[]; kin?: readonly Kin[] }
  | { registry: string };

/** A browser made of another one, or another channel of it. */
export interface Kin {
  name: string;
  homes: readonly string[];
  user: string;
}

export interface BrowserRow {
  name: string;
  family: 'chromium' | 'firefox';
  places: Record<System, Place>;
}

/** The folder that holds a browser's profiles, and its manifests of the user (Chromium, chrome/common/chrome_paths.cc). */
type Home = readonly [name: string, folder: string];

function at(start: 'config' | 'support', folder: string) {
  return { homes: [`${start}:${folder}`], user: `${start}:${folder}/NativeMessagingHosts` };
}
function homes(start: 'config' | 'support', all: readonly Home[]): Kin[] {
  return all.map(([name, folder]) => ({ name, ...at(start, folder) }));
}
function linux(home: string, system: string, ...more: Home[]): Place {
  return { ...at('config', home), system: [system], kin: homes('config', more) };
}
function macos(home: string, system: readonly string[], ...more: Home[]): Place {
  return { ...at('support', home), system, kin: homes('support', more) };
}

/** Its profile may have moved to the configuration folder, as Firefox's has; its manifests have not. */
function kin(name: string, folder: string): Kin {
  return {
    name,
    homes: [`home:.${folder}`, `config:${folder}`],
    user: `home:.${folder}/native-messaging-hosts`,
  };
}

const HOSTS = 'NativeMessagingHosts\\com.matterline.helper';
const BRAVE_CHANNELS: readonly Home[] = [
  ['Brave Beta', 'BraveSoftware/Brave-Browser-Beta'],
  ['Brave Dev', 'BraveSoftware/Brave-Browser-Dev'],
  ['Brave Nightly', 'BraveSoftware/Brave-Browser-Nightly'],
];
const CHROME_KEY: Place = { registry: `Google\\Chrome\\${HOSTS}` };

/**
 * Browsers × systems. Builds that carry no brand of their own read Chromium's folder or Chrome's registry key. Sources:
 * developer.chrome.com, "Native messaging" (folders for all users, keys); Chromium, docs/user_data_dir.md (channels of
 * Chrome and Chromium); learn.microsoft.com, "Native messaging" (Edge, with the channel in the folder's name on macOS);
 * Brave, chromium_src/chrome/common (channels); KeePassXC, NativeMessageInstaller.cpp (Brave and Vivaldi, by Chrome's key
 * on Windows); VdhCoApp, config.toml, and GSConnect (Vivaldi Snapshot, Opera, channels of Edge on Linux); MDN, "Native
 * manifests" (Firefox, one place for all its channels). Those of Opera and Arc on macOS follow what other hosts install.
 */
export const BROWSER_TABLE: Record<Browser, BrowserRow> = {
  chrome: {
    name: 'Google Chrome',
    family: 'chromium',
    places: {
      linux: linux(
        'google-chrome',
        '/etc/opt/chrome/native-messaging-hosts',
        ['Google Chrome Beta', 'google-chrome-beta'],
        ['Google Chrome Dev', 'google-chrome-unstable'],
        ['Google Chrome Canary', 'google-chrome-canary'],
        ['Google Chrome for Testing', 'google-chrome-for-testing'],
      ),
      macos: macos(
        'Google/Chrome',
        ['/Library/Google/Chrome/NativeMessagingHosts'],
        ['Google Chrome Beta', 'Google/Chrome Beta'],
        ['Google Chrome Dev', 'Google/Chrome Dev'],
        ['Google Chrome Canary', 'Google/Chrome Canary'],
        ['Google Chrome for Testing', 'Google/Chrome for Testing'],
        ['Arc', 'Arc/User Data'],
      ),
      windows: CHROME_KEY,
    },
  },
  chromium: {
    name: 'Chromium',
    family: 'chromium',
    places: {
      linux: linux(
        'chromium',
        '/etc/chromium/native-messaging-hosts',
        ['Opera', 'opera'],
        ['Opera Beta', 'opera-beta'],
        ['Opera Developer', 'opera-developer'],
      ),
      macos: macos(
        'Chromium',
        ['/Library/Application Support/Chromium/NativeMessagingHosts'],
        ['Opera', 'com.operasoftware.Opera'],
        ['Opera GX', 'com.operasoftware.OperaGX'],
        ['Opera Developer', 'com.operasoftware.OperaDeveloper'],
      ),
      windows: { registry: `Chromium\\${HOSTS}` },
    },
  },
  edge: {
    name: 'Microsoft Edge',
    family: 'chromium',
    places: {
      linux: linux(
        'microsoft-edge',
        '/etc/opt/edge/native-messaging-hosts',
        ['Microsoft Edge Beta', 'microsoft-edge-beta'],
        ['Microsoft Edge Dev', 'microsoft-edge-dev'],
      ),
      macos: macos(
        'Microsoft Edge',
        ['/Library/Microsoft/Edge/NativeMessagingHosts'],
        ['Microsoft Edge Beta', 'Microsoft Edge Beta'],
        ['Microsoft Edge Dev', 'Microsoft Edge Dev'],
        ['Microsoft Edge Canary', 'Microsoft Edge Canary'],
      ),
      windows: { registry: `Microsoft\\Edge\\${HOSTS}` },
    },
  },
  brave: {
    name: 'Brave',
    family: 'chromium',
    places: {
      linux: linux('BraveSoftware/Brave-Browser', '/etc/chromium/native-messaging-hosts', ...BRAVE_CHANNELS),
      macos: macos('BraveSoftware/Brave-Browser', [], ...BRAVE_CHANNELS),
      windows: CHROME_KEY,
    },
  },
  vivaldi: {
    name: 'Vivaldi',
    family: 'chromium',
    places: {
      linux: linux('vivaldi', '/etc/chromium/native-messaging-hosts', ['Vivaldi Snapshot', 'vivaldi-snapshot']),
      macos: macos('Vivaldi', [], ['Vivaldi Snapshot', 'Vivaldi Snapshot']),
      windows: CHROME_KEY,
    },
  },
  firefox: {
    name: 'Firefox',
    family: 'firefox',
    places: {
      linux: {
        // From 147 on a new profile lies in the configuration folder (Mozilla bug 259356), and its manifests still in the
        // home folder (bug 2005167; seen with 153). Zen, made of it, looks there as well.
        // The one from Snap has its profile elsewhere, and the portal that starts the helper for it looks there, too.
        homes: ['home:.mozilla', 'config:mozilla', 'home:snap/firefox/common/.mozilla', 'home:.zen', 'config:zen'],
        user: 'home:.mozilla/native-messaging-hosts',
        kin: [kin('LibreWolf', 'librewolf'), kin('Waterfox', 'waterfox')],
        // Where programs of 64 bits have a folder of their own (Fedora and its kin), Firefox looks there.
        system: ['/usr/lib/mozilla/native-messaging-hosts', '/usr/lib64/mozilla/native-messaging-hosts'],
      },
      macos: macos('Mozilla', ['/Library/Application Support/Mozilla/NativeMessagingHosts']),
      windows: { registry: `Mozilla\\${HOSTS}` },
    },
  },
};
