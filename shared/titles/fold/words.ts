import { fold } from './fold.ts';

/** A text as words are compared everywhere: folded, with runs of blanks as one and none at the ends. */
export function foldedWords(text: string): string {
  return fold(text).text.replace(/ {2,}/g, ' ').trim();
}
