import type { Day } from '../../../shared/index.ts';
import { type Finding, type Found, joinedNarrative } from '../../billing/index.ts';
import type { DraftChange, FindingView } from '../../messages/card.ts';
import { type DraftPatch, joined, type Timeline } from '../../timeline/index.ts';
import type { Draft } from '../drafts/draft.ts';
import type { Drafted } from '../drafts/drafted.ts';
import { mendingOf } from '../drafts/fixes.ts';
import { merging } from '../drafts/merge.ts';
import { type ReviewSources, reviewDay } from '../drafts/review-day.ts';
import { timeOfItems } from '../drafts/split.ts';
import type { Wording } from '../drafts/words.ts';

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

/** What a change says of the draft itself. */
type Said = Omit<DraftChange, 'confirmed' | 'participant' | 'addUntold'>;

/** Whether a change is about what was seen of the card's time: from then on that is fixed. */
function fixesTime(change: Pick<DraftPatch, 'narrative' | 'seconds' | 'items'>): boolean {
  return change.narrative !== undefined || change.seconds !== undefined || change.items !== undefined;
}

/** Whether a change is about anything but words: then the time is kept that it is said of. */
function isOverTime({ narrative: _, ...rest }: Said): boolean {
  return Object.keys(rest).length > 0;
}

/** What is changed, with the time of each item. */
function withTimes({ items, ...rest }: Said, draft: Draft | undefined): DraftPatch {
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

/** A draft that a change is about, as it is read for it. */
interface Seen {
  item: Drafted;
  sources: Pick<ReviewSources, 'tagger' | 'words'>;
  wording: Wording;
}

/**
 * What a change comes to in the narrative. Where what was typed only names who took part in a conversation, the
 * narrative goes on being a draft; where it is written, the tasks are kept that it was written over.
 */
function narrativePatch({ narrative, participant, addUntold }: DraftChange, seen: Seen | null): DraftPatch {
  if (participant) return { participants: [participant] };
  if (narrative === null) return { narrative, told: null };
  if (!seen) return narrative === undefined ? {} : { narrative };
  const { draft, content } = seen.item;
  const { words, tagger } = seen.sources;
  if (addUntold) {
    const told = [...new Set([...(draft.patch.told ?? []), ...words.tasksOf(draft)])];
    return { narrative: joinedNarrative(content.narrative, content.untold), told };
  }
  if (narrative === undefined) return {};
  if (content.written) return { narrative };
  const named = words.participantIn(narrative, draft, tagger.matter(draft.matter), seen.wording);
  return named ? { participants: [named] } : { narrative, told: words.tasksOf(draft) };
}

function findingOn({ findings }: Drafted, kind: FindingView['kind']): Found<Finding> | undefined {
  return findings.find(({ finding }) => finding.kind === kind);
}

/** Reads a draft for a change; null where it is no longer there. */
async function seenOn(
  { sources }: Pick<EditParts, 'sources'>,
  day: Day,
  card: string,
  at: number,
): Promise<Seen | null> {
  const from = await sources();
  const { drafted, defaults } = await reviewDay(from, day, at);
  const item = drafted.find(({ draft }) => draft.card === card);
  return item ? { item, sources: from, wording: defaults.wording(item.draft.matter) } : null;
}

/**
 * Changes a draft. The first edit fixes the card's time; those that follow, as the letters that are typed, need not know
 * that, and read no day.
 * @param act the id of the page's act: written once under one id
 * @param at now
 */
export async function changeDraft(
  { timeline, sources }: EditParts,
  { day, card, change }: Named & { change: DraftChange },
  at: number,
  act: string | undefined,
): Promise<void> {
  const { confirmed, participant, addUntold, ...said } = change;
  if (addUntold && act !== undefined && (await timeline.hasActed(act))) return;
  const before = await timeline.draftOf(day, card);
  const isWritten = typeof before?.patch.narrative === 'string';
  const over = isOverTime(said);
  const asks =
    confirmed !== undefined ||
    addUntold ||
    over ||
    !before ||
    (fixesTime(said) && !before.fixed) ||
    (typeof said.narrative === 'string' && !isWritten);
  const seen = asks ? await seenOn({ sources }, day, card, at) : null;
  const item = seen?.item;
  const fine = confirmed && item && findingOn(item, confirmed)?.fine;
  const inherited = item?.draft.inherited;
  const { narrative: _, ...others } = said;
  const told = narrativePatch(change, seen);
  const fixes = !before?.fixed && fixesTime({ ...others, ...told });
  await timeline.acting(act).changeDraft(
    {
      day,
      card,
      patch: {
        ...withTimes(others, item?.draft),
        ...told,
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

/** A draft with the category that its card shows, chosen or proposed: its parts are billed as it was. */
function withCategory({ draft, content: { category } }: Drafted): Draft {
  if (draft.patch.category !== undefined) return draft;
  return { ...draft, patch: { ...draft.patch, category } };
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
  const merged = finding === 'merge' && item.merge ? merging(matters, from.words, at) : null;
  const mending = found ? mendingOf(found, withCategory(item), from.words, at) : merged;
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
