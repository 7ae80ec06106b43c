/** A stretch of an item's time. Epoch milliseconds. */
export interface Stretch {
  start: number;
  end: number;
}

/** One of two parts of an item: from its first instant to its last, and what was worked in it. Milliseconds. */
export interface Part extends Stretch {
  worked: number;
}

/** What was worked in some time. Milliseconds. */
export function workedIn(time: readonly Stretch[]): number {
  return time.reduce((sum, { start, end }) => sum + (end - start), 0);
}

function partOf(time: readonly Stretch[]): Part | null {
  const [first] = time;
  const last = time.at(-1);
  return first && last ? { start: first.start, end: last.end, worked: workedIn(time) } : null;
}

/**
 * What an item's time comes to on both sides of an instant: pauses belong to neither.
 * @param time in order and disjoint
 * @returns null where one side would be empty
 */
export function partsAt(time: readonly Stretch[], at: number): [Part, Part] | null {
  const before = partOf(
    time.filter(({ start }) => start < at).map(({ start, end }) => ({ start, end: Math.min(end, at) })),
  );
  const after = partOf(
    time.filter(({ end }) => end > at).map(({ start, end }) => ({ start: Math.max(start, at), end })),
  );
  return before && after && [before, after];
}

/** The whole millisecond at which half of an item's time was worked. @param time in order and disjoint, not empty */
export function halfwayIn(time: readonly Stretch[]): number {
  let left = workedIn(time) / 2;
  for (const { start, end } of time) {
    if (left <= end - start) return start + Math.round(left);
    left -= end - start;
  }
  return time.at(-1)?.end ?? 0;
}

/** The minutes of two parts of so many: rounded, and together the whole. */
export function partMinutes(minutes: number, [before, after]: readonly [Part, Part]): [number, number] {
  const share = (minutes * before.worked) / Math.max(1, before.worked + after.worked);
  const first = Math.min(minutes, Math.round(share));
  return [first, minutes - first];
}
