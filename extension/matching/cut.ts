import { isWordAt } from './characters.ts';
import { cutFromDigits } from './edges.ts';
import type { Evidence } from './evidence.ts';
import { countOf, isNumber, type Meaning, spaced, type Take } from './witnesses.ts';

/** An ellipsis, which folding writes as three points. */
export const ELLIPSIS = '...';
/** Fewer letters and digits than this before an ellipsis could be the beginning of anything. */
const LEAST = 4;
/** How far before an ellipsis a number may begin. */
const REACH = 64;
const MOST_NAMED = 20;

/** Looks for matters whose number begins with what stands right before an ellipsis. */
export type CutFinder = (text: string) => Evidence[];

/** @param eachNumber hands over every text of every matter, the matters to prefer first */
export function createCutFinder(eachNumber: (take: Take) => void): CutFinder {
  const meanings = new Map<string, Meaning[]>();
  eachNumber((core, meaning) => {
    if (!isNumber(meaning)) return;
    const key = spaced(core);
    const known = meanings.get(key);
    if (known) known.push(meaning);
    else meanings.set(key, [meaning]);
  });
  const cores = [...meanings.keys()].sort();

  const firstFrom = (beginning: string): number => {
    let low = 0;
    let high = cores.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((cores[middle] ?? '') < beginning) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  const begunBy = (beginning: string): Meaning[] => {
    const found: Meaning[] = [];
    for (let at = firstFrom(beginning); at < cores.length && found.length < MOST_NAMED; at++) {
      const core = cores[at] ?? '';
      if (!core.startsWith(beginning)) break;
      if (core !== beginning) found.push(...(meanings.get(core) ?? []).slice(0, MOST_NAMED - found.length));
    }
    return found;
  };

  /** What stands between two places says of a number cut at the second. */
  const between = (text: string, from: number, end: number): Evidence[] => {
    // From the left: the longest beginning is the best evidence.
    for (let start = from; start < end; start++) {
      if (!isWordAt(text, start) || isWordAt(text, start - 1)) continue;
      const beginning = spaced(text.slice(start, end));
      if (countOf(beginning, LEAST) < LEAST) return [];
      if (cutFromDigits(text, start, end)) continue;
      const found = begunBy(beginning);
      if (found.length > 0) return found.map(({ matterId, open }) => ({ matterId, open, by: 'cut', start, end }));
    }
    return [];
  };

  return (text) => {
    const evidence: Evidence[] = [];
    const done = new Set<string>();
    let last = 0;
    for (let end = text.indexOf(ELLIPSIS); end >= 0; end = text.indexOf(ELLIPSIS, last)) {
      const from = Math.max(last, end - REACH);
      const stretch = text.slice(from, end);
      // A title that repeats itself says nothing new.
      if (!done.has(stretch)) evidence.push(...between(text, from, end));
      done.add(stretch);
      last = end + ELLIPSIS.length;
    }
    return evidence;
  };
}
