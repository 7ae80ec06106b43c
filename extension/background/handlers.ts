import type { Handlers } from '../messages/calls.ts';
import type { StateView } from '../messages/state.ts';
import type { ConnectionView } from '../messages/views.ts';
import { createSerial } from '../../shared/index.ts';
import type { Timeline } from '../timeline/index.ts';
import { exclusionHandlers } from './capture/exclusion-preview.ts';
import { recordingHandlers } from './capture/handlers.ts';
import type { Recording } from './capture/recording.ts';
import type { Connections } from './connection/connections.ts';
import { connectionHandlers } from './connection/handlers.ts';
import { lapseTrouble } from './connection/shared.ts';
import { exportPart } from './data/export.ts';
import { keepingHandlers } from './data/retention-handlers.ts';
import { billingHandlers } from './drafts/handlers.ts';
import { firmChoices, firmHandlers } from './firm/handlers.ts';
import { createMatching } from './matching/handlers.ts';
import type { createTaggers } from './matching/tagger.ts';
import type { PostedWatch } from './posting/follow-changes.ts';
import { createPosting } from './posting/handlers.ts';
import type { Poster } from './posting/poster.ts';
import { reviewHandlers } from './review/handlers.ts';
import type { Sync } from './sync/sync.ts';

/** The parts that answer the pages. */
export interface Parts {
  timeline: Timeline;
  taggers: ReturnType<typeof createTaggers>;
  connections: Connections;
  sync: Sync;
  poster: Poster;
  watch: PostedWatch;
  recording: Recording;
  redirectUri: string;
  now(): number;
  changed(): void;
  /** The store has something to do in the background now. */
  tidyNow(): void;
}

async function connectionView(parts: Parts): Promise<ConnectionView | null> {
  const current = await parts.connections.current();
  if (!current) return null;
  const { connection, region } = current;
  const { progress, trouble } = parts.sync.state();
  const waiting = await Promise.all(
    (['approved', 'sending', 'unknown'] as const).map((state) => parts.timeline.entriesIn(state)),
  );
  const tagger = await parts.taggers.current();
  return {
    region: region.id,
    regionName: region.name,
    account: connection.account.name,
    user: connection.user.name,
    email: connection.user.email,
    ...(connection.timeZone ? { timeZone: connection.timeZone } : {}),
    ...(connection.shared ? { sharedBy: connection.shared.as.name } : {}),
    ...(connection.fromSetup ? { fromSetup: true as const } : {}),
    state: connection.state,
    syncedAt: connection.syncedAt,
    matters: tagger.count,
    sync: progress,
    trouble:
      connection.state === 'sign-in'
        ? lapseTrouble(connection)
        : (await parts.connections.mayReach())
          ? (parts.poster.trouble() ?? trouble)
          : { kind: 'no-permission' },
    waiting: waiting.flat().length,
    secrets: await parts.connections.secretPlace(),
  };
}

/** What each call of the pages does. */
export function createHandlers(parts: Parts): Handlers {
  const { timeline, taggers, connections, sync, poster, recording } = parts;
  const matching = createMatching(parts);
  const posting = createPosting(parts);
  /** The letters that are typed come one after another, and are stored in that order: the last words last. */
  const inTurn = createSerial();
  const review = reviewHandlers({
    ...parts,
    shown: (day) => {
      matching.shown(day);
      posting.shown(day);
    },
    posting: posting.view,
    already: posting.already,
    connectionView: () => connectionView(parts),
  });

  const connected = (result: Awaited<ReturnType<Connections['make']>>) => {
    if (result.ok) {
      void sync.run();
      void poster.run();
    }
    return result;
  };

  return {
    ...billingHandlers(parts),
    ...connectionHandlers(parts),
    ...exclusionHandlers(parts),
    ...firmHandlers(parts),
    ...keepingHandlers(parts),
    ...recordingHandlers(recording),
    ...matching.handlers,
    ...posting.handlers,
    ...review,
    'draft.change': (params) => inTurn(() => review['draft.change'](params)),
    'draft.fix': (params) => inTurn(() => review['draft.fix'](params)),

    'state.read': async (): Promise<StateView> => {
      const { view, platform, version, remarks } = recording.facts();
      return {
        helper: view,
        platform,
        helperVersion: version,
        remarks,
        consent: (await timeline.read('consent')) ?? null,
        recording: await recording.settings(),
        connection: await connectionView(parts),
        redirect: parts.redirectUri,
        ...(await firmChoices(timeline)),
      };
    },

    'connection.make': async ({ region, clientId, clientSecret }) =>
      connected(await connections.make(region, { clientId, clientSecret })),

    'connection.approval': async ({ region, clientId }) => connections.approvalUrl(region, clientId),

    'connection.paste': async ({ region, clientId, clientSecret, code }) =>
      connected(await connections.makeWithCode(region, { clientId, clientSecret }, code)),

    'connection.renew': async ({ code }) => connected(await connections.renew(code)),

    'connection.remove': async () => {
      await connections.remove();
      // What the firm's file had left out is hers again.
      await recording.change({});
      return null;
    },

    'sync.now': async () => {
      await sync.run();
      return null;
    },

    'timeline.export': async ({ from }) => exportPart(timeline, await taggers.current(), from, parts.now()),
  };
}
