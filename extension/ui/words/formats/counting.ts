import { locale } from './locale.ts';

/** The forms of a word. The languages here have two; where one has a third, for millions, that is `other` as well. */
interface Forms {
  one: string;
  other: string;
}

/**
 * Lists, plurals and numbers of a language. @param lists the tag by whose rules lists are written
 */
export function countingIn(language: string, lists = language) {
  const conjunction = new Intl.ListFormat(lists, { type: 'conjunction' });
  const plurals = new Intl.PluralRules(language);
  const numbers = new Intl.NumberFormat(locale(language));
  const plural = (count: number, { one, other }: Forms): string => (plurals.select(count) === 'one' ? one : other);
  return {
    /** "one, two and three". */
    list: (parts: readonly string[]): string => conjunction.format(parts),
    /** The form of a word that goes with a count. */
    plural,
    /** A number as the reader writes it: "1,234". */
    number: (value: number): string => numbers.format(value),
    /** A count with its word: "1 entry", "4 entries". */
    counted: (count: number, one: string, other: string): string =>
      `${numbers.format(count)} ${plural(count, { one, other })}`,
  };
}
