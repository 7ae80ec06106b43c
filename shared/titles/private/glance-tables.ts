import {
  ALWAYS,
  BEFORE_DASH,
  BROWSER_NAMES,
  CHANNEL_NAMES,
  FULL,
  lastWord,
  MANAGER_TITLES,
  TOR,
  WORDINGS,
} from './names.ts';

// What the rules of title.ts know, by its plain letters alone, for a glance at a title's end.

/** Pairs of plain characters, as a place each. */
export type Pairs = Uint8Array;
/** The bit that makes a plain letter small, and leaves a digit as it is. */
export const SMALL = 0x20;

/** The place of a pair of plain characters. */
export function pairOf(first: number, second: number): number {
  return ((first | SMALL) << 7) | (second | SMALL);
}

/** Whether a code is that of a plain letter or digit. */
export function isWordCode(code: number): boolean {
  const small = code | SMALL;
  return (small >= 0x61 && small <= 0x7a) || (code >= 0x30 && code <= 0x39);
}

function pairsOf(texts: Iterable<string>, at: (text: string) => number): Pairs {
  const pairs = new Uint8Array(1 << 14);
  for (const text of texts) {
    const [first, second] = [text.charCodeAt(at(text)), text.charCodeAt(at(text) + 1)];
    if (first < 0x7f && second < 0x7f) pairs[pairOf(first, second)] = 1;
  }
  return pairs;
}

/** How what says of itself that it is a browser's name ends, as LOOKS of names.ts has it. */
const SELF_NAMED = ['browser', 'fox', 'wolf', 'chrom', 'chromium', 'chrome'];
const endings = [...WORDINGS, ...MANAGER_TITLES, ...ALWAYS, ...TOR, ...BROWSER_NAMES, ...CHANNEL_NAMES];
/** The last words of all that the rules know. */
export const LAST_WORDS: ReadonlySet<string> = new Set(endings.map(lastWord));
/** What these end with, and what else says that it is a browser's name. */
export const LAST_PAIRS: Pairs = pairsOf([...endings, ...SELF_NAMED], (text) => text.length - 2);
export const SELF_PAIRS: Pairs = pairsOf(SELF_NAMED, (text) => text.length - 2);
export const BEFORE_PAIRS: Pairs = pairsOf(BEFORE_DASH, (text) => text.length - 2);
export const FIRST_PAIRS: Pairs = pairsOf(FULL, () => 0);
export const MANAGER_PAIRS: Pairs = pairsOf(MANAGER_TITLES, () => 0);

const KEYS = 1 << 14;
const LAST_KEYS = new Uint8Array(KEYS);

/** The key of a plain word grows by a small letter or digit at a time, from its end. */
export function mixed(key: number, code: number): number {
  return Math.imul(key ^ code, 0x01000193);
}

for (const word of LAST_WORDS) {
  let key = 0;
  for (let at = word.length - 1; at >= 0; at--) key = mixed(key, word.charCodeAt(at));
  LAST_KEYS[key & (KEYS - 1)] = 1;
}

/** Whether a key may be that of a last word of all that the rules know. */
export function isLastKey(key: number): boolean {
  return LAST_KEYS[key & (KEYS - 1)] === 1;
}

const NONE: readonly string[] = [];
const NAMES_BY_LENGTH: readonly (readonly string[])[] = Array.from(
  { length: 1 + Math.max(...[...BROWSER_NAMES].map((name) => name.length)) },
  (_, length) => [...BROWSER_NAMES].filter((name) => name.length === length),
);

/** The folded names of browsers of a length. */
export function browserNamesOf(length: number): readonly string[] {
  return NAMES_BY_LENGTH[length] ?? NONE;
}
