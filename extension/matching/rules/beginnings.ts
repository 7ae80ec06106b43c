import type { Scan } from '../text/scan.ts';
import { codeOf } from '../text/unit.ts';

/** How a word begins that stands in every title that fits: its first character, and its second, or -1 for any. */
export interface Beginning {
  first: number;
  second: number;
}

/** Of the two first characters the low bits, side by side: the alphabet is told apart. */
const BITS = 6;
const LOW = (1 << BITS) - 1;
const placeOf = (first: number, second: number) => ((first & LOW) << BITS) | (second & LOW);

/** Says of most titles that no word in them begins as one of many patterns does; costs one look for each word. */
export interface Beginnings {
  add(beginning: Beginning): void;
  /** False only where no word of a title begins so. */
  mayStandIn(scan: Scan): boolean;
}

export function createBeginnings(): Beginnings {
  const known = new Uint8Array(1 << (2 * BITS));
  return {
    add({ first, second }) {
      const row = placeOf(first, 0);
      if (second < 0) known.fill(1, row, row + LOW + 1);
      else known[placeOf(first, second)] = 1;
    },
    mayStandIn({ words, starts, units }) {
      for (let word = 0; word < words; word++) {
        const at = starts[word] as number;
        // Behind the text stands what an earlier one left, which at worst lets a stranger through.
        if (known[placeOf(codeOf(units[at]), codeOf(units[at + 1]))] === 1) return true;
      }
      return false;
    },
  };
}
