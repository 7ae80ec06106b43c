import { type Configuration, type PrivateRule, privateRule } from '../../shared/index.ts';
import type { Seen } from '../observe/index.ts';

/** Why a window is left out: a rule that is always on, or the attorney's own, by its place in her list from 1. */
export type LeftOut = PrivateRule | { exclusion: number };

function has(text: string, words: string | undefined): boolean {
  return words === undefined || text.toLowerCase().includes(words.trim().toLowerCase());
}

function isEmpty(words: string | undefined): boolean {
  return words === undefined || words.trim() === '';
}

/**
 * Which rule leaves a window out: it is private (a private browser window, a password manager), or the attorney excluded
 * it. Null for none. An exclusion with both an application and words of a title needs both; one with neither excludes
 * nothing.
 */
export function leftOut(seen: Seen, exclusions: Configuration['exclusions']): LeftOut | null {
  if (seen.kind !== 'window') return null;
  const rule = privateRule(seen.title, seen.app);
  if (rule) return rule;
  const index = exclusions.findIndex(
    ({ app, title }) => !(isEmpty(app) && isEmpty(title)) && has(seen.app, app) && has(seen.title, title),
  );
  return index < 0 ? null : { exclusion: index + 1 };
}
