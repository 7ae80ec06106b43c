import { decimalHours } from '../../../billing/index.ts';
import { countingIn } from '../formats/counting.ts';

/** The language of this catalogue, as a BCP 47 tag. */
export const language = 'en';

// British English has no comma before the last part of a list.
export const { list, plural, number, counted } = countingIn(language, 'en-GB');

/** Decimal hours as English writes them: "0.25". */
export function decimals(seconds: number): string {
  return decimalHours(seconds);
}

/** Seconds in Clio, as it writes them: "0.25 h". What was worked is told in hours and minutes: {@link worked}. */
export function hours(seconds: number): string {
  return `${decimals(seconds)} h`;
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
