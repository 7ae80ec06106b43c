import type { Timeline } from '../../timeline/index.ts';
import { doublingPause, LATE_RETRY_MS, RETRY_MS } from './retry-at.ts';

/** So many named instants in a row are the usual course of a limit. */
const BELIEVED = 4;

/** What asks Clio by itself, each with pauses of its own. */
export type Asker = 'sync' | 'sweep' | 'watch' | 'twins';

/**
 * The pauses of what asks Clio by itself. They grow with each failure in a row and outlive the worker: one that is ended
 * and started again asks no more often.
 */
export function createPauses(timeline: Pick<Timeline, 'read' | 'changeFrom'>, now: () => number) {
  const of = async (asker: Asker) => (await timeline.read('pauses'))?.[asker];
  return {
    /** Whether it is to leave Clio alone now. A clock that was set back ends a pause. */
    async rests(asker: Asker): Promise<boolean> {
      const until = (await of(asker))?.until ?? 0;
      return until > now() && until - now() <= LATE_RETRY_MS;
    },
    /**
     * It came to nothing.
     * @param named the instant that was named for the next try, epoch milliseconds; many in a row are not believed any
     *   more
     * @returns the instant until which it rests, epoch milliseconds
     */
    async failed(asker: Asker, named = 0): Promise<number> {
      let until = 0;
      await timeline.changeFrom('pauses', {}, (all) => {
        const failures = all[asker]?.failures ?? 0;
        const grown = now() + doublingPause(RETRY_MS, failures, LATE_RETRY_MS);
        until = named > 0 && failures < BELIEVED ? named : Math.max(named, grown);
        return { ...all, [asker]: { failures: failures + 1, until } };
      });
      return until;
    },
    /** It came through: the next failure is the first one. */
    async worked(asker: Asker): Promise<void> {
      if (!(await of(asker))) return;
      await timeline.changeFrom('pauses', {}, ({ [asker]: _, ...others }) => others);
    },
  };
}

export type Pauses = ReturnType<typeof createPauses>;
