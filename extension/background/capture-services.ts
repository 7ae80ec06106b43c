import { zoneAt } from '../../shared/index.ts';
import type { HelperView } from '../messages/helper.ts';
import { createHelperPort } from './capture/helper-port.ts';
import { ownWindowInFront } from './capture/own-window.ts';
import { browserName, profileId } from './capture/profile.ts';
import { configurationNow, createRecording } from './capture/recording.ts';
import { createRecordingWatch } from './capture/recording-watch.ts';
import { createTabs } from './capture/tabs.ts';
import { knownRegions } from './connection/regions.ts';
import { forgottenTime } from './data/forgotten-time.ts';
import { createStoreLoss } from './data/store-loss.ts';
import type { Ground } from './ground.ts';
import { keptValue } from './kept-values.ts';
import type { Platform } from './platform.ts';
import { createFirmPolicy } from './settings/policy.ts';

/** What brings the time that the helper saw, and what the attorney allows of that. */
export function createCapture(
  platform: Platform,
  { now, later, wait, news, changed, faults, timeline, taggers }: Ground,
) {
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
export type Capture = ReturnType<typeof createCapture>;
