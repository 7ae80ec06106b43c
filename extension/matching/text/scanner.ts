import { codeAt, type Folded, fold } from '../../../shared/index.ts';
import { isWord, kindAt, LETTER } from './characters.ts';
import { lengthBit, mix, NO_PLACES, type Scan, SEED } from './scan.ts';
import { DIGIT_BIT, digitOf, meetAll, signsOf, UNITS, UNMET, unitOf, WORDS_FROM } from './unit.ts';

/** Folds and reads a text. Linear in its length. */
export type Scanner = (source: string) => Scan;

type Writable = { -readonly [Key in keyof Scan]: Scan[Key] };

/** The folded text of a scan whose text aligns with the source. Made when first asked for, which is seldom. */
class Aligned implements Folded {
  readonly apostrophes = NO_PLACES;
  readonly map = null;
  readonly #scan: Scan;
  #text: string | null = null;

  constructor(scan: Scan) {
    this.#scan = scan;
  }

  get text(): string {
    // The low byte of each unit is its character.
    this.#text ??= ascii.decode(new Uint8Array(this.#scan.units.subarray(0, this.#scan.length)));
    return this.#text;
  }

  /** The scan holds another text from now on. */
  renew(): void {
    this.#text = null;
  }
}

interface Room {
  scan: Writable;
  aligned: Aligned;
}

/** Longer texts are read in room of their own, given back afterwards. */
const KEPT = 4096;
const LAST_PLAIN = 0x7f;
const ascii = new TextDecoder();

function emptyRoom(length: number): Room {
  const words = (length >> 1) + 1;
  const scan: Writable = {
    source: '',
    folded: null,
    length: 0,
    units: new Int32Array(length),
    words: 0,
    starts: new Int32Array(words),
    ends: new Int32Array(words),
    keys: new Int32Array(words),
    letters: new Uint8Array(words),
    letterLengths: 0,
    digitLengths: 0,
    signs: 0,
  };
  return { scan, aligned: new Aligned(scan) };
}

/**
 * Reads a text each of whose characters folds to one of ASCII, as dashes and letters with marks do; false for any other.
 * Nearly all titles are such, so nothing is made for one: each character is looked up in a table, a word's key grows with
 * each, and what is known of a word is written without asking what the word is, since an answer that cannot be foretold
 * costs more than all the rest of the word.
 */
function readAligned(source: string, room: Room): boolean {
  const { scan, aligned } = room;
  const { units, starts, ends, keys, letters } = scan;
  const { length } = source;
  // Of what another file exports, engines ask at each use whether it is still the same.
  const table = UNITS;
  const wordsFrom = WORDS_FROM;
  const digitBit = DIGIT_BIT;
  const seed = SEED;
  let words = 0;
  let codes = 0;
  let others = 0;
  let letterLengths = 0;
  let digitLengths = 0;
  for (let at = 0; at < length; at++) {
    const start = at;
    let key = seed;
    let all = digitBit;
    let unit = UNMET;
    for (; at < length; at++) {
      const code = codeAt(source, at);
      codes |= code;
      unit = table[code] as number;
      units[at] = unit;
      if (unit < wordsFrom) break;
      all &= unit;
      key = Math.imul(key ^ (unit & 0xffff), 0x01000193);
    }
    if (at > start) {
      const digits = digitOf(all);
      starts[words] = start;
      ends[words] = at;
      keys[words] = key;
      letters[words] = digits ^ 1;
      digitLengths |= digits << (at - start);
      letterLengths |= (digits ^ 1) << (at - start);
      words++;
    }
    if (at === length) break;
    if (unit <= UNMET) {
      if (unit < UNMET) return false;
      meetAll(source);
      return readAligned(source, room);
    }
    others |= unit;
  }
  const isPlain = codes <= LAST_PLAIN;
  if (!isPlain) aligned.renew();
  scan.source = source;
  scan.folded = isPlain ? null : aligned;
  scan.length = length;
  scan.words = words;
  scan.letterLengths = letterLengths;
  scan.digitLengths = digitLengths;
  scan.signs = signsOf(others);
  return true;
}

function readFolded(source: string, folded: Folded, scan: Writable): void {
  const { units, starts, ends, keys, letters } = scan;
  const { text } = folded;
  const { length } = text;
  let words = 0;
  let signs = 0;
  let letterLengths = 0;
  let digitLengths = 0;
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
        signs |= signsOf(unit);
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
      if (letter === 0) digitLengths |= lengthBit(at - from);
      else letterLengths |= lengthBit(at - from);
      words++;
    }
    at++;
  }
  scan.source = source;
  scan.folded = folded;
  scan.length = length;
  scan.words = words;
  scan.letterLengths = letterLengths;
  scan.digitLengths = digitLengths;
  scan.signs = signs;
}

/** Makes a scanner, which reuses its room and its scan: a scan is to be done with before the next. */
export function createScanner(): Scanner {
  const kept = emptyRoom(KEPT);
  return (source) => {
    const room = source.length <= KEPT ? kept : emptyRoom(source.length);
    if (readAligned(source, room)) return room.scan;
    const folded = fold(source);
    const fits = folded.text.length <= room.scan.units.length;
    const { scan } = fits ? room : emptyRoom(folded.text.length);
    readFolded(source, folded, scan);
    return scan;
  };
}
