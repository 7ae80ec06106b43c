import { type Folded, fold } from '../../../shared/index.ts';
import { isWord, kindAt, LETTER } from './characters.ts';

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
  /** Each UTF-16 unit with its kind; see {@link codeOf} and {@link kindOf}. */
  readonly units: Int32Array;
  readonly words: number;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** The key of each word. */
  readonly keys: Int32Array;
  /** Whether a letter is in each word, 1 or 0. */
  readonly letters: Uint8Array;
  /** Which of `HAS_HASH`, `HAS_POINT`, `HAS_COMMA`, `HAS_DIGITS` and `HAS_INITIAL` hold. */
  readonly has: number;
}

/** `#` stands in the text. */
export const HAS_HASH = 1;
/** `.` stands in the text. */
export const HAS_POINT = 2;
/** `,` stands in the text. */
export const HAS_COMMA = 4;
/** A word of digits alone stands in the text. */
export const HAS_DIGITS = 8;
/** A word of one letter alone stands in the text. */
export const HAS_INITIAL = 16;

/** The kind stands highest. */
const KIND = 19;
const MARKS = 16;
const MARKED = HAS_HASH | HAS_POINT | HAS_COMMA;
/** A unit from here on belongs to a word. */
export const WORDS_FROM = LETTER << KIND;
/** The bit that is set in a digit's kind and not in a letter's. */
const DIGIT_BIT = 1 << KIND;

/** The folded character in a unit of a scan; 0 outside the text. */
export function codeOf(unit: number | undefined): number {
  return (unit ?? 0) & 0xffff;
}

/** What a unit of a scan is; 0 outside the text. */
export function kindOf(unit: number | undefined): number {
  return (unit ?? 0) >> KIND;
}

function unitOf(code: number, kind: number): number {
  const mark = code === 0x23 ? HAS_HASH : code === 0x2e ? HAS_POINT : code === 0x2c ? HAS_COMMA : 0;
  return code | (kind << KIND) | (mark << MARKS);
}

/** The unit of each ASCII character; 0 where a text needs more than lower-casing to be folded. */
const PLAIN = new Int32Array(128);
for (let code = 0x20; code < 0x7f; code++) {
  const { text, map } = fold(String.fromCharCode(code));
  if (!map) PLAIN[code] = unitOf(text.charCodeAt(0), kindAt(text, 0));
}

/** The ASCII character that each character of the basic plane folds to; 0 for not yet known, `NONE` for any other. */
const ALIGNED = new Uint8Array(0x10000);
const NONE = 0xff;

function alignedWith(code: number): number {
  const known = ALIGNED[code] as number;
  if (known !== 0) return known;
  const { text, apostrophes } = fold(String.fromCharCode(code));
  const to = text.length === 1 && apostrophes.size === 0 ? text.charCodeAt(0) : NONE;
  // An ampersand and a percent sign, which may begin an encoding, are none of the plain ones.
  ALIGNED[code] = to < 0x7f && PLAIN[to] !== 0 ? to : NONE;
  return ALIGNED[code] as number;
}

/** Folds a text each of whose characters becomes one of ASCII, as dashes and letters with marks do; false for any other. */
function readAligned(source: string, bytes: Uint8Array): boolean {
  for (let at = 0; at < source.length; at++) {
    const to = alignedWith(source.charCodeAt(at));
    if (to === NONE) return false;
    bytes[at] = to;
  }
  return true;
}

/** What {@link readAligned} read, its text made when asked for, which is seldom, and before the next text is read. */
function alignedFolded(bytes: Uint8Array, length: number): Folded {
  let text: string | null = null;
  return {
    get text() {
      text ??= ascii.decode(bytes.subarray(0, length));
      return text;
    },
    apostrophes: NO_PLACES,
    map: null,
  };
}
const ascii = new TextDecoder();

type Writable = { -readonly [Key in keyof Scan]: Scan[Key] };

/** Longer texts are read in room of their own, given back afterwards. */
const KEPT = 4096;

function emptyScan(room: number): Writable {
  const words = (room >> 1) + 1;
  return {
    source: '',
    folded: null,
    length: 0,
    units: new Int32Array(room),
    words: 0,
    starts: new Int32Array(words),
    ends: new Int32Array(words),
    keys: new Int32Array(words),
    letters: new Uint8Array(words),
    has: 0,
  };
}

const encoder = new TextEncoder();

/** Reads text each of whose characters folds to one of ASCII; false when it needs more. */
function readPlain(source: string, bytes: Uint8Array, scan: Writable): boolean {
  const { units, starts, ends, keys, letters } = scan;
  const length = source.length;
  // Copying a text out at once is quicker than asking it for each character; only ASCII has a byte for each, and where
  // there is no room for more bytes than characters, some characters are left over.
  const { read, written } = encoder.encodeInto(source, bytes);
  const aligned = read !== length || written !== length;
  if (aligned && !readAligned(source, bytes)) return false;
  let words = 0;
  let marks = 0;
  let digits = 0;
  let initials = 0;
  let at = 0;
  while (at < length) {
    let unit = PLAIN[bytes[at] as number] as number;
    if (unit < WORDS_FROM) {
      if (unit === 0) return false;
      units[at++] = unit;
      marks |= unit;
      continue;
    }
    const start = at;
    let key = SEED;
    let all = DIGIT_BIT;
    do {
      units[at++] = unit;
      all &= unit;
      key = mix(key, unit & 0xffff);
      unit = at < length ? (PLAIN[bytes[at] as number] as number) : 0;
    } while (unit >= WORDS_FROM);
    const letter = all === 0 ? 1 : 0;
    starts[words] = start;
    ends[words] = at;
    keys[words] = key;
    letters[words] = letter;
    digits |= letter ^ 1;
    if (at - start === letter) initials = HAS_INITIAL;
    words++;
  }
  scan.source = source;
  scan.folded = aligned ? alignedFolded(bytes, length) : null;
  scan.length = length;
  scan.words = words;
  scan.has = ((marks >> MARKS) & MARKED) | (digits ? HAS_DIGITS : 0) | initials;
  return true;
}

function readFolded(source: string, folded: Folded, scan: Writable): void {
  const { units, starts, ends, keys, letters } = scan;
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
        has |= (unit >> MARKS) & MARKED;
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
      else if (at - from === 1) has |= HAS_INITIAL;
      words++;
    }
    at++;
  }
  Object.assign(scan, { source, folded, length, words, has });
}

/** Folds and reads a text. Linear in its length. */
export type Scanner = (source: string) => Scan;

/** Makes a scanner, which reuses its room and its scan: a scan is to be done with before the next. */
export function createScanner(): Scanner {
  const kept = emptyScan(KEPT);
  const keptBytes = new Uint8Array(KEPT);
  return (source) => {
    const short = source.length <= KEPT;
    const scan = short ? kept : emptyScan(source.length);
    const bytes = short ? keptBytes : new Uint8Array(source.length);
    if (readPlain(source, bytes, scan)) return scan;
    const folded = fold(source);
    const fits = folded.text.length <= scan.units.length;
    const room = fits ? scan : emptyScan(folded.text.length);
    readFolded(source, folded, room);
    return room;
  };
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

const NO_PLACES: ReadonlySet<number> = new Set();
