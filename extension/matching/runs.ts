import { BACKSLASH, DIGIT, isCaselessAt, kindAt, LETTER, SEPARATOR } from './characters.ts';
import type { Folded } from './fold.ts';
import type { Meaning, Witness } from './witnesses.ts';

/** A run of words that speaks for one or more matters: by evidence that tags, or by evidence that only suggests. */
export interface Run {
  core: string;
  strong: boolean;
  meanings: Meaning[];
  /** Another run with the same key. */
  next: Run | null;
}

/** How a run stands in a title: as it should, with separators missing, or across the end of a path segment. */
export type Fit = 'exact' | 'glued' | 'crossed';

/** A run found in folded text, half-open. */
export interface Hit {
  run: Run;
  start: number;
  end: number;
  fit: Fit;
}

/**
 * Runs by key. The key of a run mixes its characters without the separators, so that one walk over a title finds it
 * however it is separated. A key under which only the beginning of a run is known holds null.
 */
export type RunIndex = Map<number, Run | null>;

const SEED = 0x811c9dc5 | 0;

function mix(key: number, code: number): number {
  return Math.imul(key ^ code, 0x01000193);
}

/** Small enough for engines to keep it without a box. */
function small(key: number): number {
  return (key ^ (key >>> 15)) & 0x3fffffff;
}

function insert(index: RunIndex, key: number, { core, meaning }: Witness): void {
  const first = index.get(key) ?? null;
  const strong = meaning.by !== 'short' && meaning.by !== 'client';
  for (let run = first; run; run = run.next) {
    if (run.core !== core || run.strong !== strong) continue;
    run.meanings.push(meaning);
    return;
  }
  index.set(key, { core, strong, meanings: [meaning], next: first });
}

/** Adds a text to the index. Meanings of the same text keep the order in which they are added. */
export function addRun(index: RunIndex, witness: Witness): void {
  const { core } = witness;
  let key = SEED;
  let inWord = false;
  for (let at = 0; at < core.length; at++) {
    const kind = kindAt(core, at);
    const word = kind === LETTER || kind === DIGIT;
    if (inWord && !word && !index.has(small(key))) index.set(small(key), null);
    inWord = word;
    if (kind !== SEPARATOR) key = mix(key, core.charCodeAt(at));
  }
  insert(index, small(key), witness);
}

/** How a core fits a range of folded text, or null when the key was a coincidence. */
function fitOf(core: string, text: string, start: number, end: number): Fit | null {
  let at = start;
  let missing = false;
  let crossed = false;
  for (let index = 0; index < core.length; index++) {
    const code = core.charCodeAt(index);
    if (code !== 0x20) {
      if (text.charCodeAt(at) !== code) return null;
      at++;
      continue;
    }
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

/** Finds every run of the index that stands in a title between the edges of words. */
export function findRuns(index: RunIndex, { text, apostrophes }: Folded, found: (hit: Hit) => void): void {
  const report = (key: number, start: number, end: number, open: boolean) => {
    for (let run = index.get(small(key)) ?? null; run; run = run.next) {
      const fit = fitOf(run.core, text, start, end);
      if (fit === null || (open && fit === 'crossed')) continue;
      found({ run, start, end, fit: open ? 'glued' : fit });
    }
  };
  /** Walks one word; its end goes to `at`, the key up to there to `key`. */
  let at = 0;
  let key = 0;
  const walkWord = (start: number) => {
    let before = key;
    for (; at < text.length; at++) {
      const kind = kindAt(text, at);
      if (kind !== LETTER && kind !== DIGIT) break;
      const code = text.charCodeAt(at);
      // Where letters have no case, words run together: the number may end inside what looks like one.
      if (code >= 0x80 && at > start && isCaselessAt(text, at)) report(key, start, at, true);
      before = key;
      key = mix(key, code);
    }
    // A possessive: the apostrophe was dropped and its s reads as part of the word.
    if (apostrophes.size > 0 && text.charCodeAt(at - 1) === 0x73 && apostrophes.has(at - 1)) {
      report(before, start, at - 1, false);
    }
  };
  const walkGap = () => {
    for (; at < text.length; at++) {
      const kind = kindAt(text, at);
      if (kind === LETTER || kind === DIGIT) return;
      if (kind !== SEPARATOR && kind !== BACKSLASH) key = mix(key, text.charCodeAt(at));
    }
  };

  let start = 0;
  while (start < text.length) {
    const kind = kindAt(text, start);
    if (kind !== LETTER && kind !== DIGIT) {
      start++;
      continue;
    }
    at = start;
    key = SEED;
    walkWord(start);
    const wordEnd = at;
    // Going on only while the words so far begin some run keeps this linear: no run is longer than a number is.
    while (index.has(small(key))) {
      report(key, start, at, false);
      walkGap();
      if (at >= text.length) break;
      walkWord(start);
    }
    start = wordEnd;
  }
}
