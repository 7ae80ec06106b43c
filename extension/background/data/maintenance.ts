import { createFresh, zoneAt } from '../../../shared/index.ts';
import { type RetentionMonths, StoreError, type Timeline } from '../../timeline/index.ts';
import { unawaited } from '../faults/unawaited.ts';
import { effectiveIn } from '../settings/effective.ts';

/** What the store does in the background has time. Milliseconds. */
const EVERY = 3_600_000;

/** What was here before a back-up was put back stays so long, for whoever finds that it was the wrong one. Milliseconds. */
export const REPLACED_FOR = 30 * 86_400_000;

/** For how long titles are kept: the attorney's limit or the firm's, whichever counts at the moment of each step. */
const monthsKept: RetentionMonths = (stored) => effectiveIn(stored).retention.value;

/**
 * Lets the store maintain itself, step by step, so that nobody waits for it: at the worker's start,
 * where it goes on with what an earlier one left, then each hour, and at once where something is to be done.
 * @param rest lets others go first between two steps
 */
export function createMaintenance(
  timeline: Timeline,
  options: { now(): number; rest(): Promise<void>; changed(): void },
) {
  let last: number | null = null;
  /** The run that was begun or asked for last. */
  let latest: Promise<void> = Promise.resolve();

  const dropReplaced = async (): Promise<void> => {
    await timeline.dropLeftovers();
    const at = await timeline.replacedAt();
    if (at === null || options.now() - at < REPLACED_FOR || (await timeline.readRetention()).hold) return;
    await timeline.dropReplaced();
  };

  /** Asked for while it is under way, it is done once more: there may be more to do since it found nothing. */
  const work = createFresh(async () => {
    let steps = 0;
    try {
      while (await timeline.maintain(options.now(), zoneAt(options.now()), monthsKept)) {
        steps += 1;
        await options.rest();
      }
      await dropReplaced();
    } catch (error) {
      // Whoever records is told of the same trouble; here it is tried again when next asked.
      last = null;
      if (!(error instanceof StoreError)) throw error;
    } finally {
      if (steps > 0) options.changed();
    }
  });

  const run = (): Promise<void> => {
    last = options.now();
    latest = work();
    return latest;
  };

  return {
    /** Maintains the store, unless that was done within the hour or is under way. */
    runIfDue: (): Promise<void> => (last !== null && options.now() - last < EVERY ? latest : run()),
    /** There is something to do now, whatever was done within the hour. */
    now: (): void => unawaited('maintenance', run()),
  };
}
