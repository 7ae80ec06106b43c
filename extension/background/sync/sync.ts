import { createSerial, createSingleFlight } from '../../../shared/index.ts';
import type { BillingSettings, Problem } from '../../clio/index.ts';
import type { ClioTrouble, SyncView } from '../../messages/views.ts';
import { accountKey, type Connection, type SyncProgress, type Timeline } from '../../timeline/index.ts';
import type { Connections } from '../connection/connections.ts';
import { createPauses } from '../connection/pauses.ts';
import { troubleOf } from '../connection/trouble.ts';
import { createDue, STALE_MS } from './due.ts';
import { LISTS, readLists } from './lists.ts';
import { type PageNews, readMatterPages } from './matter-pages.ts';
import { sweepOn } from './sweep.ts';

/** Changes of the last minutes are asked for again: clocks differ, and a page may have been under way. */
const OVERLAP = 5 * 60_000;
/** A key store that is locked may ask for a password each time it is tried. */
const AGAIN_LOCKED = 60 * 60_000;
/** Between two steps of a sweep. */
const SWEEP_PAUSE = 5 * 60_000;

export interface SyncOptions {
  now(): number;
  /** Wakes the sync at an instant, also after the worker died. */
  wakeAt(at: number): void;
  /** Matters on this computer changed. */
  mattersChanged(): void;
  changed(): void;
}

/** The seconds to whose multiples Clio rounds each entry up, or null where its settings do not say. */
function stepOf({ roundingMinutes, decimalRounding }: BillingSettings): number | null {
  if (decimalRounding) return 36;
  return roundingMinutes === null || roundingMinutes === 0 ? null : roundingMinutes * 60;
}

/**
 * Where a run begins: at all matters or those that changed since the last one, and at all lists or, in a run that
 * nobody asked for, the one in which something new is looked for first.
 */
function beginning(connection: Connection, account: string, whole: boolean): SyncProgress {
  const { syncedAt } = connection;
  return {
    account,
    since: syncedAt === null ? null : new Date(syncedAt - OVERLAP).toISOString(),
    startedAt: 0,
    next: null,
    done: 0,
    total: null,
    pages: 0,
    lists: whole || syncedAt === null ? [...LISTS] : ['categories'],
  };
}

/** Where a run goes on, or begins; one that somebody asked for reads all lists, also where it goes on. */
async function placeOf(timeline: Timeline, connection: Connection, whole: boolean): Promise<SyncProgress> {
  const account = accountKey(connection);
  const kept = await timeline.read('sync');
  const begun = kept?.account === account ? kept : beginning(connection, account, whole);
  return whole && kept ? { ...begun, lists: [...LISTS] } : begun;
}

/**
 * How a run that ended early goes on: it `wakes` by itself, at an instant that may be named; it `waits` until one; it
 * `stays` until somebody acts; or the next one begins `anew`, as what made no sense would stay so.
 */
type Ending = { kind: 'wakes' | 'waits' | 'anew'; until: number } | { kind: 'stays' };

function endingOf(problem: Problem, now: number): Ending {
  switch (problem.kind) {
    case 'limit':
      return { kind: 'wakes', until: problem.until };
    case 'network':
    case 'on-the-way':
    case 'retry':
    case 'firewall':
      return { kind: 'wakes', until: 0 };
    case 'key-store':
      return { kind: 'wakes', until: problem.why === 'locked' ? now + AGAIN_LOCKED : 0 };
    case 'sign-in':
    case 'wrong-client':
      return { kind: 'stays' };
    case 'forbidden':
    case 'gone':
    case 'no-access':
      return { kind: 'waits', until: now + STALE_MS };
    default:
      return { kind: 'anew', until: 0 };
  }
}

/** All is here as it was at an instant: the next run asks for what changed since. */
async function keepSynced(timeline: Timeline, { account, startedAt }: SyncProgress): Promise<void> {
  const [billing] = (await timeline.readList('billing')) ?? [];
  await timeline.change('connection', (value) =>
    accountKey(value) === account
      ? { ...value, syncedAt: startedAt, step: (billing && stepOf(billing)) ?? value.step }
      : value,
  );
  await timeline.drop('sync');
}

const viewOf = ({ done, total, pages }: SyncProgress): SyncView => ({ done, total, page: (pages ?? 0) + 1 });

/**
 * Brings the firm's matters and lists to this computer, page by page, each stored with the place reached: cut off
 * anywhere, it goes on there. The first run reads all, later ones what changed since; matters that are gone from Clio
 * are looked for now and then.
 */
export function createSync(timeline: Timeline, connections: Connections, options: SyncOptions) {
  const { now, wakeAt, mattersChanged, changed } = options;
  /** Runs and sweeps go one after another: what a sweep misses must not be what a run just brings. */
  const inTurn = createSerial();
  let progress: SyncProgress | null = null;
  let trouble: ClioTrouble | null = null;
  const pauses = createPauses(timeline, now);
  const due = createDue(timeline, pauses, now);
  /** A sweep is not gone on with before this instant. */
  let sweepAfter = 0;

  /** Ends early and says why. What waiting can heal goes on at its place; the rest would stay as it is. */
  async function giveUp(problem: Problem, asker: 'sync' | 'sweep' = 'sync'): Promise<void> {
    trouble = troubleOf(problem);
    progress = null;
    const ending = endingOf(problem, now());
    if (ending.kind !== 'stays') {
      const at = await pauses.failed(asker, ending.until);
      if (ending.kind === 'wakes') wakeAt(at);
      if (ending.kind === 'anew') await timeline.drop('sync');
    }
    changed();
  }

  const pageNews: PageNews = {
    now,
    began: (place) => {
      progress = place;
      changed();
    },
    stored: (otherwise) => {
      trouble = null;
      if (otherwise) mattersChanged();
    },
  };

  async function run(whole: boolean): Promise<void> {
    const current = await connections.current();
    if (!current || current.connection.state === 'sign-in') return;
    const { client, connection } = current;
    const from = await placeOf(timeline, connection, whole);
    const place = await readMatterPages(timeline, client, from, pageNews);
    // Another account is connected by now.
    if (place === null) return;
    if ('problem' in place) return giveUp(place.problem);
    progress = place;
    const cutOff = await readLists(timeline, client, place);
    if (cutOff) {
      await timeline.storeMatters([], cutOff.place);
      return giveUp(cutOff.problem);
    }
    await keepSynced(timeline, place);
    await pauses.worked('sync');
    trouble = null;
    progress = null;
    changed();
  }

  async function sweep(): Promise<void> {
    const current = await connections.current();
    if (!current || current.connection.state === 'sign-in' || current.connection.syncedAt === null) return;
    const { client, connection } = current;
    const swept = await sweepOn(timeline, client, accountKey(connection), { now, changed: mattersChanged });
    if (swept.kind === 'failed') await giveUp(swept.problem, 'sweep');
    else if (swept.kind === 'more') sweepAfter = now() + SWEEP_PAUSE;
    else {
      await pauses.worked('sweep');
      // With the day's sweep come the lists that nothing else refreshes.
      await run(true);
    }
    changed();
  }

  /** However it ends, nothing is under way afterwards. */
  const alone = (act: () => Promise<void>): Promise<void> =>
    inTurn(() =>
      act().finally(() => {
        progress = null;
      }),
    );

  return {
    /** Syncs all that there is to know, or joins such a sync under way: somebody asked for it. */
    run: createSingleFlight(() => alone(() => run(true))),
    /**
     * Syncs, and looks for matters that are gone, if that is due when its turn comes. Nothing before the instant for
     * which Clio, or an outage, asked.
     */
    runIfDue: createSingleFlight(async () => {
      await alone(async () => ((await due.run()) ? run(false) : undefined));
      await alone(async () => ((await due.sweep()) && now() >= sweepAfter ? sweep() : undefined));
    }),
    state: () => ({ trouble, progress: progress && viewOf(progress) }),
  };
}

export type Sync = ReturnType<typeof createSync>;
