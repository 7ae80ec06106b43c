import type { Day } from '../../../shared/index.ts';
import { type DayLessons, type DaySuggestions, DEFAULT_LEARNING, type Learning } from '../model/learning.ts';
import { dropReport, dropReports } from './kept/reports.ts';
import type { Database, Writing } from './schema.ts';
import { valueIn, write } from './transaction.ts';

/** Days that are learned from: what was worked on half a year ago says nothing of today. */
export const MAX_LESSONS = 120;
/** Days whose suggestions are remembered. */
const MAX_SUGGESTIONS = 60;

export async function readLearning(db: Database): Promise<Learning> {
  return ((await db.get('values', 'learning')) as Learning | undefined) ?? DEFAULT_LEARNING;
}

async function changeLearning(tx: Writing, change: Partial<Learning>): Promise<Learning> {
  const before = (await valueIn(tx, 'learning')) ?? DEFAULT_LEARNING;
  const after = { ...before, ...change, edition: before.edition + 1 };
  await tx.objectStore('values').put(after, 'learning');
  return after;
}

/**
 * What days taught goes, as their time is not what it was; what they teach now is to be learned anew. In the same
 * transaction as the change itself, so that nothing that the attorney took away is ever learned from.
 * @param deleted whether time was deleted: then what was suggested goes as well, as a reason may quote a title
 */
export async function unlearn(tx: Writing, days: Iterable<Day>, deleted: boolean): Promise<void> {
  const { edition, automaticFrom } = await changeLearning(tx, {});
  for (const day of days) await tx.objectStore('lessons').put({ day, edition, lessons: null, stale: 1 });
  if (!deleted) return;
  await tx.objectStore('suggestions').clear();
  if (automaticFrom !== null) await dropReports(tx);
}

/** The days that are to be learned from anew, newest first, each with what {@link keepLessons} asks for. */
export async function unlearned(db: Database): Promise<Pick<DayLessons, 'day' | 'edition'>[]> {
  const stale = await db.getAllFromIndex('lessons', 'stale');
  return stale.map(({ day, edition }) => ({ day, edition })).sort((a, b) => (a.day < b.day ? 1 : -1));
}

/**
 * Days whose lessons were written in another form than today's are to be learned anew, from what the attorney decided.
 * @param isCurrent whether lessons, as they were kept, are of today's form
 */
export async function relearn(db: Database, isCurrent: (lessons: unknown) => boolean): Promise<void> {
  await write(db, async (tx) => {
    const store = tx.objectStore('lessons');
    for (const { day, edition, lessons } of await store.getAll()) {
      if (lessons !== null && !isCurrent(lessons)) await store.put({ day, edition, lessons: null, stale: 1 });
    }
  });
}

/**
 * Keeps what a day teaches, unless its time changed once more since it was read.
 * @param lessons null where it teaches nothing
 */
export async function keepLessons(db: Database, day: Day, edition: number, lessons: unknown): Promise<boolean> {
  return write(db, async (tx) => {
    const store = tx.objectStore('lessons');
    if ((await store.get(day))?.edition !== edition) return false;
    if (lessons === null) await store.delete(day);
    else await store.put({ day, edition, lessons });
    const keys = await store.getAllKeys();
    for (const old of keys.slice(0, Math.max(0, keys.length - MAX_LESSONS))) await store.delete(old);
    return true;
  });
}

/**
 * What all days teach, and the number that grows with each change of their time.
 * @returns `whole` is false while a day of that number is still to be learned from
 */
export async function readLessons(db: Database): Promise<{ edition: number; lessons: unknown[]; whole: boolean }> {
  const tx = db.transaction(['lessons', 'values'], 'readonly');
  const [records, learning] = await Promise.all([
    tx.objectStore('lessons').getAll(),
    tx.objectStore('values').get('learning') as Promise<Learning | undefined>,
  ]);
  await tx.done;
  const lessons = records.flatMap(({ lessons: each }) => (each === null ? [] : [each]));
  const { edition } = learning ?? DEFAULT_LEARNING;
  return { edition, lessons, whole: lessons.length === records.length };
}

/** Forgets all that was learned and suggested; what the attorney decided until now is not learned from again. */
export async function purgeLessons(db: Database, now: number): Promise<void> {
  await write(db, async (tx) => {
    await tx.objectStore('lessons').clear();
    await tx.objectStore('suggestions').clear();
    const { automaticFrom } = await changeLearning(tx, { since: now });
    if (automaticFrom !== null) await dropReports(tx);
  });
}

/** What was suggested for titles of a day, and under which revision; null where nothing was asked yet. */
export async function suggestionsOf(db: Database, day: Day): Promise<DaySuggestions | null> {
  return (await db.get('suggestions', day)) ?? null;
}

/**
 * Remembers what is suggested for titles of a day, unless what was learned is another by now: the attorney may have
 * deleted the titles, or had all forgotten. Can be worked out anew: not strict.
 * @param edition of what was learned, as it was read
 * @returns whether it was kept
 */
export async function keepSuggestions(db: Database, suggestions: DaySuggestions, edition: number): Promise<boolean> {
  const tx = db.transaction(['suggestions', 'reports', 'values'], 'readwrite');
  const learning = ((await tx.objectStore('values').get('learning')) as Learning | undefined) ?? DEFAULT_LEARNING;
  const current = learning.edition === edition;
  if (current) {
    const store = tx.objectStore('suggestions');
    await store.put(suggestions);
    const keys = await store.getAllKeys();
    const old = keys.slice(0, Math.max(0, keys.length - MAX_SUGGESTIONS));
    for (const day of old) await store.delete(day);
    // Only then does a suggestion say which matter time is on.
    if (learning.automaticFrom !== null) for (const day of [suggestions.day, ...old]) await dropReport(tx, day);
  }
  await tx.done;
  return current;
}
