import { type Charge, secondsInClio, withTotalsOf } from '../../billing/index.ts';
import type { ContentChange, EntryView } from '../../messages/posting.ts';

/** Whether so much would be in Clio for an entry as was not worked, its rounding aside. */
export function isMoreThanWorked({ worked }: EntryView, seconds: number, increment: number | null): boolean {
  return secondsInClio(seconds, increment) > secondsInClio(worked, increment);
}

/** A note of an entry with its line of totals, if it has one, as so many seconds in Clio would have it. */
export function noteFor({ worked }: EntryView, note: string, inClio: number, charge: Charge): string {
  return withTotalsOf(note, { worked: worked * 1000, chargeable: charge === 'billable' ? inClio : 0 });
}

/** The change of an entry's time alone, with what its note says of it. @param seconds to be sent, whole */
export function timeChange(entry: EntryView, seconds: number, increment: number | null): ContentChange {
  const narrative = noteFor(entry, entry.narrative, secondsInClio(seconds, increment), entry.charge);
  return narrative === entry.narrative ? { seconds } : { seconds, narrative };
}
