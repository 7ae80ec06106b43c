import type { ClioTrouble } from '../../messages/views.ts';
import type { Entry, EntryState, OutboxState, Timeline } from '../../timeline/index.ts';
import { dueAt, isUnclear } from './look-up.ts';
import { awaitsRetry } from './tries.ts';

/** What is still to be done, in this order. */
const WAITING: readonly EntryState[] = ['approved', 'sending', 'changing', 'taking-back', 'unknown'];

/** The entries that wait for the poster, and how far it is with them. */
export function createQueue(timeline: Timeline) {
  /** Changes what is kept of the queue; what the attorney says of it meanwhile is not lost. */
  async function keep(change: Partial<OutboxState>): Promise<void> {
    await timeline.changeFrom('outbox', { paused: false, from: null }, (outbox) => ({ ...outbox, ...change }));
  }

  async function all(): Promise<Entry[]> {
    const lists = await Promise.all(WAITING.map((state) => timeline.entriesIn(state)));
    return lists.flat();
  }

  return {
    keep,
    /** What waits for the poster; what waits for the attorney is not among it. */
    waiting: async (): Promise<Entry[]> => (await all()).filter((entry) => !isUnclear(entry) && !awaitsRetry(entry)),
    /**
     * All that the poster has something to do with: also what the attorney is asked about while it can still come to
     * light.
     */
    open: async (): Promise<Entry[]> =>
      (await all()).filter((entry) => !awaitsRetry(entry) && (!isUnclear(entry) || dueAt(entry) !== null)),
    /** What is wrong with single entries, whatever else goes on: they wait for the attorney, or are tried ever later. */
    commonTrouble: async (): Promise<ClioTrouble | null> => {
      const entries = await all();
      const stuck = entries.filter(awaitsRetry).length;
      if (stuck > 0) return { kind: 'held', many: stuck };
      return entries.some(({ doubts = 0 }) => doubts > 1) ? { kind: 'ailing' } : null;
    },
    isPaused: async (): Promise<boolean> => (await timeline.read('outbox'))?.paused ?? false,
    /** Keeps from where on the queue is counted. */
    async count(waiting: number): Promise<void> {
      const from = (await timeline.read('outbox'))?.from ?? null;
      if (waiting === 0 && from !== null) await keep({ from: null });
      if (waiting > 0 && from === null) {
        const [last] = await timeline.postingsBefore(null, 1);
        await keep({ from: last?.number ?? 0 });
      }
    },
    /** How many came through since the queue began to fill. */
    async done(): Promise<number> {
      const from = (await timeline.read('outbox'))?.from ?? null;
      return from === null ? 0 : timeline.postingsSince(from);
    },
  };
}

export type Queue = ReturnType<typeof createQueue>;
