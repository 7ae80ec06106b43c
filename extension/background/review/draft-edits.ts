import type { Day } from '../../../shared/index.ts';
import type { Finding, Found } from '../../billing/index.ts';
import type { DraftChange, FindingView } from '../../messages/card.ts';
import { type DraftPatch, joined, type Timeline } from '../../timeline/index.ts';
import type { Draft } from '../drafts/draft.ts';
import type { Drafted } from '../drafts/drafted.ts';
import { mendingOf } from '../drafts/fixes.ts';
import { merging } from '../drafts/merge.ts';
import { type ReviewSources, reviewDay } from '../drafts/review-day.ts';
import { timeOfItems } from '../drafts/split.ts';

/** A draft by its day and card. */
interface Named {
  day: Day;
  card: string;
}

/** Where a change of drafts is written, and how what it is about is read. */
export interface EditParts {
  timeline: Timeline;
  sources(): Promise<ReviewSources>;
}

/** Whether a change is about what was seen of the card's time: from then on that is fixed. */
function fixesTime(change: Omit<DraftChange, 'confirmed'>): boolean {
  return change.narrative !== undefined || change.seconds !== undefined || change.items !== undefined;
}

/** Whether a change is about anything but words: then the time is kept that it is said of. */
function isOverTime({ narrative: _, ...rest }: Omit<DraftChange, 'confirmed'>): boolean {
  return Object.keys(rest).length > 0;
}

/** What is changed, with the time of each item. */
function withTimes({ items, ...rest }: Omit<DraftChange, 'confirmed'>, draft: Draft | undefined): DraftPatch {
  if (!items) return rest;
  const times = new Map(draft?.items.map(({ key, pieces }) => [key, joined(pieces)]));
  return {
    ...rest,
    items: items.map((item) => {
      const time = times.get(item.key);
      return { ...item, ...(time ? { time } : {}) };
    }),
  };
}

function findingOn({ findings }: Drafted, kind: FindingView['kind']): Found<Finding> | undefined {
  return findings.find(({ finding }) => finding.kind === kind);
}

/**
 * Changes a draft. The first edit fixes the card's time; those that follow, as the letters that are typed, need not know
 * that, and read no day.
 * @param act the id of the page's act: written once under one id
 * @param at now
 */
export async function changeDraft(
  { timeline, sources }: EditParts,
  { day, card, change: { confirmed, ...patch } }: Named & { change: DraftChange },
  at: number,
  act: string | undefined,
): Promise<void> {
  const before = await timeline.draftOf(day, card);
  const fixes = fixesTime(patch) && !before?.fixed;
  const over = isOverTime(patch);
  const item =
    confirmed !== undefined || fixes || over || !before
      ? (await reviewDay(await sources(), day, at)).drafted.find(({ draft }) => draft.card === card)
      : undefined;
  const fine = confirmed && item && findingOn(item, confirmed)?.fine;
  const inherited = item?.draft.inherited;
  await timeline.acting(act).changeDraft(
    {
      day,
      card,
      patch: {
        ...withTimes(patch, item?.draft),
        ...(fine ? { [fine.for === 'matter' ? 'fine' : 'confirmed']: [fine.key] } : {}),
      },
      parts: item && fixes ? timeOfItems(item.draft.items) : null,
      ...(item && over ? { over: timeOfItems(item.draft.items) } : {}),
      // What the card had of another card is its own from now on.
      ...(inherited ? { becomes: [{ card, state: inherited }] } : {}),
    },
    at,
  );
}

/**
 * Takes the fix that a draft's finding offers.
 * @param act the id of the page's act: written once under one id
 * @param at now
 * @returns whether there was anything to mend
 */
export async function fixDraft(
  { timeline, sources }: EditParts,
  { day, card, finding }: Named & { finding: FindingView['kind'] },
  at: number,
  act: string | undefined,
): Promise<boolean> {
  if (act !== undefined && (await timeline.hasActed(act))) return true;
  const from = await sources();
  const { drafted } = await reviewDay(from, day, at);
  const item = drafted.find(({ draft }) => draft.card === card);
  if (!item) return false;
  const found = findingOn(item, finding);
  const matters = drafted.filter(({ draft }) => draft.matter === item.draft.matter);
  const merged = finding === 'merge' && item.merge ? merging(matters, at) : null;
  const mending = found ? mendingOf(found, item.draft, from.words, at) : merged;
  if (!mending) return false;
  const { inherited, items } = item.draft;
  const time = timeOfItems(items);
  await timeline.acting(act).changeDraft(
    {
      day,
      ...(inherited ? { becomes: [{ card, state: inherited }] } : {}),
      ...mending,
      ...(mending.becomes ? { parts: null } : { parts: time, over: time }),
    },
    at,
  );
  return true;
}
