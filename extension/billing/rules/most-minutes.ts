import { amount } from './field.ts';
import { type Found, fineHere } from './finding.ts';
import { sendOnly, within } from './limit.ts';
import { settable } from './rule.ts';

/** The entry is longer in Clio than one may be. Seconds. */
export interface TooLong {
  kind: 'too-long';
  seconds: number;
  most: number;
  /** What the limit leaves for the entry. */
  within: number;
}

/** An entry has at most so many minutes in Clio. */
export const mostMinutes = settable({
  name: 'mostMinutes',
  field: amount(24 * 60),
  weigh: ([narrowest]) => narrowest?.value ?? null,
  check({ seconds, inClio, increment }, minutes): Found<TooLong>[] {
    const most = minutes === null ? null : Math.round(minutes * 60);
    if (most === null || seconds <= 0 || inClio <= most) return [];
    const left = within(most, increment);
    return [
      {
        finding: { kind: 'too-long', seconds: inClio, most, within: left },
        stops: 'until-confirmed',
        fine: fineHere('too-long'),
        fixes: [sendOnly(left)],
        offer: 'fix',
      },
    ];
  },
});
