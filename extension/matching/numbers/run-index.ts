import { LETTER, separates } from '../text/characters.ts';
import { mix, type Scan, SEED } from '../text/scan.ts';
import { codeOf, kindOf, WORDS_FROM } from '../text/unit.ts';
import { addKey, BEGINS, createFilter, type Filter, WHOLE } from './filter.ts';
import { createMeanings } from './meanings.ts';
import {
  createRecords,
  type Fit,
  FLAG_BITS,
  fitOf,
  HEAD,
  isSame,
  LETTERS,
  lengthOf,
  MEANING,
  NEXT,
  putText,
  SEVERAL,
  STRONG,
  sizeOf,
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
  mostWords(): number;
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
/** About how long a text is. */
const USUAL_LENGTH = 16;

/** @param expected about how many texts will come */
export function createRunIndex(expected: number): RunIndex {
  const table = createTable(expected);
  const filter = createFilter(expected * 2);
  let mostWords = 0;
  let records = createRecords(Math.max(256, expected * sizeOf(USUAL_LENGTH)));
  let used = 0;
  const meanings = createMeanings(expected / 8);

  const field = (run: number, name: number): number => records.numbers[run - 1 + name] as number;
  const put = (run: number, name: number, value: number) => {
    records.numbers[run - 1 + name] = value;
  };
  const makeRoom = (length: number) => {
    if (used + length <= records.numbers.length) return;
    const more = createRecords(Math.max(used + length, 2 * records.numbers.length));
    more.numbers.set(records.numbers);
    records = more;
  };
  const addMeaning = (run: number, meaning: number) => {
    const head = field(run, HEAD);
    const list = head & SEVERAL ? field(run, MEANING) : meanings.begin(field(run, MEANING));
    put(run, MEANING, meanings.append(list, meaning));
    put(run, HEAD, head | SEVERAL);
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
        if ((field(run, HEAD) & (STRONG | LETTERS)) !== flags) continue;
        if (!isSame(records, run, scan, start, end - start)) continue;
        addMeaning(run, meaning);
        return run;
      }
      const size = sizeOf(end - start);
      makeRoom(size);
      const run = used + 1;
      used += size;
      put(run, HEAD, ((end - start) << FLAG_BITS) | flags);
      put(run, NEXT, head);
      put(run, MEANING, meaning);
      putText(records, run, scan, start, end);
      table.set(key, run);
      return run;
    },
    filter,
    mostWords: () => mostWords,
    get: (key) => table.get(key),
    next: (run) => field(run, NEXT),
    isStrong: (run) => (field(run, HEAD) & STRONG) !== 0,
    hasLetter: (run) => (field(run, HEAD) & LETTERS) !== 0,
    fit: (run, scan, start, end) => fitOf(records, run, scan, start, end),
    eachMeaning(run, most, take) {
      if (field(run, HEAD) & SEVERAL) meanings.each(field(run, MEANING), most, take);
      else take(field(run, MEANING));
    },
    onlyMeaning: (run) => (field(run, HEAD) & SEVERAL ? -1 : field(run, MEANING)),
    eachRun(take) {
      for (let at = 0; at < used; at += sizeOf(lengthOf(records, at + 1))) take(at + 1);
    },
    textOf: (run) => textIn(records, run),
  };
}
