import { setTimeout as wait } from 'node:timers/promises';
import type { Area, Platform } from '../../../extension/background/platform.ts';
import { createServices } from '../../../extension/background/services.ts';
import type { CallAnswer, CallMessage, CallName, Calls, News } from '../../../extension/messages/calls.ts';
import { fakePorts } from '../background/fake-ports.ts';

const OWN = { id: 'own', root: 'chrome-extension://own/' };
const PAGE = { id: OWN.id, url: `${OWN.root}extension/popup/index.html` };
/** So long nothing is told, and nothing asked, once the worker has worked out what it suggests. Milliseconds. */
const QUIET = 700;

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

function memory(): Area {
  const values = new Map<string, unknown>();
  return {
    all: async () => Object.fromEntries(values),
    get: async (name) => values.get(name),
    set: async (name, value) => void values.set(name, structuredClone(value)),
    remove: async (name) => void values.delete(name),
  };
}

/**
 * Starts a worker over a new database, without helper and network.
 * @param now its clock
 */
export function wholeWorker(database: string, now: () => number): WholeWorker {
  const listeners = new Set<(news: News) => void>();
  const event = { addListener: () => undefined, removeListener: () => undefined };
  const platform: Platform = {
    ...fakePorts().options,
    now,
    later: (act, ms) => {
      // Nobody here waits for what comes later than that.
      if (ms < 10_000) setTimeout(act, ms);
    },
    uuid: () => crypto.randomUUID(),
    fetch: () => Promise.reject(new TypeError('offline')),
    alone: (act) => act(),
    version: '1.0.0',
    userAgent: 'Mozilla/5.0 Chrome/140.0.0.0',
    own: OWN,
    session: memory(),
    local: memory(),
    managed: async () => ({}),
    wakeAt: () => undefined,
    redirectUri: 'https://own.chromiumapp.org/clio',
    authorize: async () => null,
    mayReach: async () => true,
    leave: async () => undefined,
    rules: { updateSessionRules: async () => undefined },
    timings: { now: () => 0, take: () => [], next: async () => undefined },
    tabs: {
      permissions: { contains: async () => false, onAdded: event, onRemoved: event },
    } as unknown as Platform['tabs'],
    tellPages: async (news) => {
      last = performance.now();
      for (const listener of listeners) listener(news);
      return true;
    },
    showButton: async () => undefined,
    reload: () => undefined,
  };
  const services = createServices(platform, database);
  let underWay = 0;
  let last = performance.now();

  const answer = async (message: CallMessage): Promise<CallAnswer> => {
    underWay += 1;
    try {
      return (await services.router.route(message, PAGE)) as CallAnswer;
    } finally {
      underWay -= 1;
      last = performance.now();
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
      while (underWay > 0 || performance.now() - last < QUIET) await wait(20);
    },
  };
}
