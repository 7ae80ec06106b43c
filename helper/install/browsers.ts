import type { Browser } from '../browser-names.ts';
import type { System } from '../system.ts';

/**
 * Where one browser looks for host manifests on one system.
 * - `home`: the folder that is there once the browser was used, and `user`: where manifests of the user belong. Both
 *   start at the user's configuration folder (`config:`), home folder (`home:`) or, on macOS, at
 *   `~/Library/Application Support` (`support:`).
 * - `system`: for all users, absolute; the second of two counts where its top folder is there.
 * - `registry`: below `HKCU\Software` or `HKLM\Software`; its default value is the path of the manifest.
 */
export type Place = { home: string; user: string; system: readonly string[] } | { registry: string };

export interface BrowserRow {
  name: string;
  family: 'chromium' | 'firefox';
  places: Record<System, Place>;
}

function linux(home: string, system: string): Place {
  return { home: `config:${home}`, user: `config:${home}/NativeMessagingHosts`, system: [system] };
}
function macos(home: string, ...system: string[]): Place {
  return { home: `support:${home}`, user: `support:${home}/NativeMessagingHosts`, system };
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
        home: 'home:.mozilla',
        user: 'home:.mozilla/native-messaging-hosts',
        // Where programs of 64 bits have a folder of their own (Fedora and its kin), Firefox looks there.
        system: ['/usr/lib/mozilla/native-messaging-hosts', '/usr/lib64/mozilla/native-messaging-hosts'],
      },
      macos: macos('Mozilla', '/Library/Application Support/Mozilla/NativeMessagingHosts'),
      windows: { registry: `Mozilla\\${HOSTS}` },
    },
  },
};
