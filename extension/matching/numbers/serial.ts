import { DIGIT, isWord } from '../text/characters.ts';
import { endOfWord, lengthBit, type Scan } from '../text/scan.ts';
import { codeOf, kindOf } from '../text/unit.ts';
import { createInts } from './ints.ts';
import { isOthersNumber, isPieceOfLonger, wordsOf } from './others-number.ts';
import { createTable } from './table.ts';

/** A meaning whose serial number stands alone in a title, and where. */
export type FoundSerial = (meanings: readonly number[], start: number, end: number) => void;

/** The number tokens of display numbers of Clio's own form, to be found where they stand alone. */
export interface SerialIndex {
  /** Adds a display number, scanned; one of another form is passed over. */
  add(scan: Scan, meaning: number): void;
  /** How long the serial numbers are, as {@link lengthBit} has it: others find nothing. */
  lengths(): number;
  /** Hands over each serial number that stands alone in a title, with the meanings that share it. */
  find(scan: Scan, found: FoundSerial): void;
}

/** So many digits make a serial number, or fewer from `LEAST` on with a zero in front: fewer are a common sight. */
const ENOUGH = 5;
const LEAST = 4;
/** No firm has more matters than nine digits count. */
const MOST = 9;
const ZERO = 0x30;
const DASH = 0x2d;

/** Where more matters share a serial number it names none of them; open matters come first. */
const MAX_SHARING = 20;

/** A serial is a record: its meaning, how many digits it has, and the next record of the same value. */
const DIGITS = 1;
const NEXT = 2;

/** The value of a word of digits that is long enough for a serial number; -1 for any other. */
function serialValue(scan: Scan, word: number): number {
  const start = scan.starts[word] ?? 0;
  const length = endOfWord(scan, word) - start;
  if (length > MOST || length < LEAST) return -1;
  if (length < ENOUGH && codeOf(scan.units[start]) !== ZERO) return -1;
  let value = 0;
  for (let at = start; at < start + length; at++) {
    const digit = codeOf(scan.units[at]) - ZERO;
    if (digit < 0 || digit > 9) return -1;
    value = 10 * value + digit;
  }
  return value;
}

/** Whether a display number is of Clio's own form: digits, a dash, and the client's name. */
function isClios(scan: Scan): boolean {
  if (scan.words < 2 || !scan.letters[1] || kindOf(scan.units[0]) !== DIGIT) return false;
  let dashes = 0;
  for (let at = scan.ends[0] ?? 0; at < scan.length && !isWord(kindOf(scan.units[at])); at++) {
    const code = codeOf(scan.units[at]);
    if (code === DASH) dashes++;
    else if (code !== 0x20) return false;
  }
  return dashes === 1;
}

/**
 * Whether digits of a title are a serial number by themselves, so that they can be looked for in other titles: long
 * enough, and beside nothing that says whose else they are.
 */
export function isSerial(scan: Scan, start: number, end: number): boolean {
  const { first, last } = wordsOf(scan, start, end);
  const alone = first === last && scan.starts[first] === start && endOfWord(scan, first) === end;
  return alone && serialValue(scan, first) >= 0 && !isPieceOfLonger(scan, first) && !isOthersNumber(scan, first, first);
}

/** @param expected about how many numbers will come */
export function createSerialIndex(expected: number): SerialIndex {
  const table = createTable(expected);
  const records = createInts(expected * 3);
  let lengths = 0;

  return {
    lengths: () => lengths,
    add(scan, meaning) {
      const value = isClios(scan) ? serialValue(scan, 0) : -1;
      if (value < 0) return;
      const first = table.get(value);
      let sharing = 0;
      for (let record = first; record !== 0; record = records.at(record - 1 + NEXT)) sharing++;
      if (sharing >= MAX_SHARING) return;
      const record = records.push(meaning) + 1;
      const digits = (scan.ends[0] ?? 0) - (scan.starts[0] ?? 0);
      records.push(digits);
      lengths |= lengthBit(digits);
      records.push(first);
      table.set(value, record);
    },

    find(scan, found) {
      let done: Set<number> | null = null;
      for (let word = 0; word < scan.words; word++) {
        const value = serialValue(scan, word);
        if (value < 0 || table.get(value) === 0 || done?.has(value)) continue;
        if (isPieceOfLonger(scan, word) || isOthersNumber(scan, word, word)) continue;
        const [start, end] = [scan.starts[word] ?? 0, endOfWord(scan, word)];
        const meanings: number[] = [];
        for (let record = table.get(value); record !== 0; record = records.at(record - 1 + NEXT)) {
          if (records.at(record - 1 + DIGITS) === end - start) meanings.push(records.at(record - 1));
        }
        if (meanings.length > 0) found(meanings, start, end);
        done ??= new Set();
        done.add(value);
      }
    },
  };
}
