import type { Action } from './actions.ts';

/** A history after which something did not hold, as it was shrunk. */
export interface Kept {
  /** What did not hold. */
  was: string;
  seed: number;
  actions: readonly Action[];
}

/** Each is lived through again in every run of the tests. */
export const KEPT: readonly Kept[] = [];
