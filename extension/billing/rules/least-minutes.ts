import { amount } from './field.ts';
import { type Found, fineHere } from './finding.ts';
import { settable } from './rule.ts';

/** The entry is shorter in Clio than the smallest one. Seconds. */
export interface TooShort {
  kind: 'too-short';
  seconds: number;
  least: number;
}

/**
 * An entry that is billed has at least so many minutes in Clio. To raise it sends more than was worked, so it stops
 * nothing.
 */
export const leastMinutes = settable({
  name: 'leastMinutes',
  field: amount(24 * 60),
  weigh: ([narrowest]) => narrowest?.value ?? null,
  check({ seconds, inClio, charge }, minutes): Found<TooShort>[] {
    const least = minutes === null ? null : Math.round(minutes * 60);
    if (least === null || seconds <= 0 || inClio >= least || charge !== 'billable') return [];
    return [
      {
        finding: { kind: 'too-short', seconds: inClio, least },
        stops: 'no',
        fine: fineHere('too-short'),
        fixes: [{ kind: 'seconds', seconds: least }, { kind: 'charge', charge: 'no-charge' }, { kind: 'leave-out' }],
        offer: 'fix',
      },
    ];
  },
});
