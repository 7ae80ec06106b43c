import { type Day, zoneAt } from '../../shared/index.ts';
import { daysOf, sumUp } from './days.ts';
import { entriesNear, timeIn } from './held.ts';
import { type Interval, touching } from './intervals.ts';
import { unlearn } from './lessons.ts';
import { type Database, type DraftNote, type Entry, type EntryState, type Writing, write } from './schema.ts';

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
      const held = timeIn([...near, ...ofDay, ...asked]);
      if (entry.parts.some((part) => touching(held, part).length > 0)) clashes.push(entry);
      asked.push(entry);
    }
    if (clashes.length === 0) {
      for (const entry of entries) {
        await store.add(entry);
        await tx.objectStore('notes').delete([entry.day, entry.matter]);
      }
      await sumUpAfter(tx, entries);
    }
    return clashes.map((entry) => entry.id);
  });
}

/**
 * Changes one entry in a strict write, if it still is as the caller believes.
 * @param expected the states from which the change may happen
 * @returns the entry as written, or null when it was gone or in another state
 */
export async function changeEntry(
  db: Database,
  id: string,
  expected: readonly EntryState[],
  change: (entry: Entry) => Entry,
): Promise<Entry | null> {
  const tx = db.transaction('entries', 'readwrite', { durability: 'strict' });
  const entry = await tx.store.get(id);
  const next = entry && expected.includes(entry.state) ? change(entry) : null;
  if (next) await tx.store.put(next);
  await tx.done;
  return next;
}

/** Takes an entry that is certainly not in Clio back to the drafts; its narrative is kept as the draft's. */
export async function withdraw(db: Database, id: string): Promise<boolean> {
  return write(db, async (tx) => {
    const store = tx.objectStore('entries');
    const entry = await store.get(id);
    const allowed = entry !== undefined && (entry.state === 'refused' || entry.state === 'approved');
    if (allowed) {
      await store.delete(id);
      await tx.objectStore('notes').put({ day: entry.day, matter: entry.matter, narrative: entry.narrative });
      await sumUpAfter(tx, [entry]);
    }
    return allowed;
  });
}

/** What the attorney typed for the drafts of a day. */
export async function notesOf(db: Database, day: Day): Promise<DraftNote[]> {
  return db.getAll('notes', IDBKeyRange.bound([day, 0], [day, Number.MAX_SAFE_INTEGER]));
}

/** Keeps what the attorney typed for a draft. */
export async function keepNote(db: Database, note: DraftNote): Promise<void> {
  await db.put('notes', note);
}
