import { createSerial } from '../../shared/index.ts';
import type { Handlers } from '../messages/calls.ts';
import type { WorkerFault } from '../messages/faults.ts';
import type { Revision } from '../messages/revision.ts';
import type { StateView } from '../messages/state.ts';
import { exclusionHandlers } from './capture/exclusion-preview.ts';
import { recordingHandlers } from './capture/handlers.ts';
import type { Recording } from './capture/recording.ts';
import type { Connections } from './connection/connections.ts';
import { type ConnectionParts, connectionHandlers } from './connection/handlers.ts';
import { type ConnectionViewParts, connectionView } from './connection-view.ts';
import { allHandlers } from './data/all-handlers.ts';
import { backupHandlers } from './data/backup-handlers.ts';
import { exportPart } from './data/export.ts';
import { importHandlers } from './data/import-handlers.ts';
import { matterHandlers } from './data/matter-handlers.ts';
import { type RetentionParts, retentionHandlers } from './data/retention-handlers.ts';
import { scheduleHandlers } from './data/scheduled/handlers.ts';
import type { Schedule } from './data/scheduled/schedule.ts';
import { type BillingParts, billingHandlers } from './drafts/handlers.ts';
import { unawaited } from './faults/unawaited.ts';
import { type FirmParts, firmChoices, firmHandlers } from './firm/handlers.ts';
import { createMatching, type MatchingParts } from './matching/handlers.ts';
import { createPosting, type PostingParts } from './posting/handlers.ts';
import type { Poster } from './posting/poster.ts';
import { reportHandlers } from './reports/handlers.ts';
import { reviewHandlers } from './review/handlers.ts';
import { timerHandlers } from './review/timer.ts';
import { settingsHandlers } from './settings/handlers.ts';
import type { Sync } from './sync/sync.ts';
import { unsentHandlers } from './unsent/handlers.ts';
import type { Keeping } from './unsent/keeping.ts';
import type { Offers } from './unsent/offers.ts';

/** What the calls need that belong to no one part of the worker. */
interface OwnParts extends ConnectionViewParts {
  connections: Connections;
  sync: Sync;
  poster: Poster;
  recording: Recording;
  keeping: Keeping;
  offers: Offers;
  schedule: Schedule;
  /** What failed while nobody waited for it, the latest first. */
  faults(): readonly WorkerFault[];
  revision(): Revision;
}

type Serial = ReturnType<typeof createSerial>;

/** All that answers the pages. */
export type HandlerParts = OwnParts &
  BillingParts &
  ConnectionParts &
  FirmParts &
  PostingParts &
  RetentionParts &
  MatchingParts & {
    /** The store has something to do in the background now. */
    maintainNow(): void;
    /** A reminder may be due by a setting that changed. */
    remindIfDue(): void;
    /** The worker's own words follow the language that the settings name. */
    speakAsChosen(): Promise<void>;
  };

/** The same act, done once those that were asked for before it are. */
function inTurn<P, V>(turn: Serial, act: (params: P, id?: string) => Promise<V>) {
  return (params: P, id?: string): Promise<V> => turn(() => act(params, id));
}

/** A back-up was put back: whatever follows from the store that it replaced is void. */
async function restored({ taggers, connections, recording, sync, poster }: HandlerParts): Promise<void> {
  taggers.forget();
  await connections.forgetToken();
  await recording.change({});
  unawaited('sync', sync.run());
  unawaited('posting', poster.run());
}

/** What keeps, deletes and carries what is stored. */
function dataHandlers(given: HandlerParts) {
  const parts = { ...given, restored: () => restored(given) };
  const { keeping, poster } = given;
  /** What is deleted here goes from the helper's files, too; where no helper answers, once one does. */
  const thenKept =
    <P>(act: (params: P) => Promise<'done' | 'held'>, dropTaken: boolean) =>
    async (params: P): Promise<'done' | 'held'> => {
      const outcome = await act(params);
      if (outcome === 'done') unawaited('unsent', keeping.now(dropTaken));
      return outcome;
    };
  const matter = matterHandlers(parts);
  return {
    'all.delete': thenKept(allHandlers(parts)['all.delete'], true),
    'time.delete': thenKept(retentionHandlers(parts)['time.delete'], false),
    'matter.time': matter['matter.time'],
    'matter.delete': thenKept(matter['matter.delete'], true),
    ...unsentHandlers({ ...given, broughtBack: () => unawaited('posting', poster.run()) }),
    ...importHandlers(parts),
    ...backupHandlers(parts),
    ...scheduleHandlers(given.schedule),
  };
}

/** What each call of the pages does. */
export function createHandlers(parts: HandlerParts): Handlers {
  const { timeline, taggers, connections, sync, poster, recording } = parts;
  const matching = createMatching(parts);
  const posting = createPosting(parts);
  /**
   * A page does not wait for an answer before the attorney does the next thing, which is meant for a day where the one
   * before is done: undo takes back the last step, what is approved has just been changed, the last words typed stay.
   */
  const turn = createSerial();
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

  const firm = firmHandlers(parts);
  const connected = (result: Awaited<ReturnType<Connections['make']>>) => {
    if (result.ok) {
      unawaited('sync', sync.run());
      unawaited('posting', poster.run());
    }
    return result;
  };

  return {
    ...billingHandlers(parts),
    ...connectionHandlers(parts),
    ...exclusionHandlers(parts),
    ...firm,
    ...reportHandlers(parts),
    ...dataHandlers(parts),
    ...settingsHandlers({
      ...parts,
      effects: {
        helper: () => recording.change({}),
        matches: () => taggers.forget(),
        ...{ maintenance: parts.maintainNow, reminders: parts.remindIfDue, language: parts.speakAsChosen },
      },
    }),
    // Where the firm set this computer up, the next step of whoever agreed is Clio's page.
    ...recordingHandlers(recording, () => unawaited('policy', firm['firm.begin']({}))),
    ...matching.handlers,
    ...posting.handlers,
    ...review,
    'day.send': inTurn(turn, review['day.send']),
    'draft.change': inTurn(turn, review['draft.change']),
    'draft.fix': inTurn(turn, review['draft.fix']),
    'entry.withdraw': inTurn(turn, posting.handlers['entry.withdraw']),
    'review.act': inTurn(turn, review['review.act']),
    'review.redo': inTurn(turn, review['review.redo']),
    'review.undo': inTurn(turn, review['review.undo']),
    'rules.remember': inTurn(turn, matching.handlers['rules.remember']),
    ...timerHandlers(parts, turn),

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
        faults: [...parts.faults()],
        ...(await firmChoices(parts)),
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
      // What the firm's file had left out is the attorney's own again.
      await recording.change({});
      return null;
    },

    'sync.now': () => sync.run().then(() => null),

    'timeline.export': async ({ from }) => exportPart(timeline, await taggers.current(), from, parts.now()),
  };
}
