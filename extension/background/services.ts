import { speakInWorker } from '../ui/words/index.ts';
import { toolbarFacts } from './badge-facts.ts';
import { createCapture } from './capture-services.ts';
import { createClio } from './clio-services.ts';
import { createMaintenance } from './data/maintenance.ts';
import { reviewDay } from './drafts/review-day.ts';
import { unawaited } from './faults/unawaited.ts';
import { createFileServices } from './file-services.ts';
import { createGround } from './ground.ts';
import { createHandlers } from './handlers.ts';
import { keptActs, keptValue } from './kept-values.ts';
import type { Platform } from './platform.ts';
import { createReminders } from './reminders/reminders.ts';
import { minutesOf } from './review/day-view.ts';
import { createSources } from './review/sources.ts';
import { createTimerWatch } from './review/timer.ts';
import { createRouter } from './router.ts';
import { readSettings } from './settings/settings.ts';
import { createButton } from './toolbar-button.ts';
import { createUpdate } from './update.ts';

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
  const files = createFileServices(platform, ground, capture);
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
    ...{ ...clio, ...files },
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
    ...{ ...clio, ...files },
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
