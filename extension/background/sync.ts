import {
  type BillingSettings,
  billingSettings,
  type ClioMatter,
  clioTime,
  matterPage,
  type Problem,
} from '../clio/index.ts';
import type { ClioTrouble } from '../messages.ts';
import type { SyncedMatter, SyncProgress, Timeline } from '../timeline/index.ts';
import { troubleOf } from './clio-trouble.ts';
import type { Connections } from './connection.ts';

/** Changes of the last minutes are asked for again: clocks differ, and a page may have been under way. */
const OVERLAP = 5 * 60_000;
/** Matters are asked for again after so long. */
const STALE = 30 * 60_000;
/** After an outage the next attempt comes so much later. */
const AGAIN = 60_000;

export interface SyncOptions {
  now(): number;
  /** Wakes the sync at an instant, also after the worker died. */
  wakeAt(at: number): void;
  /** Matters on this computer changed. */
  mattersChanged(): void;
  changed(): void;
}

function kept(matter: ClioMatter): SyncedMatter {
  const { id, display_number, status, close_date, description, client } = matter;
  const { custom_number, client_reference, maildrop_address } = matter;
  const names = { display_number, custom_number, client_reference, maildrop_address };
  return { id, ...names, status, close_date, description, client };
}

/** The seconds to whose multiples Clio rounds each entry up, or null where its settings do not say. */
function stepOf({ roundingMinutes, decimalRounding }: BillingSettings): number | null {
  if (decimalRounding) return 36;
  return roundingMinutes === null || roundingMinutes === 0 ? null : roundingMinutes * 60;
}

/**
 * Brings the firm's matters to this computer, page by page, each stored with the place reached: cut off anywhere, it
 * goes on there. The first run reads all, later ones what changed since.
 */
export function createSync(timeline: Timeline, connections: Connections, options: SyncOptions) {
  let running: Promise<void> | null = null;
  let progress: SyncProgress | null = null;
  let trouble: ClioTrouble | null = null;

  /** Ends a run early and says why. */
  async function giveUp(problem: Problem): Promise<void> {
    trouble = troubleOf(problem);
    progress = null;
    await comeBack(problem);
    options.changed();
  }

  /** What waiting can heal goes on at its page; a page that makes no sense would stay so, and the next run begins anew. */
  async function comeBack(problem: Problem): Promise<void> {
    switch (problem.kind) {
      case 'limit':
        options.wakeAt(problem.until);
        return;
      case 'network':
      case 'retry':
      case 'firewall':
        options.wakeAt(options.now() + AGAIN);
        return;
      case 'sign-in':
      case 'wrong-client':
      case 'forbidden':
      case 'gone':
        return;
      default:
        await timeline.drop('sync');
    }
  }

  async function run(): Promise<void> {
    const current = await connections.current();
    if (!current || current.connection.state === 'sign-in') return;
    const { client, connection } = current;
    // By a computer's clock that runs ahead, the next sync would ask for too little.
    const time = await clioTime(client);
    if (!time.ok) return giveUp(time.problem);
    const since = connection.syncedAt === null ? null : new Date(connection.syncedAt - OVERLAP).toISOString();
    let place: SyncProgress = (await timeline.read('sync')) ?? {
      since,
      startedAt: time.value,
      next: null,
      done: 0,
      total: null,
    };
    for (;;) {
      progress = place;
      options.changed();
      const page = await matterPage(client, {
        ...(place.since === null ? {} : { updatedSince: Date.parse(place.since) }),
        ...(place.next === null ? {} : { next: place.next }),
      });
      if (!page.ok) return giveUp(page.problem);
      const { items, malformed, next, total } = page.value;
      place = {
        ...place,
        next,
        done: place.done + items.length + malformed.length,
        total: total ?? place.total,
      };
      await timeline.storeMatters(items.map(kept), place);
      trouble = null;
      options.mattersChanged();
      if (next === null) break;
    }
    const settings = await billingSettings(client);
    await timeline.change('connection', (value) => ({
      ...value,
      syncedAt: place.startedAt,
      step: settings.ok ? stepOf(settings.value) : value.step,
    }));
    await timeline.drop('sync');
    progress = null;
    options.changed();
  }

  const start = (): Promise<void> => {
    running ??= run().finally(() => {
      progress = null;
      running = null;
    });
    return running;
  };

  return {
    /** Syncs, or joins the sync under way. */
    run: start,
    /** Syncs if a sync was cut off, or the last one is half an hour old. */
    runIfDue: async (): Promise<void> => {
      const connection = await timeline.read('connection');
      const cutOff = (await timeline.read('sync')) !== undefined;
      if (connection && (cutOff || (connection.syncedAt ?? 0) + STALE < options.now())) await start();
    },
    state: () => ({
      trouble,
      progress: progress && { done: progress.done, total: progress.total },
    }),
  };
}

export type Sync = ReturnType<typeof createSync>;
