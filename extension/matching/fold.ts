import { entityAt } from './entities.ts';
import { percentAt } from './percent.ts';

/**
 * A text as the matcher compares it: encodings undone, compatibility forms and marks gone, dashes alike, format and
 * control characters and apostrophes dropped, case folded. Numbers and titles are folded by the same function.
 */
export interface Folded {
  text: string;
  /** Places in `text` right before which an apostrophe was dropped. */
  apostrophes: ReadonlySet<number>;
  /** For each UTF-16 unit of `text`, where the characters it came from start and end; null where text and source align. */
  map: { starts: number[]; ends: number[] } | null;
}

/** No encoding can start here, nothing is dropped, and folding is lower-casing alone. */
const PLAIN = /^[ -$(-~]*$/;
const NONE: ReadonlySet<number> = new Set();
const APOSTROPHES = "'´\u02b9\u02bb\u02bc\u02bd\u055a\u05f3\u2018\u2019\u201b\u2032\u2035\ua78c\uff07";
const APOSTROPHE = new RegExp(`[${APOSTROPHES}]`, 'g');
const MARK = /^\p{M}$/u;

const known = new Map<number, string>();

function foldCharacter(character: string): string {
  // Upper first: ß, ı and ς only meet their pairs that way. Decomposed after it, because case may bring marks back.
  const bare = character.normalize('NFKD').toUpperCase().toLowerCase().normalize('NFKD');
  return bare
    .replace(/[\p{M}\p{Cf}]/gu, '')
    .replace(/[\s\u0085]/gu, ' ')
    .replace(/\p{Cc}/gu, '')
    .replace(/\p{Dash}/gu, '-')
    .replace(APOSTROPHE, '');
}

function foldPoint(point: number): string {
  if (point >= 0x41 && point <= 0x5a) return String.fromCharCode(point + 32);
  if (point >= 0x20 && point < 0x7f) return String.fromCharCode(point);
  const met = known.get(point);
  if (met !== undefined) return met;
  const folded = foldCharacter(String.fromCodePoint(point));
  if (point < 0x10000) known.set(point, folded);
  return folded;
}

function foldEncoded(title: string): Folded {
  const parts: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  const apostrophes = new Set<number>();
  let at = 0;
  while (at < title.length) {
    const point = title.codePointAt(at) ?? 0;
    const encoded = point === 0x26 ? entityAt(title, at) : point === 0x25 ? percentAt(title, at) : null;
    const source = encoded ? encoded.text : String.fromCodePoint(point);
    const end = at + (encoded ? encoded.length : source.length);
    const folded = foldPoint(source.codePointAt(0) ?? 0);
    if (APOSTROPHES.includes(source)) {
      apostrophes.add(starts.length);
    } else if (folded !== '') {
      parts.push(folded);
      for (let unit = 0; unit < folded.length; unit++) {
        starts.push(at);
        ends.push(end);
      }
    } else if (starts.length > 0 && ends[ends.length - 1] === at && MARK.test(source)) {
      // A mark belongs to the letter it stands on: evidence that ends with the letter ends after the mark.
      ends[ends.length - 1] = end;
    }
    at = end;
  }
  return { text: parts.join(''), apostrophes, map: { starts, ends } };
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
