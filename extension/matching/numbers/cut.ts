import { isWord } from '../text/characters.ts';
import { cutFromDigits } from '../text/edges.ts';
import { type Scan, textOf } from '../text/scan.ts';
import { kindOf } from '../text/unit.ts';
import type { RunIndex } from './run-index.ts';
import { spaced } from './witnesses.ts';

/** An ellipsis, which folding writes as three points. */
export const ELLIPSIS = '...';
/** Fewer letters and digits than this before an ellipsis could be the beginning of anything. */
const LEAST = 4;
/** How far before an ellipsis a number may begin. */
const REACH = 64;
const MAX_NAMED = 20;

/** A run that begins with what stands in a range right before an ellipsis. */
export type FoundBeginning = (run: number, start: number, end: number) => void;

/** Looks for numbers that begin with what stands right before an ellipsis. */
export type CutFinder = (scan: Scan, found: FoundBeginning) => void;

/** @param isNumberRun which runs of the index may be found by their beginning */
export function createCutFinder(runs: RunIndex, isNumberRun: (run: number) => boolean): CutFinder {
  const cores: string[] = [];
  const runOf: number[] = [];
  runs.eachRun((run) => {
    if (!isNumberRun(run)) return;
    cores.push(spaced(runs.textOf(run)));
    runOf.push(run);
  });
  // Numbers mostly come in order already, which makes this quick.
  const sorted = Uint32Array.from(cores.keys()).sort((a, b) => compare(cores[a] ?? '', cores[b] ?? ''));
  const coreAt = (place: number) => cores[sorted[place] ?? 0] ?? '';

  const firstFrom = (beginning: string): number => {
    let low = 0;
    let high = sorted.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (coreAt(middle) < beginning) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  const begunBy = (beginning: string): number[] => {
    const found: number[] = [];
    for (let at = firstFrom(beginning); at < sorted.length && found.length < MAX_NAMED; at++) {
      const core = coreAt(at);
      if (!core.startsWith(beginning)) break;
      if (core !== beginning) found.push(runOf[sorted[at] ?? 0] ?? 0);
    }
    return found;
  };

  /** What stands between two places says of a number cut at the second. */
  const between = (scan: Scan, text: string, from: number, end: number, found: FoundBeginning) => {
    let counted = 0;
    for (let at = from; at < end; at++) if (isWord(kindOf(scan.units[at]))) counted++;
    // From the left: the longest beginning is the best evidence.
    for (let start = from; start < end && counted >= LEAST; start++) {
      if (!isWord(kindOf(scan.units[start]))) continue;
      const edge = start === 0 || !isWord(kindOf(scan.units[start - 1]));
      if (edge && !cutFromDigits(scan, start, end)) {
        const runsFound = begunBy(spaced(text.slice(start, end)));
        for (const run of runsFound) found(run, start, end);
        if (runsFound.length > 0) return;
      }
      counted--;
    }
  };

  return (scan, found) => {
    const text = textOf(scan);
    const done = new Set<string>();
    let last = 0;
    for (let end = text.indexOf(ELLIPSIS); end >= 0; end = text.indexOf(ELLIPSIS, last)) {
      const from = Math.max(last, end - REACH);
      const stretch = text.slice(from, end);
      // A title that repeats itself says nothing new.
      if (!done.has(stretch)) between(scan, text, from, end, found);
      done.add(stretch);
      last = end + ELLIPSIS.length;
    }
  };
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
