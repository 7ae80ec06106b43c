import { amount } from './field.ts';
import { type Found, fineHere } from './finding.ts';
import { settable } from './rule.ts';

/** More hours on one day than most people work: pointed out where no rule says otherwise. */
const USUAL = 12;

/** So many seconds on this day, over all matters, are more than `most`. */
export interface LongDay {
  kind: 'long-day';
  seconds: number;
  most: number;
}

/** More than so many hours on one day, over all matters, are pointed out. */
export const longDayHours = settable({
  name: 'longDayHours',
  field: amount(24),
  weigh: ([narrowest]) => narrowest?.value ?? USUAL,
  check({ seconds, day }, hours): Found<LongDay>[] {
    const most = hours * 3_600;
    if (seconds <= 0 || day <= most) return [];
    const finding = { kind: 'long-day', seconds: day, most } as const;
    return [{ finding, stops: 'no', fine: fineHere('long-day'), fixes: [], offer: 'confirm' }];
  },
});
