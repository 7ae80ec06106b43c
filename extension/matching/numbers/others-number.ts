import { cutFromDigits } from '../text/edges.ts';
import { type Scan, sliceOf } from '../text/scan.ts';
import { ELLIPSIS } from './cut.ts';
import {
  BETWEEN_WORDS,
  bareNeighbour,
  COPULAS,
  DOCKET_SIGNS,
  MOST_NEIGHBOUR_WORDS,
  NEIGHBOUR_WORDS,
  REGISTER_SIGNS,
} from './neighbours.ts';

/** What ends a thought: on the other side of one of these stands something else. */
const BREAK = /[|;\\]| [-–—] /;
/** More characters than these between a word and a number, and the two have nothing to do with each other. */
const MOST_BETWEEN = 4;
/** How many words after "is" may say what a number is. */
const WORDS_AFTER = 4;
const MAX_BETWEEN_WORDS = 2;
const GROUPED = /^[ _/.()-]{1,4}$/;
const ROMAN = /^[ivx]+$/;
/** A court's number ends with a slash and the year. */
const OF_YEAR = /^[\d ./-]*\/ ?(?:\d{4}|\d\d)(?!\d)/;
const YEAR_LENGTH = 7;
/** A date or a time that ends right where this is tried; nothing longer than this is looked at. */
const DATE_BEFORE =
  /(?:^|\D)(?:(?:19|20)\d\d(?:([-._/])\d\d\1\d\d|\d{4})?|\d{1,2}([-._/])\d{1,2}\2(?:\d{4}|\d\d)|\d{1,2}:\d\d)$/;
const DATE_AFTER = /^(?:19|20)\d\d(?:\d{4})?$/;
const DATE_LENGTH = 12;
/** `#12345-v2`: the id of a document and its version. */
const VERSION_AFTER = /^[-_]v\d/;

function wordAt(scan: Scan, word: number): string {
  return sliceOf(scan, scan.starts[word] ?? 0, scan.ends[word] ?? 0);
}

/** What stands between a word and the next; null where either is none. */
function between(scan: Scan, word: number): string | null {
  if (word < 0 || word + 1 >= scan.words) return null;
  return sliceOf(scan, scan.ends[word] ?? 0, scan.starts[word + 1] ?? 0);
}

function goesOn(gap: string | null): boolean {
  return gap !== null && gap.length <= MOST_BETWEEN && !BREAK.test(gap);
}

/** Whether one of the neighbours' words ends with a word, or begins with the word. */
function isNeighbour(scan: Scan, word: number, step: 1 | -1): boolean {
  for (let most = 0; most < MOST_NEIGHBOUR_WORDS; most++) {
    const [first, last] = step < 0 ? [word - most, word] : [word, word + most];
    if (first < 0 || last >= scan.words) return false;
    if (NEIGHBOUR_WORDS.has(bareNeighbour(sliceOf(scan, scan.starts[first] ?? 0, scan.ends[last] ?? 0)))) return true;
  }
  return false;
}

/** Whether a word before a number says whose it is: "ZIP 10115", "PIN no. 48213". */
function isNamedBefore(scan: Scan, first: number): boolean {
  let word = first - 1;
  for (let skipped = 0; goesOn(between(scan, word)); skipped++, word--) {
    if (isNeighbour(scan, word, -1)) return true;
    if (skipped >= MAX_BETWEEN_WORDS || !BETWEEN_WORDS.has(wordAt(scan, word))) return false;
  }
  return false;
}

/** Whether words after a number say whose it is: "48213 (PIN)", "48213 is your verification code". */
function isNamedAfter(scan: Scan, last: number): boolean {
  const gap = between(scan, last);
  if (gap === null || !goesOn(gap)) return false;
  if (gap.includes('(')) return isNeighbour(scan, last + 1, 1);
  if (!COPULAS.has(wordAt(scan, last + 1))) return false;
  for (let word = last + 2; word <= last + 1 + WORDS_AFTER && goesOn(between(scan, word - 1)); word++) {
    if (isNeighbour(scan, word, 1)) return true;
  }
  return false;
}

/** Whether a court's sign stands before a number: "3 Ca 1042/25", "C-123/24", "24-cv-00482", "CV-00482". */
function isCourts(scan: Scan, first: number, last: number): boolean {
  const gap = between(scan, first - 1);
  if (gap === null || !/^(?:[_-]|[ .]{1,2})$/.test(gap)) return false;
  const sign = wordAt(scan, first - 1);
  const from = scan.starts[first] ?? 0;
  const ofYear = OF_YEAR.test(sliceOf(scan, from, (scan.ends[last] ?? 0) + YEAR_LENGTH));
  if (ofYear && gap === '-' && /^[ctf]$/.test(sign)) return true;
  const before = between(scan, first - 2);
  const joined = before !== null && /^[ ._-]$/.test(before);
  const number = joined ? wordAt(scan, first - 2) : '';
  const counted = /\d$/.test(number) || ROMAN.test(number);
  if (ofYear && counted && REGISTER_SIGNS.has(sign)) return true;
  return DOCKET_SIGNS.has(sign) && (gap === '-' || /^\d+$/.test(number));
}

/**
 * Whether what stands beside a number of digits alone says that the number is somebody else's: the post's, a bank's, a
 * telephone's, or a court's.
 * @param first the number's first word
 * @param last the number's last word
 */
export function isOthersNumber(scan: Scan, first: number, last: number): boolean {
  return isNamedBefore(scan, first) || isNamedAfter(scan, last) || isCourts(scan, first, last);
}

/** A counter, such as the `(3)` of unread messages, that ends right where this is tried: no area code is so short. */
const COUNTER = /\(\d{1,2}\) *$/;
/** What a word of digits right after one of these is a piece of: a telephone number, a database's document, a sum. */
const BEFORE = '+!$€£';

/** Whether the digits before a word belong to one number with it. */
function belongsToLeft(scan: Scan, word: number): boolean {
  const gap = between(scan, word - 1);
  if (gap === null || !GROUPED.test(gap) || gap.includes(' - ') || scan.letters[word - 1]) return false;
  const start = scan.starts[word] ?? 0;
  const from = scan.ends[word - 1] ?? 0;
  return (
    !DATE_BEFORE.test(sliceOf(scan, from - DATE_LENGTH, from)) &&
    !COUNTER.test(sliceOf(scan, start - DATE_LENGTH, start))
  );
}

/** Whether the digits after a word belong to one number with it. */
function belongsToRight(scan: Scan, word: number): boolean {
  const gap = between(scan, word);
  if (gap === null || !GROUPED.test(gap) || gap.includes(' - ') || scan.letters[word + 1]) return false;
  const next = wordAt(scan, word + 1);
  return next.length > 2 && !DATE_AFTER.test(next);
}

/**
 * Whether a word of digits is a piece of something longer: of a number, a sum, a telephone number, or a document's id.
 * A date beside the word is none of these.
 */
export function isPieceOfLonger(scan: Scan, word: number): boolean {
  const [start, end] = [scan.starts[word] ?? 0, scan.ends[word] ?? 0];
  if (cutFromDigits(scan, start, end)) return true;
  const before = sliceOf(scan, start - 2, start);
  const after = sliceOf(scan, end, end + 3);
  if (before !== '' && BEFORE.includes(before.slice(-1))) return true;
  if (before.endsWith('#') && VERSION_AFTER.test(after)) return true;
  if (after === ELLIPSIS) return true;
  if (/\d[/:]$/.test(before) || /^[/:+]\d/.test(after)) return true;
  return belongsToLeft(scan, word) || belongsToRight(scan, word);
}

/** The words that a hit begins and ends with. */
export function wordsOf(scan: Scan, start: number, end: number): { first: number; last: number } {
  let first = 0;
  while (first < scan.words && (scan.starts[first] ?? 0) < start) first++;
  let last = first;
  while (last + 1 < scan.words && (scan.ends[last + 1] ?? 0) <= end) last++;
  return { first, last };
}
