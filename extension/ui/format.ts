import { comesTwice, type Day, dayBounds } from '../../shared/index.ts';
import { common, language, locale } from './words/index.ts';

const here = locale(language);

/** Worked time: "6 h 54 m", "2 h", "38 m", "0 m". */
export function workedText(minutes: number): string {
  return common.worked(minutes);
}

/** Time in Clio, as it writes that: "1.6 h". @param seconds as Clio shows them */
export function clioText(seconds: number): string {
  return common.hours(seconds);
}

const clock = new Intl.DateTimeFormat(here, { hour: 'numeric', minute: '2-digit' });
const hour = new Intl.DateTimeFormat(here, { hour: 'numeric' });
const weekday = new Intl.DateTimeFormat(here, { weekday: 'short' });
const shortDay = new Intl.DateTimeFormat(here, { weekday: 'short', month: 'short', day: 'numeric' });
const monthAndDay = new Intl.DateTimeFormat(here, { month: 'short', day: 'numeric' });
const aMoment = { month: 'short', day: 'numeric', hour: 'numeric', minute: '2-digit' } as const;
const moment = new Intl.DateTimeFormat(here, aMoment);
const momentIn = new Intl.DateTimeFormat(here, { ...aMoment, timeZoneName: 'short' });

/** The same with the zone's short name, for a time that the clock shows twice on a day. */
const zoned = { timeZoneName: 'short' } as const;
const clockIn = new Intl.DateTimeFormat(here, { hour: 'numeric', minute: '2-digit', ...zoned });
const hourIn = new Intl.DateTimeFormat(here, { hour: 'numeric', ...zoned });

/**
 * An instant as the reader's locale writes a time of day: "1:30 AM". In the hour that comes twice when clocks are set
 * back, with what tells it from the other: "1:30 AM EST".
 */
export function clockText(at: number): string {
  return (comesTwice(at) ? clockIn : clock).format(at);
}

/** From and to, in the reader's locale; one time where both read the same. */
export function clockRange(from: number, to: number): string {
  if (clockText(from) === clockText(to)) return clockText(from);
  return comesTwice(from) || comesTwice(to)
    ? common.fromTo(clockText(from), clockText(to))
    : clock.formatRange(from, to);
}

/** An hour for an axis: "9 AM", "17"; told apart as {@link clockText} does. */
export function hourText(at: number): string {
  return (comesTwice(at) ? hourIn : hour).format(at);
}

/** A day as the reader's locale writes it: "Mon, Nov 23". */
export function dayText(day: Day): string {
  return shortDay.format(dayBounds(day).start);
}

/** From one day to another: "Nov 22 – 28". */
export function dayRange(from: Day, to: Day): string {
  return monthAndDay.formatRange(dayBounds(from).start, dayBounds(to).start);
}

/** A day of the week: "Mon". */
export function weekdayText(day: Day): string {
  return weekday.format(dayBounds(day).start);
}

/** A day and time of day; told apart as {@link clockText} does. */
export function momentText(at: number): string {
  return (comesTwice(at) ? momentIn : moment).format(at);
}
