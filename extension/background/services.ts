import { zoneAt } from '../../shared/index.ts';
import { sendingOnce } from '../clio/index.ts';
import type { HelperView } from '../messages/helper.ts';
import { createTimeline } from '../timeline/index.ts';
import { speakInWorker } from '../ui/words/index.ts';
import { toolbarFacts } from './badge-facts.ts';
import { createHelperPort } from './capture/helper-port.ts';
import { ownWindowInFront } from './capture/own-window.ts';
import { browserName, profileId } from './capture/profile.ts';
import { configurationNow, createRecording } from './capture/recording.ts';
import { createRecordingWatch } from './capture/recording-watch.ts';
import { createTabs } from './capture/tabs.ts';
import { createConnections } from './connection/connections.ts';
import { keepConnectionsFresh } from './connection/fresh-connections.ts';
import { knownRegions } from './connection/regions.ts';
import { createVault } from './connection/vault.ts';
import { createWire } from './connection/wire.ts';
import { forgottenTime } from './data/forgotten-time.ts';
import { createMaintenance } from './data/maintenance.ts';
import { createStoreLoss } from './data/store-loss.ts';
import { reviewDay } from './drafts/review-day.ts';
import { createFaults } from './faults/faults.ts';
import { keepFaultsIn, unawaited } from './faults/unawaited.ts';
import { createHandlers } from './handlers.ts';
import { keepDays } from './kept-days.ts';
import { keptActs, keptValue } from './kept-values.ts';
import { createTaggers } from './matching/tagger.ts';
import { createNews } from './notify.ts';
import { createKeys } from './places/keys.ts';
import type { Platform } from './platform.ts';
import { createPostedWatch } from './posting/follow-changes.ts';
import { createPoster } from './posting/poster.ts';
import { createReminders } from './reminders/reminders.ts';
import { minutesOf } from './review/day-view.ts';
import { createSources } from './review/sources.ts';
import { createTimerWatch } from './review/timer.ts';
import { createRevisions } from './revisions.ts';
import { createRouter } from './router.ts';
import { firmRules } from './settings/firm-rules.ts';
import { createFirmPolicy } from './settings/policy.ts';
import { readSettings } from './settings/settings.ts';
import { createSync } from './sync/sync.ts';
import { createButton } from './toolbar-button.ts';
import { createKeeping } from './unsent/keeping.ts';
import { createOffers } from './unsent/offers.ts';
import { createUpdate } from './update.ts';

/** What everything else stands on: the store, what titles mean, and the word that something changed. */
function createGround(platform: Platform, database: string | undefined) {
  const { now, later, tellPages } = platform;
  const revisions = createRevisions(platform.uuid());
  const news = createNews({ revisions, tellPages, later });
  const { changed } = news;
  const faults = createFaults({
    memory: {
      get: async () => (await keptValue(platform.local, 'faults').get()) ?? [],
      set: keptValue(platform.local, 'faults').set,
    },
    now,
    changed,
  });
  keepFaultsIn(faults.take);
  const timeline = keepDays(createTimeline(database), revisions);
  const taggers = createTaggers(timeline, platform.version, async () => (await firmRules(timeline)).rules);
  const wait = (ms: number) => new Promise<void>((resolve) => later(resolve, ms));
  return { now, later, wait, revisions, news, changed, faults, timeline, taggers };
}
type Ground = ReturnType<typeof createGround>;

/** What brings the time that the helper saw, and what the attorney allows of that. */
function createCapture(platform: Platform, { now, later, wait, news, changed, faults, timeline, taggers }: Ground) {
  const { userAgent } = platform;
  const tabs = createTabs({
    browser: platform.tabs,
    userAgent,
    clio: knownRegions().map(({ origin }) => origin),
    open: async () => {
      const open = (await timeline.read('cursor'))?.fold.open;
      return open && 'title' in open ? open : null;
    },
    now,
    wait,
  });
  const port = createHelperPort({
    connectNative: platform.connectNative,
    lastError: platform.lastError,
    version: platform.version,
    ownHello: async () => {
      const cursor = await timeline.read('cursor');
      await faults.load();
      const technical = await platform.mayTellTechnical();
      return {
        browser: browserName(userAgent, technical),
        profile: await profileId(timeline),
        resume: cursor ? { journal: cursor.journal, seq: cursor.seq, at: cursor.fold.at } : null,
        forgotten: await forgottenTime(timeline),
        ...(technical && faults.all().length > 0 ? { faults: [...faults.all()] } : {}),
      };
    },
    configuration: () => configurationNow(timeline, now()),
    ownWindow: () => ownWindowInFront(platform.tabs),
    cutBack: async (settled) => {
      if (await timeline.cutBack(settled)) changed();
    },
    store: async (batch, first) => timeline.ingest(await tabs.withTabs(batch), first, zoneAt(now())),
    changed,
    grown: news.grew,
    now,
    later,
  });
  const storeLoss = createStoreLoss({ timeline, mark: keptValue(platform.local, 'store'), now, changed });
  const recording = createRecording({
    timeline,
    port,
    // The sandbox builds hold nobody's secrets and ask nobody.
    asks: __SANDBOX_ORIGIN__ === null,
    now,
    wakeAt: (at) => platform.wakeAt('resume', at),
    remarks: storeLoss.remarks,
    changed,
  });
  const trouble = keptValue(platform.session, 'trouble');
  const recordingWatch = createRecordingWatch({
    facts: recording.facts,
    memory: {
      get: async () => {
        const kept = await trouble.get();
        // Only this version writes it: the session ends with the extension's reload.
        return kept && { ...kept, view: kept.view as HelperView };
      },
      set: (kept) => trouble.set(kept),
    },
    now,
    later,
    changed,
  });
  const policy = createFirmPolicy({
    timeline,
    managed: platform.managed,
    moved: async () => {
      taggers.forget();
      await recording.change({});
    },
  });
  return { tabs, port, storeLoss, recording, recordingWatch, policy };
}
type Capture = ReturnType<typeof createCapture>;

/** What talks to Clio. */
function createClio(platform: Platform, { now, wait, changed, timeline, taggers }: Ground, { recording }: Capture) {
  const vault = createVault({ keyStore: recording.request, profile: () => profileId(timeline), now });
  const ownHost = new URL(platform.own.root).hostname;
  const fetchOnce = sendingOnce(platform.fetch, createWire(platform.rules, ownHost, platform.timings));
  const origins = knownRegions().map(({ origin }) => origin);
  const fresh = keepConnectionsFresh(platform.rules, ownHost, origins);
  const limits = keptValue(platform.session, 'limits');
  const connections = createConnections(timeline, vault, {
    redirectUri: platform.redirectUri,
    authorize: platform.authorize,
    mayReach: platform.mayReach,
    leave: platform.leave,
    session: keptValue(platform.session, 'token'),
    limits: { load: limits.get, save: (state) => unawaited('storage', limits.set(state)) },
    alone: platform.alone,
    accountChanged: taggers.forget,
    fetch: async (input, init = {}) => {
      await fresh;
      return typeof input === 'string' ? fetchOnce(input, init) : platform.fetch(input, init);
    },
    now,
    wait,
    changed,
  });
  const sync = createSync(timeline, connections, {
    now,
    wakeAt: (at) => platform.wakeAt('sync', at),
    mattersChanged: taggers.forget,
    changed,
  });
  const poster = createPoster(timeline, connections, { now, wakeAt: (at) => platform.wakeAt('post', at), changed });
  const postedWatch = createPostedWatch(timeline, connections, { now, changed });
  return { vault, connections, sync, poster, postedWatch };
}

/** What of unsent work lies with the helper as well. */
function createUnsent(platform: Platform, ground: Ground, { recording }: Capture) {
  const { now, later, news, timeline } = ground;
  const ask = recording.request;
  const keys = createKeys(ask);
  const keeping = createKeeping({
    ...{ timeline, ask, keys, now, later },
    memory: keptValue(platform.local, 'unsent'),
    browser: browserName(platform.userAgent, false),
    unawaited: (work) => unawaited('unsent', work),
  });
  news.onChanged(keeping.changed);
  return { keeping, offers: createOffers({ timeline, ask, keys, keeping, now }) };
}

/**
 * The whole worker, made in the order in which its parts need one another. Nothing is begun yet, but for the rule that
 * each request to Clio has a connection of its own.
 * @param database the timeline's name, where it is not the usual one
 */
export function createServices(platform: Platform, database?: string) {
  const ground = createGround(platform, database);
  const { now, later, wait, revisions, news, changed, faults, timeline, taggers } = ground;
  const capture = createCapture(platform, ground);
  const clio = createClio(platform, ground, capture);
  const unsent = createUnsent(platform, ground, capture);
  const maintenance = createMaintenance(timeline, {
    now,
    rest: () => wait(50),
    changed: () => {
      // What it deleted is not kept in memory either.
      taggers.forget();
      changed();
    },
  });
  const button = createButton({
    facts: () => toolbarFacts({ timeline, taggers, poster: clio.poster, recording: capture.recordingWatch.sign, now }),
    show: platform.showButton,
  });
  news.showOn(button);
  const timerWatch = createTimerWatch({
    timeline,
    now,
    changed,
    show: button.update,
    helper: () => capture.recording.facts().view,
  });
  const reminders = createReminders({
    timeline,
    memory: keptValue(platform.local, 'reminded'),
    standing: async (day) => {
      // What Clio holds besides changes no sum.
      const already = async () => null;
      const sources = createSources({ timeline, taggers, connections: clio.connections, already, now, changed });
      const { work, drafted } = await reviewDay(await sources.current(), day, now());
      return minutesOf(
        work,
        drafted.map(({ draft }) => draft),
      );
    },
    show: platform.notify,
    now,
  });
  const update = createUpdate({
    pageOpen: () => platform.tellPages({ event: 'changed', revision: revisions.now() }),
    finish: async () => {
      await clio.poster.runIfDue();
      await capture.port.finish();
    },
    reload: platform.reload,
    now,
  });
  /** The worker begins in the browser's language, and goes on in the one that was chosen. */
  const speakAsChosen = async () => {
    if (speakInWorker((await readSettings(timeline)).values.language)) changed();
  };
  const handlers = createHandlers({
    ...{ ...clio, ...unsent },
    watch: clio.postedWatch,
    timeline,
    session: platform.session,
    taggers,
    recording: capture.recording,
    faults: faults.all,
    redirectUri: platform.redirectUri,
    managed: platform.managed,
    mayReach: platform.mayReach,
    begun: keptValue(platform.local, 'begun'),
    revision: revisions.now,
    now,
    changed,
    onChanged: news.onChanged,
    maintainNow: maintenance.now,
    remindIfDue: () => unawaited('reminders', reminders.runIfDue()),
    speakAsChosen,
  });
  const kept = { keeper: keptActs(platform.session), later, revision: revisions.now };
  /** The browser has another policy, or has it at last: a while after it installed this extension by it. */
  const policyChanged = async () => {
    await capture.policy.follow();
    // Whoever agreed meanwhile still looks at the page; where none is open, the next one asks.
    const open = await platform.tellPages({ event: 'changed', revision: revisions.now() });
    if (open) await handlers['firm.begin']({});
  };
  const router = createRouter(handlers, platform.own, kept);
  return {
    ...capture,
    ...{ ...clio, ...unsent },
    timeline,
    changed,
    faults,
    maintenance,
    reminders,
    timerWatch,
    update,
    policyChanged,
    speakAsChosen,
    router,
  };
}
