import type { Timers } from './timers.ts';

/** Between two windows there are a few milliseconds with no window or half a title. They are shorter than this. */
const QUIET_MS = 8;
/** Something that never keeps still is let through this often all the same. */
const MAX_WAIT_MS = 100;

export interface Debounce<T> {
  /** Something new is so. It is let through once it has stood for a moment. */
  push(value: T): void;
  /** Lets through at once what still waits. */
  flush(): void;
  /** Forgets what still waits. */
  drop(): void;
}

/** Holds values back until they have stood for 8 ms (or, while they keep changing, 100 ms have passed). */
export function createDebounce<T>(through: (value: T) => void, timers: Timers): Debounce<T> {
  let waiting: { value: T } | null = null;
  let offQuiet: () => void = () => undefined;
  let offMaxWait: () => void = () => undefined;

  function drop(): void {
    offQuiet();
    offMaxWait();
    waiting = null;
  }

  function flush(): void {
    const last = waiting;
    drop();
    if (last) through(last.value);
  }

  return {
    push(value) {
      if (waiting) offQuiet();
      else offMaxWait = timers.after(MAX_WAIT_MS, flush);
      waiting = { value };
      offQuiet = timers.after(QUIET_MS, flush);
    },
    flush,
    drop,
  };
}
