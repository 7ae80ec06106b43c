import { BACKSLASH, SEPARATOR, separates } from '../text/characters.ts';
import type { Scan } from '../text/scan.ts';
import { codeOf, kindOf } from '../text/unit.ts';

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
 * A run is a record of whole numbers, in one stretch of memory: what follows, then the units of its text.
 * What a run is called is one more than where its record begins.
 */
export const LENGTH = 0;
export const FLAGS = 1;
export const NEXT = 2;
/** The first meaning. */
export const MEANING = 3;
/** Where the others are listed, and where the last of them stands; 0 for none. */
export const MORE = 4;
export const LAST = 5;
export const TEXT = 6;
export const STRONG = 1;
export const LETTERS = 2;

/** Whether a run's text is that of a range of a scan, unit by unit. */
export function isSame(records: Int32Array, run: number, scan: Scan, start: number, length: number): boolean {
  if (records[run - 1 + LENGTH] !== length) return false;
  const text = run - 1 + TEXT;
  const { units } = scan;
  for (let at = 0; at < length; at++) if (records[text + at] !== units[start + at]) return false;
  return true;
}

/** How a run fits a range of a scan, or null when its key was a coincidence. */
export function fitOf(records: Int32Array, run: number, scan: Scan, start: number, end: number): Fit | null {
  let place = run - 1 + TEXT;
  const last = place + (records[run - 1 + LENGTH] ?? 0);
  let at = start;
  let missing = false;
  let crossed = false;
  while (place < last) {
    const unit = records[place];
    if (!separates(kindOf(unit))) {
      if (at >= end || scan.units[at] !== unit) return null;
      at++;
      place++;
      continue;
    }
    // Any run of separators stands for any other.
    while (place < last && separates(kindOf(records[place]))) place++;
    const from = at;
    for (; at < end; at++) {
      const kind = kindOf(scan.units[at]);
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
export function textIn(records: Int32Array, run: number): string {
  let text = '';
  for (let at = 0; at < (records[run - 1 + LENGTH] ?? 0); at++) {
    text += String.fromCharCode(codeOf(records[run - 1 + TEXT + at]));
  }
  return text;
}
