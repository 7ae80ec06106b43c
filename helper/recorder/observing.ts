import type { Observer } from '../observe/index.ts';
import { leftOut } from './exclusions.ts';
import type { Permission } from './permission.ts';
import type { Sight } from './sight.ts';
import type { Timers } from './timers.ts';

/** Whatever Outlook shows: where that is excluded, it is not even asked. */
const OUTLOOK = { kind: 'window', app: 'OUTLOOK', title: '' } as const;

/** Timers beyond 24.8 days fire at once. */
const MAX_TIMER_MS = 86_400_000;

export interface ObservingParts {
  observer: Observer;
  permission: Permission;
  sight: Pick<Sight, 'hear' | 'flush' | 'forget'>;
  timers: Timers;
  /** A pause is over, or may be. */
  pauseOver(): void;
}

/** Lets an observer look while that is allowed, and only then. */
export interface Observing {
  readonly observer: Observer;
  /** Starts or ends observing as is allowed now. */
  arrange(): void;
  /** Goes by another observer from the next {@link Observing.arrange} on. */
  change(next: Observer): void;
  /**
   * Nothing new was so for some time. A timer counts working time: after a sleep it is late for the end of a pause, so that
   * is looked at, too; and an observer that hangs tells of nothing either.
   */
  stillSo(): void;
  /** Ends it for good. */
  stop(): Promise<void>;
}

export function createObserving({ permission, sight, timers, pauseOver, ...parts }: ObservingParts): Observing {
  let { observer } = parts;
  let observing = false;
  let offPause: () => void = () => undefined;

  function halt(): Promise<void> {
    sight.forget();
    observing = false;
    return observer.stop();
  }

  return {
    get observer() {
      return observer;
    },
    arrange() {
      offPause();
      const { configuration, observes, pauseLeft } = permission;
      if (!configuration) return;
      if (pauseLeft !== null) offPause = timers.after(Math.min(pauseLeft, MAX_TIMER_MS), pauseOver);
      const idleAfter = configuration.idleAfterSeconds * 1000;
      observer.hearCalls?.(configuration.microphone ?? false);
      observer.readSubjects?.(configuration.subjects === true && leftOut(OUTLOOK, configuration.exclusions) === null);
      if (observes && observing) observer.setIdleAfter(idleAfter);
      else if (observes) {
        observing = true;
        observer.start(sight.hear, idleAfter);
      } else if (observing) {
        sight.flush();
        void halt();
      }
    },
    change(next) {
      if (observing) void halt();
      observer = next;
    },
    stillSo() {
      if (observing) observer.check?.();
      else if (permission.configuration?.paused && !permission.paused) pauseOver();
    },
    stop() {
      offPause();
      return halt();
    },
  };
}
