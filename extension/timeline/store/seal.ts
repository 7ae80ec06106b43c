import { pack, unpack } from '../model/chunk.ts';
import { sorted } from '../model/overlay.ts';
import type { Stretch } from '../model/stretch.ts';
import type { Tail } from '../model/tail.ts';
import { putChunk } from './kept/chunks.ts';
import type { Writing } from './schema.ts';

/** Stretches in one chunk. A day of four thousand is read in sixteen records. */
const SIZE = 256;
/** So many of the latest rows stay rows: they are still extended and cut. */
const KEEP = 32;
/** Rows taken up in one transaction: a store of an old version may hold a great many. */
const MAX_ROWS = 4096;

/** Rows to be written at the end of a transaction, and rows to go. */
export interface Pending {
  puts: Map<number, Stretch>;
  deletes: Set<number>;
}

/** Writes what is pending. */
export async function flush(tx: Writing, { puts, deletes }: Pending): Promise<void> {
  const rows = tx.objectStore('spans');
  const asked: Promise<unknown>[] = [];
  try {
    for (const start of deletes) asked.push(rows.delete(start));
    for (const stretch of puts.values()) asked.push(rows.put(stretch));
  } finally {
    // Where one fails, the transaction tells it; the others end with it.
    for (const request of asked) request.catch(() => undefined);
  }
  await Promise.all(asked);
  puts.clear();
  deletes.clear();
}

/** Whether there are rows enough for a chunk. */
export function isOverfull({ rows }: Tail): boolean {
  return rows > SIZE + KEEP;
}

/**
 * Puts rows together into chunks once there are enough of them.
 * @param tail how the rows lie, `rows` counting what is pending; changed here
 * @param pending what is about to be written as rows; changed here
 */
export async function seal(tx: Writing, tail: Tail, pending: Pending): Promise<void> {
  if (!isOverfull(tail)) return;
  const oldest = await tx.objectStore('spans').getAll(undefined, MAX_ROWS);
  const rows = new Map(oldest.map((row) => [row.start, row]));
  const stored = new Set(rows.keys());
  const horizon = oldest.length < MAX_ROWS ? Number.MAX_SAFE_INTEGER : (oldest.at(-1)?.start ?? 0);
  for (const start of pending.deletes) rows.delete(start);
  for (const [start, stretch] of pending.puts) if (start <= horizon) rows.set(start, stretch);
  const all = sorted([...rows.values()]);
  const ripe = all.slice(0, Math.floor((all.length - KEEP) / SIZE) * SIZE);
  for (const group of await groupsOf(tx, ripe, tail.sealedUntil)) {
    for (let from = 0; from < group.length; from += SIZE) {
      const chunk = pack(group.slice(from, from + SIZE));
      await putChunk(tx, chunk);
      tail.sealedUntil = Math.max(tail.sealedUntil, chunk.end);
    }
  }
  for (const { start } of ripe) {
    pending.puts.delete(start);
    if (stored.has(start)) pending.deletes.add(start);
  }
  tail.rows -= ripe.length;
  tail.oldest = all[ripe.length]?.start ?? horizon;
}

/**
 * Rows as the chunks they are to become, so that no chunk reaches into another. Behind the last chunk all is simple;
 * rows of a time long past (a clock set wrong, a journal found again) go between the chunks, or into one, which is
 * then written anew.
 */
async function groupsOf(tx: Writing, ripe: readonly Stretch[], sealedUntil: number): Promise<Stretch[][]> {
  const late = ripe.filter(({ start }) => start >= sealedUntil);
  const groups = new Map<number, Stretch[]>();
  for (const row of ripe) {
    if (row.start >= sealedUntil) break;
    const cursor = await tx.objectStore('chunks').openCursor(IDBKeyRange.upperBound(row.start), 'prev');
    const chunk = cursor?.value ?? null;
    // Behind a chunk and before the next, rows make chunks of their own.
    const key = chunk ? (chunk.end > row.start ? chunk.start : chunk.end) : -1;
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, chunk && chunk.end > row.start ? [...unpack(chunk), row] : [row]);
  }
  return [...groups.values()].map((group) => sorted(group)).concat(late.length > 0 ? [late] : []);
}
