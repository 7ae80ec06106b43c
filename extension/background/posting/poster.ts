import { createFresh } from '../../../shared/index.ts';
import type { ClioTrouble } from '../../messages/views.ts';
import type { Entry, Timeline } from '../../timeline/index.ts';
import type { Connections } from '../connection/connections.ts';
import { RETRY_MS } from '../connection/retry-at.ts';
import { createQueue } from './queue.ts';
import { createRound, type PosterOptions } from './round.ts';
import type { Standing } from './standing.ts';

/** How far the queue is. */
export interface OutboxFacts {
  total: number;
  done: number;
  /** The entry under way. */
  current: Entry | null;
  /** Nothing is done before this instant; null while something is. */
  waitingUntil: number | null;
  paused: boolean;
  trouble: ClioTrouble | null;
}

/** A pause up to so long is a part of the posting; a longer one is waiting. Milliseconds. */
const SHORT_PAUSE = 2 * 60_000;

/** Whether entries are being sent, or go on by themselves in a moment. */
export function isUnderWay({ current, paused, waitingUntil }: OutboxFacts, now: number): boolean {
  return !paused && (current !== null || (waitingUntil !== null && waitingUntil - now <= SHORT_PAUSE));
}

/**
 * Delivers approved entries to Clio, one after another, each at most once, and brings later changes there. Before a
 * request leaves, `sending` is on disk; whatever is found in that state at a start has an unknown outcome and is looked
 * up, never sent again blind.
 */
export function createPoster(timeline: Timeline, connections: Connections, options: PosterOptions) {
  const { now, wakeAt, changed } = options;
  const queue = createQueue(timeline);
  const standing: Standing = { trouble: null, current: null, waitingUntil: null, swept: false };
  const round = createRound(timeline, connections, options, queue, standing);
  /** Whether somebody asked for the run that begins next, or its time has come. */
  let why: 'asked' | 'due' = 'due';

  /** Works off what waits; one run at a time, and once more when asked during a run. */
  const work = createFresh(async () => {
    let asked = why === 'asked';
    why = 'due';
    try {
      while (await round(asked)) asked = true;
    } catch (error) {
      // The storage failed in the midst of it: what was under way is of unknown outcome, as after a worker's death.
      standing.swept = false;
      wakeAt(now() + RETRY_MS);
      throw error;
    } finally {
      standing.current = null;
    }
  });

  const run = (): Promise<void> => {
    why = 'asked';
    return work();
  };

  async function pause(paused: boolean): Promise<void> {
    await queue.keep({ paused });
    changed();
  }

  return {
    /** Works off what waits: somebody asked for it. */
    run,
    /** Works off what waits, if it is time for that. */
    runIfDue: work,
    /** Stops after the entry under way, until `resume`; what waits is then worked off by the next `run`. */
    pause: () => pause(true),
    resume: () => pause(false),
    trouble: () => standing.trouble,
    /** How far it is; null where nothing waits. */
    facts: async (): Promise<OutboxFacts | null> => {
      const waiting = await queue.waiting();
      if (waiting.length === 0) return null;
      const [done, paused] = await Promise.all([queue.done(), queue.isPaused()]);
      const { current, waitingUntil, trouble } = standing;
      return {
        total: done + waiting.length,
        done,
        current,
        waitingUntil: current === null ? waitingUntil : null,
        paused,
        trouble,
      };
    },
  };
}

export type Poster = ReturnType<typeof createPoster>;
