import type { Sample } from '../../shared/index.ts';
import { fold } from './fold.ts';
import type { Database, Span, Values } from './schema.ts';

/** What became of a batch: stored up to `seq`, or refused because samples before it are missing. */
export type Ingested = { stored: true; seq: number; fresh: number } | { stored: false; missing: number };

/**
 * Stores a batch of samples: spans and cursor in one strict transaction, so that once this resolves with `stored`
 * the batch may be acknowledged. Samples at or below the cursor change nothing.
 * @param first the lowest seq the helper still holds: a hole below it cannot be asked for again and is accepted
 * @param zone minutes east of UTC to assume until a sample names its own
 */
export async function ingest(
  db: Database,
  batch: { journal: string; items: readonly Sample[] },
  first: number,
  zone: number,
): Promise<Ingested> {
  const tx = db.transaction(['spans', 'values'], 'readwrite', { durability: 'strict' });
  const values = tx.objectStore('values');
  const stored = (await values.get('cursor')) as Values['cursor'] | undefined;
  const before = stored?.journal === batch.journal ? stored : undefined;
  const seq = before?.seq ?? 0;
  const fresh = batch.items.filter((item) => item.seq > seq);
  const [oldest] = fresh;
  const last = fresh.at(-1);
  if (!oldest || !last) {
    await tx.done;
    return { stored: true, seq, fresh: 0 };
  }
  if (oldest.seq > seq + 1 && oldest.seq > first) {
    await tx.done;
    return { stored: false, missing: seq + 1 };
  }
  // A new journal knows nothing of the old one's open window, which therefore ended at its last sample.
  const result = fold(before?.fold ?? null, fresh, stored?.fold.zone ?? zone);
  const spans = tx.objectStore('spans');
  if (result.cutFrom !== null) {
    let cursor = await spans.openCursor(IDBKeyRange.lowerBound(result.cutFrom));
    while (cursor) {
      await cursor.delete();
      cursor = await cursor.continue();
    }
    const straddling = await spans.openCursor(IDBKeyRange.upperBound(result.cutFrom, true), 'prev');
    if (straddling && straddling.value.end > result.cutFrom) {
      await straddling.update({ ...straddling.value, end: result.cutFrom } satisfies Span);
    }
  }
  for (const span of result.spans) await spans.put(span);
  await values.put({ journal: batch.journal, seq: last.seq, fold: result.state }, 'cursor');
  await tx.done;
  return { stored: true, seq: last.seq, fresh: fresh.length };
}
