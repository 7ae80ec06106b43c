import type { EntryGroup } from './group.ts';
import { secondsInClio } from './rounding.ts';
import type { Grouping } from './rule.ts';

/** Small entries that would be shorter in Clio as one. Seconds, as Clio would show them. */
export interface MergeAdvice {
  kind: 'merge';
  /** The keys of the groups, most time first. */
  keys: string[];
  /** What Clio would show for them apart, added up. */
  apart: number;
  /** What it would show for the one. */
  together: number;
}

/**
 * The one piece of advice on a matter's entries of a day: those that each come to no more than one of Clio's steps, and
 * would be fewer steps as one entry. Null where there is none; also where each task wants its own entry, unless they
 * are one task, and where the step is not known, because a guess would be no advice.
 * @param entries of one matter, day and charge; only those of one category are merged
 * @param step Clio's increment in seconds, or null
 */
export function mergeAdvice(
  entries: readonly Pick<EntryGroup, 'key' | 'category' | 'task' | 'worked'>[],
  grouping: Grouping,
  step: number | null,
): MergeAdvice | null {
  if (step === null) return null;
  const together = new Map<string, { keys: string[]; worked: number; apart: number }>();
  for (const { key, category, task, worked } of [...entries].sort((a, b) => b.worked - a.worked)) {
    const seconds = Math.round(worked / 1000);
    if (seconds <= 0 || seconds > step) continue;
    if (grouping === 'task' && task === null) continue;
    const kind = [category ?? '', grouping === 'task' ? task?.key : ''].join('\n');
    const pile = together.get(kind) ?? { keys: [], worked: 0, apart: 0 };
    together.set(kind, pile);
    pile.keys.push(key);
    pile.worked += worked;
    pile.apart += secondsInClio(seconds, step);
  }
  let best: MergeAdvice | null = null;
  for (const { keys, worked, apart } of together.values()) {
    const one = secondsInClio(Math.round(worked / 1000), step);
    const advice: MergeAdvice = { kind: 'merge', keys, apart, together: one };
    if (apart > one && (best === null || apart - one > best.apart - best.together)) best = advice;
  }
  return best;
}
