import { entityAt } from './entities.ts';
import { ANNOTATION, BASE_LETTERS } from './letters.ts';
import { percentAt } from './percent.ts';

/**
 * A text as it is compared, wherever texts are compared: encodings undone, compatibility forms and marks gone, dashes
 * and quotation marks alike, signs beside words blank, format and control characters and apostrophes dropped, case
 * folded. Both sides of a comparison are folded by the same function.
 */
export interface Folded {
  text: string;
  /** Places in `text` right before which an apostrophe was dropped. */
  apostrophes: ReadonlySet<number>;
  /** For each UTF-16 unit of `text`, where the characters it came from start and end; null where text and source align. */
  map: { starts: ArrayLike<number>; ends: ArrayLike<number> } | null;
}

/** No encoding can start here, nothing is dropped, and folding is lower-casing alone. */
const PLAIN = /^[ -$(-_a-~]*$/;
const NONE: ReadonlySet<number> = new Set();
const APOSTROPHES =
  "'`´\u02b9\u02bb\u02bc\u02bd\u055a\u05f3\u2018\u2019\u201a\u201b\u2032\u2035\u2039\u203a\u275b\u275c\ua78c\uff07";
const APOSTROPHE = new RegExp(`[${APOSTROPHES}]`, 'g');
const QUOTES = /[\u00ab\u00bb\u05f4\u201c-\u201f\u275d\u275e\u300c-\u300f\u301d-\u301f]/g;
const MARK = /^\p{M}$/u;

/** What shows nothing, or only lengthens a word: tatweel, the fillers of Hangul. A blank of Braille is a blank. */
const EMPTY = /[\u0640\u07fa\u115f\u1160\uffa0]/g;
const BLANKS = /[\s\u0085\u2800]/gu;

/** The value of a decimal digit of any script: their tens begin at 0 or 6 of a row of sixteen. */
function plainDigit(digit: string): string {
  const point = digit.codePointAt(0) ?? 0;
  const low = point & 0xf;
  const fromRow = /^\p{Nd}$/u.test(String.fromCodePoint(point - low));
  return String(fromRow ? low : low - 6);
}

const known = new Map<number, string>();
/** All of the basic plane, and more signs of the others, as emoji are, than a computer ever shows. */
const MOST_KNOWN = 0x12000;

/** What a browser shows for half of a character. */
const REPLACEMENT = '\ufffd';

function foldCharacter(character: string): string {
  if (ANNOTATION.test(character)) return ' ';
  // Half of a pair alone is no character; what is dropped between two halves must not make them one.
  if (/^\p{Cs}$/u.test(character)) return REPLACEMENT;
  // Upper first: ß, ı and ς only meet their pairs that way. Decomposed after it, because case may bring marks back.
  // Lower before that, for the capital ẞ alone.
  const cased = character.normalize('NFKD').toLowerCase().toUpperCase().toLowerCase();
  const bare = Array.from(cased.normalize('NFKD'), (letter) => BASE_LETTERS[letter] ?? letter).join('');
  return bare
    .replace(/[\p{M}\p{Cf}]/gu, '')
    .replace(EMPTY, '')
    .replace(BLANKS, ' ')
    .replace(/\p{Cc}/gu, '')
    .replace(/[^\0-\x7f]/gu, (sign) => (/\p{Nd}/u.test(sign) ? plainDigit(sign) : sign))
    .replace(/\p{Dash}/gu, '-')
    .replace(QUOTES, '"')
    .replace(APOSTROPHE, '');
}

function foldPoint(point: number): string {
  if (point >= 0x41 && point <= 0x5a) return String.fromCharCode(point + 32);
  if (point >= 0x20 && point < 0x7f && !APOSTROPHES.includes(String.fromCharCode(point)))
    return String.fromCharCode(point);
  const met = known.get(point);
  if (met !== undefined) return met;
  const folded = foldCharacter(String.fromCodePoint(point));
  if (known.size < MOST_KNOWN) known.set(point, folded);
  return folded;
}

/** Of each unit of the basic plane met so far that folds to one unit: that unit and one more; 0 for all others. */
const single = new Uint32Array(0x10000);
const AMPERSAND = 0x26;
const PERCENT = 0x25;
/** Every computer that browsers run on has the low byte first. What is half of a pair alone becomes one unit as well. */
const decoder = new TextDecoder('utf-16le', { ignoreBOM: true });

/** No character folds to more units than this. */
const MAX_UNITS = 32;

/** Where folded text is put, each unit with the place it came from. */
interface Room {
  units: Uint16Array;
  starts: Int32Array;
  ends: Int32Array;
}

function roomFor(length: number, before?: Room): Room {
  // One block of memory for all three: asking for it takes longer than most titles take to fold.
  const memory = new ArrayBuffer(10 * length);
  const room = {
    units: new Uint16Array(memory, 8 * length, length),
    starts: new Int32Array(memory, 0, length),
    ends: new Int32Array(memory, 4 * length, length),
  };
  if (before) {
    room.units.set(before.units);
    room.starts.set(before.starts);
    room.ends.set(before.ends);
  }
  return room;
}

function foldEncoded(title: string): Folded {
  let room = roomFor(title.length + MAX_UNITS);
  let { units, starts, ends } = room;
  let length = 0;
  const apostrophes = new Set<number>();
  let at = 0;
  while (at < title.length) {
    if (length + MAX_UNITS > units.length) {
      room = roomFor(units.length * 2, room);
      ({ units, starts, ends } = room);
    }
    const code = title.charCodeAt(at);
    const known = code === AMPERSAND || code === PERCENT ? 0 : (single[code] ?? 0);
    if (known !== 0) {
      units[length] = known - 1;
      starts[length] = at;
      at += 1;
      ends[length] = at;
      length += 1;
      continue;
    }
    const point = title.codePointAt(at) ?? 0;
    const encoded = point === AMPERSAND ? entityAt(title, at) : point === PERCENT ? percentAt(title, at) : null;
    const source = encoded ? encoded.text : String.fromCodePoint(point);
    const end = at + (encoded ? encoded.length : source.length);
    const folded = foldPoint(source.codePointAt(0) ?? 0);
    if (APOSTROPHES.includes(source)) {
      apostrophes.add(length);
    } else if (folded !== '') {
      for (let unit = 0; unit < folded.length && unit < MAX_UNITS; unit++) {
        units[length] = folded.charCodeAt(unit);
        starts[length] = at;
        ends[length] = end;
        length += 1;
      }
      // Half of a pair that stands alone is not remembered: elsewhere it is half of another character.
      const whole = point < 0xd800 || (point > 0xdfff && point < 0x10000);
      if (!encoded && whole && folded.length === 1) single[point] = folded.charCodeAt(0) + 1;
    } else if (length > 0 && ends[length - 1] === at && MARK.test(source)) {
      // A mark belongs to the letter it stands on: evidence that ends with the letter ends after the mark.
      ends[length - 1] = end;
    }
    at = end;
  }
  return { text: decoder.decode(units.subarray(0, length)), apostrophes, map: { starts, ends } };
}

/** Whether folding a text is lower-casing alone. */
export function foldsPlainly(text: string): boolean {
  return PLAIN.test(text);
}

/** Folds a title or a number. Linear in its length. */
export function fold(title: string): Folded {
  if (PLAIN.test(title)) return { text: title.toLowerCase(), apostrophes: NONE, map: null };
  return foldEncoded(title);
}

/** Where in the source a half-open, non-empty range of the folded text came from. */
export function sourceOf(folded: Folded, start: number, end: number): { start: number; end: number } {
  if (!folded.map) return { start, end };
  return { start: folded.map.starts[start] ?? 0, end: folded.map.ends[end - 1] ?? 0 };
}
