import { type Configuration, isPrivate, type Observation } from '../../shared/index.ts';

function has(text: string, words: string | undefined): boolean {
  return words === undefined || text.toLowerCase().includes(words.trim().toLowerCase());
}

function isEmpty(words: string | undefined): boolean {
  return words === undefined || words.trim() === '';
}

/**
 * Replaces a private window (a private browser window, a password manager) and one that the attorney excluded by
 * *away, excluded*, so that its title goes no further. An exclusion
 * with both an application and words of a title needs both; one with neither excludes nothing.
 */
export function exclude(seen: Observation, exclusions: Configuration['exclusions']): Observation {
  if (seen.kind !== 'window') return seen;
  if (isPrivate(seen.title, seen.app)) return { kind: 'away', why: 'excluded' };
  const hit = exclusions.some(
    ({ app, title }) => !(isEmpty(app) && isEmpty(title)) && has(seen.app, app) && has(seen.title, title),
  );
  return hit ? { kind: 'away', why: 'excluded' } : seen;
}
