import { DIGIT, isWord, kindAt, LETTER } from './characters.ts';
import { type Folded, fold } from './fold.ts';

/** Where every key begins; see {@link mix}. */
export const SEED = 0x811c9dc5 | 0;

/** The key of a text grows by a character at a time, so that a key is known for every beginning of the text. */
export function mix(key: number, code: number): number {
  return Math.imul(key ^ code, 0x01000193);
}

/**
 * A folded text, read once: its characters, and the words in it. The arrays may be longer than what they hold, and
 * belong to the scanner: they are good until its next text.
 */
export interface Scan {
  readonly source: string;
  /** Null where folding is lower-casing alone. */
  readonly folded: Folded | null;
  readonly length: number;
  /** Each UTF-16 unit with its kind; see {@link codeOf} and {@link kindOf}. */
  readonly units: Int32Array;
  readonly words: number;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** The key of each word. */
  readonly keys: Int32Array;
  /** Whether a letter is in each word, 1 or 0. */
  readonly letters: Uint8Array;
  /** Which of `HAS_HASH`, `HAS_POINT` and `HAS_DIGITS` hold. */
  readonly has: number;
}

/** `#` stands in the text. */
export const HAS_HASH = 1;
/** `.` stands in the text. */
export const HAS_POINT = 2;
/** A word of digits alone stands in the text. */
export const HAS_DIGITS = 4;

const KIND = 16;
const MARKS = 20;
const WORDS_FROM = LETTER << KIND;
const DIGITS_FROM = DIGIT << KIND;
const WORDS_BELOW = (DIGIT + 1) << KIND;

/** The folded character in a unit of a scan; 0 outside the text. */
export function codeOf(unit: number | undefined): number {
  return (unit ?? 0) & 0xffff;
}

/** What a unit of a scan is; 0 outside the text. */
export function kindOf(unit: number | undefined): number {
  return ((unit ?? 0) >> KIND) & 7;
}

function unitOf(code: number, kind: number): number {
  const mark = code === 0x23 ? HAS_HASH : code === 0x2e ? HAS_POINT : 0;
  return code | (kind << KIND) | (mark << MARKS);
}

/** The unit of each ASCII character; 0 where a text needs more than lower-casing to be folded. */
const PLAIN = new Int32Array(128);
for (let code = 0x20; code < 0x7f; code++) {
  const lower = String.fromCharCode(code).toLowerCase();
  if (!"%&'".includes(lower)) PLAIN[code] = unitOf(lower.charCodeAt(0), kindAt(lower, 0));
}

/** Longer texts are read in room of their own, given back afterwards. */
const KEPT = 4096;

interface Room {
  bytes: Uint8Array;
  units: Int32Array;
  starts: Int32Array;
  ends: Int32Array;
  keys: Int32Array;
  letters: Uint8Array;
}

function roomFor(length: number): Room {
  const words = (length >> 1) + 1;
  return {
    bytes: new Uint8Array(length),
    units: new Int32Array(length),
    starts: new Int32Array(words),
    ends: new Int32Array(words),
    keys: new Int32Array(words),
    letters: new Uint8Array(words),
  };
}

const encoder = new TextEncoder();

/** Reads text that needs no folding but lower-casing; null when it needs more. */
function readPlain(source: string, room: Room): Scan | null {
  const { bytes, units, starts, ends, keys, letters } = room;
  const { length } = source;
  // Copying a text out at once is quicker than asking it for each character; only ASCII has a byte for each.
  if (encoder.encodeInto(source, bytes).written !== length) return null;
  let words = 0;
  let marks = 0;
  let digits = 0;
  let at = 0;
  while (at < length) {
    let unit = PLAIN[bytes[at] ?? 0] ?? 0;
    if (unit < WORDS_FROM || unit >= WORDS_BELOW) {
      if (unit === 0) return null;
      units[at++] = unit;
      marks |= unit;
      continue;
    }
    const start = at;
    let key = SEED;
    let lowest = WORDS_BELOW;
    do {
      units[at++] = unit;
      if (unit < lowest) lowest = unit;
      key = mix(key, unit & 0xffff);
      unit = at < length ? (PLAIN[bytes[at] ?? 0] ?? 0) : 0;
    } while (unit >= WORDS_FROM && unit < WORDS_BELOW);
    const letter = lowest < DIGITS_FROM ? 1 : 0;
    starts[words] = start;
    ends[words] = at;
    keys[words] = key;
    letters[words] = letter;
    digits |= letter ^ 1;
    words++;
  }
  const has = (marks >> MARKS) | (digits ? HAS_DIGITS : 0);
  return { source, folded: null, length, units, words, starts, ends, keys, letters, has };
}

function readFolded(source: string, folded: Folded, room: Room): Scan {
  const { units, starts, ends, keys, letters } = room;
  const { text } = folded;
  const { length } = text;
  let words = 0;
  let has = 0;
  let at = 0;
  while (at < length) {
    const from = at;
    let key = SEED;
    let letter = 0;
    for (; at < length; at++) {
      const kind = kindAt(text, at);
      const code = text.charCodeAt(at);
      const unit = unitOf(code, kind);
      units[at] = unit;
      if (!isWord(kind)) {
        has |= unit >> MARKS;
        break;
      }
      key = mix(key, code);
      if (kind === LETTER) letter = 1;
    }
    if (at > from) {
      starts[words] = from;
      ends[words] = at;
      keys[words] = key;
      letters[words] = letter;
      if (letter === 0) has |= HAS_DIGITS;
      words++;
    }
    at++;
  }
  return { source, folded, length, units, words, starts, ends, keys, letters, has };
}

/** Folds and reads a text. Linear in its length. */
export type Scanner = (source: string) => Scan;

/** Makes a scanner, which reuses its room: a scan is to be done with before the next. */
export function createScanner(): Scanner {
  const kept = roomFor(KEPT);
  const room = (length: number) => (length <= KEPT ? kept : roomFor(length));
  return (source) => {
    const plain = readPlain(source, room(source.length));
    if (plain) return plain;
    const folded = fold(source);
    return readFolded(source, folded, room(folded.text.length));
  };
}

/** The folded text of a scan. */
export function textOf(scan: Scan): string {
  return scan.folded ? scan.folded.text : scan.source.toLowerCase();
}

/** The places before which an apostrophe was dropped. */
export function apostrophesOf(scan: Scan): ReadonlySet<number> {
  return scan.folded ? scan.folded.apostrophes : NO_PLACES;
}

const NO_PLACES: ReadonlySet<number> = new Set();
