import { type Connections, createConnections } from '../../extension/background/connection/connections.ts';
import type { Vault } from '../../extension/background/connection/vault.ts';
import { createPoster, type Poster } from '../../extension/background/posting/poster.ts';
import type { LimiterState } from '../../extension/clio/index.ts';
import type { Timeline } from '../../extension/timeline/index.ts';
import { createSerial } from '../../shared/index.ts';

/** What outlives a worker: the store, the secrets, and what the browser keeps for its session. */
export interface Remains {
  timeline: Timeline;
  vault: Vault;
  session: { token: { accessToken: string; expiresAt: number } | null; limits: LimiterState | null };
  redirectUri: string;
  authorize(url: string): Promise<string | null>;
  fetch: typeof fetch;
  now(): number;
  wait(milliseconds: number): Promise<void>;
  wakeAt(at: number): void;
}

/** A worker that ends at an instant of its own: from then on nothing that it began comes back to it. */
export interface MortalWorker {
  poster: Poster;
  connections: Connections;
  /** Resolves once the worker is dead. */
  died: Promise<void>;
}

/**
 * A worker made from what is left alone. At its n-th act on store or network it dies, before or after the act took
 * effect, which an ended process cannot know either.
 */
export function mortalWorker(remains: Remains, dies: { at: number; before: boolean } | null): MortalWorker {
  let acts = 0;
  let dead = false;
  let die: () => void = () => undefined;
  const died = new Promise<void>((resolve) => {
    die = () => {
      dead = true;
      resolve();
    };
  });
  const never = new Promise<never>(() => undefined);

  /** One act, by a worker that may not live to see its end. */
  async function act<T>(work: () => Promise<T>): Promise<T> {
    if (dead) return never;
    acts += 1;
    const last = dies !== null && acts >= dies.at;
    if (last && dies.before) {
      die();
      return never;
    }
    const value = await work();
    if (last) die();
    return dead ? never : value;
  }

  const timeline = new Proxy(remains.timeline, {
    get(target, name: keyof Timeline) {
      const call = target[name] as (...args: unknown[]) => Promise<unknown>;
      return (...args: unknown[]) => act(() => call(...args));
    },
  });
  const { session } = remains;
  const connections = createConnections(timeline, remains.vault, {
    redirectUri: remains.redirectUri,
    authorize: remains.authorize,
    mayReach: async () => true,
    leave: async () => undefined,
    session: {
      get: async () => session.token,
      set: async (token) => {
        session.token = token;
      },
    },
    limits: {
      load: async () => session.limits,
      save: (state) => {
        if (!dead) session.limits = structuredClone(state);
      },
    },
    fetch: (...args) => act(() => remains.fetch(...args)),
    now: remains.now,
    wait: remains.wait,
    // A browser lets go of the locks of a worker that ended, so each has its own here.
    alone: createSerial(),
    accountChanged: () => undefined,
    changed: () => undefined,
  });
  const poster = createPoster(timeline, connections, {
    now: remains.now,
    wakeAt: remains.wakeAt,
    changed: () => undefined,
  });
  return { poster, connections, died };
}
