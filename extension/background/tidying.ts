import { zoneAt } from '../../shared/index.ts';
import { type Retention, StoreError, type Timeline } from '../timeline/index.ts';
import { effectiveIn } from './firm-settings.ts';

/** What the store does in the background has time. Milliseconds. */
const EVERY = 3_600_000;

/** For how long titles are kept: the attorney's limit or the firm's, whichever counts at the moment of each step. */
const monthsKept: Retention = (stored) => effectiveIn(stored).retention.value;

/**
 * Lets the store tidy itself, step by step, so that nobody waits for it: at the worker's start and then each hour.
 * @param rest lets others go first between two steps
 */
export function createTidying(timeline: Timeline, options: { now(): number; rest(): Promise<void>; changed(): void }) {
  let last: number | null = null;
  let running: Promise<void> | null = null;

  const work = async () => {
    let steps = 0;
    try {
      while (await timeline.tidy(options.now(), zoneAt(options.now()), monthsKept)) {
        steps += 1;
        await options.rest();
      }
    } catch (error) {
      // Whoever records is told of the same trouble; here there is another hour.
      if (!(error instanceof StoreError)) throw error;
    } finally {
      if (steps > 0) options.changed();
    }
  };

  return {
    /** Tidies, unless it did so within the hour or is at it. */
    runIfDue(): Promise<void> {
      if (running !== null) return running;
      if (last !== null && options.now() - last < EVERY) return Promise.resolve();
      last = options.now();
      running = work().finally(() => {
        running = null;
      });
      return running;
    },
  };
}
