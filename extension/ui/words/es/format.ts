import { decimalHours } from '../../../billing/index.ts';
import { countingIn } from '../formats/counting.ts';

/** The language of this catalogue, as a BCP 47 tag. */
export const language = 'es';

export const { list, plural, number, counted } = countingIn(language);

/** Seconds in Clio, as it writes them: "0.25 h". What was worked is told in hours and minutes: {@link worked}. */
export function hours(seconds: number): string {
  return `${decimalHours(seconds)} h`;
}

/** Worked minutes: "6 h 54 min", "2 h", "38 min", "0 min". */
export function worked(minutes: number): string {
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
  if (hours === 0) return `${rest} min`;
  return rest === 0 ? `${hours} h` : `${hours} h ${rest} min`;
}

/** A size on disk: "312 bytes", "38 kB", "64 MB"; a decimal has the reader's own mark. */
export function size(bytes: number): string {
  if (bytes < 1000) return counted(bytes, 'byte', 'bytes');
  const kilobytes = bytes / 1024;
  return kilobytes < 1000
    ? `${Math.ceil(kilobytes)} kB`
    : `${number(Number((kilobytes / 1024).toFixed(kilobytes < 10_240 ? 1 : 0)))} MB`;
}
