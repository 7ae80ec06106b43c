import type { Sample } from '../../shared/index.ts';
import type { Area, Platform } from '../background/platform.ts';
import type { News } from '../messages/calls.ts';
import { madeUpHelper } from './made-up-helper.ts';

/** A browser's storage in memory: it goes with the page. */
function memoryArea(): Area {
  const values = new Map<string, unknown>();
  return {
    all: async () => Object.fromEntries(values),
    get: async (name) => values.get(name),
    set: async (name, value) => void values.set(name, structuredClone(value)),
    remove: async (name) => void values.delete(name),
  };
}

const event = { addListener: () => undefined, removeListener: () => undefined };

/** Who the made-up worker and its page are to one another. */
export const OWN = { id: 'example', root: 'example://' };

/** The areas of the made-up browser. */
export interface MadeUpPlatform extends Platform {
  /** Those who hear the worker's news. */
  listeners: Set<(news: News) => void>;
}

/** What a worker has that reaches nothing: no network, no helper but a made-up one, no storage that stays. */
export function madeUpPlatform(samples: readonly Sample[], now: () => number): MadeUpPlatform {
  const listeners = new Set<(news: News) => void>();
  return {
    listeners,
    now,
    later: (act, ms) => void setTimeout(act, ms),
    uuid: () => crypto.randomUUID(),
    fetch: () => Promise.reject(new TypeError('A made-up day has no network.')),
    alone: (act) => act(),
    version: __VERSION__,
    userAgent: navigator.userAgent,
    own: OWN,
    session: memoryArea(),
    local: memoryArea(),
    managed: async () => ({}),
    wakeAt: () => undefined,
    redirectUri: OWN.root,
    authorize: async () => null,
    mayReach: async () => false,
    mayTellTechnical: async () => false,
    leave: async () => undefined,
    rules: { updateSessionRules: async () => undefined },
    timings: { now: () => 0, take: () => [], next: () => new Promise(() => undefined) },
    connectNative: () => madeUpHelper(samples),
    lastError: () => undefined,
    tabs: {
      permissions: { contains: async () => false, onAdded: event, onRemoved: event },
    } as unknown as Platform['tabs'],
    tellPages: async (news) => {
      for (const listener of listeners) listener(news);
      return true;
    },
    showButton: async () => undefined,
    notify: async () => false,
    reload: () => undefined,
  };
}
