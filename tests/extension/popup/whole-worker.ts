import { performance } from 'node:perf_hooks';
import { setTimeout as wait } from 'node:timers/promises';
import { createServices } from '../../../extension/background/services.ts';
import type { CallAnswer, CallMessage, CallName, Calls, News } from '../../../extension/messages/calls.ts';
import { fakePorts } from '../background/fake-ports.ts';
import { OWN, offlinePlatform } from '../background/offline-platform.ts';

const PAGE = { id: OWN.id, url: `${OWN.root}extension/popup/index.html` };
/** So long nothing is told, nothing asked and nothing worked out once the worker is done. Milliseconds of its clock. */
const QUIET = 700;
/** Of such a while, the process works for less than this share: else something is still worked out. */
const IDLE = 0.3;

/** The whole worker, in the place of the browser's: pages ask it, and hear its news. */
export interface WholeWorker {
  timeline: ReturnType<typeof createServices>['timeline'];
  /** Answers what a page sends. */
  answer(message: CallMessage): Promise<CallAnswer>;
  /** Asks as a page does. @throws where it could not be done */
  ask<N extends CallName>(call: N, params: Calls[N]['params']): Promise<Calls[N]['value']>;
  /** Those who hear its news. */
  listeners: Set<(news: News) => void>;
  /** Resolves once nothing goes on any more. */
  quiet(): Promise<void>;
}

/**
 * Starts a worker over a new database, without helper and network.
 * @param now its clock
 * @param pace how many times as fast as the computer's that clock goes
 */
export function wholeWorker(database: string, now: () => number, pace = 1): WholeWorker {
  const listeners = new Set<(news: News) => void>();
  const platform = offlinePlatform({
    ...fakePorts().options,
    now,
    later: (act, ms) => {
      // Nobody here waits for what comes later than that.
      if (ms < 10_000) setTimeout(act, ms / pace);
    },
    tellPages: async (news) => {
      happened += 1;
      for (const listener of listeners) listener(news);
      return true;
    },
  });
  const services = createServices(platform, database);
  let underWay = 0;
  let happened = 0;

  const answer = async (message: CallMessage): Promise<CallAnswer> => {
    underWay += 1;
    try {
      return (await services.router.route(message, PAGE)) as CallAnswer;
    } finally {
      underWay -= 1;
      happened += 1;
    }
  };
  return {
    timeline: services.timeline,
    answer,
    ask: async (call, params) => {
      const given = await answer({ call, params, act: crypto.randomUUID() });
      if ('failed' in given) throw new Error(given.failed);
      return given.value as never;
    },
    listeners,
    quiet: async () => {
      for (let isQuiet = false; !isQuiet; ) {
        const [before, since] = [happened, performance.eventLoopUtilization()];
        await wait(QUIET / pace);
        const { utilization } = performance.eventLoopUtilization(since);
        isQuiet = underWay === 0 && happened === before && utilization < IDLE;
      }
    },
  };
}
