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
  for (const { start, end } of [...intervals].sort((a, b) => a.start - b.start)) {
    const last = out.at(-1);
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else if (end > start) out.push({ start, end });
  }
  return out;
}

/** What of `from` lies in none of `taken`. `taken` must be sorted and disjoint, as {@link joined} gives it. */
export function without(from: Interval, taken: readonly Interval[]): Interval[] {
  const out: Interval[] = [];
  let { start } = from;
  for (const hole of taken) {
    if (hole.end <= start) continue;
    if (hole.start >= from.end) break;
    if (hole.start > start) out.push({ start, end: hole.start });
    start = hole.end;
  }
  if (start < from.end) out.push({ start, end: from.end });
  return out;
}

/** The part of an interval inside another, or null. */
export function clip(interval: Interval, window: Interval): Interval | null {
  const start = Math.max(interval.start, window.start);
  const end = Math.min(interval.end, window.end);
  return end > start ? { start, end } : null;
}
