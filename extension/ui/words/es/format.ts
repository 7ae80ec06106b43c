import { decimalHours } from '../../../billing/index.ts';
import { countingIn } from '../formats/counting.ts';
import { locale } from '../formats/locale.ts';

/** The language of this catalogue, as a BCP 47 tag. */
export const language = 'es';

export const { list, plural, number, counted } = countingIn(language);

/** Between a number and its unit, so that no line ends between the two. */
const GAP = '\u00a0';

const MARK = new Intl.NumberFormat(locale(language)).format(0.5).charAt(1);

/** Decimal hours with the reader's own mark: "0,25" in Spain, "0.25" in Mexico. */
export function decimals(seconds: number): string {
  return decimalHours(seconds).replace('.', MARK);
}

/** Seconds in Clio: "0,25 h". What was worked is told in hours and minutes: {@link worked}. */
export function hours(seconds: number): string {
  return `${decimals(seconds)}${GAP}h`;
}

/** Worked minutes: "6 h 54 min", "2 h", "38 min", "0 min". */
export function worked(minutes: number): string {
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
  if (hours === 0) return `${rest}${GAP}min`;
  return rest === 0 ? `${hours}${GAP}h` : `${hours}${GAP}h ${rest}${GAP}min`;
}

/** A size on disk: "312 bytes", "38 kB", "64 MB"; a decimal has the reader's own mark. */
export function size(bytes: number): string {
  if (bytes < 1000) return counted(bytes, 'byte', 'bytes');
  const kilobytes = bytes / 1024;
  return kilobytes < 1000
    ? `${Math.ceil(kilobytes)}${GAP}kB`
    : `${number(Number((kilobytes / 1024).toFixed(kilobytes < 10_240 ? 1 : 0)))}${GAP}MB`;
}

const CLOCK = /^\d{1,2}:/;

/** A time with its article: "las 17:12", "la 1:05"; "el lun, 23 nov, 17:12" where its day is written before it. */
export function the(time: string): string {
  if (!CLOCK.test(time)) return `el ${time}`;
  return `${/^0?1:/.test(time) ? 'la' : 'las'} ${time}`;
}

/** When something is: "a las 17:12"; "el lun, 23 nov, 17:12" where its day is written before it. */
export function at(time: string): string {
  return CLOCK.test(time) ? `a ${the(time)}` : the(time);
}

/** A sentence with its full stop, which a time that ends with "p.m." has already. */
export function stopped(sentence: string): string {
  return sentence.endsWith('.') ? sentence : `${sentence}.`;
}
