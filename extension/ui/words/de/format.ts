import { decimalHours } from '../../../billing/index.ts';
import { countingIn } from '../formats/counting.ts';
import { locale } from '../formats/locale.ts';

/** The language of this catalogue, as a BCP 47 tag. */
export const language = 'de';

export const { list, plural, number, counted } = countingIn(language);

/** Between a number and its unit, so that no line ends between the two. */
const GAP = '\u00a0';

const sizes = new Intl.NumberFormat(locale(language), { maximumFractionDigits: 1 });

/** Decimal hours as German writes them: "0,25". */
export function decimals(seconds: number): string {
  return decimalHours(seconds).replace('.', ',');
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

/** A size on disk: "312 Byte", "38 kB", "64 MB". */
export function size(bytes: number): string {
  if (bytes < 1000) return `${number(bytes)}${GAP}Byte`;
  const kilobytes = bytes / 1024;
  if (kilobytes < 1000) return `${Math.ceil(kilobytes)}${GAP}kB`;
  return `${kilobytes < 10_240 ? sizes.format(kilobytes / 1024) : Math.round(kilobytes / 1024)}${GAP}MB`;
}
