import { BACKSLASH, SEPARATOR, separates } from '../text/characters.ts';
import type { Scan } from '../text/scan.ts';
import { codeOf, kindOf, UNITS } from '../text/unit.ts';

/**
 * How a run stands in a title: as it should, with separators missing, across the end of a path segment, or as it should
 * but beside digits that say it is a piece of something longer.
 */
export type Fit = 'exact' | 'glued' | 'crossed' | 'refused';

/**
 * How a run was found: fitting so; as a name that the title writes another way, with initials skipped or not; or as it
 * should, beside words that say that the number is somebody else's.
 */
export type Found = Fit | 'named' | 'skipped' | 'others';

/**
 * A run is a record in one stretch of memory: three whole numbers, then the characters of its text, two to a number. A
 * record is as short as can be, since each that is looked at comes from far away in memory. What a run is called is one
 * more than where its record begins.
 */
export interface Records {
  numbers: Int32Array;
  /** The same memory as characters. */
  codes: Uint16Array;
}

/** The text's length, and in the low bits the flags. */
export const HEAD = 0;
export const NEXT = 1;
/** The meaning; for a run of `SEVERAL`, the list of them. */
export const MEANING = 2;
const TEXT = 3;

export const STRONG = 1;
export const LETTERS = 2;
export const SEVERAL = 4;
export const FLAG_BITS = 3;

/** Room for so many whole numbers of records. */
export function createRecords(length: number): Records {
  const numbers = new Int32Array(length);
  return { numbers, codes: new Uint16Array(numbers.buffer) };
}

/** How many whole numbers the record of a text takes. */
export function sizeOf(length: number): number {
  return TEXT + ((length + 1) >> 1);
}

/** How long the text of a run is. */
export function lengthOf({ numbers }: Records, run: number): number {
  return (numbers[run - 1 + HEAD] as number) >> FLAG_BITS;
}

/** Where the characters of a run's text begin. */
function textPlace(run: number): number {
  return 2 * (run - 1 + TEXT);
}

/** Writes a range of a scan as the text of a run. */
export function putText({ codes }: Records, run: number, { units }: Scan, start: number, end: number): void {
  let place = textPlace(run);
  for (let at = start; at < end; at++) codes[place++] = units[at] as number;
}

/** Whether a run's text is that of a range of a scan. */
export function isSame(records: Records, run: number, { units }: Scan, start: number, length: number): boolean {
  if (lengthOf(records, run) !== length) return false;
  const { codes } = records;
  const text = textPlace(run);
  for (let at = 0; at < length; at++) if (codes[text + at] !== codeOf(units[start + at])) return false;
  return true;
}

/** Whether a character of a text separates: those that do are ASCII. */
function isSeparator(code: number | undefined): boolean {
  return code !== undefined && code < 0x80 && separates(kindOf(UNITS[code]));
}

/** How a run fits a range of a scan, or null when its key was a coincidence. */
export function fitOf(records: Records, run: number, scan: Scan, start: number, end: number): Fit | null {
  const { codes } = records;
  const { units } = scan;
  let place = textPlace(run);
  const last = place + lengthOf(records, run);
  let at = start;
  let missing = false;
  let crossed = false;
  while (place < last) {
    const code = codes[place] as number;
    if (!isSeparator(code)) {
      if (at >= end || ((units[at] as number) & 0xffff) !== code) return null;
      at++;
      place++;
      continue;
    }
    // Any run of separators stands for any other.
    while (place < last && isSeparator(codes[place])) place++;
    const from = at;
    for (; at < end; at++) {
      const kind = kindOf(units[at]);
      if (kind === BACKSLASH) crossed = true;
      else if (kind !== SEPARATOR) break;
    }
    if (at === from) missing = true;
  }
  if (at !== end || (missing && crossed)) return null;
  if (missing) return 'glued';
  return crossed ? 'crossed' : 'exact';
}

/** The folded text of a run. */
export function textIn(records: Records, run: number): string {
  const from = textPlace(run);
  let text = '';
  for (let at = from; at < from + lengthOf(records, run); at++)
    text += String.fromCharCode(records.codes[at] as number);
  return text;
}
