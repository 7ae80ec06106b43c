import type { Entry, Posting } from '../model/entry.ts';
import type { Database } from './schema.ts';

/** What happened to an entry, and when. */
export type Turn = Pick<Posting, 'act' | 'at'>;

/** What the history keeps of an entry as it is now. */
export function postingOf(entry: Entry, turn: Turn): Posting {
  const { id, revision, day, matter, seconds, inClio, narrative, clioId, reasons } = entry;
  // Of what was deleted there Clio shows nothing any more; the history says what it is that is gone.
  const shown = inClio === null || inClio === 0 ? {} : { inClio };
  return { ...turn, entry: id, revision, day, matter, seconds, ...shown, narrative, clioId, reasons };
}

/** A posting with its place in the history. */
export type NumberedPosting = Posting & { number: number };

/**
 * A page of the history, newest first.
 * @param before the number of the last posting of the page before; null for the newest
 * @param most how many at most
 */
export async function postingsBefore(db: Database, before: number | null, most: number): Promise<NumberedPosting[]> {
  const range = before === null ? null : IDBKeyRange.upperBound(before, true);
  const page: NumberedPosting[] = [];
  let cursor = await db.transaction('postings').store.openCursor(range, 'prev');
  while (cursor && page.length < most) {
    page.push({ ...cursor.value, number: cursor.key });
    cursor = await cursor.continue();
  }
  return page;
}

/** All that became of one entry, oldest first. */
export async function postingsOf(db: Database, entry: string): Promise<Posting[]> {
  return db.getAllFromIndex('postings', 'entry', entry);
}

/** How many postings came after one. */
export async function postingsSince(db: Database, number: number): Promise<number> {
  return db.count('postings', IDBKeyRange.lowerBound(number, true));
}
