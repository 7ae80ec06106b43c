import type { DraftPatch, DraftState } from '../../timeline/index.ts';
import { cardOf } from './draft.ts';
import type { Drafted } from './drafted.ts';
import { type Mending, ticksOf, timeOfItems } from './split.ts';
import type { Words } from './words.ts';

type Whole = Pick<Drafted, 'draft' | 'content'>;

/** What all of them have; what one has it is where they said it in different ways. */
function alike<T>(values: readonly T[], is: readonly T[]): T | undefined {
  const [first] = values;
  return values.every((one) => one === first) ? first : is[0];
}

/** Written narratives and those of the titles, each once, where any was written; else what the titles say of all. */
function wordsOf(drafts: readonly Whole[]): string | undefined {
  if (!drafts.some(({ content }) => content.written)) return undefined;
  const narratives = drafts.map(({ content }) => content.narrative.trim()).filter((text) => text !== '');
  return [...new Set(narratives)]
    .map((text, index, all) => (index < all.length - 1 ? text.replace(/[.;]$/, '') : text))
    .join('; ');
}

/** The tasks that are told where any narrative was written; unknown where that was not kept of one of them. */
function toldOf(drafts: readonly Whole[], tasksOf: Words['tasksOf']): string[] | undefined {
  if (!drafts.some(({ content }) => content.written)) return undefined;
  const told = drafts.map(({ draft, content }) => (content.written ? draft.patch.told : tasksOf(draft)));
  return told.every((keys) => keys) ? [...new Set(told.flatMap((keys) => keys ?? []))] : undefined;
}

/** What goes to Clio where the time of one was changed: that time, and the others' as worked. */
function secondsOf(drafts: readonly Whole[]): number | undefined {
  if (!drafts.some(({ draft }) => typeof draft.patch.seconds === 'number')) return undefined;
  return drafts.reduce((sum, { draft }) => sum + (draft.patch.seconds ?? draft.seconds), 0);
}

/**
 * A matter's cards as one again: billed as they were, with all that was written and left out. Nothing of how they were
 * apart is left for a later split.
 * @param drafts all of the matter that are billed alike, most time first
 * @param at now
 */
export function merging(drafts: readonly Whole[], { tasksOf }: Pick<Words, 'tasksOf'>, at: number): Mending {
  const whole = cardOf(drafts[0]?.draft.matter ?? 0);
  const items = drafts.flatMap(({ draft }) => draft.items);
  const same = <K extends 'charge' | 'category' | 'task' | 'activity' | 'summary' | 'ticked'>(what: K) =>
    alike<DraftPatch[K]>(
      drafts.map(({ draft }) => draft.patch[what]),
      drafts.map(({ content }) => content[what]),
    );
  const common = {
    charge: same('charge'),
    category: same('category'),
    task: same('task'),
    activity: same('activity'),
    summary: same('summary'),
    ticked: same('ticked'),
    narrative: wordsOf(drafts),
    told: toldOf(drafts, tasksOf),
    seconds: secondsOf(drafts),
  };
  const patch = Object.fromEntries(Object.entries(common).filter(([, value]) => value !== undefined)) as DraftPatch;
  const all = (name: 'confirmed' | 'fine') => [...new Set(drafts.flatMap(({ draft }) => draft.patch[name] ?? []))];
  const seen = drafts.some(({ draft }) => draft.fixed) || typeof patch.narrative === 'string';
  const state: DraftState = {
    patch: { ...patch, byTask: false, items: ticksOf(items), confirmed: all('confirmed'), fine: all('fine') },
    fixed: seen ? { parts: timeOfItems(items.filter(({ later }) => !later)), at } : null,
    over: timeOfItems(items),
  };
  const apart = drafts.map(({ draft: { card } }) => ({ card, state: { patch: {}, fixed: null, over: null } }));
  return { card: whole, patch: {}, becomes: [...apart, { card: whole, state }] };
}
