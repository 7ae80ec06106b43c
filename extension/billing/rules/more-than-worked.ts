import { secondsInClio } from '../time/rounding.ts';
import { fineHere } from './finding.ts';
import type { EntryRule } from './rule.ts';

/** More goes to Clio than was worked, beyond Clio's own rounding. Seconds. */
export interface MoreThanWorked {
  kind: 'more-than-worked';
  seconds: number;
  worked: number;
}

/** What is kept once the attorney said that so many seconds are right; what is written later is asked about anew. */
export function moreIsFine(seconds: number): string {
  return `more-than-worked:${seconds}`;
}

/** Time that was written by hand and is more than was worked: a slip of a digit looks no different. */
export const moreThanWorked: EntryRule<MoreThanWorked> = {
  check({ seconds, inClio, worked, byHand, increment }) {
    if (!byHand || seconds <= 0 || inClio <= secondsInClio(worked, increment)) return [];
    return [
      {
        finding: { kind: 'more-than-worked', seconds: inClio, worked },
        stops: 'until-confirmed',
        fine: fineHere(moreIsFine(seconds)),
        fixes: [],
        offer: 'confirm',
      },
    ];
  },
};
