import { isCaselessAt, isWord, OTHER } from '../text/characters.ts';
import { cutFromDigits } from '../text/edges.ts';
import { apostrophesOf, mix, type Scan, SEED } from '../text/scan.ts';
import { codeOf, isBetween, kindOf, WORDS_FROM } from '../text/unit.ts';
import { BEGINS, rolesOf, WHOLE } from './filter.ts';
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

/** Follows the runs that may begin with a word of plain text, of whose key the filter says `known`. */
function follow(from: Witnesses, scan: Scan, word: number, known: number, hits: Hit[]): void {
  const { filter } = from.runs;
  const { units, ends } = scan;
  const start = scan.starts[word] as number;
  let key = scan.keys[word] as number;
  let end = ends[word] as number;
  let roles = known;
  // Going on only while the words so far may begin some run keeps this linear: no run is longer than a number is.
  const last = Math.min(scan.words, word + from.runs.mostWords());
  for (let next = word + 1; ; next++) {
    if (roles & WHOLE) tell(from, key, scan, start, end, false, hits);
    if (!(roles & BEGINS) || next >= last) return;
    const to = ends[next] as number;
    for (let at = end; at < to; at++) {
      const unit = units[at] as number;
      if (!isBetween(unit)) key = mix(key, unit & 0xffff);
    }
    end = to;
    roles = rolesOf(filter, key);
  }
}

function findInPlain(from: Witnesses, scan: Scan, hits: Hit[]): number {
  const { words, keys } = scan;
  const { filter } = from.runs;
  let met = 0;
  for (let word = 0; word < words; word++) {
    const roles = rolesOf(filter, keys[word] as number);
    if (roles === 0) continue;
    met |= roles;
    follow(from, scan, word, roles, hits);
  }
  return met;
}

/** Text with apostrophes dropped or with other scripts in it, where a run may end inside what reads as one word. */
function findInFolded(from: Witnesses, scan: Scan, text: string, hits: Hit[]): void {
  const apostrophes = apostrophesOf(scan);
  const { units } = scan;
  const { length } = text;
  const { filter } = from.runs;
  const most = from.runs.mostWords();
  for (let word = 0; word < scan.words; word++) {
    const start = scan.starts[word] ?? 0;
    let at = start;
    let key = SEED;
    for (let count = 0; at < length && count < most; count++) {
      let before = key;
      for (; at < length; at++) {
        const unit = units[at] ?? 0;
        if (unit < WORDS_FROM) break;
        const code = unit & 0xffff;
        // Where letters have no case, words run together: the number may end inside what looks like one.
        if (code >= 0x80 && at > start && isCaselessAt(text, at) && rolesOf(filter, key) & WHOLE) {
          tell(from, key, scan, start, at, true, hits);
        }
        before = key;
        key = mix(key, code);
      }
      // A possessive: the apostrophe was dropped and its s reads as part of the word.
      if (apostrophes.size > 0 && codeOf(scan.units[at - 1]) === 0x73 && apostrophes.has(at - 1)) {
        tell(from, before, scan, start, at - 1, false, hits);
      }
      const about = rolesOf(filter, key);
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

/**
 * Adds to `hits` every run of the witnesses' that stands in a title between the edges of words.
 * @returns as what words of the title may be known to the filter: `BEGINS`, `WHOLE`, both, or 0
 */
export function findRuns(from: Witnesses, scan: Scan, hits: Hit[]): number {
  // Where text and source align, the text is ASCII, and no apostrophe was dropped.
  if (!scan.folded?.map) return findInPlain(from, scan, hits);
  findInFolded(from, scan, scan.folded.text, hits);
  return BEGINS | WHOLE;
}
