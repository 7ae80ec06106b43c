import { decimalHours } from '../../../billing/index.ts';
import { locale } from '../formats/locale.ts';

/** The language of this catalogue, as a BCP 47 tag. */
export const language = 'en';

// British English has no comma before the last part of a list.
const lists = new Intl.ListFormat('en-GB', { type: 'conjunction' });
const plurals = new Intl.PluralRules(language);
const numbers = new Intl.NumberFormat(locale(language));

/** "one, two and three". */
export function list(parts: readonly string[]): string {
  return lists.format(parts);
}

/** The form of a word that goes with a count. English has two. */
export function plural(count: number, forms: { one: string; other: string }): string {
  return plurals.select(count) === 'one' ? forms.one : forms.other;
}

/** A number as the reader writes it: "1,234". */
export function number(value: number): string {
  return numbers.format(value);
}

/** A count with its word: "1 entry", "4 entries". */
export function counted(count: number, one: string, other: string): string {
  return `${numbers.format(count)} ${plural(count, { one, other })}`;
}

/** Seconds in Clio, as it writes them: "0.25 h". What was worked is told in hours and minutes: {@link worked}. */
export function hours(seconds: number): string {
  return `${decimalHours(seconds)} h`;
}

/** Worked minutes: "6 h 54 m", "2 h", "38 m", "0 m". */
export function worked(minutes: number): string {
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
  if (hours === 0) return `${rest} m`;
  return rest === 0 ? `${hours} h` : `${hours} h ${rest} m`;
}

/** A size on disk: "312 bytes", "38 kB", "64 MB". */
export function size(bytes: number): string {
  if (bytes < 1000) return counted(bytes, 'byte', 'bytes');
  const kilobytes = bytes / 1024;
  return kilobytes < 1000
    ? `${Math.ceil(kilobytes)} kB`
    : `${(kilobytes / 1024).toFixed(kilobytes < 10_240 ? 1 : 0)} MB`;
}
