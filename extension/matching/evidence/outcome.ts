import { type By, MAX_CANDIDATES } from '../model/types.ts';
import type { Evidence } from './evidence.ts';

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
  'serial',
  'short',
  'cut',
  'client',
  'learned',
  'description',
];
const LAST_STRONG = RANKS.indexOf('rule');
const RANK = new Map(RANKS.map((by, rank) => [by, rank]));

function rankOf({ by, later }: Evidence): number {
  return later ? RANKS.length : (RANK.get(by) ?? RANKS.length);
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

/**
 * Why a title came out as it did: one matter's strong hit; those of several; strong hits on closed matters alone, while
 * those are off; a client's name whose client has several open matters; candidates, none of them strong; or nothing.
 */
export type Reason = 'one-strong' | 'several-strong' | 'closed-only' | 'several-of-client' | 'weak-only' | 'nothing';

/** What a title's evidence comes to. `decided` holds the matters that made the outcome, `also` the others. */
export interface Verdict {
  outcome: 'auto' | 'ambiguous' | 'suggest' | 'closed' | 'none';
  reason: Reason;
  decided: Evidence[];
  also: Evidence[];
}

const OUTCOMES: Readonly<Record<Reason, Verdict['outcome']>> = {
  'one-strong': 'auto',
  'several-strong': 'ambiguous',
  'closed-only': 'closed',
  'several-of-client': 'ambiguous',
  'weak-only': 'suggest',
  nothing: 'none',
};

function verdict(reason: Reason, all: Evidence[], decides: (item: Evidence) => boolean): Verdict {
  return {
    outcome: OUTCOMES[reason],
    reason,
    decided: all.filter(decides).slice(0, MAX_CANDIDATES),
    also: all.filter((item) => !decides(item)).slice(0, MAX_CANDIDATES),
  };
}

/** Weighs the evidence of one title. Closed matters never suggest while `showClosed` is off. */
export function weigh(evidence: Evidence[], showClosed: boolean): Verdict {
  const [only] = evidence;
  if (only && evidence.length === 1 && only.open) {
    const reason = isStrong(only) ? 'one-strong' : 'weak-only';
    return { outcome: OUTCOMES[reason], reason, decided: evidence, also: [] };
  }
  const all = bestOfEach(evidence).filter((item) => item.open || showClosed || isStrong(item) || item.later);
  const strong = all.filter(isStrong);
  if (strong.length > 0) {
    const open = strong.some((item) => item.open);
    const decides = (item: Evidence) => isStrong(item) && item.open === open;
    if (!open && !showClosed) return verdict('closed-only', all, decides);
    return verdict(all.filter(decides).length === 1 ? 'one-strong' : 'several-strong', all, decides);
  }
  // One name, several open matters: which of them is the question, so it is asked.
  const named = new Map<string, Set<number>>();
  for (const item of evidence) {
    if (item.by !== 'client' || !item.open) continue;
    const place = `${item.start}-${item.end}`;
    named.set(place, (named.get(place) ?? new Set()).add(item.matterId));
  }
  const asked = new Set([...named.values()].filter((ids) => ids.size > 1).flatMap((ids) => [...ids]));
  if (asked.size > 0) return verdict('several-of-client', all, (item) => asked.has(item.matterId));
  return verdict(all.length > 0 ? 'weak-only' : 'nothing', all, () => true);
}
