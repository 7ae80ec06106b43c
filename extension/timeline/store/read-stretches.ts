import type { Captured } from '../model/captured.ts';
import { type Chunk, unpack } from '../model/chunk.ts';
import { type Interval, touching } from '../model/intervals.ts';
import { clipped, sorted } from '../model/overlay.ts';
import { isSpan, type Span, type Stretch } from '../model/stretch.ts';
import type { Tail } from '../model/tail.ts';
import { keptTime, type StoredSoFar, takeUp } from './kept/time.ts';
import type { Database, Reading, TimelineSchema } from './schema.ts';
import { read, valueIn } from './transaction.ts';

/** The records that hold a time: some rows, and chunks with their stretches. */
export interface Stored {
  rows: Stretch[];
  chunks: { chunk: Chunk; stretches: Stretch[] }[];
}

/** How the captured time lies in the store; where there is none yet, it lies nowhere. */
export async function tailIn(tx: Reading): Promise<Tail> {
  return (await valueIn(tx, 'tail')) ?? { rows: 0, oldest: Number.MAX_SAFE_INTEGER, sealedUntil: 0 };
}

/** The records of one store with stretches that share an instant with a window. */
async function overlapping<N extends 'spans' | 'chunks'>(
  tx: Reading,
  name: N,
  window: Interval,
): Promise<TimelineSchema[N]['value'][]> {
  const [inside, before] = await Promise.all([
    tx.objectStore(name).getAll(IDBKeyRange.bound(window.start, window.end, false, true)),
    tx.objectStore(name).openCursor(IDBKeyRange.upperBound(window.start, true), 'prev'),
  ]);
  return before && before.value.end > window.start ? [before.value, ...inside] : inside;
}

/**
 * The records with stretches that share an instant with a window. Rows are not even looked for before the oldest one:
 * where they were until they went into chunks, the database would have to pass all that is left of them.
 */
export async function recordsIn(tx: Reading, window: Interval, tail: Tail): Promise<Stored> {
  // The database refuses to look into an empty range.
  if (window.end <= window.start) return { rows: [], chunks: [] };
  const from = Math.max(window.start, tail.oldest);
  const [rows, chunks] = await Promise.all([
    window.end <= tail.oldest
      ? []
      : from > window.start
        ? tx.objectStore('spans').getAll(IDBKeyRange.bound(from, window.end, false, true))
        : overlapping(tx, 'spans', window),
    window.start >= tail.sealedUntil ? [] : overlapping(tx, 'chunks', window),
  ]);
  return { rows, chunks: chunks.map((item) => ({ chunk: item, stretches: unpack(item) })) };
}

/** All stretches of records, in order. */
export function allOf({ rows, chunks }: Stored): Stretch[] {
  return sorted(...chunks.map(({ stretches }) => stretches), rows);
}

async function storedSoFar(tx: Reading): Promise<StoredSoFar> {
  const [tail, cursor] = await Promise.all([tailIn(tx), valueIn(tx, 'cursor')]);
  return { tail, cursor: cursor ?? null };
}

const readIn = async (tx: Reading, window: Interval, tail: Tail) =>
  touching(allOf(await recordsIn(tx, window, tail)), window);

/** The stretches that share an instant with a window, whole, in order, and what follows from them; read once. */
export async function capturedIn(tx: Reading, window: Interval): Promise<Captured> {
  const soFar = await storedSoFar(tx);
  return keptTime(tx, window, soFar) ?? takeUp(tx, window, soFar, await readIn(tx, window, soFar.tail));
}

/** The stretches that share an instant with a window, whole, in order. */
export async function stretchesIn(tx: Reading, window: Interval): Promise<Stretch[]> {
  const soFar = await storedSoFar(tx);
  const known = keptTime(tx, window, soFar, 'longer');
  return known ? touching(known.stretches, window) : readIn(tx, window, soFar.tail);
}

/** The spans that touch an interval, in order, clipped to it; none in an empty one. */
export async function spansIn(db: Database, window: Interval): Promise<Span[]> {
  const stretches = await read(db, (tx) => stretchesIn(tx, window));
  return clipped(stretches.filter(isSpan), window);
}

/** Chunks read in one go when the whole timeline is walked through. */
const AT_ONCE = 16;

/** The next part of the whole timeline: about four thousand stretches that begin at an instant or later, in order. */
export async function nextStretches(tx: Reading, from: number): Promise<{ stretches: Stretch[]; next: number | null }> {
  const keys = await tx.objectStore('chunks').getAllKeys(IDBKeyRange.lowerBound(from), AT_ONCE + 1);
  const next = keys[AT_ONCE] ?? null;
  const stretches = await stretchesIn(tx, { start: from, end: next ?? Number.MAX_SAFE_INTEGER });
  return { stretches: stretches.filter(({ start }) => start >= from), next };
}

/** Every span, in order. For a store whose time fits into memory. */
export async function allSpans(db: Database): Promise<Span[]> {
  const spans: Span[] = [];
  await read(db, async (tx) => {
    for (let from: number | null = 0; from !== null; ) {
      const part: Awaited<ReturnType<typeof nextStretches>> = await nextStretches(tx, from);
      spans.push(...part.stretches.filter(isSpan));
      from = part.next;
    }
  });
  return spans;
}
