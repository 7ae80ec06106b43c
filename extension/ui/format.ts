import { comesTwice, type Day, dayBounds, dayOf } from '../../shared/index.ts';
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

const aClock = { hour: 'numeric', minute: '2-digit' } as const;
const clock = new Intl.DateTimeFormat(here, aClock);
const hour = new Intl.DateTimeFormat(here, { hour: 'numeric' });
const weekday = new Intl.DateTimeFormat(here, { weekday: 'short' });
const month = new Intl.DateTimeFormat(here, { month: 'short' });
const aDate = { month: 'short', day: 'numeric' } as const;
const shortDay = new Intl.DateTimeFormat(here, { weekday: 'short', ...aDate });
const monthAndDay = new Intl.DateTimeFormat(here, aDate);
const moment = new Intl.DateTimeFormat(here, { ...aDate, ...aClock });

/** The same with the zone's short name, for a time that the clock shows twice on a day. */
const zoned = { timeZoneName: 'short' } as const;
const clockIn = new Intl.DateTimeFormat(here, { ...aClock, ...zoned });
const hourIn = new Intl.DateTimeFormat(here, { hour: 'numeric', ...zoned });
const momentIn = new Intl.DateTimeFormat(here, { ...aDate, ...aClock, ...zoned });

/** The same with the year, for a day of another year than today's. */
const withYear = { year: 'numeric' } as const;
const shortDayOfYear = new Intl.DateTimeFormat(here, { weekday: 'short', ...aDate, ...withYear });
const dateOfYear = new Intl.DateTimeFormat(here, { ...aDate, ...withYear });
const momentOfYear = new Intl.DateTimeFormat(here, { ...aDate, ...withYear, ...aClock });
const momentOfYearIn = new Intl.DateTimeFormat(here, { ...aDate, ...withYear, ...aClock, ...zoned });

/** Whether a day needs no year beside it; where nobody says which day is today, none does. */
function isThisYear(day: Day, today: Day | undefined): boolean {
  return today === undefined || day.slice(0, 4) === today.slice(0, 4);
}

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

/**
 * A time of day as {@link clockText} has it; with its day where that is another one than is spoken of:
 * "Tue, Nov 24, 8:00 AM".
 */
export function clockOn(at: number, spokenOf: Day): string {
  const day = dayOf(at);
  return day === spokenOf ? clockText(at) : `${dayText(day, spokenOf)}, ${clockText(at)}`;
}

/**
 * A day as the reader's locale writes it: "Mon, Nov 23".
 * @param today where it is given, a day of another year is written with that
 */
export function dayText(day: Day, today?: Day): string {
  return (isThisYear(day, today) ? shortDay : shortDayOfYear).format(dayBounds(day).start);
}

/** From one day to another: "Nov 22 – 28". @param today as in {@link dayText} */
export function dayRange(from: Day, to: Day, today?: Day): string {
  const plain = isThisYear(from, today) && isThisYear(to, today);
  return (plain ? monthAndDay : dateOfYear).formatRange(dayBounds(from).start, dayBounds(to).start);
}

/** A day of the week: "Mon". */
export function weekdayText(day: Day): string {
  return weekday.format(dayBounds(day).start);
}

/** A day's month: "Nov". */
export function monthText(day: Day): string {
  return month.format(dayBounds(day).start);
}

/** A day and time of day; told apart as {@link clockText} does. @param today as in {@link dayText} */
export function momentText(at: number, today?: Day): string {
  const [once, twice] = isThisYear(dayOf(at), today) ? [moment, momentIn] : [momentOfYear, momentOfYearIn];
  return (comesTwice(at) ? twice : once).format(at);
}
