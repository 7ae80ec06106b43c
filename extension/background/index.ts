import { zoneAt } from '../../shared/index.ts';
import { type LimiterState, sendingOnce } from '../clio/index.ts';
import { KEPT_ACT, type KeptAct } from '../messages/call-kinds.ts';
import type { News } from '../messages/calls.ts';
import { browser } from '../platform.ts';
import { createTimeline } from '../timeline/index.ts';
import { toolbarFacts } from './badge-facts.ts';
import { createHelperPort } from './capture/helper-port.ts';
import { ownWindowInFront } from './capture/own-window.ts';
import { browserName, profileId, userAgent } from './capture/profile.ts';
import { configurationNow, createRecording } from './capture/recording.ts';
import { createRecordingWatch, type KeptTrouble } from './capture/recording-watch.ts';
import { createTabs } from './capture/tabs.ts';
import { createConnections } from './connection/connections.ts';
import { keepConnectionsFresh } from './connection/fresh-connections.ts';
import { knownRegions } from './connection/regions.ts';
import { createVault } from './connection/vault.ts';
import { browserTimings, createWire } from './connection/wire.ts';
import { forgottenTime } from './data/forgotten-time.ts';
import { createMaintenance } from './data/maintenance.ts';
import { createStoreLoss, type StoreMark } from './data/store-loss.ts';
import { createHandlers } from './handlers.ts';
import { keepDays } from './kept-days.ts';
import { createTaggers } from './matching/tagger.ts';
import { createChanged } from './notify.ts';
import { createPostedWatch } from './posting/follow-changes.ts';
import { createPoster } from './posting/poster.ts';
import { createRevisions } from './revisions.ts';
import { createRouter } from './router.ts';
import { firmRules } from './settings/firm-rules.ts';
import { createFirmPolicy } from './settings/policy.ts';
import { createSync } from './sync/sync.ts';
import { createButton } from './toolbar-button.ts';
import { createUpdate } from './update.ts';

// Wires the parts to the browser. Listeners are registered before anything is awaited: the event that woke this
// worker is delivered to them or to nobody.

const now = () => Date.now();
const revisions = createRevisions(crypto.randomUUID());
const timeline = keepDays(createTimeline(), revisions);
const taggers = createTaggers(timeline, __VERSION__, async () => (await firmRules(timeline)).rules);
const redirectUri = browser.identity.getRedirectURL('clio');

const later = (act: () => void, ms: number): void => {
  setTimeout(act, ms);
};
const wait = (ms: number) => new Promise<void>((resolve) => later(resolve, ms));
const changed = createChanged({ revisions, tellPages, showBadge: () => button.update(), later });

/** Tells every open page that something changed, and says whether one is open: nobody listening is the usual case. */
function tellPages(news: News): Promise<boolean> {
  return browser.runtime.sendMessage(news).then(
    () => true,
    () => false,
  );
}

const button = createButton({
  facts: () => toolbarFacts({ timeline, taggers, poster, recording: recordingWatch.sign, now }),
  show: async ({ text, colour, title }) => {
    await browser.action.setBadgeBackgroundColor({ color: colour });
    await browser.action.setTitle({ title });
    await browser.action.setBadgeText({ text });
  },
});

const wakeAt = (name: string) => (at: number) => {
  browser.alarms.create(name, { when: Math.max(at, now() + 1000) });
};

const vault = createVault({
  keyStore: (method, params) => recording.request(method, params),
  profile: () => profileId(timeline),
  now,
});
const ownHost = new URL(browser.runtime.getURL('')).hostname;
const rules = browser.declarativeNetRequest;
const wire = createWire(rules, ownHost, browserTimings());
const fetchOnce = sendingOnce((url, init) => fetch(url, init), wire);
const freshConnections = keepConnectionsFresh(
  rules,
  ownHost,
  knownRegions().map(({ origin }) => origin),
);
const connections = createConnections(timeline, vault, {
  redirectUri,
  authorize: (url) => browser.identity.launchWebAuthFlow({ url, interactive: true }).catch(() => null),
  mayReach: (origin) => browser.permissions.contains({ origins: [`${originPattern(origin)}/*`] }),
  leave: async (origin) => {
    // A host that a sandbox build cannot do without stays, and the browser says so by rejecting.
    await browser.permissions.remove({ origins: [`${originPattern(origin)}/*`] }).catch(() => false);
  },
  session: {
    get: async () => {
      const { token } = await browser.storage.session.get('token');
      return (token as { accessToken: string; expiresAt: number } | undefined) ?? null;
    },
    set: (token) => (token ? browser.storage.session.set({ token }) : browser.storage.session.remove('token')),
  },
  limits: {
    load: async () => {
      const { limits } = await browser.storage.session.get('limits');
      return (limits as LimiterState | undefined) ?? null;
    },
    save: (limits) => void browser.storage.session.set({ limits }),
  },
  alone: (act) => navigator.locks.request('clio', act),
  accountChanged: () => taggers.forget(),
  fetch: async (input, init = {}) => {
    await freshConnections;
    return typeof input === 'string' ? fetchOnce(input, init) : fetch(input, init);
  },
  now,
  wait,
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
const maintenance = createMaintenance(timeline, {
  now,
  rest: () => wait(50),
  changed: () => {
    // What it deleted is not kept in memory either.
    taggers.forget();
    changed();
  },
});
const poster = createPoster(timeline, connections, { now, wakeAt: wakeAt('post'), changed });
const watch = createPostedWatch(timeline, connections, { now, changed });

const tabs = createTabs({
  userAgent: userAgent(),
  clio: knownRegions().map(({ origin }) => origin),
  open: async () => {
    const open = (await timeline.read('cursor'))?.fold.open;
    return open && 'title' in open ? open : null;
  },
  now,
  wait,
});
tabs.start();

const port = createHelperPort({
  connectNative: (host) => browser.runtime.connectNative(host),
  lastError: () => browser.runtime.lastError?.message,
  version: __VERSION__,
  introduce: async () => {
    const cursor = await timeline.read('cursor');
    return {
      browser: browserName(userAgent()),
      profile: await profileId(timeline),
      resume: cursor ? { journal: cursor.journal, seq: cursor.seq, at: cursor.fold.at } : null,
      forgotten: await forgottenTime(timeline),
    };
  },
  configuration: () => configurationNow(timeline, now()),
  ownWindow: ownWindowInFront,
  cutBack: async (settled) => {
    if (await timeline.cutBack(settled)) changed();
  },
  store: async (batch, first) => timeline.ingest(await tabs.told(batch), first, zoneAt(now())),
  changed,
  // A badge that cannot be shown is shown with the next change.
  grown: (by) => void button.grew(by).catch(() => undefined),
  now,
  later,
});

const storeLoss = createStoreLoss({
  timeline,
  mark: {
    get: async () => ((await browser.storage.local.get('store')).store as StoreMark | undefined) ?? null,
    set: (store) => browser.storage.local.set({ store }),
  },
  now,
  changed,
});

const recording = createRecording({
  timeline,
  port,
  // The sandbox builds hold nobody's secrets and ask nobody.
  asks: __SANDBOX_ORIGIN__ === null,
  now,
  wakeAt: wakeAt('resume'),
  remarks: storeLoss.remarks,
  changed,
});

const recordingWatch = createRecordingWatch({
  facts: recording.facts,
  memory: {
    get: async () => ((await browser.storage.session.get('trouble')).trouble as KeptTrouble | undefined) ?? null,
    set: (trouble) => (trouble ? browser.storage.session.set({ trouble }) : browser.storage.session.remove('trouble')),
  },
  now,
  later,
  changed,
});

const firmPolicy = createFirmPolicy({
  timeline,
  managed: () => browser.storage.managed.get(null),
  moved: async () => {
    taggers.forget();
    await recording.change({});
  },
});
browser.storage.onChanged.addListener((_, area) => {
  if (area === 'managed') void firmPolicy.follow();
});

const update = createUpdate({
  pageOpen: () => tellPages({ event: 'changed', revision: revisions.now() }),
  finish: async () => {
    await poster.runIfDue();
    await port.finish();
  },
  reload: () => browser.runtime.reload(),
  now,
});

const { route, takeUp } = createRouter(
  createHandlers({
    timeline,
    taggers,
    connections,
    sync,
    poster,
    watch,
    recording,
    redirectUri,
    revision: revisions.now,
    now,
    changed,
    maintainNow: maintenance.now,
  }),
  { id: browser.runtime.id, root: browser.runtime.getURL('') },
  {
    keeper: {
      all: async () => {
        const kept = Object.entries(await browser.storage.session.get(null));
        return kept.flatMap(([name, value]) => (name.startsWith(KEPT_ACT) ? [value as KeptAct] : []));
      },
      drop: (id) => browser.storage.session.remove(KEPT_ACT + id),
    },
    later,
    revision: revisions.now,
  },
);
browser.runtime.onMessage.addListener(route);

browser.alarms.onAlarm.addListener(({ name }) => {
  if (name === 'minder') {
    void storeLoss.look();
    void recording.start();
    void sync.runIfDue();
    void vault.settle();
    void update.tick();
    void watch.runIfDue();
    void maintenance.runIfDue();
    void timeline.purgeActs();
  }
  if (name === 'resume') void recording.settle();
  if (name === 'sync') void sync.runIfDue();
  if (name === 'post') void poster.runIfDue();
});
// These two wake the worker at the browser's start; all that is to be done then follows below, as at every start.
browser.runtime.onStartup.addListener(() => undefined);
browser.runtime.onInstalled.addListener(({ reason }) => {
  if (reason === 'install' && __SANDBOX_ORIGIN__ === null) void browser.runtime.openOptionsPage();
});

// A worker that ended is awake when its browser comes to the front: the helper is about to ask whose window that is.
browser.windows.onCreated.addListener(() => undefined);
browser.windows.onFocusChanged.addListener(() => undefined);

browser.runtime.onUpdateAvailable.addListener(() => void update.available());

browser.alarms.create('minder', { periodInMinutes: 0.5 });
void takeUp();
void storeLoss.look();
void firmPolicy.follow();
void recording.start();
void recording.settle();
void vault.settle();
void sync.runIfDue();
void poster.runIfDue();
void maintenance.runIfDue();
changed();
