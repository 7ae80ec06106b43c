import type { Observation } from '../../shared/index.ts';
import type { Guard } from './guard.ts';
import type { Writing } from './writing.ts';

/** The window that is held back, with all that is written meanwhile. */
export interface HeldBack {
  /** Its name; null while none is. */
  readonly window: string | null;
  /**
   * Holds a window back from now on.
   * @param before what was said last before it
   */
  begin(window: string, before: Observation | null): void;
  /**
   * Writes what is held back as the window stands: also where it is over before anybody could tell.
   * @param last what was said last, held back or not
   * @returns what is said last by then
   */
  release(last: Observation | null): Observation | null;
}

export function createHeldBack(writing: Writing, guard: Pick<Guard, 'standing' | 'as'>): HeldBack {
  let held: { window: string; before: Observation | null } | null = null;

  return {
    get window() {
      return held?.window ?? null;
    },
    begin(window, before) {
      held = { window, before };
      writing.hold();
    },
    release(last) {
      if (!held) return last;
      const { window, before } = held;
      const standing = guard.standing(window);
      held = null;
      return writing.release((observation) => guard.as(standing, observation), before);
    },
  };
}
