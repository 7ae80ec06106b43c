import type { RuleFault } from '../model/rule.ts';
import { DIGIT, isWord, separates } from '../text/characters.ts';
import { cutFromDigits } from '../text/edges.ts';
import type { Scan } from '../text/scan.ts';
import type { Scanner } from '../text/scanner.ts';
import { codeOf, kindOf } from '../text/unit.ts';
import type { Beginning } from './beginnings.ts';

/** The longest pattern that is looked at. */
const MAX_LENGTH = 200;
/** How much of a title patterns are tried on: four times what a title can be long. Keeps any pattern's cost bounded. */
const READ = 4096;
const ANY = -1;
const ANY_DIGIT = -2;
const GAP = -3;

const STAR = 0x2a;
const QUESTION = 0x3f;
const HASH = 0x23;
const WILD = [STAR, QUESTION, HASH];

/** Characters in a row, between two `*`. */
interface Piece {
  /** Folded characters, or what stands for some. */
  items: number[];
  /** Whether it must begin, or end, at the edge of a word. */
  opens: boolean;
  closes: boolean;
  /** It begins with a letter or digit at the edge of a word: it can begin nowhere but where a word does. */
  atWord: boolean;
}

/** A compiled pattern. */
export interface Pattern {
  /** The key of a word that stands in every title that fits, or null where there is none. */
  key: number | null;
  /** How a word begins in every title that fits, one of these; null where a fitting title need have no such word. */
  beginnings: readonly Beginning[] | null;
  /** Whether any text at all fits. */
  everything: boolean;
  /** Where it fits a scan for the first time: half-open, 0 and 0 where it fits everything. Null where it does not. */
  find(scan: Scan): { start: number; end: number } | null;
}

/** Why a text is no pattern, and where. */
export interface PatternProblem {
  fault: Extract<RuleFault, 'empty' | 'empty-alternative' | 'too-long'>;
  start: number;
  end: number;
}

function fits(scan: Scan, limit: number, piece: Piece, from: number): number {
  let at = from;
  for (const item of piece.items) {
    if (item === GAP) {
      if (at >= limit || !separates(kindOf(scan.units[at]))) return -1;
      while (at < limit && separates(kindOf(scan.units[at]))) at++;
      continue;
    }
    if (at >= limit) return -1;
    if (
      item === ANY
        ? !isWord(kindOf(scan.units[at]))
        : item === ANY_DIGIT
          ? kindOf(scan.units[at]) !== DIGIT
          : codeOf(scan.units[at]) !== item
    ) {
      return -1;
    }
    at++;
  }
  return at;
}

function isEdge(scan: Scan, at: number): boolean {
  return at <= 0 || at >= scan.length || !isWord(kindOf(scan.units[at - 1])) || !isWord(kindOf(scan.units[at]));
}

/** Where a piece ends that begins at a place; negative where it does not fit there. */
function endAt(scan: Scan, limit: number, piece: Piece, at: number): number {
  if (piece.opens && !isEdge(scan, at)) return -1;
  const end = fits(scan, limit, piece, at);
  if (end < 0 || (piece.closes && !isEdge(scan, end))) return -1;
  return piece.opens && piece.closes && cutFromDigits(scan, at, end) ? -1 : end;
}

/** Finds the pieces one after another, each where it first fits: what comes after has the most room then. */
function findPieces(scan: Scan, pieces: readonly Piece[]): { start: number; end: number } | null {
  const limit = Math.min(scan.length, READ);
  let start = -1;
  let next = 0;
  let word = 0;
  for (const piece of pieces) {
    let found = -1;
    let at = next;
    if (piece.atWord) {
      const first = piece.items[0] ?? ANY;
      for (; word < scan.words && found < 0; word++) {
        at = scan.starts[word] ?? 0;
        if (at >= limit) return null;
        // Most words begin with another letter, which one look shows.
        if (first >= 0 && codeOf(scan.units[at]) !== first) continue;
        if (at >= next) found = endAt(scan, limit, piece, at);
      }
    } else {
      for (; at < limit && found < 0; at++) found = endAt(scan, limit, piece, at);
      at -= 1;
    }
    if (found < 0) return null;
    if (start < 0) start = at;
    next = found;
  }
  if (start < 0) return { start: 0, end: 0 };
  let end = next;
  // What is shown as the reason are whole words.
  while (!isEdge(scan, start)) start--;
  while (!isEdge(scan, end)) end++;
  return { start, end };
}

/** Turns a folded alternative into pieces. */
function piecesOf(scan: Scan): Piece[] {
  const pieces: Piece[] = [];
  let items: number[] = [];
  let starBefore = false;
  let wordAfterStar = false;
  /** The first character is a letter or digit, or stands for one. */
  let begins = false;
  const put = (item: number, isOne: boolean) => {
    if (items.length === 0 || (items.length === 1 && items[0] === GAP)) begins = isOne;
    items.push(item);
  };
  const close = (star: boolean) => {
    const endsInGap = items.at(-1) === GAP;
    // "a * b" is met by "a b" too: the blanks around a star say only that words end and begin there.
    if (endsInGap) items.pop();
    if (items[0] === GAP) items.shift();
    if (items.length > 0) {
      const opens = !starBefore || wordAfterStar;
      pieces.push({ items, opens, closes: !star || endsInGap, atWord: opens && begins });
    }
    items = [];
    begins = false;
    starBefore = star;
    wordAfterStar = false;
  };
  for (let at = 0; at < scan.length; at++) {
    const code = codeOf(scan.units[at]);
    if (code === STAR) close(true);
    else if (code === QUESTION) put(ANY, true);
    else if (code === HASH) put(ANY_DIGIT, true);
    else if (!separates(kindOf(scan.units[at]))) put(code, isWord(kindOf(scan.units[at])));
    else {
      if (items.length === 0) wordAfterStar = true;
      if (items.at(-1) !== GAP) items.push(GAP);
    }
  }
  close(false);
  return pieces;
}

/** How the word begins that an alternative begins with; null where it begins with no certain letter or digit of a word. */
function beginningOf([piece]: readonly Piece[]): Beginning | null {
  const [first = ANY, second = ANY] = piece?.items ?? [];
  return piece?.atWord && first >= 0 ? { first, second: Math.max(second, ANY) } : null;
}

/** The key of the longest word of a scan that no wildcard touches. */
function keyWordOf(scan: Scan): number | null {
  let best: number | null = null;
  let longest = 0;
  const isWild = (at: number) => at >= 0 && at < scan.length && WILD.includes(codeOf(scan.units[at]));
  for (let word = 0; word < scan.words; word++) {
    const [start, end] = [scan.starts[word] ?? 0, scan.ends[word] ?? 0];
    if (isWild(start - 1) || isWild(end) || end - start <= longest) continue;
    longest = end - start;
    best = scan.keys[word] ?? 0;
  }
  return best;
}

/**
 * Compiles a pattern as {@link PatternRule} describes. Its cost on a title is bounded by the lengths of both: it never
 * goes back over what it has decided.
 */
export function compilePattern(text: string, scanner: Scanner): Pattern | PatternProblem {
  if (text.length > MAX_LENGTH) return { fault: 'too-long', start: MAX_LENGTH, end: text.length };
  const texts = text.split('|');
  const alternatives: Piece[][] = [];
  let key: number | null = null;
  let everything = false;
  let start = 0;
  for (const alternative of texts) {
    const scan = scanner(alternative.trim());
    const pieces = piecesOf(scan);
    const end = start + alternative.length;
    if (pieces.length === 0 && !alternative.includes('*')) {
      return { fault: texts.length > 1 ? 'empty-alternative' : 'empty', start, end };
    }
    if (pieces.length === 0) everything = true;
    key = texts.length === 1 ? keyWordOf(scan) : null;
    alternatives.push(pieces);
    start = end + 1;
  }
  const beginnings = alternatives.map(beginningOf).filter((beginning) => beginning !== null);
  return {
    key,
    beginnings: beginnings.length === alternatives.length ? beginnings : null,
    everything,
    find(scan) {
      for (const pieces of alternatives) {
        const found = findPieces(scan, pieces);
        if (found) return found;
      }
      return null;
    },
  };
}

/** Whether a text did not compile. */
export function isProblem(compiled: Pattern | PatternProblem): compiled is PatternProblem {
  return 'fault' in compiled;
}
