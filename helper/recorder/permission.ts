import type { Configuration } from '../../shared/index.ts';
import type { Clock } from '../base/index.ts';

/** What the recorder may do: what the attorney allows, and whether the recorder rests or has stopped. */
export interface Permission {
  /** What the attorney allows; null before the first word of that. */
  configuration: Configuration | null;
  /** There is no browser to record for now. */
  resting: boolean;
  stopped: boolean;
  /** Whether the attorney has paused it, and the pause is not over yet. */
  readonly paused: boolean;
  /** Whether it may observe now. */
  readonly observes: boolean;
  /** Milliseconds until the pause is over by itself; null where there is none, or one without an end. */
  readonly pauseLeft: number | null;
}

/** Nothing is allowed at first. */
export function createPermission(clock: Pick<Clock, 'peek'>): Permission {
  return {
    configuration: null,
    resting: false,
    stopped: false,
    get paused() {
      const until = this.configuration?.pausedUntil ?? Number.POSITIVE_INFINITY;
      return (this.configuration?.paused ?? false) && clock.peek() < until;
    },
    get observes() {
      return this.configuration !== null && !this.paused && !this.resting && !this.stopped;
    },
    get pauseLeft() {
      const until = this.configuration?.pausedUntil;
      return this.paused && typeof until === 'number' ? until - clock.peek() : null;
    },
  };
}
