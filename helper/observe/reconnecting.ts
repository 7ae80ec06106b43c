import type { Blind } from '../../shared/index.ts';
import type { Observer, Sink } from './observer.ts';
import { pause } from './pause.ts';

const FIRST_RETRY_MS = 250;

/** One run of an observer, over as many connections as it takes. */
export interface Watching {
  /** Aborted once the run is over: the connection is to be closed. */
  readonly signal: AbortSignal;
  idleAfter: number;
  /** Tells of idle time over the connection that there is now; null without one. */
  idle: { setIdleAfter(milliseconds: number): void } | null;
  say: Sink;
  /** Whether whoever tells did not answer: *blind* was said, and nothing was told since. */
  isSilent(): boolean;
  /** Says *blind*, as whoever tells does not answer in time. */
  fallSilent(): void;
}

/** The part of an observer that does not depend on what it is connected to. */
export interface Reconnecting<W extends Watching>
  extends Required<Pick<Observer, 'start' | 'setIdleAfter' | 'check' | 'stop'>> {
  /** The run under way; null while it is stopped. */
  readonly watching: W | null;
}

export interface ReconnectingParts<W extends Watching> {
  /** A new run, with what this observer knows besides. */
  begin(run: Watching): W;
  /** Watches until the connection ends. Whether there was one of any use. */
  watchOnce(watching: W): Promise<boolean>;
  /** Asks whoever tells, with what an answer after a silence leads to; settles with the answer. */
  check(watching: W): Promise<unknown>;
  /** Why nothing is seen between two connections. */
  why: Blind;
  /** The longest pause before it is tried again, in milliseconds. */
  maxRetryMs: number;
}

/**
 * Observes over one connection after another: without one it says *blind* and tries again, at first soon and then ever
 * more seldom.
 */
export function createReconnecting<W extends Watching>(parts: ReconnectingParts<W>): Reconnecting<W> {
  const { begin, watchOnce, check, why, maxRetryMs } = parts;
  let running: { watching: W; end: () => Promise<void>; checking: boolean } | null = null;

  async function keepWatching(watching: W): Promise<void> {
    const { signal, say } = watching;
    let wait = FIRST_RETRY_MS;
    while (!signal.aborted) {
      if (await watchOnce(watching)) wait = FIRST_RETRY_MS;
      say({ kind: 'blind', why });
      await pause(wait, signal);
      wait = Math.min(wait * 2, maxRetryMs);
    }
  }

  return {
    get watching() {
      return running?.watching ?? null;
    },
    start(sink, idleAfter) {
      if (running) return;
      const stopping = new AbortController();
      const { signal } = stopping;
      let silent = false;
      const say: Sink = (event, window) => {
        if (signal.aborted) return;
        if (event.kind === 'window' || event.kind === 'blind') silent = false;
        sink(event, window);
      };
      const fallSilent = () => {
        say({ kind: 'blind', why });
        silent = true;
      };
      const watching = begin({ signal, idleAfter, idle: null, say, isSilent: () => silent, fallSilent });
      const done = keepWatching(watching);
      running = {
        watching,
        checking: false,
        end: () => {
          stopping.abort();
          return done;
        },
      };
    },
    setIdleAfter(milliseconds) {
      if (!running || running.watching.idleAfter === milliseconds) return;
      running.watching.idleAfter = milliseconds;
      running.watching.idle?.setIdleAfter(milliseconds);
    },
    check() {
      const mine = running;
      if (!mine) return;
      // No timer looks out for the answer: it would wake the helper each time.
      if (mine.checking) return mine.watching.isSilent() ? undefined : mine.watching.fallSilent();
      mine.checking = true;
      void check(mine.watching).finally(() => {
        mine.checking = false;
      });
    },
    async stop() {
      const { end } = running ?? {};
      running = null;
      await end?.();
    },
  };
}
