import type { DayView } from '../../messages/day.ts';
import type { NeedView } from '../../messages/items.ts';
import type { MatterView } from '../../messages/views.ts';
import { likeliest } from './answers.ts';

/** From here on an answer is sure. Percent. */
const SURE = 95;
/** From here on it is likely. Percent. */
const LIKELY = 75;
/**
 * What is no more than likely is taken with others only where that puts so much time on a wrong matter at most, on
 * average: a minute at 75 %, two and a half at 90 %. What is longer is asked about. Milliseconds.
 */
const MOST_WRONG = 15_000;
/** So many likely ones at least are worth a key of their own. */
const SEVERAL = 2;

/** What goes to a matter together with what goes to others. */
export interface GiftOf {
  matter: MatterView;
  starts: number[];
  /** How many items. */
  count: number;
}

/**
 * The matter that a thing is of by the first answer on screen, which each of its windows says by itself.
 * @param isEnough whether a window says so surely enough, by its percent
 */
function matterFrom(thing: NeedView, isEnough: (percent: number) => boolean): MatterView | null {
  const first = likeliest(thing);
  if (thing.outcome === 'closed' || !first || first === 'not-client') return null;
  const agrees = thing.rows.every(
    ({ evidence: [own] }) => own?.matter.id === first.matter.id && isEnough(own.percent ?? 0),
  );
  return agrees ? first.matter : null;
}

/** The matter that a thing is surely of. */
const sureMatter = (thing: NeedView) => matterFrom(thing, (percent) => percent >= SURE);

/** The matter that a thing is likely of, where little time would be wrong. */
function likelyMatter(thing: NeedView): MatterView | null {
  const wrong = thing.rows.reduce(
    (sum, { worked, evidence: [own] }) => sum + worked * (1 - (own?.percent ?? 0) / 100),
    0,
  );
  return wrong > MOST_WRONG ? null : matterFrom(thing, (percent) => percent >= LIKELY);
}

/** Things by the matter that is named for each, most items first; those without one are left out. */
function byMatter(things: readonly NeedView[], matterOf: (thing: NeedView) => MatterView | null): GiftOf[] {
  const found = new Map<number, GiftOf>();
  for (const thing of things) {
    const matter = matterOf(thing);
    if (!matter) continue;
    const of = found.get(matter.id) ?? { matter, starts: [], count: 0 };
    of.starts.push(...thing.starts);
    of.count += 1;
    found.set(matter.id, of);
  }
  return [...found.values()].sort((a, b) => b.count - a.count);
}

/** What one key takes together. */
export interface Together {
  /** All of it is sure, or no more than likely. */
  sure: boolean;
  gifts: GiftOf[];
}

/**
 * What can be taken together: all that needs a matter and is surely of one; where nothing is any more, several that are
 * likely of one and not long. By matter, most items first; empty where there is nothing.
 */
export function takenTogether({ needs }: Pick<DayView, 'needs'>): Together {
  const things = needs.flatMap((need) => (need.things.length > 0 ? need.things : [need]));
  const sure = byMatter(things, sureMatter);
  if (sure.length > 0) return { sure: true, gifts: sure };
  const likely = byMatter(things, likelyMatter);
  return { sure: false, gifts: itemsIn(likely) < SEVERAL ? [] : likely };
}

/** How many items go to matters. */
export function itemsIn(gifts: readonly GiftOf[]): number {
  return gifts.reduce((sum, { count }) => sum + count, 0);
}

/** The matter that is suggested first for a thing, however surely; of several that fit, one that was learned. */
function suggestedMatter(thing: NeedView): MatterView | null {
  const first = likeliest(thing);
  if (!first || first === 'not-client') return null;
  const isSuggested = thing.outcome === 'suggest' || (thing.outcome === 'ambiguous' && first.percent !== undefined);
  return isSuggested ? first.matter : null;
}

/**
 * What is too short to be asked about one by one, each thing for the matter that is suggested first for it: seconds of
 * which a wrong one weighs little, and is on its card before anything is sent. Empty for all other needs.
 */
export function suggestedShort(need: NeedView): GiftOf[] {
  return need.kind === 'short' ? byMatter(need.things, suggestedMatter) : [];
}
