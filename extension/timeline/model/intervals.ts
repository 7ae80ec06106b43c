/** A half-open stretch [start, end) in epoch milliseconds; end > start. */
export interface Interval {
  start: number;
  end: number;
}

/** The length of disjoint intervals in milliseconds. */
export function lengthOf(intervals: readonly Interval[]): number {
  return intervals.reduce((sum, { start, end }) => sum + (end - start), 0);
}

/** Sorted by start, touching and overlapping ones joined. */
export function joined(intervals: readonly Interval[]): Interval[] {
  const out: Interval[] = [];
  const sorted = [...intervals].sort((a, b) => a.start - b.start);
  // By index, and each instant where it stands: an iterator, or a name for a number, costs an object for each of what can
  // be thousands.
  for (let index = 0; index < sorted.length; index++) {
    const interval = sorted[index];
    if (!interval) continue;
    const last = out.at(-1);
    if (last && interval.start <= last.end) {
      if (interval.end > last.end) last.end = interval.end;
    } else if (interval.end > interval.start) out.push({ start: interval.start, end: interval.end });
  }
  return out;
}

/** Whether any of sorted, disjoint intervals shares an instant with another one. */
export function touches(sorted: readonly Interval[], window: Interval): boolean {
  const item = sorted[firstAfter(sorted, window.start)];
  return item !== undefined && item.start < window.end;
}

/** The place of the first of sorted, disjoint intervals that ends after an instant. */
export function firstAfter(sorted: readonly Interval[], at: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle]?.end ?? 0) > at) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Those of sorted, disjoint intervals that share an instant with another one. */
export function touching<T extends Interval>(sorted: readonly T[], window: Interval): T[] {
  const out: T[] = [];
  for (let index = firstAfter(sorted, window.start); index < sorted.length; index++) {
    const item = sorted[index];
    if (!item || item.start >= window.end) break;
    out.push(item);
  }
  return out;
}

/** Those of sorted, disjoint intervals that share an instant with one of others, which are sorted and disjoint too. */
export function touchingAny<T extends Interval>(sorted: readonly T[], others: readonly Interval[]): T[] {
  const out: T[] = [];
  let place = 0;
  for (let index = 0; index < sorted.length; index++) {
    const item = sorted[index];
    if (!item) continue;
    while ((others[place]?.end ?? Number.MAX_SAFE_INTEGER) <= item.start) place += 1;
    if ((others[place]?.start ?? Number.MAX_SAFE_INTEGER) < item.end) out.push(item);
  }
  return out;
}

/** What of `from` lies in none of `taken`. `taken` must be sorted and disjoint, as {@link joined} gives it. */
export function without(from: Interval, taken: readonly Interval[]): Interval[] {
  const out: Interval[] = [];
  let { start } = from;
  for (let index = firstAfter(taken, from.start); index < taken.length; index++) {
    const hole = taken[index];
    if (!hole || hole.start >= from.end) break;
    if (hole.start > start) out.push({ start, end: hole.start });
    start = hole.end;
  }
  if (start < from.end) out.push({ start, end: from.end });
  return out;
}

/** What of sorted, disjoint `from` lies in none of `taken`. */
export function withoutAll(from: readonly Interval[], taken: readonly Interval[]): Interval[] {
  return from.flatMap((interval) => without(interval, taken));
}

/** What two lists of sorted, disjoint intervals share. */
export function common(one: readonly Interval[], other: readonly Interval[]): Interval[] {
  return one.flatMap((interval) =>
    touching(other, interval).flatMap((item) => {
      const part = clip(item, interval);
      return part ? [part] : [];
    }),
  );
}

/** The part of an interval inside another, or null. */
export function clip(interval: Interval, window: Interval): Interval | null {
  const start = Math.max(interval.start, window.start);
  const end = Math.min(interval.end, window.end);
  return end > start ? { start, end } : null;
}

/** Times nearer to one another are read in one go. Milliseconds. */
const NEAR = 6 * 3_600_000;

/** Sorted, disjoint intervals as few windows to read; one that spans years would read years. */
export function windowsOver(intervals: readonly Interval[]): Interval[] {
  const windows: Interval[] = [];
  for (const { start, end } of intervals) {
    const last = windows.at(-1);
    if (last && start - last.end <= NEAR) last.end = end;
    else windows.push({ start, end });
  }
  return windows;
}
