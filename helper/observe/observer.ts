import type { Blind, Observation, Platform } from '../../shared/index.ts';

/** What may be in front: a window (both texts empty: none is), or that it cannot be seen, and why. */
export type Seen = Extract<Observation, { kind: 'window' | 'blind' }>;

/** Why nobody can be at work, whatever the last input was. */
export type Gone = 'locked' | 'asleep' | 'switched';

/** What tells whether somebody is at the computer. */
export type Sign =
  /** No input for `quiet` milliseconds, which is at least the threshold. Told once; `input` ends it. */
  | { kind: 'idle'; quiet: number }
  /** Somebody used the computer again after `idle`. */
  | { kind: 'input' }
  /** The session is locked, about to sleep, or another user is in front; each lasts until its own `back`. */
  | { kind: 'gone'; why: Gone }
  | { kind: 'back'; why: Gone }
  /** The session or the computer ends now: what is open shall get its end at once. */
  | { kind: 'ending' };

export type Told = Seen | Sign;

/** The eyes of the helper on one kind of system. */
export interface Observer {
  readonly platform: Platform;
  /** Which observer this is and what it learns idle time and locks from, for `doctor` and `diagnose`. */
  readonly name: string;
  /**
   * Starts to observe and tells `sink` what is so, at first and on each change. It always says soon what it sees, and
   * says *blind* rather than nothing. May be started again after it was stopped.
   * @param idleAfter milliseconds without input after which `idle` is told
   */
  start(sink: (told: Told) => void, idleAfter: number): void;
  /** Changes the threshold while observing. A stretch without input that is already longer is told at once. */
  setIdleAfter(milliseconds: number): void;
  /** Ends it; the sink hears nothing more from this call on. */
  stop(): Promise<void>;
}

/** An observer for where nothing can be seen. It says so once. */
export function createBlindObserver(platform: Platform, name: string, why: Blind): Observer {
  return {
    platform,
    name,
    start: (sink) => sink({ kind: 'blind', why }),
    setIdleAfter: () => undefined,
    stop: () => Promise.resolve(),
  };
}
