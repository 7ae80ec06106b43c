import type { Cursor } from '../../../../shared/index.ts';
import { type Captured, createCaptured } from '../../model/captured.ts';
import type { Interval } from '../../model/intervals.ts';
import type { Stretch } from '../../model/stretch.ts';
import type { Tail } from '../../model/tail.ts';
import type { Database, Reading, Writing } from '../schema.ts';

// Captured time that was read stays in memory for as long as nothing here changes it: an act on a day changes nothing of
// what was captured on it.
//
// Only a transaction that writes nothing puts something here, and only while it runs; what changes something forgets it
// while it runs. As no two of them run at a time, nothing of before is ever kept, and nothing of a write that failed.

/** Times that are kept: today, a day that is reviewed, and one more. */
const MAX_TIMES = 3;

/** How far captured time was stored when it was read: what another connection captured since shows here. */
export interface StoredSoFar {
  tail: Tail;
  cursor: Pick<Cursor, 'journal' | 'seq'> | null;
}

interface Kept {
  window: Interval;
  soFar: StoredSoFar;
  captured: Captured;
}

const kept = new WeakMap<Database, readonly Kept[]>();

function isAsFar(one: StoredSoFar, other: StoredSoFar): boolean {
  return (
    one.tail.rows === other.tail.rows &&
    one.tail.oldest === other.tail.oldest &&
    one.tail.sealedUntil === other.tail.sealedUntil &&
    one.cursor?.journal === other.cursor?.journal &&
    one.cursor?.seq === other.cursor?.seq
  );
}

/** The captured time of a window, where it is kept; or of a longer one with the window in it. */
export function keptTime(
  tx: Reading,
  window: Interval,
  soFar: StoredSoFar,
  longer: 'longer' | null = null,
): Captured | null {
  const found = (kept.get(tx.db) ?? []).find(
    (one) =>
      isAsFar(one.soFar, soFar) &&
      (longer
        ? one.window.start <= window.start && one.window.end >= window.end
        : one.window.start === window.start && one.window.end === window.end),
  );
  return found?.captured ?? null;
}

/** Takes up the captured time of a window, and keeps it where it may be kept. */
export function takeUp(tx: Reading, window: Interval, soFar: StoredSoFar, stretches: readonly Stretch[]): Captured {
  const captured = createCaptured(stretches);
  if (tx.mode === 'readonly') {
    const others = (kept.get(tx.db) ?? []).filter(
      (one) => one.window.start !== window.start || one.window.end !== window.end,
    );
    kept.set(tx.db, [{ window, soFar, captured }, ...others].slice(0, MAX_TIMES));
  }
  return captured;
}

/** Captured time is changed in this transaction. */
export function forgetTime(tx: Writing): void {
  kept.delete(tx.db);
}
