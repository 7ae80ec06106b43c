import type { Problem } from '../../clio/index.ts';
import type { ClioTrouble } from '../../messages/views.ts';
import { LATE_RETRY_MS, retryAt } from '../connection/retry-at.ts';
import { readTrouble } from '../connection/stored-trouble.ts';
import { troubleOf } from '../connection/trouble.ts';
import type { Queue } from './queue.ts';
import type { Standing } from './standing.ts';

interface ScheduleParts {
  queue: Queue;
  standing: Standing;
  now(): number;
  /** Wakes the poster at an instant, also after the worker died. */
  wakeAt(at: number): void;
}

/**
 * When the next round is due: it is kept, so that a worker that comes after this one asks nothing sooner, and says the
 * same.
 */
export function createSchedule({ queue, standing, now, wakeAt }: ScheduleParts) {
  return {
    /**
     * Whether a round that nobody asked for is too early by what an earlier one kept; it is said again what stands in the
     * way, and waited for.
     */
    isTooEarly: (until: number | null, trouble: unknown): boolean => {
      if (until === null || until <= now() || until - now() > LATE_RETRY_MS) return false;
      standing.trouble = readTrouble(trouble);
      standing.waitingUntil = until;
      wakeAt(until);
      return true;
    },
    /**
     * Only somebody's hand can mend what is in the way: it is looked at again late. @param failures as for {@link goOn}
     */
    restFrom: async (trouble: ClioTrouble, failures: number): Promise<void> => {
      const until = now() + LATE_RETRY_MS;
      standing.trouble = trouble;
      standing.waitingUntil = until;
      wakeAt(until);
      await queue.keep({ failures: failures + 1, until, trouble });
    },
    /**
     * Keeps when to go on, and has it come about.
     * @param failures rounds in a row before this one that came to nothing
     * @param wakes when something that waits is due
     * @param later when to look at what was made, for which nothing waits
     * @returns whether that is at once
     */
    goOn: async (
      problem: Problem | null,
      failures: number,
      wakes: readonly number[],
      later: number,
    ): Promise<boolean> => {
      if (problem) standing.trouble = troubleOf(problem);
      const heals = problem ? retryAt(problem, now(), failures) : Math.min(...wakes);
      // While nothing can be sent, nothing can be looked up either.
      const next = heals ?? Number.POSITIVE_INFINITY;
      if (next <= now()) return true;
      if (Number.isFinite(next)) standing.waitingUntil = next;
      const wake = Math.min(next, later);
      if (Number.isFinite(wake)) wakeAt(wake);
      standing.trouble ??= await queue.commonTrouble();
      const until = Number.isFinite(wake) ? wake : null;
      await queue.keep({ failures: problem ? failures + 1 : 0, until, trouble: standing.trouble });
      return false;
    },
  };
}
