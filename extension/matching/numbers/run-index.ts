import { LETTER, separates } from '../text/characters.ts';
import { mix, type Scan, SEED } from '../text/scan.ts';
import { codeOf, kindOf, WORDS_FROM } from '../text/unit.ts';
import { addKey, BEGINS, createFilter, type Filter, WHOLE } from './filter.ts';
import { createInts } from './ints.ts';
import {
  type Fit,
  FLAGS,
  fitOf,
  isSame,
  LAST,
  LENGTH,
  LETTERS,
  MEANING,
  MORE,
  NEXT,
  STRONG,
  TEXT,
  textIn,
} from './run-record.ts';
import { createTable } from './table.ts';

/**
 * Runs of words, each of which speaks for something. The key of a run mixes its characters without the separators, so
 * that one walk over a title finds it however it is separated.
 */
export interface RunIndex {
  /**
   * Adds a text: a range of a scan from its first to its last word. Meanings of the same text keep the order in which
   * they are added; texts that tag are kept apart from those that only suggest.
   * @param meaning any whole number from 0 on; not looked at here
   * @returns the run of the text
   */
  add(scan: Scan, start: number, end: number, strong: boolean, meaning: number): number;
  /** Which keys may be those of runs, and of the beginnings of runs. */
  readonly filter: Filter;
  /** How many words the longest run has. */
  readonly mostWords: number;
  /** The first run of a key, or `UNKNOWN`. */
  get(key: number): number;
  /** The next run of the same key, or `UNKNOWN`. */
  next(run: number): number;
  isStrong(run: number): boolean;
  hasLetter(run: number): boolean;
  /** How a run fits a range of a scan, or null when the key was a coincidence. */
  fit(run: number, scan: Scan, start: number, end: number): Fit | null;
  /** Hands over the meanings of a run, the first `most` of them. */
  eachMeaning(run: number, most: number, take: (meaning: number) => void): void;
  /** The meaning of a run that has one alone, else -1. */
  onlyMeaning(run: number): number;
  /** Hands over every run, in the order in which they were added. */
  eachRun(take: (run: number) => void): void;
  /** The folded text of a run. */
  textOf(run: number): string;
}

export const UNKNOWN = 0;

/** @param expected about how many texts will come */
export function createRunIndex(expected: number): RunIndex {
  const table = createTable(expected);
  const filter = createFilter(expected * 2);
  let mostWords = 0;
  let records = new Int32Array(Math.max(256, expected * (TEXT + 14)));
  let used = 0;
  /** Pairs: a meaning, and one more than the place of the next pair of the same run. */
  const meanings = createInts(expected / 4);

  const field = (run: number, name: number): number => records[run - 1 + name] ?? 0;
  const room = (length: number) => {
    if (used + length <= records.length) return;
    const more = new Int32Array(Math.max(used + length, 2 * records.length));
    more.set(records);
    records = more;
  };
  const addMeaning = (run: number, meaning: number) => {
    const pair = meanings.push(meaning) + 1;
    meanings.push(0);
    const last = field(run, LAST);
    if (last === 0) records[run - 1 + MORE] = pair;
    else meanings.put(last, pair);
    records[run - 1 + LAST] = pair;
  };

  return {
    add(scan, start, end, strong, meaning) {
      let key = SEED;
      let inWord = false;
      let letters = 0;
      let words = 1;
      const { units } = scan;
      for (let at = start; at < end; at++) {
        const unit = units[at] ?? 0;
        const kind = kindOf(unit);
        if (kind === LETTER) letters = LETTERS;
        if (unit >= WORDS_FROM) {
          inWord = true;
          key = mix(key, codeOf(unit));
          continue;
        }
        if (inWord) {
          addKey(filter, key, BEGINS);
          words++;
          inWord = false;
        }
        if (!separates(kind)) key = mix(key, codeOf(unit));
      }
      addKey(filter, key, WHOLE);
      mostWords = Math.max(mostWords, words);
      const head = table.get(key);
      const flags = letters | (strong ? STRONG : 0);
      for (let run = head; run !== UNKNOWN; run = field(run, NEXT)) {
        if (field(run, FLAGS) !== flags || !isSame(records, run, scan, start, end - start)) continue;
        addMeaning(run, meaning);
        return run;
      }
      room(TEXT + end - start);
      const run = used + 1;
      records[used + LENGTH] = end - start;
      records[used + FLAGS] = flags;
      records[used + NEXT] = head;
      records[used + MEANING] = meaning;
      used += TEXT;
      const into = records;
      let to = used;
      for (let at = start; at < end; at++) into[to++] = units[at] ?? 0;
      used = to;
      table.set(key, run);
      return run;
    },
    filter,
    get mostWords() {
      return mostWords;
    },
    get: (key) => table.get(key),
    next: (run) => field(run, NEXT),
    isStrong: (run) => (field(run, FLAGS) & STRONG) !== 0,
    hasLetter: (run) => (field(run, FLAGS) & LETTERS) !== 0,
    fit: (run, scan, start, end) => fitOf(records, run, scan, start, end),
    eachMeaning(run, most, take) {
      take(field(run, MEANING));
      let pair = field(run, MORE);
      for (let count = 1; count < most && pair !== 0; count++) {
        take(meanings.at(pair - 1));
        pair = meanings.at(pair);
      }
    },
    onlyMeaning: (run) => (field(run, MORE) === 0 ? field(run, MEANING) : -1),
    eachRun(take) {
      for (let at = 0; at < used; at += TEXT + field(at + 1, LENGTH)) take(at + 1);
    },
    textOf: (run) => textIn(records, run),
  };
}
