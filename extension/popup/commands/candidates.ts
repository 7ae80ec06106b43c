import type { NeedView } from '../../messages/items.ts';
import type { Items } from '../model/targets.ts';
import type { Acts } from '../state/review-context.ts';

/** So many are on screen, each one key away. */
export const CANDIDATES = 3;

/**
 * Gives items to a candidate of a need.
 * @param remember whether a rule is made of it, too
 */
export function takeCandidate(
  acts: Pick<Acts, 'give' | 'remember'>,
  { app, title }: NeedView,
  { matter, start, end }: NeedView['evidence'][number],
  items: Items,
  remember: boolean,
): void {
  if (!remember) void acts.give(items, matter);
  else void acts.remember({ starts: items.starts, app, title, matter: matter.id, start, end, sure: false });
}
