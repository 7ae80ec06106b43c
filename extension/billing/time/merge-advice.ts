import { secondsInClio } from './rounding.ts';

/** One of a matter's entries of a day, as far as putting them together goes. */
export interface MergeableEntry {
  key: string;
  category: number | null;
  /** The key of its task, where the matter's entries are one for each task. */
  task: string | null;
  /** Whole seconds to send. */
  seconds: number;
}

/** Small entries that would be shorter in Clio as one. Seconds, as Clio would show them. */
export interface MergeAdvice {
  /** The keys of the entries, most time first. */
  keys: string[];
  /** What Clio would show for them apart, added up. */
  apart: number;
  /** What it would show for the one. */
  together: number;
}

/**
 * The one piece of advice on a matter's entries of a day: those that each come to no more than one of Clio's
 * increments, and would be fewer increments as one entry. Null where there is none, and where the increment is not
 * known, because a guess would be no advice. Entries of different categories are never put together, and different
 * tasks not where they must stay apart.
 * @param entries of one matter, day and charge
 * @param increment Clio's increment in seconds, or null
 */
export function mergeAdvice(
  entries: readonly MergeableEntry[],
  tasksApart: boolean,
  increment: number | null,
): MergeAdvice | null {
  if (increment === null) return null;
  const piles = new Map<string, { keys: string[]; seconds: number; apart: number }>();
  for (const { key, category, task, seconds } of [...entries].sort((a, b) => b.seconds - a.seconds)) {
    if (seconds <= 0 || seconds > increment || (tasksApart && task === null)) continue;
    const alike = [category ?? '', tasksApart ? task : ''].join('\n');
    const pile = piles.get(alike) ?? { keys: [], seconds: 0, apart: 0 };
    piles.set(alike, pile);
    pile.keys.push(key);
    pile.seconds += seconds;
    pile.apart += secondsInClio(seconds, increment);
  }
  let best: MergeAdvice | null = null;
  for (const { keys, seconds, apart } of piles.values()) {
    const together = secondsInClio(seconds, increment);
    if (apart > together && (best === null || apart - together > best.apart - best.together))
      best = { keys, apart, together };
  }
  return best;
}
