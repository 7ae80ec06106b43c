import { fold, sourceOf } from '../fold/fold.ts';
import { LEGENDS } from '../wording/legends.ts';
import { anyWording } from '../wording/wording.ts';
import type { Range } from './parts.ts';

const IN_BRACKETS = new RegExp(`[([] *${anyWording(LEGENDS)} *[)\\]]`, 'gu');
const ALONE = new RegExp(`(?<![\\p{L}\\p{N}])${anyWording(LEGENDS)}(?![\\p{L}\\p{N}])`, 'gu');

/** The legends of privilege in a text, with their brackets; without brackets only those in capitals, in order. */
export function legendsIn(text: string): Range[] {
  const folded = fold(text);
  const found = (pattern: RegExp) =>
    Array.from(folded.text.matchAll(pattern), ({ 0: words, index }) => sourceOf(folded, index, index + words.length));
  const bracketed = found(IN_BRACKETS);
  const shouted = found(ALONE).filter(
    ({ start, end }) =>
      !/\p{Ll}/u.test(text.slice(start, end)) && !bracketed.some((range) => range.start < end && start < range.end),
  );
  return [...bracketed, ...shouted].sort((a, b) => a.start - b.start);
}
