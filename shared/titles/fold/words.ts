import { fold, sourceOf } from './fold.ts';

/** A text as words are compared everywhere: folded, with runs of blanks as one and none at the ends. */
export function foldedWords(text: string): string {
  return fold(text).text.replace(/ {2,}/g, ' ').trim();
}

/** A text as names are compared whatever stands between their words: folded, letters and digits alone. */
export function bareWords(text: string): string {
  return fold(text)
    .text.replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** A word of a text, folded, and where it stands there: half-open, in UTF-16 units. */
export interface FoldedWord {
  text: string;
  start: number;
  end: number;
}

const WORD = /[\p{L}\p{N}]+/gu;

/** The words of a text in order, each without a possessive `'s`. Linear in its length. */
export function wordsIn(text: string): FoldedWord[] {
  const folded = fold(text);
  return Array.from(folded.text.matchAll(WORD), ({ 0: word, index }) => {
    const last = index + word.length - 1;
    const owned = word.length > 1 && word.endsWith('s') && folded.apostrophes.has(last);
    const end = owned ? last : last + 1;
    return { text: folded.text.slice(index, end), ...sourceOf(folded, index, end) };
  });
}

const NOWHERE = { start: 0, end: 0 };

/**
 * Where words stand in a text first, both folded, with any run of blanks for a blank: half-open, in UTF-16 units of the
 * text; 0 and 0 for nowhere.
 * @param whole only where no letter or digit stands right before or after
 */
export function findWords(text: string, words: string, { whole = false } = {}): { start: number; end: number } {
  const sought = foldedWords(words);
  if (sought === '') return NOWHERE;
  const literal = sought.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&').replaceAll(' ', ' +');
  const edged = whole ? String.raw`(?<![\p{L}\p{N}])${literal}(?![\p{L}\p{N}])` : literal;
  const folded = fold(text);
  const found = new RegExp(edged, 'u').exec(folded.text);
  return found ? sourceOf(folded, found.index, found.index + found[0].length) : NOWHERE;
}
