import { type Settled, showsSame, zoneAt } from '../../../shared/index.ts';
import { stretchesOf } from '../model/decision.ts';
import { fold, foldAfter } from '../model/fold.ts';
import { common, type Interval, joined, without, withoutAll } from '../model/intervals.ts';
import { daysIn } from '../model/local-day.ts';
import { type CapturedSample, spansOf } from '../model/stretch.ts';
import { applyChange, type Effect } from './apply-change.ts';
import { account, startOfDayIn } from './days.ts';
import { decisionsIn, remark } from './decision-log.ts';
import { partsInEntries } from './entry-time.ts';
import type { Database, Writing } from './schema.ts';
import { valueIn, write } from './transaction.ts';

/**
 * What became of a batch: stored up to `seq`, or refused because samples before it are missing. `grown`: it told no
 * more than that what was there still is, on the same day; the time by which that grew. Absent where it told anything
 * else.
 */
export type Ingested =
  | { stored: true; seq: number; fresh: number; grown?: Interval }
  | { stored: false; missing: number };

/**
 * Stores a batch of samples: spans and cursor in one strict transaction, so that once this resolves with `stored`
 * the batch may be acknowledged. Samples at or below the cursor change nothing.
 * @param first the lowest seq the helper still holds: a hole below it cannot be asked for again and is accepted; a
 *   sample below it says what held before
 * @param zone minutes east of UTC to assume until a sample names its own
 */
export async function ingest(
  db: Database,
  batch: { journal: string; items: readonly CapturedSample[] },
  first: number,
  zone: number,
): Promise<Ingested> {
  return write(db, async (tx) => {
    const stored = await valueIn(tx, 'cursor');
    const known = stored?.journal === batch.journal ? stored : undefined;
    // What was undone up to a place takes again what held there.
    const seq = (known?.seq ?? 0) - (known?.behind ? 1 : 0);
    const fresh = batch.items.filter((item) => item.seq > seq);
    const [oldest] = fresh;
    const last = fresh.at(-1);
    if (!oldest || !last) {
      return { stored: true, seq, fresh: 0 };
    }
    if (oldest.seq > seq + 1 && oldest.seq > first) {
      return { stored: false, missing: seq + 1 };
    }
    // What was in front ended at its last sample where what follows is not the next one: a new journal knows nothing of
    // it, and what lies between was told to another profile. Who begins after that is told first what held then.
    const goesOn = oldest.seq === seq + 1 && oldest.seq >= first;
    const before = goesOn ? known : undefined;
    const gone = (await valueIn(tx, 'forgotten')) ?? [];
    const { state, change, marks } = fold(
      before?.fold ?? (stored ? foldAfter(stored.fold) : null),
      fresh,
      stored?.fold.zone ?? zone,
      zoneAt,
      gone,
    );
    // Seconds that an entry holds are marked, not cut: the attorney approved them.
    const inEntries = await partsInEntries(tx, change.cleared);
    const effect = await applyChange(tx, { ...change, cleared: withoutAll(change.cleared, inEntries) });
    await cutDecisions(tx, effect, last.at);
    if (inEntries.length > 0) await remark(tx, { kind: 'mark', stretches: inEntries, why: 'away' }, last.at);
    if (marks.length > 0) await remark(tx, { kind: 'mark', stretches: joined(marks), why: 'clock' }, last.at);
    await account(tx, effect);
    await tx.objectStore('values').put({ journal: batch.journal, seq: last.seq, fold: state }, 'cursor');
    // What is told of a time that has passed was told on time; a clock that is set back tells of another.
    const coming = gone.filter(({ end }) => end > state.at);
    if (coming.length < gone.length) await tx.objectStore('values').put(coming, 'forgotten');
    const otherNews = marks.length + gone.length + change.cleared.length;
    // What holds is the same object for as long as no sample began anything.
    const grown =
      before && otherNews === 0 && before.fold.open === state.open
        ? growth(effect, before.fold.at, state.at, await startOfDayIn(tx))
        : null;
    return { stored: true, seq: last.seq, fresh: fresh.length, ...(grown ? { grown } : {}) };
  });
}

/** By how much the last stretch grew, where nothing else changed and it grew within its day; else null. */
function growth({ removed, added }: Effect, from: number, to: number, startOfDay: number): Interval | null {
  if (added.length === 0 && removed.length === 0) return { start: from, end: to };
  const [before] = removed;
  const [after] = added;
  if (!before || !after || removed.length > 1 || added.length > 1 || before.start !== after.start) return null;
  const [start, end] = [before.end, after.end];
  return daysIn([{ ...after, start: start - 1 }], startOfDay).size === 1 ? { start, end } : null;
}

/** Decisions end with the captured time that they were about: what is recorded in that time later is something else. */
async function cutDecisions(tx: Writing, { removed, added }: Effect, at: number): Promise<void> {
  const now = spansOf(added);
  const gone: Interval[] = spansOf(removed).flatMap((span) =>
    // A window that is still in front was only extended.
    withoutAll(
      [span],
      now.filter((other) => showsSame(other, span)),
    ),
  );
  for (const stretch of joined(gone)) {
    const decided = (await decisionsIn(tx, stretch)).filter(({ act }) => act.kind !== 'mark' && act.kind !== 'cut');
    const touched = common([stretch], joined(decided.flatMap(({ act }) => stretchesOf(act))));
    if (touched.length > 0) await remark(tx, { kind: 'cut', stretches: touched }, at);
  }
}

/**
 * Undoes what was stored of samples after a place: they were never acknowledged, and another profile has them. What an
 * entry holds stays: the attorney approved it. What held at the place is not known any more, and may be said anew.
 * @returns whether there was anything to undo
 */
export async function cutBack(db: Database, { journal, seq, at }: Settled): Promise<boolean> {
  return write(db, async (tx) => {
    const cursor = await valueIn(tx, 'cursor');
    if (!cursor || cursor.journal !== journal || cursor.seq <= seq) return false;
    const { fold } = cursor;
    // A clock that was set back since has told of time before the place, or left some behind that lies after the last.
    const turns = (fold.turns ?? []).filter((turn) => turn.seq > seq);
    const beyond: Interval = {
      start: Math.min(at, ...turns.map(({ to }) => to)),
      end: Math.max(fold.at, ...turns.map(({ from }) => from)),
    };
    if (beyond.end > beyond.start) {
      const cleared = without(beyond, await partsInEntries(tx, [beyond]));
      const effect = await applyChange(tx, { cleared, fresh: [] });
      await cutDecisions(tx, effect, at);
      await account(tx, effect);
    }
    const left = { ...fold, at, open: null, clockSet: false, turns: [] };
    await tx
      .objectStore('values')
      .put({ journal, seq, fold: left, ...(seq > 0 ? { behind: true as const } : {}) }, 'cursor');
    return true;
  });
}
