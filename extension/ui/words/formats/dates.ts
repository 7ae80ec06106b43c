import { locale } from './locale.ts';

const time = { hour: 'numeric', minute: '2-digit' } as const;

/** Days and times as the worker writes them, in the reader's variant of a language. Instants are epoch milliseconds. */
export const datesIn = (language: string) => ({
  /** "Mon, Nov 23". */
  day: (at: number): string =>
    new Intl.DateTimeFormat(locale(language), { weekday: 'short', month: 'short', day: 'numeric' }).format(at),
  /** "2:30 PM"; with the day of the week, "Tue 2:30 PM", where it is not today. */
  clock: (at: number, today: boolean): string =>
    new Intl.DateTimeFormat(locale(language), today ? time : { weekday: 'short', ...time }).format(at),
});
