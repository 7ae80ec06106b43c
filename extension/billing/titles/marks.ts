import type { Range } from '../entry/item.ts';

/** What may stand between the parts of a number, and joins it to the words around it. */
const BETWEEN = String.raw`[\s\-‐-―−_/.\\]*`;
/** A colon before a number belongs to the words there: "RE:". */
const JOINS_BEFORE = /[\s\-‐-―−_|;,·=\\/([]+$/u;
const JOINS_AFTER = /^(?:['’]s(?=[\s_]|$))?[\s\-‐-―−_|:;,·=\\/)\]]*/u;
/** What stands between a title's parts. */
const PART = /\s[-–—|·]+\s/u;
const ENDING = /^\.\p{L}{2,4}(?=\s|$)/u;
const YEAR = /^(?:19|20)\d\d$/;
/** Fewer digits could be anything. */
const TELLING_DIGITS = 4;

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
}

/** Finds matter numbers in titles, however they are separated; their digits alone too, unless they look like a year. */
export function createNumberFinder(numbers: readonly string[]): (title: string) => Range[] {
  const wanted = new Set<string>();
  for (const number of numbers) {
    const tokens = number.split(/[\s\-_/.]+/u).filter(Boolean);
    // A number of one short token, or of letters alone, is a word like any other.
    if (/\d/.test(number) && tokens.join('').length >= TELLING_DIGITS) wanted.add(tokens.map(escaped).join(BETWEEN));
    // "TAR-0007" of "TAR-0007-PRV": what the rest says of it may be left out.
    for (let most = tokens.length - 1; most > 1; most--) {
      const first = tokens.slice(0, most);
      if (/\d{3}/.test(first.at(-1) ?? '') && first.join('').length > TELLING_DIGITS)
        wanted.add(first.map(escaped).join(BETWEEN));
    }
    for (const token of tokens)
      if (/^\d+$/.test(token) && token.length >= TELLING_DIGITS && !YEAR.test(token)) wanted.add(token);
  }
  if (wanted.size === 0) return () => [];
  const longestFirst = [...wanted].sort((a, b) => b.length - a.length);
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${longestFirst.join('|')})(?![\\p{L}\\p{N}])`, 'giu');
  return (title) =>
    Array.from(title.matchAll(pattern), ({ 0: hit, index }) => ({ start: index, end: index + hit.length }));
}

/**
 * A title without the characters of some ranges, and without what joined them to their neighbours; a separator between
 * the title's parts stays one.
 */
export function without(title: string, ranges: readonly Range[]): string {
  let kept = '';
  let from = 0;
  let removed: string | null = null;
  const keep = (next: string) => {
    if (removed === null) {
      kept += next;
      return;
    }
    const after = next.replace(JOINS_AFTER, '');
    const around = removed + next.slice(0, next.length - after.length);
    // Nothing but the file's ending is left of that part.
    if (kept === '' || after === '' || ENDING.test(after)) kept += after;
    else kept += PART.test(around) ? ` - ${after}` : ` ${after}`;
  };
  for (const { start, end } of [...ranges].sort((a, b) => a.start - b.start)) {
    if (start >= end || end <= from) continue;
    keep(title.slice(from, Math.max(from, start)));
    const bare = kept.replace(JOINS_BEFORE, '');
    removed = kept.slice(bare.length);
    kept = bare;
    from = end;
  }
  keep(title.slice(from));
  return kept;
}
