import type { Finding, Fix } from '../billing/index.ts';
import type { DraftPatch } from '../timeline/index.ts';
import { cardOf, type Draft, taskCard } from './drafts.ts';
import { splitIn } from './drafts-findings.ts';
import type { Words } from './drafts-words.ts';

/** What mends a finding on one card, by one change of one draft. */
export interface Mending {
  card: string;
  patch: DraftPatch;
}

/** A split by tasks: each task's card gets its part, and together they are the whole as Clio shows it. */
function splitting(draft: Draft, split: Extract<Fix, { kind: 'split' }>, { task }: Words): Mending {
  const whole = cardOf(draft.matter);
  const rows = new Map(draft.items.map(({ key, row }) => [key, row]));
  const parts = new Map<string, number>();
  for (const { items, seconds } of split.parts) {
    const telling = items.flatMap((key) => rows.get(key) ?? []).find((row) => task(row).telling);
    if (telling) parts.set(taskCard(draft.matter, task(telling)), seconds);
  }
  return { card: whole, patch: { byTask: true, parts: [...parts].map(([card, seconds]) => ({ card, seconds })) } };
}

function mendingBy(fix: Fix, draft: Draft): Mending | null {
  const { card } = draft;
  switch (fix.kind) {
    case 'narrative':
      return { card, patch: { narrative: fix.narrative } };
    case 'seconds':
      return { card, patch: { seconds: fix.seconds } };
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

/** The change that mends a finding; null where only she can. */
export function mendingOf(finding: Finding, draft: Draft, words: Words): Mending | null {
  const split = splitIn(finding.fixes);
  if (split) return splitting(draft, split, words);
  for (const fix of finding.fixes) {
    const mending = mendingBy(fix, draft);
    if (mending) return mending;
  }
  return null;
}

/** A matter's cards as one again. */
export function mergingOf({ matter }: Draft): Mending {
  return { card: cardOf(matter), patch: { byTask: false, parts: null } };
}
