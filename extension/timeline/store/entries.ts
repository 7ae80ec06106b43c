import { type Day, zoneAt } from '../../../shared/index.ts';
import { isRemark } from '../model/decision.ts';
import { approvedSecondsOf, type Entry, type EntryState, timeIn } from '../model/entry.ts';
import { type Interval, touches } from '../model/intervals.ts';
import type { Made } from '../model/outbox.ts';
import { daysOf, sumUp } from './days.ts';
import { append, NO_LOG } from './decision-log.ts';
import { spendDraft } from './drafts.ts';
import { entriesNear } from './entry-time.ts';
import { dropReport } from './kept/reports.ts';
import { unlearn } from './lessons.ts';
import { postingOf, type Turn } from './postings.ts';
import { type Database, TIME, type Writing } from './schema.ts';
import { valueIn, write } from './transaction.ts';

/** The entries of a day, oldest approval first. */
export async function entriesOf(db: Database, day: Day): Promise<Entry[]> {
  const entries = await db.getAllFromIndex('entries', 'day', day);
  return entries.sort((a, b) => a.approvedAt - b.approvedAt);
}

/** The entries in one state, oldest approval first. */
export async function entriesIn(db: Database, state: EntryState): Promise<Entry[]> {
  const entries = await db.getAllFromIndex('entries', 'state', state);
  return entries.sort((a, b) => a.approvedAt - b.approvedAt);
}

/** One entry, or null where it is no more. */
export async function entryBy(db: Database, id: string): Promise<Entry | null> {
  return (await db.get('entries', id)) ?? null;
}

/** Those of Clio's ids that belong to an entry here, each with it. */
export async function entriesByClioId(db: Database, ids: Iterable<number>): Promise<Map<number, Entry>> {
  const index = db.transaction('entries').store.index('clioId');
  const found = new Map<number, Entry>();
  for (const id of ids) {
    const entry = await index.get(id);
    if (entry) found.set(id, entry);
  }
  return found;
}

/** Every entry, by day and approval. */
export async function allEntries(db: Database): Promise<Entry[]> {
  const entries = await db.getAll('entries');
  return entries.sort((a, b) => a.day.localeCompare(b.day) || a.approvedAt - b.approvedAt);
}

/** From the first instant to the last. */
function hullOf(parts: readonly Interval[]): Interval {
  return {
    start: parts.reduce((least, { start }) => Math.min(least, start), Number.MAX_SAFE_INTEGER),
    end: parts.reduce((most, { end }) => Math.max(most, end), 0),
  };
}

/** Sums up the days that entries are about; their own, and those of the time they hold. */
async function sumUpAfter(tx: Writing, entries: readonly Entry[]): Promise<void> {
  const days = new Set(entries.map((entry) => entry.day));
  const parts = entries.flatMap((entry) => entry.parts);
  for (const day of await daysOf(tx, parts, zoneAt(parts[0]?.start ?? 0))) days.add(day);
  await sumUp(tx, days);
  await unlearn(tx, days, false);
}

/**
 * Approves entries in one strict write, all or none. An entry whose time another one already holds is refused: a
 * captured second is in at most one entry.
 * @returns the ids of those refused; empty when all were written
 */
export async function approve(db: Database, entries: readonly Entry[]): Promise<string[]> {
  return write(db, async (tx) => {
    const store = tx.objectStore('entries');
    const clashes: Entry[] = [];
    const asked: Entry[] = [];
    for (const entry of entries) {
      const [near, ofDay] = await Promise.all([
        entriesNear(tx, hullOf(entry.parts)),
        store.index('day').getAll(entry.day),
      ]);
      const inEntries = timeIn([...near, ...ofDay, ...asked]);
      if (entry.parts.some((part) => touches(inEntries, part))) clashes.push(entry);
      asked.push(entry);
    }
    if (clashes.length === 0) {
      for (const entry of entries) {
        await store.add(entry);
        if (entry.draft) await spendDraft(tx, entry.day, entry.draft.card, entry.draft.left);
      }
      await sumUpAfter(tx, entries);
    }
    return clashes.map((entry) => entry.id);
  });
}

/** Keeps what was made, in the transaction that says so of its entry. */
async function keepMade(tx: Writing, made: Made): Promise<void> {
  const outbox = (await valueIn(tx, 'outbox')) ?? { paused: false, from: null };
  await tx.objectStore('values').put({ ...outbox, made: [...(outbox.made ?? []), made] }, 'outbox');
}

/**
 * Changes one entry in a strict write, if it still is as the caller believes.
 * @param expected the states from which the change may happen
 * @param change what becomes of it; null leaves it as it is
 * @param more.turn what the history is to keep of it, if anything
 * @param more.made what is to be looked at in Clio because of it, if anything
 * @returns the entry as written, or null when it was gone, in another state, or left as it is
 */
export async function changeEntry(
  db: Database,
  id: string,
  expected: readonly EntryState[],
  change: (entry: Entry) => Entry | null,
  more: { turn?: Turn | undefined; made?: Made | undefined } = {},
): Promise<Entry | null> {
  return write(db, async (tx) => {
    const entry = await tx.objectStore('entries').get(id);
    const next = entry && expected.includes(entry.state) ? change(entry) : null;
    if (next) {
      await tx.objectStore('entries').put(next);
      await dropReport(tx, next.day);
      if (more.turn) await tx.objectStore('postings').add(postingOf(next, more.turn));
      if (more.made) await keepMade(tx, more.made);
    }
    return next;
  });
}

/** Takes an entry off the record: its time is open again, and its draft is as the attorney had left it. */
async function release(tx: Writing, entry: Entry, at: number): Promise<void> {
  await tx.objectStore('entries').delete(entry.id);
  const draft = entry.draft ?? { card: String(entry.matter), patch: { narrative: entry.narrative } };
  const { card } = draft;
  const timed = approvedSecondsOf(entry) === entry.seconds ? {} : { seconds: entry.seconds };
  const patch = { ...draft.patch, ...timed };
  if (Object.keys(patch).length > 0) await append(tx, { kind: 'draft', day: entry.day, card, patch }, at);
  await sumUpAfter(tx, [entry]);
}

const WITHDRAWABLE: readonly EntryState[] = ['refused', 'approved', 'deleted'];

/** Takes an entry that is certainly not in Clio back to the drafts, as the attorney had left its draft. */
export async function withdraw(db: Database, id: string, at: number): Promise<boolean> {
  return write(db, async (tx) => {
    const entry = await tx.objectStore('entries').get(id);
    const allowed = entry !== undefined && WITHDRAWABLE.includes(entry.state);
    if (allowed) await release(tx, entry, at);
    return allowed;
  });
}

/** The same with one that was being taken back, once it is gone from Clio; the history keeps that. */
export async function finishTakingBack(db: Database, id: string, at: number): Promise<boolean> {
  return write(db, async (tx) => {
    const entry = await tx.objectStore('entries').get(id);
    const allowed = entry?.state === 'taking-back';
    if (allowed) {
      await tx.objectStore('postings').add(postingOf(entry, { act: 'taken-back', at }));
      await release(tx, entry, at);
    }
    return allowed;
  });
}

const ofMatter = (matter: number) => IDBKeyRange.bound([matter, 0], [matter, Number.MAX_SAFE_INTEGER]);

/** The last entries of a matter, newest approval first; at most so many. Costs what they are many. */
export async function lastEntriesOf(db: Database, matter: number, most: number): Promise<Entry[]> {
  const entries: Entry[] = [];
  let cursor = await db.transaction('entries').store.index('matter').openCursor(ofMatter(matter), 'prev');
  while (cursor && entries.length < most) {
    entries.push(cursor.value);
    cursor = await cursor.continue();
  }
  return entries;
}

/** The last entry of each of some matters, as far as there is one. */
export async function latestEntries(db: Database, matters: Iterable<number>): Promise<Map<number, Entry>> {
  const index = db.transaction('entries').store.index('matter');
  const cursors = await Promise.all([...new Set(matters)].map((matter) => index.openCursor(ofMatter(matter), 'prev')));
  return new Map(cursors.flatMap((cursor) => (cursor ? [[cursor.value.matter, cursor.value] as const] : [])));
}

/** Decisions looked through: those of about a month. */
const DECISIONS = 600;

/** The matters that the attorney's own acts are about. */
type Use = { matter: number; at: number };

/**
 * The matters that the attorney gave time to or sent entries of, the latest first, each once. Costs what a month costs.
 * @param since the first day whose entries count
 */
export async function mattersOfLate(db: Database, since: Day): Promise<number[]> {
  const tx = db.transaction(TIME, 'readonly');
  const { next, done } = (await valueIn(tx, 'log')) ?? NO_LOG;
  const [entries, decisions] = await Promise.all([
    tx.objectStore('entries').index('day').getAll(IDBKeyRange.lowerBound(since)),
    tx.objectStore('decisions').getAll(IDBKeyRange.lowerBound(next - DECISIONS)),
  ]);
  const uses: Use[] = entries.map(({ matter, approvedAt }) => ({ matter, at: approvedAt }));
  for (const decision of decisions) {
    if (isRemark(decision) || decision.seq > done) continue;
    const { act, at } = decision;
    if ((act.kind === 'tag' || act.kind === 'add' || act.kind === 'timer') && act.matter !== null)
      uses.push({ matter: act.matter, at });
    if (act.kind === 'share' || act.kind === 'give') uses.push(...act.stretches.map(({ matter }) => ({ matter, at })));
  }
  return [...new Set(uses.sort((a, b) => b.at - a.at).map(({ matter }) => matter))];
}
