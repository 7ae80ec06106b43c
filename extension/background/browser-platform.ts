import { browser } from './browser.ts';
import { userAgent } from './capture/profile.ts';
import { mayTellTechnical } from './capture/technical.ts';
import { createAuthorize } from './connection/consent-window.ts';
import { browserTimings } from './connection/wire.ts';
import { notify } from './notifications.ts';
import type { Area, Platform } from './platform.ts';

/** An alarm in the past, or about now, would not wake anybody. Milliseconds. */
const SOONEST_MS = 1000;

function areaOf(storage: typeof browser.storage.local): Area {
  return {
    all: () => storage.get(null),
    get: async (name) => (await storage.get(name))[name],
    set: (name, value) => storage.set({ [name]: value }),
    remove: (name) => storage.remove(name),
  };
}

/** An origin as the browser's permissions name it: match patterns hold no port. */
function originPattern(origin: string): string {
  const { protocol, hostname } = new URL(origin);
  return `${protocol}//${hostname}/*`;
}

/** The browser that the worker really runs in. */
export function browserPlatform(): Platform {
  const now = () => Date.now();
  return {
    now,
    later: (act, ms) => {
      setTimeout(act, ms);
    },
    uuid: () => crypto.randomUUID(),
    fetch: (input, init) => fetch(input, init),
    alone: (act) => navigator.locks.request('clio', act),
    version: __VERSION__,
    userAgent: userAgent(),
    own: { id: browser.runtime.id, root: browser.runtime.getURL('') },
    session: areaOf(browser.storage.session),
    local: areaOf(browser.storage.local),
    managed: () => browser.storage.managed.get(null),
    wakeAt: (alarm, at) => {
      browser.alarms.create(alarm, { when: Math.max(at, now() + SOONEST_MS) });
    },
    redirectUri: browser.identity.getRedirectURL('clio'),
    authorize: createAuthorize(browser),
    mayReach: (origin) => browser.permissions.contains({ origins: [originPattern(origin)] }),
    leave: async (origin) => {
      // A host that a sandbox build cannot do without stays, and the browser says so by rejecting.
      await browser.permissions.remove({ origins: [originPattern(origin)] }).catch(() => false);
    },
    rules: browser.declarativeNetRequest,
    timings: browserTimings(),
    connectNative: (host) => browser.runtime.connectNative(host),
    lastError: () => browser.runtime.lastError?.message,
    tabs: browser,
    mayTellTechnical: () => mayTellTechnical(browser.permissions),
    // Nobody listening is the usual case.
    tellPages: (news) =>
      browser.runtime.sendMessage(news).then(
        () => true,
        () => false,
      ),
    showButton: async ({ text, colour, title }) => {
      await browser.action.setBadgeBackgroundColor({ color: colour });
      await browser.action.setTitle({ title });
      await browser.action.setBadgeText({ text });
    },
    notify,
    reload: () => browser.runtime.reload(),
  };
}
