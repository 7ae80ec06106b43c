import type { Day, Sample, Settled } from '../../shared/index.ts';
import type { ClioList, ClioLists } from './model/clio-list.ts';
import type { SweepProgress, SyncProgress } from './model/connection.ts';
import type { Act } from './model/decision.ts';
import type { Entry, EntryState } from './model/entry.ts';
import type { Interval } from './model/intervals.ts';
import type { DaySuggestions, Meanings } from './model/learning.ts';
import type { FirmState, KeepingSettings } from './model/settings.ts';
import { StoreError, type StoreTrouble } from './model/store-error.ts';
import { keepConnection, type NextConnection } from './store/clio-account.ts';
import { readList, storeList } from './store/clio-lists.ts';
import {
  addMatters,
  allMatters,
  mattersBy,
  mattersState,
  type SweptPage,
  type SyncedMatter,
  storeMatters,
  sweepMatters,
} from './store/clio-matters.ts';
import { cutBack } from './store/cut-back.ts';
import { deleteComing } from './store/cut-open.ts';
import { dayNow, daysBefore, summaryOf, unsentDays } from './store/days.ts';
import { decideOnItems, type ItemAct } from './store/decide-items.ts';
import { forAct, forgetActs, hasActed } from './store/done-acts.ts';
import { changeDraft, type DraftEdit, draftOf } from './store/drafts.ts';
import {
  allEntries,
  approve,
  changeEntry,
  entriesByClioId,
  entriesIn,
  entriesOf,
  entryBy,
  finishTakingBack,
  lastEntriesOf,
  latestEntries,
  withdraw,
} from './store/entries.ts';
import { ingest } from './store/ingest.ts';
import {
  forgetLessons,
  keepAutomatic,
  keepLessons,
  keepSuggestions,
  readLearning,
  readLessons,
  suggestionsOf,
  unlearned,
} from './store/lessons.ts';
import type { Made } from './store/made-entries.ts';
import { type Retention, tidy } from './store/maintenance.ts';
import { keepMeanings, meaningsOf } from './store/match-cache.ts';
import { openDatabase } from './store/open.ts';
import { postingsBefore, postingsOf, postingsSince, type Turn } from './store/postings.ts';
import { nextSlice, readDay } from './store/read-day.ts';
import { allSpans, spansIn } from './store/read-stretches.ts';
import { changeKeeping, deleteDay, readKeeping } from './store/retention.ts';
import type { Database } from './store/schema.ts';
import { type Addition, addTime, canUndo, closeDay, decideOn, redo, undo } from './store/undo.ts';
import {
  type Changeable,
  changeValue,
  changeValueFrom,
  changeValues,
  dropValue,
  readValue,
  readValues,
  type Some,
} from './store/values.ts';
import type { Values } from './store/values-schema.ts';

export type { Piece } from './model/apply-decisions.ts';
export type { ClioList, ClioLists } from './model/clio-list.ts';
export type { Connection, SharedBy, SweepProgress, SyncProgress } from './model/connection.ts';
export type { DaySummary } from './model/day-summary.ts';
export type { Act, Aside, Decision } from './model/decision.ts';
export {
  type Charge,
  type Codes,
  type Entry,
  type EntryCandidate,
  type EntryContent,
  type EntryState,
  type Posting,
  type Standing,
  standingOf,
} from './model/entry.ts';
export { HOLD } from './model/fold.ts';
export { common, type Interval, joined, lengthOf, touches, without } from './model/intervals.ts';
export type { DaySuggestions, KeptRule, Learning, Meanings } from './model/learning.ts';
export type { StoredMatter } from './model/matter-record.ts';
export { clipped } from './model/overlay.ts';
export { type Question, questionsOf } from './model/questions.ts';
export type {
  BillingChoices,
  FirmState,
  KeepingSettings,
  OutboxState,
  Properties,
  RecordingSettings,
} from './model/settings.ts';
export { StoreError, type StoreTrouble } from './model/store-error.ts';
export type { Pause, Span, Stretch } from './model/stretch.ts';
export { accountKey } from './store/clio-account.ts';
export type { StoredPage, SweptPage, SyncedMatter } from './store/clio-matters.ts';
export type { ItemAct } from './store/decide-items.ts';
export type { Becoming, DraftEdit, DraftPatch, DraftState, ItemTick } from './store/drafts.ts';
export { timeIn } from './store/entry-time.ts';
export type { Ingested } from './store/ingest.ts';
export type { Made, Sent } from './store/made-entries.ts';
export type { Retaining, Retention } from './store/maintenance.ts';
export type { NumberedPosting } from './store/postings.ts';
export type { Mark, StoredDay } from './store/read-day.ts';
export type { Addition } from './store/undo.ts';
export type { Values } from './store/values-schema.ts';

/** The timeline's store. Each call opens the database where it is not open; see each file for what a call promises. */
export interface Timeline extends ReturnType<typeof callsOver> {
  /**
   * The same store for one attempt at an act of a page. What was written by an earlier attempt at the act of this id is
   * not written again, and comes to what it came to then. One write after another.
   */
  acting(id: string): Timeline;
  /** Closes the database; the next call opens it again. */
  close(): Promise<void>;
}

/** An answer that takes longer never comes: after an update of the browser requests can hang without an error. */
const PATIENCE = 60_000;
/** After these the database is opened anew. */
const CLOSING: readonly StoreTrouble[] = ['hanging', 'lost'];

/**
 * The store of spans, decisions, entries and postings in IndexedDB. Every call may throw a {@link StoreError}; nothing
 * of it was stored then.
 * @param name the database's name
 */
export function createTimeline(name = 'matterline'): Timeline {
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

  async function once<T>(work: (db: Database) => Promise<T>): Promise<T> {
    const attempt = open();
    const db = await attempt;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const late = new Promise<never>((_, reject) => {
      timer = setTimeout(() => reject(new StoreError('hanging')), PATIENCE);
    });
    const doing = work(db);
    // Whatever comes of it after nobody waits any more.
    doing.catch(() => undefined);
    try {
      return await Promise.race([doing, late]);
    } catch (error) {
      const trouble = StoreError.of(error);
      if (!trouble) throw error;
      if (opened === attempt && CLOSING.includes(trouble.trouble)) {
        opened = null;
        db.close();
      }
      throw trouble;
    } finally {
      clearTimeout(timer);
    }
  }

  async function use<T>(work: (db: Database) => Promise<T>): Promise<T> {
    try {
      return await once(work);
    } catch (error) {
      // The browser had closed it and not said so yet; nothing was begun.
      if (error instanceof StoreError && error.unbegun) return once(work);
      throw error;
    }
  }

  async function close(): Promise<void> {
    const db = await opened?.catch(() => null);
    db?.close();
    opened = null;
  }

  const over = (work: Use): Timeline => ({
    ...callsOver(work),
    acting: (id) => {
      const attempt = { id, writes: 0 };
      return over((act) => use((db) => act(forAct(db, attempt))));
    },
    close,
  });
  return over(use);
}

/** Does work with the database. */
type Use = <T>(work: (db: Database) => Promise<T>) => Promise<T>;

/** Every call of the store. */
function callsOver(use: Use) {
  return {
    ingest: (batch: { journal: string; items: readonly Sample[] }, first: number, zone: number) =>
      use((db) => ingest(db, batch, first, zone)),
    cutBack: (settled: Settled) => use((db) => cutBack(db, settled)),
    /** The day it is for her at an instant, in a zone of so many minutes east of UTC. */
    dayAt: (at: number, zone: number) => use((db) => dayNow(db, at, zone)),
    readDay: (day: Day) => use((db) => readDay(db, day)),
    daysBefore: (before: Day | null, most: number) => use((db) => daysBefore(db, before, most)),
    summaryOf: (day: Day) => use((db) => summaryOf(db, day)),
    unsentDays: () => use((db) => unsentDays(db)),
    spansIn: (window: Interval) => use((db) => spansIn(db, window)),
    allSpans: () => use((db) => allSpans(db)),
    nextSlice: (from: number) => use((db) => nextSlice(db, from)),
    tagSpans: (starts: readonly number[], matter: number | null, at: number) =>
      use((db) => decideOnItems(db, { kind: 'tag', matter }, starts, at)),
    decideOnItems: (what: ItemAct, starts: readonly number[], at: number) =>
      use((db) => decideOnItems(db, what, starts, at)),
    draftOf: (day: Day, card: string) => use((db) => draftOf(db, day, card)),
    changeDraft: (edit: DraftEdit, at: number) => use((db) => changeDraft(db, edit, at)),
    decide: (act: Act, at: number) => use((db) => decideOn(db, act, at)),
    closeDay: (day: Day, at: number) => use((db) => closeDay(db, day, at)),
    addTime: (addition: Addition, replace: boolean, at: number) => use((db) => addTime(db, addition, replace, at)),
    undo: (now: number) => use((db) => undo(db, now)),
    redo: (now: number) => use((db) => redo(db, now)),
    canUndo: (now: number) => use((db) => canUndo(db, now)),
    deleteDay: (day: Day, until?: number) => use((db) => deleteDay(db, day, until)),
    deleteComing: (from: Day, to: Day, until: number) => use((db) => deleteComing(db, from, to, until)),
    readKeeping: () => use((db) => readKeeping(db)),
    changeKeeping: (change: Partial<KeepingSettings>, firm?: (state: FirmState | undefined) => FirmState) =>
      use((db) => changeKeeping(db, change, firm)),
    tidy: (now: number, zone: number, months?: Retention) => use((db) => tidy(db, now, zone, months)),
    entriesOf: (day: Day) => use((db) => entriesOf(db, day)),
    entriesIn: (state: EntryState) => use((db) => entriesIn(db, state)),
    allEntries: () => use((db) => allEntries(db)),
    approve: (entries: readonly Entry[]) => use((db) => approve(db, entries)),
    entryBy: (id: string) => use((db) => entryBy(db, id)),
    entriesByClioId: (ids: Iterable<number>) => use((db) => entriesByClioId(db, ids)),
    changeEntry: (
      id: string,
      expected: readonly EntryState[],
      change: (entry: Entry) => Entry,
      more?: { turn?: Turn | undefined; made?: Made | undefined },
    ) => use((db) => changeEntry(db, id, expected, change, more)),
    withdraw: (id: string, at: number) => use((db) => withdraw(db, id, at)),
    latestEntries: (matters: Iterable<number>) => use((db) => latestEntries(db, matters)),
    lastEntriesOf: (matter: number, most: number) => use((db) => lastEntriesOf(db, matter, most)),
    finishTakingBack: (id: string, at: number) => use((db) => finishTakingBack(db, id, at)),
    postingsBefore: (before: number | null, most: number) => use((db) => postingsBefore(db, before, most)),
    postingsOf: (entry: string) => use((db) => postingsOf(db, entry)),
    postingsSince: (number: number) => use((db) => postingsSince(db, number)),
    allMatters: () => use((db) => allMatters(db)),
    mattersBy: (ids: Iterable<number>) => use((db) => mattersBy(db, ids)),
    mattersState: () => use((db) => mattersState(db)),
    storeMatters: (page: readonly SyncedMatter[], progress: SyncProgress) =>
      use((db) => storeMatters(db, page, progress)),
    addMatters: (matters: readonly SyncedMatter[], account: string) => use((db) => addMatters(db, matters, account)),
    sweepMatters: (page: SweptPage, progress: SweepProgress, at: number) =>
      use((db) => sweepMatters(db, page, progress, at)),
    storeList: <L extends ClioList>(list: L, items: ClioLists[L], progress: SyncProgress) =>
      use((db) => storeList(db, list, items, progress)),
    readList: <L extends ClioList>(list: L) => use((db) => readList(db, list)),
    keepConnection: (connection: NextConnection) => use((db) => keepConnection(db, connection)),
    meaningsOf: (day: Day, revision: string) => use((db) => meaningsOf(db, day, revision)),
    keepMeanings: (day: Day, revision: string, items: Meanings['items']) =>
      use((db) => keepMeanings(db, day, revision, items)),
    readLearning: () => use((db) => readLearning(db)),
    unlearned: () => use((db) => unlearned(db)),
    keepLessons: (day: Day, edition: number, lessons: unknown) => use((db) => keepLessons(db, day, edition, lessons)),
    readLessons: () => use((db) => readLessons(db)),
    forgetLessons: (now: number) => use((db) => forgetLessons(db, now)),
    keepAutomatic: (automaticFrom: number | null) => use((db) => keepAutomatic(db, automaticFrom)),
    suggestionsOf: (day: Day) => use((db) => suggestionsOf(db, day)),
    keepSuggestions: (suggestions: DaySuggestions, edition: number) =>
      use((db) => keepSuggestions(db, suggestions, edition)),
    read: <K extends keyof Values>(key: K) => use((db) => readValue(db, key)),
    readSome: <K extends keyof Values>(keys: readonly K[]) => use((db) => readValues(db, keys)),
    // There is no way to write a value that was read before: whatever came meanwhile would be lost.
    change: <K extends Changeable>(key: K, change: (value: Values[K]) => Values[K]) =>
      use((db) => changeValue(db, key, change)),
    changeFrom: <K extends Changeable>(key: K, first: Values[K], change: (value: Values[K]) => Values[K]) =>
      use((db) => changeValueFrom(db, key, first, change)),
    changeSome: <K extends Changeable>(keys: readonly K[], change: (kept: Some<K>) => Some<K>) =>
      use((db) => changeValues(db, keys, change)),
    drop: (key: Changeable) => use((db) => dropValue(db, key)),
    /** Whether an act of a page wrote something of late. */
    hasActed: (id: string) => use((db) => hasActed(db, id)),
    forgetActs: () => use((db) => forgetActs(db)),
  };
}
