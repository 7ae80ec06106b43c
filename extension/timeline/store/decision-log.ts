import type { Day } from '../../../shared/index.ts';
import {
  type Act,
  allBuckets,
  bucketOfDay,
  bucketsOf,
  type Decision,
  isRemark,
  type Remark,
} from '../model/decision.ts';
import type { Interval } from '../model/intervals.ts';
import { forgetLine, keepLines, keepOnceStored, keptLine } from './kept/lines.ts';
import type { Reading, Writing } from './schema.ts';
import { valueIn } from './transaction.ts';

/** A decision can be taken back for so long; then what it deleted is deleted for good. Milliseconds. */
export const UNDO_FOR = 30 * 86_400_000;

export const NO_LOG = { next: 1, done: 0 };

/** So many lines are asked for one by one. */
const FEW = 8;

/** A line of the log; undefined where there is none of the number. It can be long: what is kept is not read again. */
async function lineIn(tx: Reading, seq: number): Promise<Decision | undefined> {
  const known = keptLine(tx, seq);
  if (known) return known;
  const line = await tx.objectStore('decisions').get(seq);
  if (line) keepLines(tx, [line]);
  return line;
}

/** All lines of the log about some days of UTC, those taken back too, by seq. */
export async function linesIn(tx: Reading, buckets: IDBKeyRange): Promise<Decision[]> {
  const index = tx.objectStore('decisions').index('buckets');
  const seqs = [...new Set(await index.getAllKeys(buckets))].sort((a, b) => a - b);
  const lines = new Map(seqs.map((seq) => [seq, keptLine(tx, seq)]));
  const unread = seqs.filter((seq) => !lines.get(seq));
  const read =
    unread.length > FEW
      ? await index.getAll(buckets)
      : await Promise.all(unread.map((seq) => tx.objectStore('decisions').get(seq)));
  for (const line of read) if (line && !lines.get(line.seq)) lines.set(line.seq, line);
  const all = [...lines.values()].flatMap((line) => line ?? []);
  keepLines(tx, all);
  return all;
}

/** The decisions and remarks in effect that are about a time or a day, by seq. */
export async function decisionsIn(tx: Reading, window: Interval, day: Day | null = null): Promise<Decision[]> {
  const [first, last] = bucketsOf(window);
  const own = day === null ? first : bucketOfDay(day);
  const [log, lines] = await Promise.all([
    valueIn(tx, 'log'),
    linesIn(tx, IDBKeyRange.bound(Math.min(first, own), Math.max(last, own))),
  ]);
  const { done } = log ?? NO_LOG;
  return lines.filter((decision) => isRemark(decision) || decision.seq <= done);
}

/** Writes a remark of the store's own into the log. */
export async function remark(tx: Writing, act: Remark, at: number): Promise<void> {
  const log = (await valueIn(tx, 'log')) ?? NO_LOG;
  await tx.objectStore('decisions').add({ seq: log.next, at, act, buckets: allBuckets(act) });
  await tx.objectStore('values').put({ ...log, next: log.next + 1 }, 'log');
}

/**
 * Writes a decision of the attorney's into the log. What the attorney had undone before cannot be redone any more.
 * @param items how many items it is about
 */
export async function append(tx: Writing, act: Act, at: number, items?: number): Promise<Decision> {
  const { next, done } = (await valueIn(tx, 'log')) ?? NO_LOG;
  const store = tx.objectStore('decisions');
  for (const seq of await store.getAllKeys(IDBKeyRange.lowerBound(done, true))) {
    const line = await lineIn(tx, seq);
    if (!line || isRemark(line)) continue;
    await store.delete(seq);
    forgetLine(tx, seq);
  }
  const decision: Decision = { seq: next, at, act, buckets: allBuckets(act), ...(items ? { items } : {}) };
  await store.add(decision);
  keepOnceStored(tx, decision);
  await tx.objectStore('values').put({ next: next + 1, done: next }, 'log');
  return decision;
}

async function neighbour(tx: Reading, range: IDBKeyRange, direction: 'next' | 'prev'): Promise<Decision<Act> | null> {
  let cursor = await tx.objectStore('decisions').openKeyCursor(range, direction);
  while (cursor) {
    const decision = await lineIn(tx, cursor.key);
    if (decision && !isRemark(decision)) return decision as Decision<Act>;
    cursor = await cursor.continue();
  }
  return null;
}

/** What would be undone now, and what redone; null where there is nothing, or where it is too long ago. */
export async function undoable(
  tx: Reading,
  now: number,
): Promise<{ undo: Decision<Act> | null; redo: Decision<Act> | null }> {
  const { done } = (await valueIn(tx, 'log')) ?? NO_LOG;
  const [undo, redo] = await Promise.all([
    neighbour(tx, IDBKeyRange.upperBound(done), 'prev'),
    neighbour(tx, IDBKeyRange.lowerBound(done, true), 'next'),
  ]);
  const fresh = (decision: Decision<Act> | null) => (decision && now - decision.at <= UNDO_FOR ? decision : null);
  return { undo: fresh(undo), redo: fresh(redo) };
}

/** Takes the last decision in effect out of effect; it stays in the log. */
export async function stepBack(tx: Writing, now: number): Promise<Decision<Act> | null> {
  const { undo } = await undoable(tx, now);
  if (!undo) return null;
  const { next } = (await valueIn(tx, 'log')) ?? NO_LOG;
  await tx.objectStore('values').put({ next, done: undo.seq - 1 }, 'log');
  return undo;
}

/** Brings the next decision back into effect. */
export async function stepForward(tx: Writing, now: number): Promise<Decision<Act> | null> {
  const { redo } = await undoable(tx, now);
  if (!redo) return null;
  const { next } = (await valueIn(tx, 'log')) ?? NO_LOG;
  await tx.objectStore('values').put({ next, done: redo.seq }, 'log');
  return redo;
}
