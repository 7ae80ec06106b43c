import { browserName } from './capture/profile.ts';
import type { Capture } from './capture-services.ts';
import { createSchedule } from './data/scheduled/schedule.ts';
import { unawaited } from './faults/unawaited.ts';
import type { Ground } from './ground.ts';
import { keptValue } from './kept-values.ts';
import { createKeys } from './places/keys.ts';
import type { Platform } from './platform.ts';
import { createKeeping } from './unsent/keeping.ts';
import { createOffers } from './unsent/offers.ts';

/** What lies in files of the helper's as well, or in a folder that it reaches. */
export function createFileServices(platform: Platform, ground: Ground, { recording }: Capture) {
  const { now, later, news, changed, timeline } = ground;
  const ask = recording.request;
  const keys = createKeys(ask);
  const keeping = createKeeping({
    ...{ timeline, ask, keys, now, later },
    memory: keptValue(platform.local, 'unsent'),
    browser: browserName(platform.userAgent, false),
    unawaited: (work) => unawaited('unsent', work),
  });
  news.onChanged(keeping.changed);
  const schedule = createSchedule({ timeline, ask, memory: keptValue(platform.local, 'scheduled'), now, changed });
  return { keeping, schedule, offers: createOffers({ timeline, ask, keys, keeping, now }) };
}
