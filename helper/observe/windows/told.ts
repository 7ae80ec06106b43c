import type { Reading } from './reading.ts';
import type { Sign } from './signs.ts';

/** What Windows told by itself and no reading contradicts yet. */
export interface Told {
  hear(sign: Sign): void;
  /** What was told of a lock is by now what Windows says itself. */
  settle(): void;
  /** Null where nothing was told of it. */
  readonly locked: boolean | null;
  readonly ending: boolean;
  /** Whether the computer sleeps. Whoever uses it has it awake, though no sign said so, as from afar with its display off. */
  isAsleep(reading: Reading): boolean;
}

export function createTold(): Told {
  let locked: boolean | null = null;
  let ending = false;
  const asleepBy = new Set<'power' | 'display'>();
  /** The counter at the last input before the computer went to sleep; null while that is not read yet. */
  let asleepFrom: number | null = null;

  return {
    get locked() {
      return locked;
    },
    get ending() {
      return ending;
    },
    hear(sign) {
      switch (sign.kind) {
        case 'look':
          return;
        case 'locked':
          locked = sign.is;
          return;
        case 'ending':
          ending = sign.is;
          return;
        case 'asleep':
          if (asleepBy.size === 0) asleepFrom = null;
          if (sign.is) asleepBy.add(sign.by);
          else asleepBy.delete(sign.by);
      }
    },
    settle() {
      locked = null;
    },
    isAsleep({ ticks }) {
      if (asleepBy.size === 0 || !ticks) return asleepBy.size > 0;
      asleepFrom ??= ticks.input;
      if (asleepFrom !== ticks.input) asleepBy.clear();
      return asleepBy.size > 0;
    },
  };
}
