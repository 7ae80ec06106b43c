import { blanksIn, draftNarrative, secondsInClio } from '../billing/index.ts';
import type { Charge, StoredMatter } from '../timeline/index.ts';
import type { Draft } from './drafts.ts';
import type { Defaults } from './drafts-defaults.ts';
import { looseItem } from './review-task.ts';
import type { Tagger } from './tagger.ts';

/** What a draft says: hers where she said something, else what titles and firm say. */
export interface DraftContent {
  narrative: string;
  /** She wrote it, rather than the titles. */
  written: boolean;
  /** The full note as it prints. */
  note: string;
  summary: boolean;
  category: number | null;
  task: number | null;
  activity: number | null;
  charge: Charge;
  /** What goes to Clio where she changed the time, seconds. */
  changedTo: number | null;
  /** What Clio will show, seconds. */
  inClio: number;
  ticked: boolean;
}

/** Words from the titles of a draft's ticked items, or her notes on them. */
function narrativeOf(draft: Draft, matter: StoredMatter | null): string {
  const items = draft.items.filter(({ ticked }) => ticked);
  return draftNarrative(
    items.map(({ row, worked }) => ({ ...looseItem(row, draft.matter), worked })),
    { numbers: matter ? [matter.display_number, ...matter.aliases] : [] },
  );
}

/** What a draft says now. */
export function contentOf(draft: Draft, tagger: Tagger, defaults: Defaults): DraftContent {
  const { patch } = draft;
  const usual = defaults.usual(draft.matter);
  const category = patch.category === undefined ? usual.category : patch.category;
  const written = typeof patch.narrative === 'string';
  const narrative = patch.narrative ?? narrativeOf(draft, tagger.matter(draft.matter));
  const changedTo = patch.seconds ?? null;
  return {
    narrative,
    written,
    note: narrative.trim(),
    summary: patch.summary ?? defaults.properties.addSummaryToNarrative,
    category,
    task: patch.task === undefined ? usual.task : patch.task,
    activity: patch.activity === undefined ? usual.activity : patch.activity,
    charge: patch.charge ?? defaults.charge(tagger.matter(draft.matter), category),
    changedTo,
    inClio: secondsInClio(changedTo ?? draft.seconds, defaults.step),
    ticked:
      draft.seconds > 0 &&
      (patch.ticked ?? (!draft.small && narrative.trim() !== '' && blanksIn(narrative).length === 0)),
  };
}
