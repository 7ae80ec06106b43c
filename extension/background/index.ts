import { browser } from './browser.ts';
import { browserPlatform } from './browser-platform.ts';
import { unawaited } from './faults/unawaited.ts';
import { onNotificationAct } from './notifications.ts';
import { createServices } from './services.ts';

// Wires the services to the browser's events. Listeners are registered before anything is awaited: the event that woke
// this worker is delivered to them or to nobody.

/** The day's review, in a tab of its own. */
const REVIEW_IN_TAB = 'extension/popup/index.html?tab';
/** What leads through the beginning. */
const WELCOME = 'extension/welcome/index.html';
const openTab = (page: string) => unawaited('pages', browser.tabs.create({ url: browser.runtime.getURL(page) }));

const services = createServices(browserPlatform());
const {
  tabs,
  storeLoss,
  recording,
  vault,
  sync,
  poster,
  postedWatch,
  policy,
  update,
  maintenance,
  keeping,
  schedule,
  reminders,
  timerWatch,
} = services;

tabs.start();
browser.runtime.onMessage.addListener(services.router.route);

browser.alarms.onAlarm.addListener(({ name }) => {
  if (name === 'tick') {
    unawaited('storage', storeLoss.look());
    unawaited('helper', recording.start());
    unawaited('sync', sync.runIfDue());
    // What was approved while its storage hung, so that nobody heard of it, has no alarm of its own.
    unawaited('posting', poster.runIfDue());
    unawaited('key-store', vault.moveToKeyStore());
    unawaited('update', update.tick());
    unawaited('changes-in-clio', postedWatch.runIfDue());
    unawaited('maintenance', maintenance.runIfDue());
    unawaited('acts', services.timeline.purgeActs());
    unawaited('unsent', keeping.runIfDue());
    unawaited('back-up', schedule.runIfDue());
    unawaited('reminders', reminders.runIfDue());
    unawaited('acts', timerWatch());
  }
  if (name === 'resume') unawaited('recording', recording.endDuePause());
  if (name === 'sync') unawaited('sync', sync.runIfDue());
  if (name === 'post') unawaited('posting', poster.runIfDue());
});
// These two wake the worker at the browser's start; all that is to be done then follows below, as at every start.
browser.runtime.onStartup.addListener(() => undefined);
browser.runtime.onInstalled.addListener(({ reason }) => {
  if (reason === 'install' && __SANDBOX_ORIGIN__ === null) openTab(WELCOME);
});

onNotificationAct({
  open: () => openTab(REVIEW_IN_TAB),
  off: () => unawaited('reminders', reminders.turnOff()),
});

// A worker that ended is awake when its browser comes to the front: the helper is about to ask whose window that is.
browser.windows.onCreated.addListener(() => undefined);
browser.windows.onFocusChanged.addListener(() => undefined);

browser.storage.onChanged.addListener((_, area) => {
  if (area === 'managed') unawaited('policy', services.policyChanged());
});
browser.runtime.onUpdateAvailable.addListener(() => unawaited('update', update.available()));

browser.alarms.create('tick', { periodInMinutes: 0.5 });
unawaited('storage', services.faults.load());
unawaited('acts', services.router.takeUp());
unawaited('storage', storeLoss.look());
unawaited('badge', services.speakAsChosen());
unawaited('policy', policy.follow());
unawaited('helper', recording.start());
unawaited('recording', recording.endDuePause());
unawaited('key-store', vault.moveToKeyStore());
unawaited('sync', sync.runIfDue());
unawaited('posting', poster.runIfDue());
unawaited('maintenance', maintenance.runIfDue());
unawaited('acts', timerWatch());
services.changed();
