import { type Event, type Observation, sameObservation } from '../../shared/index.ts';
import type { Clock } from '../base/index.ts';
import type { Journal } from '../journal/index.ts';
import type { Disclosure, Guard } from './guard.ts';
import { createHeldBack } from './held-back.ts';
import type { Timers } from './timers.ts';
import { createWriting } from './writing.ts';

/** Samples hold for 45 seconds at most, and a little may be late. */
const ALIVE_INTERVAL_MS = 25_000;
/** Titles that were acked are taken off the disk this often; milliseconds. */
const SHED_INTERVAL_MS = 120_000;

export interface ChronicleParts {
  journal: Journal;
  clock: Clock;
  timers: Timers;
  /** Minutes east of UTC at an instant. */
  zone: (at: number) => number;
  guard: Pick<Guard, 'standing' | 'as'>;
  /** A sample was written. */
  written(): void;
  /** For some time nothing new was so, and that was written. */
  stillSo(): void;
}

/** Keeps the journal: what is so, each time something else is, and from time to time that it still is. */
export interface Chronicle {
  /** What was said last; null before the first word. */
  readonly last: Observation | null;
  /** Ends what an earlier recorder left behind, the first time it is called. */
  endEarlier(): void;
  /** Writes what is so, where that is something new. */
  record(disclosed: Disclosure): void;
  /** Writes what is held back as its window stands now. */
  release(): void;
  /** Writes what is held back, where it is known by now, or cannot be, how its window stands. */
  releaseJudged(): void;
  /** Says once more what is so. */
  sayAgain(): void;
  /** Gives what is open its end now, as the process may be killed. Should it live on, the next change goes on. */
  breakOff(): void;
  /** Writes nothing by itself any more. */
  rest(): void;
}

export function createChronicle(parts: ChronicleParts): Chronicle {
  const { journal, clock, timers, guard, written } = parts;
  const writing = createWriting(parts);
  const back = createHeldBack(writing, guard);
  let last: Observation | null = null;
  let shedAt = Number.NEGATIVE_INFINITY;
  let offAlive: () => void = () => undefined;

  function write(event: Event): void {
    writing.write(event, last);
    offAlive();
    offAlive = timers.after(ALIVE_INTERVAL_MS, stillSo);
    // With a write that is due anyway: nothing wakes up for it.
    if (Math.abs(clock.peek() - shedAt) >= SHED_INTERVAL_MS) {
      shedAt = clock.peek();
      journal.shed();
    }
    written();
  }

  function stillSo(): void {
    write({ kind: 'alive' });
    journal.secure();
    parts.stillSo();
  }

  function release(): void {
    last = back.release(last);
  }

  return {
    get last() {
      return last;
    },
    endEarlier: writing.endEarlier,
    record({ observation, held }) {
      if (back.window !== held) release();
      // The first word of a window that is held back is of another window, whatever it is called.
      if (held !== null && back.window === null) back.begin(held, last);
      else if (last && sameObservation(last, observation)) return;
      write(observation);
      last = observation;
    },
    release,
    releaseJudged() {
      if (back.window !== null && guard.standing(back.window) !== 'held') release();
    },
    sayAgain() {
      if (!last) return;
      // From when on nobody was there is said already.
      const { since: _, ...again } = { since: undefined, ...last };
      write(again);
    },
    breakOff() {
      release();
      if (last) write({ kind: 'away', why: 'stopped' });
      last = last && { kind: 'away', why: 'stopped' };
      journal.secure();
    },
    rest: () => offAlive(),
  };
}
