import type { Evidence } from './evidence.ts';
import { type By, MOST_CANDIDATES } from './types.ts';

/** From the best evidence to the least; what comes before `LAST_STRONG` and itself tags, the rest suggests. */
const RANKS: readonly By[] = [
  'number',
  'alias',
  'custom',
  'reference',
  'maildrop',
  'address',
  'rule',
  'glued',
  'order',
  'short',
  'cut',
  'client',
  'learned',
  'description',
];
const LAST_STRONG = RANKS.indexOf('rule');
const RANK = new Map(RANKS.map((by, rank) => [by, rank]));

function rankOf({ by }: Evidence): number {
  return RANK.get(by) ?? RANKS.length;
}

/** Whether a piece of evidence tags. */
export function isStrong(item: Evidence): boolean {
  return rankOf(item) <= LAST_STRONG;
}

/** Better evidence first; then what stands further left, what is longer, and the older matter. */
function compare(a: Evidence, b: Evidence): number {
  return rankOf(a) - rankOf(b) || a.start - b.start || b.end - b.start - (a.end - a.start) || a.matterId - b.matterId;
}

/** One piece of evidence a matter, the best, in the order of {@link compare}. */
function bestOfEach(evidence: Evidence[]): Evidence[] {
  const best = new Map<number, Evidence>();
  for (const item of evidence) {
    const known = best.get(item.matterId);
    if (!known || compare(item, known) < 0) best.set(item.matterId, item);
  }
  return [...best.values()].sort(compare);
}

/** What a title's evidence comes to. `decided` holds the matters that made the outcome, `also` the others. */
export interface Verdict {
  outcome: 'auto' | 'ambiguous' | 'suggest' | 'closed' | 'none';
  decided: Evidence[];
  also: Evidence[];
}

function verdict(outcome: Verdict['outcome'], all: Evidence[], decides: (item: Evidence) => boolean): Verdict {
  return {
    outcome,
    decided: all.filter(decides).slice(0, MOST_CANDIDATES),
    also: all.filter((item) => !decides(item)).slice(0, MOST_CANDIDATES),
  };
}

/** Weighs the evidence of one title. Closed matters never suggest while `showClosed` is off. */
export function weigh(evidence: Evidence[], showClosed: boolean): Verdict {
  const [only] = evidence;
  if (only && evidence.length === 1 && only.open) {
    return { outcome: isStrong(only) ? 'auto' : 'suggest', decided: evidence, also: [] };
  }
  const all = bestOfEach(evidence).filter((item) => item.open || showClosed || isStrong(item));
  const strong = all.filter(isStrong);
  if (strong.length > 0) {
    const open = strong.some((item) => item.open);
    const decides = (item: Evidence) => isStrong(item) && item.open === open;
    if (!open && !showClosed) return verdict('closed', all, decides);
    return verdict(all.filter(decides).length === 1 ? 'auto' : 'ambiguous', all, decides);
  }
  // One name, several open matters: which of them is the question, so it is asked.
  const named = new Map<string, Set<number>>();
  for (const item of evidence) {
    if (item.by !== 'client' || !item.open) continue;
    const place = `${item.start}-${item.end}`;
    named.set(place, (named.get(place) ?? new Set()).add(item.matterId));
  }
  const asked = new Set([...named.values()].filter((ids) => ids.size > 1).flatMap((ids) => [...ids]));
  if (asked.size > 0) return verdict('ambiguous', all, (item) => asked.has(item.matterId));
  return verdict(all.length > 0 ? 'suggest' : 'none', all, () => true);
}
