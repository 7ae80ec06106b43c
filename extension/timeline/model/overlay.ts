import { type Interval, joined, touches, touching, without } from './intervals.ts';
import { isSpan, type Stretch } from './stretch.ts';

/** What a batch of samples does to the stored time: all of `cleared` goes, then `fresh` is overlaid on the rest. */
export interface Change {
  /** Sorted and disjoint. */
  cleared: Interval[];
  /** Sorted and disjoint. */
  fresh: Stretch[];
}

/** The parts of sorted stretches outside sorted, disjoint intervals; what is whole stays the same object. */
export function outside(stretches: readonly Stretch[], taken: readonly Interval[]): Stretch[] {
  return stretches.flatMap((stretch) =>
    !touches(taken, stretch) ? [stretch] : without(stretch, taken).map((part) => ({ ...stretch, ...part })),
  );
}

/** Sorted by start. */
export function sorted(...lists: (readonly Stretch[])[]): Stretch[] {
  return lists.flat().sort((a, b) => a.start - b.start);
}

/**
 * What a change means where other time is stored: what is placed, and the intervals that give way to it. The newer
 * window wins, because a clock that was set back goes through the same time twice; but that nobody was there never
 * takes the place of a window.
 * @param stored sorted and disjoint
 */
export function overlay(stored: readonly Stretch[], change: Change): { placed: Stretch[]; taken: Interval[] } {
  const windows = change.fresh.filter(isSpan);
  const gone = joined([...change.cleared, ...windows]);
  const pauses = change.fresh.filter((stretch) => !isSpan(stretch));
  const placed = sorted(windows, pauses.length === 0 ? [] : outside(pauses, outside(stored, gone).filter(isSpan)));
  return { placed, taken: joined([...change.cleared, ...placed]) };
}

/** Sorted, disjoint stretches after a change. */
export function changed(stored: readonly Stretch[], change: Change): Stretch[] {
  const { placed, taken } = overlay(stored, change);
  return sorted(outside(stored, taken), placed);
}

/** Collects a change, step by step; the same steps in two collections, applied in order, give the same time. */
export function createChange() {
  let fresh: Stretch[] = [];
  const cleared: Interval[] = [];
  return {
    /** Nothing known of this time holds. */
    clear(interval: Interval) {
      if (interval.end <= interval.start) return;
      cleared.push(interval);
      fresh = outside(fresh, [interval]);
    },
    /** This is what was there; a stretch put before with the same start is meant to have grown. */
    put(stretch: Stretch) {
      if (stretch.end <= stretch.start) return;
      const last = fresh.at(-1);
      // Time goes on, nearly always.
      if (!last || last.end <= stretch.start) fresh.push(stretch);
      else if (last.start === stretch.start && last.end <= stretch.end && isSpan(last) === isSpan(stretch))
        fresh[fresh.length - 1] = stretch;
      else fresh = changed(fresh, { cleared: [], fresh: [stretch] });
    },
    done(): Change {
      return { cleared: joined(cleared), fresh };
    },
  };
}

/** The intervals that a change may touch, sorted and disjoint. */
export function touchedBy({ cleared, fresh }: Change): Interval[] {
  return joined([...cleared, ...fresh]);
}

/** Sorted, disjoint items inside a window, clipped to it. */
export function clipped<T extends Interval>(items: readonly T[], window: Interval): T[] {
  const [first] = items;
  // Nearly always all of a day lies within.
  if (first && first.start >= window.start && (items.at(-1)?.end ?? 0) <= window.end) return [...items];
  return touching(items, window).map((item) =>
    item.start >= window.start && item.end <= window.end
      ? item
      : { ...item, start: Math.max(item.start, window.start), end: Math.min(item.end, window.end) },
  );
}
