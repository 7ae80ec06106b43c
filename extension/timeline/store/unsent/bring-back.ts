import { zoneAt } from '../../../../shared/index.ts';
import { type Entry, timeIn } from '../../model/entry.ts';
import { type Interval, joined, lengthOf, touches } from '../../model/intervals.ts';
import { clipped, outside } from '../../model/overlay.ts';
import { type Span, spansOf } from '../../model/stretch.ts';
import { applyChange } from '../apply-change.ts';
import { doubted } from '../backup/settle.ts';
import { account, daysOf, startOfDayIn, sumUp } from '../days.ts';
import { append, decisionsIn, remark } from '../decision-log.ts';
import { entriesNear } from '../entry-time.ts';
import { takenIn } from '../imported/free-time.ts';
import { unlearn } from '../lessons.ts';
import { outsideOf } from '../purge.ts';
import type { Database, Writing } from '../schema.ts';
import { valueIn, write } from '../transaction.ts';
import type { UnsentWork } from './work.ts';

/** What came of bringing work back: the time that was filled in, milliseconds, and how many entries came along. */
export interface BroughtBack {
  filled: number;
  entries: number;
}

function hullOf({ spans, entries }: UnsentWork): Interval | null {
  const all = joined([...spans, ...timeIn(entries)]);
  const [first] = all;
  const last = all.at(-1);
  return first && last ? { start: first.start, end: last.end } : null;
}

/** The entries that are not here yet, and hold no time of one that is. Whether Clio has them is looked up first. */
async function putEntries(tx: Writing, work: UnsentWork, window: Interval): Promise<Entry[]> {
  const store = tx.objectStore('entries');
  const here = await entriesNear(tx, window);
  const put: Entry[] = [];
  for (const entry of work.entries) {
    if (await store.get(entry.id)) continue;
    if (entry.clioId !== null && (await store.index('clioId').get(entry.clioId))) continue;
    const held = timeIn([...here, ...put]);
    if (entry.parts.some((part) => touches(held, part))) continue;
    put.push(entry);
    await store.put(doubted(entry));
  }
  const ids = new Set(put.map(({ id }) => id));
  for (const posting of work.postings) if (ids.has(posting.entry)) await tx.objectStore('postings').add(posting);
  return put;
}

/**
 * Decides again what was decided, about time that was not taken here. Where a draft was changed here as well, this one's
 * words count.
 */
async function decideAgain(tx: Writing, work: UnsentWork, window: Interval, taken: readonly Interval[]): Promise<void> {
  const own = await decisionsIn(tx, window, work.day);
  const changed = new Set(own.flatMap(({ act }) => (act.kind === 'draft' && act.day === work.day ? [act.card] : [])));
  const isClosed = own.some(({ act }) => act.kind === 'close' && act.day === work.day);
  for (const { at, act, items } of work.lines) {
    const left = outsideOf(act, taken);
    if (!left || (left.kind === 'draft' && changed.has(left.card)) || (left.kind === 'close' && isClosed)) continue;
    if (left.kind === 'cut' || left.kind === 'mark') await remark(tx, left, at);
    else await append(tx, left, at, items);
  }
}

/**
 * Brings a day's unsent work back: windows fill time that is free here, and what was decided, drafted and approved comes
 * with them. No entry that is here, or may be in Clio, comes a second time: one that may have been sent is looked up
 * before anything is sent. What is here already stays as it is.
 * @param id the work's own; the same once more changes nothing
 * @returns null where it was brought back before
 */
export async function bringBack(
  db: Database,
  work: UnsentWork,
  { id, at }: { id: string; at: number },
): Promise<BroughtBack | null> {
  return write(db, async (tx) => {
    const known = (await valueIn(tx, 'imports')) ?? [];
    if (known.some((one) => one.id === id)) return null;
    const window = hullOf(work);
    if (!window) return { filled: 0, entries: 0 };
    const taken = await takenIn(tx, window, await startOfDayIn(tx));
    const fresh: Span[] = spansOf(outside(clipped(work.spans, window), taken));
    if (fresh.length > 0) await account(tx, await applyChange(tx, { cleared: [], fresh }));
    await decideAgain(tx, work, window, taken);
    const entries = await putEntries(tx, work, window);
    const days = await daysOf(tx, [...fresh, ...timeIn(entries)], zoneAt(window.start));
    for (const { day } of [work, ...entries]) days.add(day);
    await sumUp(tx, days);
    await unlearn(tx, days, false);
    const stretches = joined(fresh);
    const unsent = { day: work.day, entries: entries.map((entry) => entry.id) };
    await tx.objectStore('values').put([...known, { id, at, file: '', stretches, unsent }], 'imports');
    return { filled: lengthOf(stretches), entries: entries.length };
  });
}
