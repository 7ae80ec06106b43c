import type { Interval } from './intervals.ts';
import type { Database, HandTag, Span } from './schema.ts';

/** The spans that touch an interval, in order, clipped to it; none in an empty one. */
export async function spansIn(db: Database, window: Interval): Promise<Span[]> {
  // The database refuses to look into an empty range: a day that has not begun is one.
  if (window.end <= window.start) return [];
  const tx = db.transaction('spans', 'readonly');
  const [inside, before] = await Promise.all([
    tx.store.getAll(IDBKeyRange.bound(window.start, window.end, false, true)),
    tx.store.openCursor(IDBKeyRange.upperBound(window.start, true), 'prev'),
  ]);
  await tx.done;
  const spans = before && before.value.end > window.start ? [before.value, ...inside] : inside;
  return spans.map((span) => ({
    ...span,
    start: Math.max(span.start, window.start),
    end: Math.min(span.end, window.end),
  }));
}

/** Every span, in order. */
export async function allSpans(db: Database): Promise<Span[]> {
  return db.getAll('spans');
}

/** The attorney's own tags for spans that start in an interval, by start. */
export async function tagsIn(db: Database, window: Interval): Promise<Map<number, HandTag>> {
  const tags = await db.getAll('tags', IDBKeyRange.bound(window.start, window.end, false, true));
  return new Map(tags.map((tag) => [tag.start, tag]));
}

/** Gives spans to a matter by hand, or with null back to what their titles say. One strict write, all or none. */
export async function tagSpans(
  db: Database,
  starts: readonly number[],
  matter: number | null,
  at: number,
): Promise<void> {
  const tx = db.transaction('tags', 'readwrite', { durability: 'strict' });
  for (const start of starts) {
    if (matter === null) await tx.store.delete(start);
    else await tx.store.put({ start, matter, at });
  }
  await tx.done;
}
