import type { DayView } from '../../messages/day.ts';
import type { RowView } from '../../messages/items.ts';
import { allNeeds, draftsOf } from './targets.ts';

/** How far an instant is from the nearest of some, which are in order. */
function distance(at: number, sorted: readonly number[]): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) < at) low = middle + 1;
    else high = middle;
  }
  return Math.min(Math.abs(at - (sorted[low - 1] ?? -Infinity)), Math.abs(at - (sorted[low] ?? Infinity)));
}

/**
 * The matters that items of a day are likely to be of, best first, each once: those that were worked on beside them,
 * those that their titles may mean, and all others of the day, what is nearest first.
 * @param starts of the items' pieces, or of time that was not captured
 * @returns ids
 */
export function nearMatters(day: DayView, starts: readonly number[]): number[] {
  const own = new Set(starts);
  const sorted = [...starts].sort((a, b) => a - b);
  const isOwn = (row: RowView) => row.starts.some((start) => own.has(start));
  const near = draftsOf(day)
    .flatMap(({ matter, rows }) =>
      rows
        .filter((row) => !isOwn(row))
        .map((row) => ({
          matter: matter.id,
          far: row.starts.reduce((least, start) => Math.min(least, distance(start, sorted)), Infinity),
        })),
    )
    .sort((a, b) => a.far - b.far)
    .map(({ matter }) => matter);
  const between = allNeeds(day).flatMap(({ rows: [row], between: { before, after } }) =>
    row && isOwn(row) ? [before, after].flatMap((one) => one?.id ?? []) : [],
  );
  const rows = [...day.needs.flatMap((need) => need.rows), ...draftsOf(day).flatMap((card) => card.rows)];
  const meant = rows.filter(isOwn).flatMap(({ evidence }) => evidence.map(({ matter }) => matter.id));
  const sent = day.entries.map(({ matter }) => matter.id).reverse();
  return [...new Set([...between, ...near.slice(0, 1), ...meant, ...near, ...sent])];
}
