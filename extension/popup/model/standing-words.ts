import type { DayView } from '../../messages/day.ts';
import type { EntryView } from '../../messages/posting.ts';
import { workedText } from '../../ui/index.ts';
import { popup } from '../../ui/words/index.ts';

type Standing = EntryView['standing'];
type Times = Pick<DayView, 'minutes' | 'standing'>;

/** Where approved entries can be, in the order in which they are shown. */
export const STANDINGS: readonly { standing: Standing; part: keyof DayView['standing'] }[] = [
  { standing: 'in-clio', part: 'inClio' },
  { standing: 'waiting', part: 'waiting' },
  { standing: 'missing', part: 'missing' },
];

/** Where an item of an approved entry is, in a word: only what Clio has is sent. */
export function standingName(standing: Standing): string {
  return popup.day.standings[standing].name;
}

/** A day's time in its parts, each with its word, in the order of a bar; they add up to the total. */
export function partsOf({ minutes, standing }: Times): { kind: string; name: string; minutes: number }[] {
  return [
    ...STANDINGS.map((one) => ({ kind: one.part, name: standingName(one.standing), minutes: standing[one.part] })),
    { kind: 'ready', name: popup.shell.header.ready, minutes: minutes.ready },
    { kind: 'needs', name: popup.shell.header.needsMatter, minutes: minutes.needs },
  ].filter((part) => part.minutes > 0);
}

/** A day's parts in words: "3 h 22 m sent", "1 h waiting", "38 m ready". */
export function partTexts(times: Times): string[] {
  return partsOf(times).map(({ name, minutes }) => popup.shell.header.part(workedText(minutes), name));
}

/** The same in one line. Empty where there is nothing. */
export function partsText(times: Times): string {
  return partTexts(times).join(' · ');
}
