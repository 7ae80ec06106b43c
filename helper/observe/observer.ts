import type { Blind, Observation, Platform } from '../../shared/index.ts';

/** What an observer may say: a window (both texts empty: none is in front), or that it cannot see, and why. */
export type Seen = Extract<Observation, { kind: 'window' | 'blind' }>;

/** The eyes of the helper on one kind of system. */
export interface Observer {
  readonly platform: Platform;
  /** Which observer this is, for `doctor` and `diagnose`. */
  readonly name: string;
  /**
   * Starts to observe and tells `sink` what is so, at first and on each change. It always says something soon, and
   * says *blind* rather than nothing. May be started again after it was stopped.
   */
  start(sink: (seen: Seen) => void): void;
  /** Ends it; the sink hears nothing more from this call on. */
  stop(): Promise<void>;
}

/** An observer for where nothing can be seen. It says so once. */
export function createBlindObserver(platform: Platform, name: string, why: Blind): Observer {
  return {
    platform,
    name,
    start: (sink) => sink({ kind: 'blind', why }),
    stop: () => Promise.resolve(),
  };
}
