import type { Configuration } from '../wire/protocol.ts';
import { findWords, foldedWords } from './fold/words.ts';

type Exclusion = Configuration['exclusions'][number];

/** Whether an exclusion leaves out nothing, because no character of it is ever compared. */
export function isEmptyExclusion({ app = '', title = '' }: Exclusion): boolean {
  return foldedWords(app) === '' && foldedWords(title) === '';
}

/** So few characters stand in most titles; in scripts without case, where one can be a word, a single one. */
const MAX_SHORT = 2;

/**
 * Whether an exclusion asks for so little that most windows may have it: also where half of what was written is never
 * compared, so that the other half leaves out all by itself.
 */
export function isShortExclusion({ app = '', title = '' }: Exclusion): boolean {
  if (!isEmptyExclusion({ app, title }) && [app, title].some((text) => text.trim() !== '' && foldedWords(text) === ''))
    return true;
  const words = [foldedWords(app), foldedWords(title)].filter((text) => text !== '');
  return (
    words.length > 0 &&
    words.every((text) => {
      const signs = Array.from(text.normalize('NFC').replace(/[^\p{L}\p{N}]/gu, ''));
      return signs.length < MAX_SHORT || (signs.length === MAX_SHORT && text.toUpperCase() !== text.toLowerCase());
    })
  );
}

/** The characters of a title in which an exclusion's words are found first, as UTF-16 offsets; 0 and 0 for none. */
export function exclusionRange(title: string, words: string | undefined): { start: number; end: number } {
  return findWords(title, words ?? '');
}

/** Whether two exclusions leave out the same windows. */
export function sameExclusion(a: Exclusion, b: Exclusion): boolean {
  const words = ({ app = '', title = '' }: Exclusion) => `${foldedWords(app)}\n${foldedWords(title)}`;
  return words(a) === words(b);
}

/**
 * Makes the question which exclusion leaves a window out, by its place in the list from 0; -1 for none. An exclusion
 * with both an application and words of a title needs both; an empty one leaves out nothing.
 */
export function exclusionFinder(exclusions: readonly Exclusion[]): (window: { app: string; title: string }) => number {
  const folded = exclusions.map(({ app = '', title = '' }) => ({ app: foldedWords(app), title: foldedWords(title) }));
  if (!folded.some(({ app, title }) => app !== '' || title !== '')) return () => -1;
  return (window) => {
    const app = foldedWords(window.app);
    const title = foldedWords(window.title);
    return folded.findIndex(
      (rule) => !(rule.app === '' && rule.title === '') && app.includes(rule.app) && title.includes(rule.title),
    );
  };
}
