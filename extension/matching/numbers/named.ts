import { SEPARATOR } from '../text/characters.ts';
import { endOfWord, mayHaveInitial, mix, type Scan, SEED, sliceOf } from '../text/scan.ts';
import { codeOf, HAS_COMMA, kindOf } from '../text/unit.ts';
import { BEGINS, rolesOf, WHOLE } from './filter.ts';
import { UNKNOWN } from './run-index.ts';
import type { Hit } from './runs.ts';
import { spaced, type Witnesses } from './witnesses.ts';

/** A given name, and a surname, have at most so many words. */
const MOST_GIVEN = 3;
const MOST_SURNAME = 4;
/** At most so many initials stand between a given name and a surname. */
const MOST_INITIALS = 2;
const COMMA = 0x2c;

/** A row of words of a scan, half-open. */
interface Row {
  from: number;
  to: number;
}

function isInitial(scan: Scan, word: number): boolean {
  return scan.letters[word] === 1 && (scan.ends[word] ?? 0) - (scan.starts[word] ?? 0) === 1;
}

/** Whether separators alone stand between a word and the next. */
function isJoined(scan: Scan, word: number): boolean {
  for (let at = scan.ends[word] ?? 0; at < (scan.starts[word + 1] ?? 0); at++) {
    if (kindOf(scan.units[at]) !== SEPARATOR) return false;
  }
  return word + 1 < scan.words;
}

/** Whether a comma, and blanks at most, stand between a word and the next. */
function isComma(scan: Scan, word: number): boolean {
  if (word + 1 >= scan.words || codeOf(scan.units[scan.ends[word] ?? 0]) !== COMMA) return false;
  for (let at = (scan.ends[word] ?? 0) + 1; at < (scan.starts[word + 1] ?? 0); at++) {
    if (kindOf(scan.units[at]) !== SEPARATOR) return false;
  }
  return true;
}

/** The words of some rows one after another, as the text of a run would have them; `last` ends the name in the title. */
function textOver(scan: Scan, rows: readonly Row[], last: number): string {
  const words: string[] = [];
  for (const { from, to } of rows) {
    for (let word = from; word < to; word++) {
      const end = word === last ? endOfWord(scan, word) : (scan.ends[word] ?? 0);
      words.push(sliceOf(scan, scan.starts[word] ?? 0, end));
    }
  }
  return words.join(' ');
}

function keyOver(scan: Scan, rows: readonly Row[], last: number): number {
  let key = SEED;
  for (const { from, to } of rows) {
    for (let word = from; word < to; word++) {
      const end = word === last ? endOfWord(scan, word) : (scan.ends[word] ?? 0);
      for (let at = scan.starts[word] ?? 0; at < end; at++) key = mix(key, codeOf(scan.units[at]));
    }
  }
  return key;
}

/** Hands over the runs that only suggest whose words are those of some rows; whether there is one. */
function eachRunOf(
  from: Witnesses,
  scan: Scan,
  rows: readonly Row[],
  last: number,
  take?: (run: number) => void,
): boolean {
  const key = keyOver(scan, rows, last);
  if (!(rolesOf(from.runs.filter, key) & WHOLE)) return false;
  let text: string | null = null;
  let found = false;
  for (let run = from.runs.get(key); run !== UNKNOWN; run = from.runs.next(run)) {
    if (from.runs.isStrong(run)) continue;
    text ??= textOver(scan, rows, last);
    if (spaced(from.runs.textOf(run)) !== text) continue;
    take?.(run);
    found = true;
  }
  return found;
}

/**
 * Adds the runs whose words are those of some rows; whether there is one.
 * @param fit `named` where the words are all that the title has of the name, `skipped` where it has initials besides
 * @param range the first and the last word of the name in the title
 */
function tell(
  from: Witnesses,
  scan: Scan,
  rows: readonly Row[],
  range: { first: number; last: number },
  fit: 'named' | 'skipped',
  hits: Hit[],
): boolean {
  const start = scan.starts[range.first] ?? 0;
  const end = endOfWord(scan, range.last);
  return eachRunOf(from, scan, rows, range.last, (run) => hits.push({ from, run, start, end, fit }));
}

/** The longest row of words that ends before a place, or begins at it, with separators alone between them. */
function mostBefore(scan: Scan, to: number, most: number): number {
  let from = to - 1;
  while (from > 0 && to - from < most && scan.letters[from - 1] && isJoined(scan, from - 1)) from--;
  return from;
}

function mostAfter(scan: Scan, from: number, most: number): number {
  let to = from + 1;
  while (to < scan.words && to - from < most && scan.letters[to] && isJoined(scan, to - 1)) to++;
  return to;
}

/** "Surname, Given", with or without an initial, around the comma after a word. */
function aroundComma(from: Witnesses, scan: Scan, word: number, hits: Hit[]): void {
  if (!scan.letters[word] || !scan.letters[word + 1]) return;
  const first = mostBefore(scan, word + 1, MOST_SURNAME);
  for (let to = mostAfter(scan, word + 1, MOST_GIVEN + MOST_INITIALS); to > word + 1; to--) {
    let bare = to;
    while (bare > word + 2 && isInitial(scan, bare - 1)) bare--;
    for (let surname = first; surname <= word; surname++) {
      const row = { from: surname, to: word + 1 };
      const range = { first: surname, last: to - 1 };
      if (tell(from, scan, [{ from: word + 1, to }, row], range, 'named', hits)) return;
      if (bare < to && tell(from, scan, [{ from: word + 1, to: bare }, row], range, 'skipped', hits)) return;
    }
  }
}

/** "Given I. Surname", where the client's name has no initial, around a word of one letter. */
function aroundInitial(from: Witnesses, scan: Scan, word: number, hits: Hit[]): void {
  let next = word + 1;
  while (next - word < MOST_INITIALS && isInitial(scan, next) && isJoined(scan, next - 1)) next++;
  if (!scan.letters[word - 1] || !scan.letters[next] || !isJoined(scan, word - 1) || !isJoined(scan, next - 1)) return;
  const first = mostBefore(scan, word, MOST_GIVEN);
  const end = mostAfter(scan, next, MOST_SURNAME);
  for (let given = first; given < word; given++) {
    if (!(rolesOf(from.runs.filter, scan.keys[given] ?? 0) & BEGINS)) continue;
    for (let to = end; to > next; to--) {
      const rows = [
        { from: given, to: word },
        { from: next, to },
      ] as const;
      // The initial of another client's name is not to be skipped.
      if (eachRunOf(from, scan, [{ from: given, to }], to - 1)) return;
      if (tell(from, scan, rows, { first: given, last: to - 1 }, 'skipped', hits)) return;
    }
  }
}

/** Adds the names of clients that a title writes another way: surname first, or with an initial that Clio has not. */
export function findNamed(from: Witnesses, scan: Scan, hits: Hit[]): void {
  const initials = mayHaveInitial(scan);
  for (let word = 0; word + 1 < scan.words; word++) {
    if (scan.signs & HAS_COMMA && isComma(scan, word)) aroundComma(from, scan, word, hits);
    if (initials && word > 0 && isInitial(scan, word)) aroundInitial(from, scan, word, hits);
  }
}
