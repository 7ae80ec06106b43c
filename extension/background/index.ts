import { zoneAt } from '../../shared/index.ts';
import { CHANGED } from '../messages.ts';
import { browser } from '../platform.ts';
import { createTimeline } from '../timeline/index.ts';
import { badgeText } from './badge.ts';
import { createConnections } from './connection.ts';
import { createHelperPort } from './helper-port.ts';
import { createPoster } from './poster.ts';
import { createRouter } from './router.ts';
import { browserName, profileId } from './self.ts';
import { createSync } from './sync.ts';
import { createTaggers } from './tagger.ts';
import { createVault } from './vault.ts';
import { createHandlers, untaggedToday } from './worker.ts';

// Wires the parts to the browser. Listeners are registered before anything is awaited: the event that woke this
// worker is delivered to them or to nobody.

const now = () => Date.now();
const timeline = createTimeline();
const taggers = createTaggers(timeline);
const redirectUri = browser.identity.getRedirectURL('clio');

/** At most one announcement and one badge at a time; what comes meanwhile makes one more. */
let announcing = false;
let announceAgain = false;
function changed(): void {
  announceAgain = true;
  if (announcing) return;
  announcing = true;
  void (async () => {
    while (announceAgain) {
      announceAgain = false;
      // No page being open is the usual case, and not worth a word.
      await browser.runtime.sendMessage(CHANGED).catch(() => undefined);
      await showBadge().catch(() => undefined);
    }
    announcing = false;
  })();
}

async function showBadge(): Promise<void> {
  await browser.action.setBadgeBackgroundColor({ color: '#5c6370' });
  await browser.action.setBadgeText({ text: badgeText(await untaggedToday({ timeline, taggers, now })) });
}

const wakeAt = (name: string) => (at: number) => {
  browser.alarms.create(name, { when: Math.max(at, now() + 1000) });
};

const connections = createConnections(timeline, createVault(), {
  redirectUri,
  authorize: (url) => browser.identity.launchWebAuthFlow({ url, interactive: true }).catch(() => null),
  mayReach: (origin) => browser.permissions.contains({ origins: [`${originPattern(origin)}/*`] }),
  session: {
    get: async () => {
      const { token } = await browser.storage.session.get('token');
      return (token as { accessToken: string; expiresAt: number } | undefined) ?? null;
    },
    set: (token) => (token ? browser.storage.session.set({ token }) : browser.storage.session.remove('token')),
  },
  fetch: (...args) => fetch(...args),
  now,
  wait: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
  changed,
});

/** Match patterns hold no port. */
function originPattern(origin: string): string {
  const { protocol, hostname } = new URL(origin);
  return `${protocol}//${hostname}`;
}

const sync = createSync(timeline, connections, {
  now,
  wakeAt: wakeAt('sync'),
  mattersChanged: () => taggers.forget(),
  changed,
});
const poster = createPoster(timeline, connections, { now, wakeAt: wakeAt('post'), changed });

const port = createHelperPort({
  connectNative: (host) => browser.runtime.connectNative(host),
  lastError: () => browser.runtime.lastError?.message,
  introduce: async () => {
    const cursor = await timeline.read('cursor');
    return {
      hello: {
        browser: browserName(navigator.userAgent),
        profile: await profileId(timeline),
        resume: cursor ? { journal: cursor.journal, seq: cursor.seq } : null,
      },
      configuration: { idleAfterSeconds: 600, exclusions: [], paused: false, keepCapturing: true },
    };
  },
  store: (batch, first) => timeline.ingest(batch, first, zoneAt(now())),
  changed,
  now,
  later: (act, ms) => {
    setTimeout(act, ms);
  },
});

/** Recording begins only after the attorney agreed; the sandbox builds hold nobody's secrets and ask nobody. */
let agreed = __SANDBOX_ORIGIN__ !== null;
async function startRecording(): Promise<void> {
  agreed ||= (await timeline.read('consent')) !== undefined;
  if (agreed) await port.connect();
}
const helper = {
  facts: () => (agreed ? port.facts() : { ...port.facts(), view: { kind: 'off' } as const }),
  retry: async () => {
    agreed ||= (await timeline.read('consent')) !== undefined;
    if (agreed) await port.retry();
  },
};

const route = createRouter(
  createHandlers({ timeline, taggers, connections, sync, poster, helper, redirectUri, now, changed }),
  { id: browser.runtime.id, root: browser.runtime.getURL('') },
);
browser.runtime.onMessage.addListener(route);

browser.alarms.onAlarm.addListener(({ name }) => {
  if (name === 'minder') {
    void startRecording();
    void sync.runIfDue();
  }
  if (name === 'sync') void sync.run();
  if (name === 'post') void poster.run();
});
// These two wake the worker at the browser's start; all that is to be done then follows below, as at every start.
browser.runtime.onStartup.addListener(() => undefined);
browser.runtime.onInstalled.addListener(({ reason }) => {
  if (reason === 'install' && __SANDBOX_ORIGIN__ === null) void browser.runtime.openOptionsPage();
});

browser.alarms.create('minder', { periodInMinutes: 0.5 });
void startRecording();
void sync.runIfDue();
void poster.run();
changed();
