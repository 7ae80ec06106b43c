import { amount } from './field.ts';
import { type Found, fineHere } from './finding.ts';
import { sendOnly, within } from './limit.ts';
import { settable } from './rule.ts';

/** One day's entries for the matter are longer in Clio than they may be together. Seconds. */
export interface TooMuchADay {
  kind: 'too-much-a-day';
  seconds: number;
  most: number;
  /** What the limit leaves for this entry. */
  within: number;
}

/** One day's entries for a matter have at most so many hours together. */
export const mostHoursOfDay = settable({
  name: 'mostHoursOfDay',
  field: amount(24),
  weigh: ([narrowest]) => narrowest?.value ?? null,
  check({ seconds, inClio, dayOfMatter, increment }, hours): Found<TooMuchADay>[] {
    const most = hours === null ? null : Math.round(hours * 3_600);
    if (most === null || seconds <= 0 || dayOfMatter <= most) return [];
    const left = within(inClio - (dayOfMatter - most), increment);
    return [
      {
        finding: { kind: 'too-much-a-day', seconds: dayOfMatter, most, within: left },
        stops: 'until-confirmed',
        fine: fineHere('too-much-a-day'),
        fixes: [sendOnly(left)],
        offer: 'fix',
      },
    ];
  },
});
