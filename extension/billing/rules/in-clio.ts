import { fineHere } from './finding.ts';
import { sendOnly } from './limit.ts';
import type { EntryRule } from './rule.ts';

/** Clio has time of this matter and day that did not come from here. */
export interface AlreadyThere {
  kind: 'in-clio';
  /** What Clio has. */
  seconds: number;
  /** How much of the entry Clio does not have yet. */
  left: number;
  /** A timer for it runs there. */
  timer: boolean;
}

export const inClio: EntryRule<AlreadyThere> = {
  check({ seconds, there }) {
    if (seconds <= 0 || there.length === 0) return [];
    const known = there.reduce((sum, entry) => sum + entry.seconds, 0);
    const left = Math.max(0, seconds - known);
    return [
      {
        finding: { kind: 'in-clio', seconds: known, left, timer: there.some(({ running }) => running) },
        stops: 'until-confirmed',
        // Fine for what is there now: an entry typed later asks again.
        fine: fineHere(`in-clio:${there.map(({ id, seconds: its }) => `${id}=${its}`).join(',')}`),
        fixes: [sendOnly(left)],
        offer: 'fix',
      },
    ];
  },
};
