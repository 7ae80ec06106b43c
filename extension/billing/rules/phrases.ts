import type { Range } from '../entry/item.ts';

const PHRASES = /[^;.\n]+/g;

/** The phrases of a narrative, between semicolons, full stops and line breaks, each with its place and without blanks around. */
export function phrasesOf(narrative: string): (Range & { text: string })[] {
  return Array.from(narrative.matchAll(PHRASES), ({ 0: phrase, index }) => {
    const text = phrase.trim();
    const start = index + phrase.indexOf(text);
    return { text, start, end: start + text.length };
  });
}
