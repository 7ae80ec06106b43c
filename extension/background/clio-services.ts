import { sendingOnce } from '../clio/index.ts';
import { profileId } from './capture/profile.ts';
import type { Capture } from './capture-services.ts';
import { createConnections } from './connection/connections.ts';
import { keepConnectionsFresh } from './connection/fresh-connections.ts';
import { knownRegions } from './connection/regions.ts';
import { createVault } from './connection/vault.ts';
import { createWire } from './connection/wire.ts';
import { unawaited } from './faults/unawaited.ts';
import type { Ground } from './ground.ts';
import { keptValue } from './kept-values.ts';
import type { Platform } from './platform.ts';
import { createPostedWatch } from './posting/follow-changes.ts';
import { createPoster } from './posting/poster.ts';
import { createSync } from './sync/sync.ts';

/** What talks to Clio. */
export function createClio(
  platform: Platform,
  { now, wait, changed, timeline, taggers }: Ground,
  { recording }: Capture,
) {
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
