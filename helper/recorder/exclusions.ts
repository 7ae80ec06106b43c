import { type Configuration, exclusionFinder, type PrivateRule, privateRule } from '../../shared/index.ts';
import type { ActiveWindow } from '../observe/index.ts';

/**
 * Why a window is left out: a rule that is always on, or the attorney's own, by its place in the list from 1; or why
 * only its title is: nobody can tell whether it is private.
 */
export type LeftOut = PrivateRule | 'unchecked-window' | { exclusion: number };

type Exclusions = Configuration['exclusions'];

/** A list stays for many windows, and is folded once. */
const finders = new WeakMap<Exclusions, ReturnType<typeof exclusionFinder>>();

function finderOf(exclusions: Exclusions): ReturnType<typeof exclusionFinder> {
  const known = finders.get(exclusions);
  if (known) return known;
  const finder = exclusionFinder(exclusions);
  finders.set(exclusions, finder);
  return finder;
}

/**
 * Which rule leaves a window out: it is private (a private browser window, a password manager), or the attorney excluded
 * it; see {@link exclusionFinder}. Null for none.
 */
export function leftOut(seen: ActiveWindow, exclusions: Exclusions): LeftOut | null {
  if (seen.kind !== 'window') return null;
  const rule = privateRule(seen.title, seen.app);
  if (rule) return rule;
  const index = finderOf(exclusions)(seen);
  return index < 0 ? null : { exclusion: index + 1 };
}
