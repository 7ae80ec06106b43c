/** The systems that browsers are registered with in different ways. */
export type System = 'linux' | 'macos' | 'windows';

/** The browsers that are known, in the order they are told of. */
export const BROWSERS = ['chrome', 'chromium', 'edge', 'brave', 'vivaldi', 'firefox'] as const;
export type Browser = (typeof BROWSERS)[number];

/**
 * Where one browser looks for host manifests on one system.
 * - `home`: the folder that is there once the browser was used, and `user`: where manifests of the user belong.
 *   On Linux both start at the configuration folder (`config:`) or at the home folder (`home:`); on macOS both are
 *   below `~/Library/Application Support`.
 * - `system`: for all users, absolute.
 * - `registry`: below `HKCU\Software` or `HKLM\Software`; its default value is the path of the manifest.
 */
export type Place = { home: string; user: string; system: string | null } | { registry: string };

export interface BrowserRow {
  name: string;
  family: 'chromium' | 'firefox';
  places: Record<System, Place>;
}

function linux(home: string, system: string): Place {
  return { home: `config:${home}`, user: `config:${home}/NativeMessagingHosts`, system };
}
function macos(home: string, system: string | null): Place {
  return { home, user: `${home}/NativeMessagingHosts`, system };
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
      macos: macos('BraveSoftware/Brave-Browser', null),
      windows: CHROME_KEY,
    },
  },
  vivaldi: {
    name: 'Vivaldi',
    family: 'chromium',
    places: {
      linux: linux('vivaldi', '/etc/chromium/native-messaging-hosts'),
      macos: macos('Vivaldi', null),
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
        system: '/usr/lib/mozilla/native-messaging-hosts',
      },
      macos: macos('Mozilla', '/Library/Application Support/Mozilla/NativeMessagingHosts'),
      windows: { registry: `Mozilla\\${HOSTS}` },
    },
  },
};

/** Whether text names a browser of the table. */
export function isBrowser(text: string): text is Browser {
  return (BROWSERS as readonly string[]).includes(text);
}

/** The system of the table for Node's name of it; null for one that is not in it. */
export function systemOf(platform: NodeJS.Platform): System | null {
  if (platform === 'linux') return 'linux';
  if (platform === 'darwin') return 'macos';
  return platform === 'win32' ? 'windows' : null;
}
