import { LAST_INSTANT } from '../../shared/index.ts';

/** The two clocks of a computer, in milliseconds: the wall's, which people and programs may set, and a steady one. */
export interface ClockPair {
  /** Epoch milliseconds. */
  wall(): number;
  /** Milliseconds from any fixed point; never falls. */
  steady(): number;
}

/** One reading. `at` is epoch milliseconds in whole numbers. */
export type Reading =
  | { step: 'none'; at: number }
  /** The wall clock was set back: `until` is when the reading would have been without that, `at` is the new time. */
  | { step: 'back'; at: number; until: number }
  /** The wall clock ran ahead of the steady one, by sleep or by hand: nothing is known from `since` to `at`. */
  | { step: 'ahead'; at: number; since: number };

export interface Clock {
  read(): Reading;
  /** The instant now, without noticing steps: epoch milliseconds in whole numbers. */
  peek(): number;
  /** Milliseconds from any fixed point, which setting the clock does not move. */
  steady(): number;
}

/** Smaller differences are the daily creep of time servers, which is smoothed and not worth a break. */
const TOLERANCE_MS = 1_000;

/** An instant that the wire takes. A clock beyond stands still there: it is set wrong, and what it says is no time. */
const within = (instant: number) => Math.min(Math.max(Math.floor(instant), 0), LAST_INSTANT);

/** The clocks of this computer. */
export const SYSTEM_CLOCKS: ClockPair = { wall: () => Date.now(), steady: () => performance.now() };

/**
 * A clock whose `at` never falls, except in a reading that says `back`. Each reading compares how far both clocks went
 * since the one before; a difference above a second is a step.
 */
export function createClock(clocks: ClockPair = SYSTEM_CLOCKS): Clock {
  let before: { wall: number; steady: number; at: number } | null = null;

  return {
    peek: () => within(clocks.wall()),
    steady: () => clocks.steady(),
    read() {
      const wall = within(clocks.wall());
      const steady = clocks.steady();
      if (!before) {
        before = { wall, steady, at: wall };
        return { step: 'none', at: wall };
      }
      const passed = steady - before.steady;
      const drift = wall - before.wall - passed;
      const expected = within(before.at + passed);
      const at = drift < -TOLERANCE_MS ? wall : Math.max(wall, before.at);
      before = { wall, steady, at };
      if (drift < -TOLERANCE_MS) return { step: 'back', at, until: expected };
      if (drift > TOLERANCE_MS) return { step: 'ahead', at, since: Math.min(expected, at) };
      return { step: 'none', at };
    },
  };
}
