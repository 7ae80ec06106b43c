import { pack } from '../model/chunk.ts';
import { type Interval, joined, windowsOver } from '../model/intervals.ts';
import { type Change, clipped, outside, overlay, touchedBy } from '../model/overlay.ts';
import type { Stretch } from '../model/stretch.ts';
import { deleteChunk, putChunk } from './kept/chunks.ts';
import { forgetTime } from './kept/time.ts';
import { allOf, recordsIn, tailIn } from './read-stretches.ts';
import type { Writing } from './schema.ts';
import { flush, type Pending, seal } from './seal.ts';

/** What a change did: the stretches, or parts of them, that are gone, and those that are new. */
export interface Effect {
  removed: Stretch[];
  added: Stretch[];
}

/** Applies a change to the stored time and says what it did; how the time lies in records is nobody else's matter. */
export async function applyChange(tx: Writing, change: Change): Promise<Effect> {
  const effect: Effect = { removed: [], added: [] };
  const touched = touchedBy(change);
  if (touched.length === 0) return effect;
  const tail = { ...(await tailIn(tx)) };
  forgetTime(tx);
  const pending: Pending = { puts: new Map(), deletes: new Set() };
  const windows = windowsOver(touched);
  for (const window of windows) {
    const records = await recordsIn(tx, window, tail);
    const { placed, taken } = overlay(allOf(records), {
      cleared: joined(clipped(change.cleared, window)),
      fresh: clipped(change.fresh, window),
    });
    for (const { chunk, stretches } of records.chunks) {
      const left = outside(stretches, taken);
      if (left.length === stretches.length && left.every((stretch, index) => stretch === stretches[index])) continue;
      await deleteChunk(tx, chunk.start);
      if (left.length > 0) await putChunk(tx, pack(left));
      effect.removed.push(...inside(stretches, taken));
    }
    const kept = [...outside(records.rows, taken), ...placed];
    const before = new Map(records.rows.map((row) => [row.start, row]));
    for (const stretch of kept) {
      if (before.get(stretch.start) === stretch) continue;
      pending.puts.set(stretch.start, stretch);
      tail.oldest = Math.min(tail.oldest, stretch.start);
    }
    const starts = new Set(kept.map(({ start }) => start));
    for (const start of before.keys()) if (!starts.has(start)) pending.deletes.add(start);
    tail.rows += starts.size - before.size;
    effect.removed.push(...inside(records.rows, taken));
    effect.added.push(...placed);
    // A stretch may reach into the next window: it must be found there as it is now.
    if (windows.length > 1) await flush(tx, pending);
  }
  await seal(tx, tail, pending);
  await flush(tx, pending);
  await tx.objectStore('values').put(tail, 'tail');
  return effect;
}

/** The parts of stretches that lie in sorted, disjoint intervals. */
function inside(stretches: readonly Stretch[], taken: readonly Interval[]): Stretch[] {
  return stretches.flatMap((stretch) => clipped(taken, stretch).map(({ start, end }) => ({ ...stretch, start, end })));
}
