import { fold } from '../../../shared/index.ts';
import { kindAt, LETTER, SEPARATOR } from './characters.ts';

// A folded character is read as a unit: its UTF-16 code in the low sixteen bits, above it whether it is one of the signs
// that some rules look for, and its kind highest, so that one comparison tells letters and digits from the rest.

/** `#`, among the signs of a text. */
export const HAS_HASH = 1;
/** `.`, among the signs of a text. */
export const HAS_POINT = 2;
/** `,`, among the signs of a text. */
export const HAS_COMMA = 4;

const KIND = 19;
const SIGNS = 16;
/** A unit from here on belongs to a word. */
export const WORDS_FROM = LETTER << KIND;
/** The bit that is set in the kind of a digit and not in that of a letter. */
export const DIGIT_BIT = 1 << KIND;

/** The folded character in a unit; 0 outside the text. */
export function codeOf(unit: number | undefined): number {
  return (unit ?? 0) & 0xffff;
}

/** 1 where units of letters and digits, joined by `&`, are digits alone; else 0. */
export function digitOf(units: number): number {
  return (units >> KIND) & 1;
}

/** Whether a unit separates words, as `separates` says of its kind. */
export function isBetween(unit: number): boolean {
  return unit >> (KIND + 1) === SEPARATOR >> 1;
}

/** What a unit is, of the kinds of characters.ts; 0 outside the text. */
export function kindOf(unit: number | undefined): number {
  return (unit ?? 0) >> KIND;
}

/** Which of `HAS_HASH`, `HAS_POINT` and `HAS_COMMA` are among units that belong to no word, joined by `|`. */
export function signsOf(units: number): number {
  return (units >> SIGNS) & (HAS_HASH | HAS_POINT | HAS_COMMA);
}

/** The unit of a folded character of a kind. */
export function unitOf(code: number, kind: number): number {
  const sign = code === 0x23 ? HAS_HASH : code === 0x2e ? HAS_POINT : code === 0x2c ? HAS_COMMA : 0;
  return code | (kind << KIND) | (sign << SIGNS);
}

/** The table has not met this character yet. */
export const UNMET = 0;
/** This character folds to none, to several, or to one beyond ASCII, or the text around it has to be looked at. */
export const NONE = -1;

/** Of each character of the basic plane the unit of the ASCII character that it folds to, `UNMET`, or `NONE`. */
export const UNITS: Int32Array = new Int32Array(0x10000);
for (let code = 0; code < 0x80; code++) {
  const { text, map } = fold(String.fromCharCode(code));
  UNITS[code] = map ? NONE : unitOf(text.charCodeAt(0), kindAt(text, 0));
}

/** Has the table meet every character of a text: afterwards none of them is `UNMET`. */
export function meetAll(text: string): void {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (UNITS[code] !== UNMET) continue;
    const folded = fold(String.fromCharCode(code));
    const single = folded.text.length === 1 && folded.apostrophes.size === 0;
    const to = single ? folded.text.charCodeAt(0) : NONE;
    // An ampersand and a percent sign, which may begin an encoding, are none of the plain ones.
    UNITS[code] = to >= 0 && to < 0x80 ? (UNITS[to] as number) : NONE;
  }
}
