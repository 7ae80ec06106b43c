import { BACKSLASH, DIGIT, isCaselessAt, kindAt, LETTER, OTHER, SEPARATOR } from './characters.ts';
import { cutFromDigits } from './edges.ts';
import type { Folded } from './fold.ts';
import type { Table } from './table.ts';
import type { Meaning } from './witnesses.ts';

/** A run of words that speaks for one or more matters: by evidence that tags, or by evidence that only suggests. */
export interface Run {
  core: string;
  strong: boolean;
  meanings: Meaning[];
  /** Another run with the same key. */
  next: Run | null;
}

/**
 * How a run stands in a title: as it should, with separators missing, across the end of a path segment, or as it should
 * but beside digits that say it is a piece of something longer.
 */
export type Fit = 'exact' | 'glued' | 'crossed' | 'refused';

/** A run found in folded text, half-open. */
export interface Hit {
  run: Run;
  start: number;
  end: number;
  fit: Fit;
}

/** Called with each run that is found. */
export type Found = (hit: Hit) => void;

/**
 * Runs by key. The key of a run mixes its characters without the separators, so that one walk over a title finds it
 * however it is separated. A key under which only the beginning of a run is known holds null.
 */
export type RunIndex = Table<Run | null>;

const SEED = 0x811c9dc5 | 0;

function mix(key: number, code: number): number {
  return Math.imul(key ^ code, 0x01000193);
}

function insert(index: RunIndex, key: number, core: string, meaning: Meaning): void {
  const first = index.get(key) ?? null;
  const strong = meaning.by !== 'short' && meaning.by !== 'client';
  for (let run = first; run; run = run.next) {
    if (run.core !== core || run.strong !== strong) continue;
    run.meanings.push(meaning);
    return;
  }
  index.set(key, { core, strong, meanings: [meaning], next: first });
}

/**
 * Adds a text to the index: folded, from its first to its last letter or digit.
 * Meanings of the same text keep the order in which they are added.
 */
export function addRun(index: RunIndex, core: string, meaning: Meaning): void {
  let key = SEED;
  let inWord = false;
  for (let at = 0; at < core.length; at++) {
    const kind = kindAt(core, at);
    const word = kind === LETTER || kind === DIGIT;
    if (inWord && !word && index.get(key) === undefined) index.set(key, null);
    inWord = word;
    if (!separates(kind)) key = mix(key, core.charCodeAt(at));
  }
  insert(index, key, core, meaning);
}

function separates(kind: number): boolean {
  return kind === SEPARATOR || kind === BACKSLASH;
}

/** How a core fits a range of folded text, or null when the key was a coincidence. */
function fitOf(core: string, text: string, start: number, end: number): Fit | null {
  let at = start;
  let missing = false;
  let crossed = false;
  let index = 0;
  while (index < core.length) {
    if (!separates(kindAt(core, index))) {
      if (text.charCodeAt(at) !== core.charCodeAt(index)) return null;
      at++;
      index++;
      continue;
    }
    // Any run of separators stands for any other.
    while (separates(kindAt(core, index))) index++;
    const from = at;
    for (; at < end; at++) {
      const kind = kindAt(text, at);
      if (kind === BACKSLASH) crossed = true;
      else if (kind !== SEPARATOR) break;
    }
    if (at === from) missing = true;
  }
  if (at !== end || (missing && crossed)) return null;
  if (missing) return 'glued';
  return crossed ? 'crossed' : 'exact';
}

/** Tells of the runs from `run` on that fit a range. `open`: letters follow right after it, so nothing is exact. */
function tell(
  run: Run | null | undefined,
  text: string,
  start: number,
  end: number,
  open: boolean,
  found: Found,
): void {
  for (let next = run; next; next = next.next) {
    const fit = fitOf(next.core, text, start, end);
    if (fit === null || (open && fit === 'crossed')) continue;
    if (open) found({ run: next, start, end, fit: 'glued' });
    else if (!cutFromDigits(text, start, end)) found({ run: next, start, end, fit });
    else if (fit === 'exact') found({ run: next, start, end, fit: 'refused' });
  }
}

/** Finds every run of the index that stands in a title between the edges of words. */
export function findRuns(index: RunIndex, { text, apostrophes }: Folded, found: Found): void {
  const { length } = text;
  let start = 0;
  while (start < length) {
    const first = kindAt(text, start);
    if (first !== LETTER && first !== DIGIT) {
      start++;
      continue;
    }
    let at = start;
    let key = SEED;
    let nextStart = 0;
    // Going on only while the words so far begin some run keeps this linear: no run is longer than a number is.
    while (at < length) {
      let before = key;
      for (; at < length; at++) {
        const kind = kindAt(text, at);
        if (kind !== LETTER && kind !== DIGIT) break;
        const code = text.charCodeAt(at);
        // Where letters have no case, words run together: the number may end inside what looks like one.
        if (code >= 0x80 && at > start && isCaselessAt(text, at)) {
          tell(index.get(key), text, start, at, true, found);
        }
        before = key;
        key = mix(key, code);
      }
      // A possessive: the apostrophe was dropped and its s reads as part of the word.
      if (apostrophes.size > 0 && text.charCodeAt(at - 1) === 0x73 && apostrophes.has(at - 1)) {
        tell(index.get(before), text, start, at - 1, false, found);
      }
      if (nextStart === 0) nextStart = at;
      const run = index.get(key);
      if (run === undefined) break;
      tell(run, text, start, at, false, found);
      for (; at < length; at++) {
        const kind = kindAt(text, at);
        if (kind === LETTER || kind === DIGIT) break;
        if (kind === OTHER) key = mix(key, text.charCodeAt(at));
      }
    }
    start = nextStart;
  }
}
