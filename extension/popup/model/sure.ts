import type { DayView } from '../../messages/day.ts';
import type { NeedView } from '../../messages/items.ts';
import type { MatterView } from '../../messages/views.ts';
import { answersOf } from './answers.ts';

/** From here on an answer is sure. Percent. */
const SURE = 95;

/** What is surely a matter's. */
export interface SureOf {
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

/** All that needs a matter and is surely of one, by matter, most items first. */
export function sureOnes({ needs }: Pick<DayView, 'needs'>): SureOf[] {
  const found = new Map<number, SureOf>();
  for (const thing of needs.flatMap((need) => (need.things.length > 0 ? need.things : [need]))) {
    const matter = sureMatter(thing);
    if (!matter) continue;
    const of = found.get(matter.id) ?? { matter, starts: [], count: 0 };
    of.starts.push(...thing.starts);
    of.count += 1;
    found.set(matter.id, of);
  }
  return [...found.values()].sort((a, b) => b.count - a.count);
}
