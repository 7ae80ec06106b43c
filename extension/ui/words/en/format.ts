/** The language of this catalogue. Lists are without a comma before the last part. */
const LANGUAGE = 'en-GB';

const lists = new Intl.ListFormat(LANGUAGE, { type: 'conjunction' });
const twoDigits = new Intl.NumberFormat(LANGUAGE, {
  minimumFractionDigits: 2,
  maximumFractionDigits: 2,
  useGrouping: false,
});

/** "one, two and three". */
export function list(parts: readonly string[]): string {
  return lists.format(parts);
}

/** Seconds as hours: "0.25 h". */
export function hours(seconds: number): string {
  return `${twoDigits.format(seconds / 3600)} h`;
}
