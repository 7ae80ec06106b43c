import { BACKSLASH, isCaselessAt, isWord, OTHER, SEPARATOR } from '../text/characters.ts';
import { cutFromDigits } from '../text/edges.ts';
import { apostrophesOf, mix, type Scan, SEED } from '../text/scan.ts';
import { codeOf, kindOf, WORDS_FROM } from '../text/unit.ts';
import { BEGINS, WHOLE } from './filter.ts';
import { isOthersNumber, wordsOf } from './others-number.ts';
import { UNKNOWN } from './run-index.ts';
import type { Found } from './run-record.ts';
import type { Witnesses } from './witnesses.ts';

/** A run found in folded text, half-open. */
export interface Hit {
  /** Whose words were found. */
  from: Witnesses;
  run: number;
  start: number;
  end: number;
  fit: Found;
}

/** Adds to `hits` the runs of a key that fit a range. `open`: letters follow right after it, so nothing is exact. */
function tell(from: Witnesses, key: number, scan: Scan, start: number, end: number, open: boolean, hits: Hit[]): void {
  for (let run = from.runs.get(key); run !== UNKNOWN; run = from.runs.next(run)) {
    const fit = from.runs.fit(run, scan, start, end);
    if (fit === null || (open && fit === 'crossed')) continue;
    if (open) hits.push({ from, run, start, end, fit: 'glued' });
    else if (!cutFromDigits(scan, start, end)) hits.push({ from, run, start, end, fit });
    else if (fit === 'exact') hits.push({ from, run, start, end, fit: 'refused' });
  }
}

/** The key that goes on over what stands between two words: separators do not count. */
function over(scan: Scan, begin: number, to: number, before: number): number {
  let key = before;
  for (let at = begin; at < to; at++) {
    const kind = kindOf(scan.units[at]);
    if (kind !== SEPARATOR && kind !== BACKSLASH) key = mix(key, codeOf(scan.units[at]));
  }
  return key;
}

/** Follows the runs that may begin with a word of plain text. */
function follow(from: Witnesses, scan: Scan, word: number, hits: Hit[]): void {
  const { runs } = from;
  const start = scan.starts[word] ?? 0;
  let key = scan.keys[word] ?? 0;
  let end = scan.ends[word] ?? 0;
  // Going on only while the words so far may begin some run keeps this linear: no run is longer than a number is.
  const last = Math.min(scan.words, word + runs.mostWords);
  for (let next = word + 1; ; next++) {
    const about = runs.about(key);
    if (about & WHOLE) tell(from, key, scan, start, end, false, hits);
    if (!(about & BEGINS) || next >= last) return;
    const begin = scan.starts[next] ?? 0;
    key = over(scan, end, begin, key);
    end = scan.ends[next] ?? 0;
    for (let at = begin; at < end; at++) key = mix(key, codeOf(scan.units[at]));
  }
}

function findInPlain(from: Witnesses, scan: Scan, hits: Hit[]): void {
  const { words, keys } = scan;
  const { runs } = from;
  for (let word = 0; word < words; word++) {
    if (runs.about(keys[word] ?? 0) !== 0) follow(from, scan, word, hits);
  }
}

/** Text with apostrophes dropped or with other scripts in it, where a run may end inside what reads as one word. */
function findInFolded(from: Witnesses, scan: Scan, text: string, hits: Hit[]): void {
  const apostrophes = apostrophesOf(scan);
  const { units } = scan;
  const { length } = text;
  for (let word = 0; word < scan.words; word++) {
    const start = scan.starts[word] ?? 0;
    let at = start;
    let key = SEED;
    for (let count = 0; at < length && count < from.runs.mostWords; count++) {
      let before = key;
      for (; at < length; at++) {
        const unit = units[at] ?? 0;
        if (unit < WORDS_FROM) break;
        const code = unit & 0xffff;
        // Where letters have no case, words run together: the number may end inside what looks like one.
        if (code >= 0x80 && at > start && isCaselessAt(text, at)) tell(from, key, scan, start, at, true, hits);
        before = key;
        key = mix(key, code);
      }
      // A possessive: the apostrophe was dropped and its s reads as part of the word.
      if (apostrophes.size > 0 && codeOf(scan.units[at - 1]) === 0x73 && apostrophes.has(at - 1)) {
        tell(from, before, scan, start, at - 1, false, hits);
      }
      const about = from.runs.about(key);
      if (about & WHOLE) tell(from, key, scan, start, at, false, hits);
      if (!(about & BEGINS)) break;
      for (; at < length && !isWord(kindOf(scan.units[at])); at++) {
        if (kindOf(scan.units[at]) === OTHER) key = mix(key, codeOf(scan.units[at]));
      }
    }
  }
}

/** Marks the bare numbers among hits beside which a word says that they are somebody else's: they no longer tag. */
export function markOthers(scan: Scan, hits: readonly Hit[]): void {
  for (const hit of hits) {
    const { runs } = hit.from;
    if (hit.fit !== 'exact' || !runs.isStrong(hit.run) || runs.hasLetter(hit.run)) continue;
    const { first, last } = wordsOf(scan, hit.start, hit.end);
    if (isOthersNumber(scan, first, last)) hit.fit = 'others';
  }
}

/** Adds to `hits` every run of the witnesses' that stands in a title between the edges of words. */
export function findRuns(from: Witnesses, scan: Scan, hits: Hit[]): void {
  // Where text and source align, the text is ASCII, and no apostrophe was dropped.
  if (scan.folded?.map) findInFolded(from, scan, scan.folded.text, hits);
  else findInPlain(from, scan, hits);
}
