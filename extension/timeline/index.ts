import type { Day, Sample } from '../../shared/index.ts';
import { allEntries, approve, changeEntry, entriesIn, entriesOf, keepNote, notesOf, withdraw } from './entries.ts';
import { type Ingested, ingest } from './ingest.ts';
import type { Interval } from './intervals.ts';
import { allMatters, type SyncedMatter, storeMatters } from './matters.ts';
import { openDatabase } from './open.ts';
import type { Database, DraftNote, Entry, EntryState, SyncProgress, Values } from './schema.ts';
import { allSpans, spansIn, tagSpans, tagsIn } from './spans.ts';
import { changeValue, dropValue, readValue, writeValue } from './values.ts';

export { timeIn } from './entries.ts';
export { HOLD } from './fold.ts';
export type { Ingested } from './ingest.ts';
export { clip, type Interval, joined, lengthOf, without } from './intervals.ts';
export type { SyncedMatter } from './matters.ts';
export { StoreError, type StoreTrouble } from './open.ts';
export type {
  Charge,
  Connection,
  DraftNote,
  Entry,
  EntryState,
  HandTag,
  Span,
  StoredMatter,
  SyncProgress,
  Values,
} from './schema.ts';

/** The timeline's store. Each call opens the database where it is not open; see each file for what a call promises. */
export type Timeline = ReturnType<typeof createTimeline>;

/**
 * The store of spans, decisions, entries and postings in IndexedDB.
 * @param name the database's name
 */
export function createTimeline(name = 'matterline') {
  let opened: Promise<Database> | null = null;
  const open = (): Promise<Database> => {
    if (!opened) {
      const attempt = openDatabase(name, () => {
        if (opened === attempt) opened = null;
      });
      // A failed opening is not remembered: the next call tries again.
      attempt.catch(() => {
        if (opened === attempt) opened = null;
      });
      opened = attempt;
    }
    return opened;
  };
  return {
    ingest: async (
      batch: { journal: string; items: readonly Sample[] },
      first: number,
      zone: number,
    ): Promise<Ingested> => ingest(await open(), batch, first, zone),
    spansIn: async (window: Interval) => spansIn(await open(), window),
    allSpans: async () => allSpans(await open()),
    tagsIn: async (window: Interval) => tagsIn(await open(), window),
    tagSpans: async (starts: readonly number[], matter: number | null, at: number) =>
      tagSpans(await open(), starts, matter, at),
    entriesOf: async (day: Day) => entriesOf(await open(), day),
    entriesIn: async (state: EntryState) => entriesIn(await open(), state),
    allEntries: async () => allEntries(await open()),
    approve: async (entries: readonly Entry[]) => approve(await open(), entries),
    changeEntry: async (id: string, expected: readonly EntryState[], change: (entry: Entry) => Entry) =>
      changeEntry(await open(), id, expected, change),
    withdraw: async (id: string) => withdraw(await open(), id),
    notesOf: async (day: Day) => notesOf(await open(), day),
    keepNote: async (note: DraftNote) => keepNote(await open(), note),
    allMatters: async () => allMatters(await open()),
    storeMatters: async (page: readonly SyncedMatter[], progress: SyncProgress) =>
      storeMatters(await open(), page, progress),
    read: async <K extends keyof Values>(key: K) => readValue(await open(), key),
    write: async <K extends keyof Values>(key: K, value: Values[K]) => writeValue(await open(), key, value),
    change: async <K extends keyof Values>(key: K, change: (value: Values[K]) => Values[K]) =>
      changeValue(await open(), key, change),
    drop: async (key: keyof Values) => dropValue(await open(), key),
    /** Closes the database; the next call opens it again. */
    close: async () => {
      const db = await opened?.catch(() => null);
      db?.close();
      opened = null;
    },
  };
}
