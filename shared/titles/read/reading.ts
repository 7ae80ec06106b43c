import { entityAt } from '../fold/entities.ts';
import { type Folded, fold, sourceOf } from '../fold/fold.ts';
import { percentAt } from '../fold/percent.ts';
import type { Piece, PieceKind, Range, TitlePart } from './parts.ts';

/** A title while it is taken apart: folded, with what is left of it between `from` and `to`. */
export interface Reading {
  readonly title: string;
  readonly folded: Folded;
  /** The folded title. */
  readonly text: string;
  from: number;
  to: number;
  readonly pieces: Piece[];
}

/** Longer than any title that is recorded; what comes after is not read. */
const MAX_LENGTH = 2048;

/** Begins to read a title. */
export function readingOf(title: string): Reading {
  const read = title.length > MAX_LENGTH ? title.slice(0, MAX_LENGTH) : title;
  const folded = fold(read);
  const reading = { title: read, folded, text: folded.text, from: 0, to: folded.text.length, pieces: [] };
  trim(reading);
  return reading;
}

/** What stands between parts, and may hang at the edges of what is left. */
const HANGS = ' -|·•,;:_';

/** Leaves out blanks and separators at both ends of what is left. */
export function trim(reading: Reading): void {
  const { text } = reading;
  while (reading.from < reading.to && HANGS.includes(text.charAt(reading.from))) reading.from++;
  while (reading.to > reading.from && HANGS.includes(text.charAt(reading.to - 1))) reading.to--;
}

/** Whether nothing is left. */
export function isDone(reading: Reading): boolean {
  return reading.from >= reading.to;
}

/** Where in the title a range of the folded text came from. */
export function rangeOf(reading: Reading, start: number, end: number): Range {
  return end > start ? sourceOf(reading.folded, start, end) : { start: 0, end: 0 };
}

/** Whether a range of the folded text stands in capitals. */
export function isShouted(reading: Reading, start: number, end: number): boolean {
  const range = rangeOf(reading, start, end);
  const written = reading.title.slice(range.start, range.end);
  return /\p{Lu}/u.test(written) && !/\p{Ll}/u.test(written);
}

/** Notes that a range of the folded text was taken out. */
export function note(reading: Reading, kind: PieceKind, start: number, end: number): void {
  if (end > start) reading.pieces.push({ kind, ...rangeOf(reading, start, end) });
}

/** Takes characters off the beginning of what is left. */
export function takeFront(reading: Reading, kind: PieceKind, length: number): void {
  note(reading, kind, reading.from, reading.from + length);
  reading.from += length;
  trim(reading);
}

/** Takes what is left from a place in the folded text on. */
export function takeEnd(reading: Reading, kind: PieceKind, start: number): void {
  note(reading, kind, start, reading.to);
  reading.to = start;
  trim(reading);
}

const SEPARATORS = '-|·•';
const OPENING: Readonly<Record<string, string>> = { ')': '(', ']': '[', '}': '{' };
const CLOSING: Readonly<Record<string, string>> = { '(': ')', '[': ']', '{': '}' };
/** Longer texts in brackets are no aside: a bracket that was never closed must not hide what comes after. */
const MAX_BRACKET = 80;

/** Where the bracket at a place has its other one, in steps of 1 or -1; the place itself where it has none nearby. */
function otherBracket(text: string, at: number, step: 1 | -1): number {
  const other = (step < 0 ? OPENING : CLOSING)[text.charAt(at)];
  if (other === undefined) return at;
  for (let place = at + step; place >= 0 && place < text.length && Math.abs(place - at) <= MAX_BRACKET; place += step)
    if (text.charAt(place) === other) return place;
  return at;
}

/** Whether a separator stands at a place; two colons at the second: "Smith v. Jones :: Justia". */
function isSeparator(text: string, at: number): boolean {
  if (text.charAt(at + 1) !== ' ') return false;
  if (text.charAt(at - 1) === ' ') return SEPARATORS.includes(text.charAt(at));
  return text.charAt(at) === ':' && text.charAt(at - 1) === ':' && text.charAt(at - 2) === ' ';
}

/**
 * Where the last part of a range begins: after a dash or stroke with blanks around, not within brackets; the range's
 * start for one part.
 */
export function lastPartStart({ text }: Pick<Reading, 'text'>, from: number, to: number): number {
  for (let at = to - 1; at > from; at--) {
    if (at < to - 1 && isSeparator(text, at)) return at + 2;
    const open = otherBracket(text, at, -1);
    if (open > from) at = open;
  }
  return from;
}

/** Where the first part of a range ends: before such a separator; the range's end for one part. */
export function firstPartEnd({ text }: Pick<Reading, 'text'>, from: number, to: number): number {
  for (let at = from; at < to - 1; at++) {
    if (at > from && isSeparator(text, at)) return at - 1;
    const close = otherBracket(text, at, 1);
    if (close < to - 1) at = close;
  }
  return to;
}

/** A text with its encodings undone, its letters as they are. */
function decoded(text: string): string {
  if (!/[&%]/.test(text)) return text;
  let plain = '';
  for (let at = 0; at < text.length; ) {
    const found = text.charAt(at) === '&' ? entityAt(text, at) : text.charAt(at) === '%' ? percentAt(text, at) : null;
    plain += found ? found.text : text.charAt(at);
    at += found ? found.length : 1;
  }
  return plain;
}

/**
 * A part of the title out of ranges of the folded text that are kept, in order; null where none of them holds a letter
 * or digit.
 */
export function partOf(reading: Reading, kept: readonly Range[]): TitlePart | null {
  const ranges = kept.filter(({ start, end }) => end > start).map(({ start, end }) => rangeOf(reading, start, end));
  const [first] = ranges;
  const last = ranges.at(-1);
  if (!first || !last) return null;
  // "'321 patent": folding leaves out the apostrophe.
  if (/^['’‘]\d$/.test(reading.title.slice(first.start - 1, first.start + 1))) first.start -= 1;
  const text = ranges
    .map(({ start, end }) => decoded(reading.title.slice(start, end)).trim())
    .filter(Boolean)
    .join(' ');
  return /[\p{L}\p{N}]/u.test(text) ? { text, start: first.start, end: last.end } : null;
}
