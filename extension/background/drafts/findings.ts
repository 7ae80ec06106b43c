import {
  checkEntry,
  type EntryFacts,
  type Finding,
  type Fix,
  type Found,
  type Item,
  type MentionSearch,
} from '../../billing/index.ts';
import { statusOn } from '../../matching/index.ts';
import type { StoredMatter } from '../../timeline/index.ts';
import type { Tagger } from '../matching/tagger.ts';
import type { AlreadyInClio } from '../posting/already-in-clio.ts';
import type { DraftContent } from './content.ts';
import type { Defaults } from './defaults.ts';
import type { Draft, DraftItem } from './draft.ts';
import { looseItem } from './loose-item.ts';
import { type OfOther, ofOther } from './of-others.ts';
import { draftingOf, type Words } from './words.ts';

/** What the drafts and entries of a day come to in Clio, in seconds. */
export interface DayTotals {
  all: number;
  ofMatter(matter: number): number;
}

/** What a draft is checked against, beside itself. */
export interface CheckedBy {
  day: string;
  defaults: Defaults;
  tagger: Tagger;
  totals: DayTotals;
  mentions: MentionSearch;
  words: Pick<Words, 'task'>;
  /** What Clio has that did not come from here, as far as it is known. */
  already: readonly AlreadyInClio[];
  /** What is fine in a matter's notes, by its key. */
  fine: readonly { matter: number; other: string }[];
}

function closedOn(matter: StoredMatter | null, day: string): { since: string | null } | null {
  const closed = matter !== null && statusOn(matter, day) === 'Closed';
  return closed ? { since: matter.close_date ?? null } : null;
}

function thereOf(draft: Draft, already: readonly AlreadyInClio[]): EntryFacts['there'] {
  return already
    .filter(({ matter, seconds, timer }) => matter === draft.matter && (seconds > 0 || timer))
    .map(({ seconds, timer }) => ({ id: 0, seconds, note: '', running: timer }));
}

/** By the items: nearly all drafts are as they were at the last look. */
const ofOthers = new WeakMap<readonly DraftItem[], { matter: StoredMatter | null; found: OfOther[] }>();

/** What ticked items name of other matters' clients. */
function ofOthersIn(items: readonly DraftItem[], matter: StoredMatter | null): OfOther[] {
  const known = ofOthers.get(items);
  if (known?.matter === matter) return known.found;
  const found: OfOther[] = [];
  for (const { ticked, row } of items) {
    const other = ticked ? ofOther(row, matter) : null;
    if (other) found.push(other);
  }
  ofOthers.set(items, { matter, found });
  return found;
}

/**
 * Everything to be said against sending a draft as it is, the weightiest first, but what was found fine. Nothing is
 * said of a draft from which all items were taken.
 */
export function findingsOf(draft: Draft, content: DraftContent, by: CheckedBy): Found<Finding>[] {
  if (draft.seconds === 0) return [];
  const { defaults, tagger, totals } = by;
  const matter = tagger.matter(draft.matter);
  const terms = defaults.terms(draft.matter);
  // Reading all titles costs, and only these two look at them.
  const looksAtItems = terms.oneTask.required || content.narrative.trim() === '';
  const items: Item[] = looksAtItems
    ? draft.items
        .filter(({ ticked }) => ticked)
        .map(({ row, key, worked }) => ({
          ...looseItem(row, draft.matter),
          key,
          worked,
          task: by.words.task(row),
        }))
    : [];
  const confirmed = new Set([
    ...(draft.patch.confirmed ?? []),
    ...(draft.patch.fine ?? []),
    ...by.fine.filter((one) => one.matter === draft.matter).map(({ other }) => other),
  ]);
  return checkEntry({
    matter: draft.matter,
    client: matter?.client?.name ?? null,
    closed: closedOn(matter, by.day),
    narrative: content.narrative,
    note: content.note,
    items,
    ofOthers: ofOthersIn(draft.items, matter),
    drafting: draftingOf(draft, matter, defaults.wording(draft.matter)),
    category: content.category,
    proposedCategory: content.usualCategory,
    codes: { use: defaults.codesUse(draft.matter), task: content.task, activity: content.activity },
    mentions: by.mentions,
    confirmed,
    seconds: content.toSend,
    worked: draft.seconds,
    byHand: typeof draft.patch.seconds === 'number',
    inClio: content.inClio,
    charge: content.charge,
    terms,
    increment: defaults.increment,
    day: totals.all + (content.ticked ? 0 : content.inClio),
    dayOfMatter: totals.ofMatter(draft.matter) + (content.ticked ? 0 : content.inClio),
    there: thereOf(draft, by.already),
  });
}

/** The split that a fix offers, if one does. */
export function splitIn(fixes: readonly Fix[]): Extract<Fix, { kind: 'split' }> | null {
  return fixes.find((fix) => fix.kind === 'split') ?? null;
}
