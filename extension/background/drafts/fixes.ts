import { type Finding, type Fix, type Found, moreIsFine } from '../../billing/index.ts';
import type { Draft } from './draft.ts';
import { splitIn } from './findings.ts';
import { type Mending, splitting } from './split.ts';
import type { Words } from './words.ts';

function mendingBy(fix: Fix, draft: Draft, words: Words): Mending | null {
  const { card } = draft;
  switch (fix.kind) {
    case 'narrative':
      return { card, patch: { narrative: fix.narrative, told: words.tasksOf(draft) } };
    case 'seconds':
      // The button said how much: that is no slip.
      return { card, patch: { seconds: fix.seconds, confirmed: [moreIsFine(fix.seconds)] } };
    case 'charge':
      return { card, patch: { charge: fix.charge } };
    case 'category':
      return fix.category === null ? null : { card, patch: { category: fix.category } };
    case 'leave-out':
      return { card, patch: { ticked: false } };
    default:
      return null;
  }
}

/** The change that mends a finding; null where only the attorney can. @param at now */
export function mendingOf({ fixes }: Found<Finding>, draft: Draft, words: Words, at: number): Mending | null {
  const split = splitIn(fixes);
  if (split) return splitting(draft, split, words, at);
  for (const fix of fixes) {
    const mending = mendingBy(fix, draft, words);
    if (mending) return mending;
  }
  return null;
}
