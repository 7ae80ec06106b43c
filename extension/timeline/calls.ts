import type { Day, Settled } from '../../shared/index.ts';
import { fileCalls } from './file-calls.ts';
import type { ClioList, ClioLists } from './model/clio-list.ts';
import type { SweepProgress, SyncProgress } from './model/connection.ts';
import type { KeptReport } from './model/day-summary.ts';
import type { Act } from './model/decision.ts';
import type { Entry, EntryState } from './model/entry.ts';
import type { Interval } from './model/intervals.ts';
import type { CachedMatches, DaySuggestions } from './model/learning.ts';
import type { Made } from './model/outbox.ts';
import type { StoredDay } from './model/stored-day.ts';
import type { CapturedSample } from './model/stretch.ts';
import { keepConnection, type NextConnection, readList, storeList } from './store/clio-account.ts';
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
import { deleteComing } from './store/cut-open.ts';
import { dayNow, daysBefore, summaryOf, unsentDays } from './store/days.ts';
import { decideOnItems, type ItemAct } from './store/decide-items.ts';
import { hasActed, purgeActs } from './store/done-acts.ts';
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
  mattersOfLate,
  withdraw,
} from './store/entries.ts';
import { cutBack, ingest } from './store/ingest.ts';
import { keepReport, reportDays } from './store/kept/reports.ts';
import {
  keepLessons,
  keepSuggestions,
  purgeLessons,
  readLearning,
  readLessons,
  relearn,
  suggestionsOf,
  unlearned,
} from './store/lessons.ts';
import { maintain, type RetentionMonths } from './store/maintenance.ts';
import { cachedMatches, cacheMatches } from './store/match-cache.ts';
import { postingsBefore, postingsOf, postingsSince, type Turn } from './store/postings.ts';
import { deleteDay, deleteTimeOf } from './store/purge.ts';
import { nextSlice, readDay } from './store/read-day.ts';
import { allSpans, spansIn } from './store/read-stretches.ts';
import { changeSettings, readRetention, readSettings, type SettingsRecords } from './store/settings.ts';
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
import { timerCalls } from './timer-calls.ts';
import type { Use } from './use.ts';

/** Every call of the store. */
export function callsOver(use: Use) {
  return {
    ...fileCalls(use),
    ...timerCalls(use),
    ingest: (batch: { journal: string; items: readonly CapturedSample[] }, first: number, zone: number) =>
      use((db) => ingest(db, batch, first, zone)),
    cutBack: (settled: Settled) => use((db) => cutBack(db, settled)),
    /** The day it is for the attorney at an instant, in a zone of so many minutes east of UTC. */
    dayAt: (at: number, zone: number) => use((db) => dayNow(db, at, zone)),
    readDay: (day: Day) => use((db) => readDay(db, day)),
    daysBefore: (before: Day | null, most: number) => use((db) => daysBefore(db, before, most)),
    summaryOf: (day: Day) => use((db) => summaryOf(db, day)),
    unsentDays: () => use((db) => unsentDays(db)),
    reportDays: (from: Day, to: Day) => use((db) => reportDays(db, from, to)),
    keepReport: (report: KeptReport, as: number) => use((db) => keepReport(db, report, as)),
    spansIn: (window: Interval) => use((db) => spansIn(db, window)),
    allSpans: () => use((db) => allSpans(db)),
    nextSlice: (from: number) => use((db) => nextSlice(db, from)),
    tagSpans: (starts: readonly number[], matter: number | null, at: number) =>
      use((db) => decideOnItems(db, { kind: 'tag', matter }, starts, at)),
    decideOnItems: (what: ItemAct, starts: readonly number[], at: number, becomes?: (day: StoredDay) => void) =>
      use((db) => decideOnItems(db, what, starts, at, becomes)),
    draftOf: (day: Day, card: string) => use((db) => draftOf(db, day, card)),
    changeDraft: (edit: DraftEdit, at: number) => use((db) => changeDraft(db, edit, at)),
    decide: (act: Act, at: number) => use((db) => decideOn(db, act, at)),
    closeDay: (day: Day, at: number) => use((db) => closeDay(db, day, at)),
    addTime: (addition: Addition, replace: boolean, at: number) => use((db) => addTime(db, addition, replace, at)),
    undo: (now: number) => use((db) => undo(db, now)),
    redo: (now: number) => use((db) => redo(db, now)),
    canUndo: (now: number) => use((db) => canUndo(db, now)),
    deleteDay: (day: Day, until?: number) => use((db) => deleteDay(db, day, until)),
    deleteTimeOf: (day: Day, stretches: readonly Interval[], card: string) =>
      use((db) => deleteTimeOf(db, day, stretches, card)),
    deleteComing: (from: Day, to: Day, until: number) => use((db) => deleteComing(db, from, to, until)),
    readRetention: () => use((db) => readRetention(db)),
    readSettings: () => use((db) => readSettings(db)),
    changeSettings: (change: (kept: SettingsRecords) => SettingsRecords) => use((db) => changeSettings(db, change)),
    maintain: (now: number, zone: number, months?: RetentionMonths) => use((db) => maintain(db, now, zone, months)),
    entriesOf: (day: Day) => use((db) => entriesOf(db, day)),
    entriesIn: (state: EntryState) => use((db) => entriesIn(db, state)),
    allEntries: () => use((db) => allEntries(db)),
    approve: (entries: readonly Entry[]) => use((db) => approve(db, entries)),
    entryBy: (id: string) => use((db) => entryBy(db, id)),
    entriesByClioId: (ids: Iterable<number>) => use((db) => entriesByClioId(db, ids)),
    changeEntry: (
      id: string,
      expected: readonly EntryState[],
      change: (entry: Entry) => Entry | null,
      more?: { turn?: Turn | undefined; made?: Made | undefined },
    ) => use((db) => changeEntry(db, id, expected, change, more)),
    withdraw: (id: string, at: number) => use((db) => withdraw(db, id, at)),
    latestEntries: (matters: Iterable<number>) => use((db) => latestEntries(db, matters)),
    lastEntriesOf: (matter: number, most: number) => use((db) => lastEntriesOf(db, matter, most)),
    mattersOfLate: (since: Day) => use((db) => mattersOfLate(db, since)),
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
    cachedMatches: (day: Day, revision: string) => use((db) => cachedMatches(db, day, revision)),
    cacheMatches: (day: Day, revision: string, items: CachedMatches['items']) =>
      use((db) => cacheMatches(db, day, revision, items)),
    readLearning: () => use((db) => readLearning(db)),
    unlearned: () => use((db) => unlearned(db)),
    keepLessons: (day: Day, edition: number, lessons: unknown) => use((db) => keepLessons(db, day, edition, lessons)),
    readLessons: () => use((db) => readLessons(db)),
    relearn: (isCurrent: (lessons: unknown) => boolean) => use((db) => relearn(db, isCurrent)),
    purgeLessons: (now: number) => use((db) => purgeLessons(db, now)),
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
    purgeActs: () => use((db) => purgeActs(db)),
  };
}
