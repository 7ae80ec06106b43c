import type { Day } from '../../shared/index.ts';
import { type Interval, joined } from './intervals.ts';
import type { Database, DraftNote, Entry, EntryState } from './schema.ts';

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

/** The time that entries hold, sorted and disjoint. */
export function timeIn(entries: readonly Entry[]): Interval[] {
  return joined(entries.flatMap((entry) => entry.parts));
}

/**
 * Approves entries in one strict write, all or none. An entry whose time another one already holds is refused: a
 * captured second is in at most one entry.
 * @returns the ids of those refused; empty when all were written
 */
export async function approve(db: Database, entries: readonly Entry[]): Promise<string[]> {
  const tx = db.transaction(['entries', 'notes'], 'readwrite', { durability: 'strict' });
  const store = tx.objectStore('entries');
  const days = [...new Set(entries.map((entry) => entry.day))];
  const held = timeIn((await Promise.all(days.map((day) => store.index('day').getAll(day)))).flat());
  const clashes = entries.filter((entry) =>
    entry.parts.some((part) => held.some((taken) => taken.start < part.end && part.start < taken.end)),
  );
  if (clashes.length === 0) {
    for (const entry of entries) {
      await store.add(entry);
      await tx.objectStore('notes').delete([entry.day, entry.matter]);
    }
  }
  await tx.done;
  return clashes.map((entry) => entry.id);
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
  const tx = db.transaction(['entries', 'notes'], 'readwrite', { durability: 'strict' });
  const store = tx.objectStore('entries');
  const entry = await store.get(id);
  const allowed = entry !== undefined && (entry.state === 'refused' || entry.state === 'approved');
  if (allowed) {
    await store.delete(id);
    await tx.objectStore('notes').put({ day: entry.day, matter: entry.matter, narrative: entry.narrative });
  }
  await tx.done;
  return allowed;
}

/** What the attorney typed for the drafts of a day. */
export async function notesOf(db: Database, day: Day): Promise<DraftNote[]> {
  return db.getAll('notes', IDBKeyRange.bound([day, 0], [day, Number.MAX_SAFE_INTEGER]));
}

/** Keeps what the attorney typed for a draft. */
export async function keepNote(db: Database, note: DraftNote): Promise<void> {
  await db.put('notes', note);
}
