import type { Browser, System } from '../base/index.ts';

/**
 * Where one browser looks for host manifests on one system.
 * - `homes`: folders of which one is there once the browser was used, and `user`: where manifests of the user belong.
 *   They start at the user's configuration folder (`config:`), home folder (`home:`) or, on macOS, at
 *   `~/Library/Application Support` (`support:`).
 * - `system`: for all users, absolute; the second of two counts where its top folder is there.
 * - `kin`: browsers made of this one that look for manifests of the user elsewhere, each with a folder of its own.
 * - `registry`: below `HKCU\Software` or `HKLM\Software`; its default value is the path of the manifest.
 */
export type Place =
  | { homes: readonly string[]; user: string; system: readonly string[]; kin?: readonly Kin[] }
  | { registry: string };

/** A browser made of another one. */
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

function linux(home: string, system: string): Place {
  return { homes: [`config:${home}`], user: `config:${home}/NativeMessagingHosts`, system: [system] };
}
function macos(home: string, ...system: string[]): Place {
  return { homes: [`support:${home}`], user: `support:${home}/NativeMessagingHosts`, system };
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
const CHROME_KEY: Place = { registry: `Google\\Chrome\\${HOSTS}` };

/** Browsers × systems. Builds that carry no brand of their own read Chromium's folder or Chrome's registry key. */
export const BROWSER_TABLE: Record<Browser, BrowserRow> = {
  chrome: {
    name: 'Google Chrome',
    family: 'chromium',
    places: {
      linux: linux('google-chrome', '/etc/opt/chrome/native-messaging-hosts'),
      macos: macos('Google/Chrome', '/Library/Google/Chrome/NativeMessagingHosts'),
      windows: CHROME_KEY,
    },
  },
  chromium: {
    name: 'Chromium',
    family: 'chromium',
    places: {
      linux: linux('chromium', '/etc/chromium/native-messaging-hosts'),
      macos: macos('Chromium', '/Library/Application Support/Chromium/NativeMessagingHosts'),
      windows: { registry: `Chromium\\${HOSTS}` },
    },
  },
  edge: {
    name: 'Microsoft Edge',
    family: 'chromium',
    places: {
      linux: linux('microsoft-edge', '/etc/opt/edge/native-messaging-hosts'),
      macos: macos('Microsoft Edge', '/Library/Microsoft/Edge/NativeMessagingHosts'),
      windows: { registry: `Microsoft\\Edge\\${HOSTS}` },
    },
  },
  brave: {
    name: 'Brave',
    family: 'chromium',
    places: {
      linux: linux('BraveSoftware/Brave-Browser', '/etc/chromium/native-messaging-hosts'),
      macos: macos('BraveSoftware/Brave-Browser'),
      windows: CHROME_KEY,
    },
  },
  vivaldi: {
    name: 'Vivaldi',
    family: 'chromium',
    places: {
      linux: linux('vivaldi', '/etc/chromium/native-messaging-hosts'),
      macos: macos('Vivaldi'),
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
        homes: ['home:.mozilla', 'config:mozilla', 'home:.zen', 'config:zen'],
        user: 'home:.mozilla/native-messaging-hosts',
        kin: [kin('LibreWolf', 'librewolf'), kin('Waterfox', 'waterfox')],
        // Where programs of 64 bits have a folder of their own (Fedora and its kin), Firefox looks there.
        system: ['/usr/lib/mozilla/native-messaging-hosts', '/usr/lib64/mozilla/native-messaging-hosts'],
      },
      macos: macos('Mozilla', '/Library/Application Support/Mozilla/NativeMessagingHosts'),
      windows: { registry: `Mozilla\\${HOSTS}` },
    },
  },
};
