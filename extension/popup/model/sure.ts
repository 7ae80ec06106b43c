import type { DayView } from '../../messages/day.ts';
import type { NeedView } from '../../messages/items.ts';
import type { MatterView } from '../../messages/views.ts';
import { answersOf } from './answers.ts';

/** From here on an answer is sure. Percent. */
const SURE = 95;

/** What goes to a matter together with what goes to others. */
export interface GiftOf {
  matter: MatterView;
  starts: number[];
  /** How many items. */
  count: number;
}

/** The matter that a thing is surely of: the first answer on screen, which each of its windows says by itself. */
function sureMatter(thing: NeedView): MatterView | null {
  const [first] = answersOf(thing);
  if (thing.outcome !== 'suggest' || !first || first === 'not-client') return null;
  const agrees = thing.rows.every(
    ({ evidence: [own] }) => own?.matter.id === first.matter.id && (own.percent ?? 0) >= SURE,
  );
  return agrees ? first.matter : null;
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

/** All that needs a matter and is surely of one, by matter, most items first. */
export function sureOnes({ needs }: Pick<DayView, 'needs'>): GiftOf[] {
  return byMatter(
    needs.flatMap((need) => (need.things.length > 0 ? need.things : [need])),
    sureMatter,
  );
}

/** The matter that is suggested first for a thing, however surely. */
function suggestedMatter(thing: NeedView): MatterView | null {
  const [first] = answersOf(thing);
  return thing.outcome === 'suggest' && first && first !== 'not-client' ? first.matter : null;
}

/**
 * What is too short to be asked about one by one, each thing for the matter that is suggested first for it: seconds of
 * which a wrong one weighs little, and is on its card before anything is sent. Empty for all other needs.
 */
export function suggestedShort(need: NeedView): GiftOf[] {
  return need.kind === 'short' ? byMatter(need.things, suggestedMatter) : [];
}
