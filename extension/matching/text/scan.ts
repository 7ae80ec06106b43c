import type { Folded } from '../../../shared/index.ts';
import { codeOf } from './unit.ts';

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
  /** Null where folding is lower-casing alone; where folded text and source align, as good as long as the scan is. */
  readonly folded: Folded | null;
  readonly length: number;
  /** Each UTF-16 unit with its kind; see unit.ts. */
  readonly units: Int32Array;
  readonly words: number;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** The key of each word. */
  readonly keys: Int32Array;
  /** Whether a letter is in each word, 1 or 0. */
  readonly letters: Uint8Array;
  /** How long the words with a letter are, and those of digits alone: a bit for each length, see {@link lengthBit}. */
  readonly letterLengths: number;
  readonly digitLengths: number;
  /** Which of `HAS_HASH`, `HAS_POINT` and `HAS_COMMA` stand in the text. */
  readonly signs: number;
}

/** The bit that stands for a length. Lengths of 32 and more share the bits of shorter ones: a bit only says "perhaps". */
export function lengthBit(length: number): number {
  return 1 << (length & 31);
}

/** Whether a word of one letter alone may stand in a text. */
export function mayHaveInitial(scan: Scan): boolean {
  return (scan.letterLengths & lengthBit(1)) !== 0;
}

/** The folded text of a scan. */
export function textOf(scan: Scan): string {
  return scan.folded ? scan.folded.text : scan.source.toLowerCase();
}

/** A range of the folded text of a scan; costs no more than the range is long. */
export function sliceOf(scan: Scan, start: number, end: number): string {
  return scan.folded
    ? scan.folded.text.slice(Math.max(0, start), end)
    : scan.source.slice(Math.max(0, start), end).toLowerCase();
}

export const NO_PLACES: ReadonlySet<number> = new Set();

/** The places before which an apostrophe was dropped. */
export function apostrophesOf(scan: Scan): ReadonlySet<number> {
  return scan.folded ? scan.folded.apostrophes : NO_PLACES;
}

const SMALL_S = 0x73;

/** Where a word of a scan ends, its possessive s left out: the apostrophe before that s was dropped. */
export function endOfWord(scan: Scan, word: number): number {
  const end = scan.ends[word] ?? 0;
  const owned = codeOf(scan.units[end - 1]) === SMALL_S && apostrophesOf(scan).has(end - 1);
  return owned ? end - 1 : end;
}
