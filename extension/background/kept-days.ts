import type { Day } from '../../shared/index.ts';
import type { Entry, StoredDay, Timeline } from '../timeline/index.ts';
import type { Revisions } from './revisions.ts';

/** Days that stay in memory: the one that is looked at, today, and one more. */
const MAX_DAYS = 3;

/**
 * What each call of the store does to what pages show. `beside`: it writes what follows from the days, as what titles
 * mean and what is suggested; whoever shows that tells of it. `decides`: it writes what the attorney decides about open
 * time, and no entry.
 */
const CALLS: Readonly<Record<Exclude<keyof Timeline, 'acting' | 'close'>, 'reads' | 'beside' | 'decides' | 'writes'>> =
  {
    addMatters: 'writes',
    addTime: 'decides',
    allEntries: 'reads',
    allMatters: 'reads',
    allSpans: 'reads',
    approve: 'writes',
    backupChunks: 'reads',
    backupRest: 'reads',
    beginBackup: 'reads',
    bringBack: 'writes',
    bringBackWork: 'writes',
    cacheMatches: 'beside',
    cachedMatches: 'reads',
    canUndo: 'reads',
    change: 'writes',
    changeDraft: 'decides',
    changeEntry: 'writes',
    changeFrom: 'writes',
    changeSettings: 'writes',
    changeSome: 'writes',
    closeDay: 'decides',
    confirmTimer: 'decides',
    cutBack: 'writes',
    dayAt: 'reads',
    daysBefore: 'reads',
    decide: 'decides',
    decideOnItems: 'decides',
    deleteAll: 'writes',
    deleteComing: 'writes',
    deleteDay: 'writes',
    deleteTimeOf: 'writes',
    draftOf: 'reads',
    drop: 'writes',
    dropLeftovers: 'reads',
    dropReplaced: 'reads',
    dropSomeImported: 'writes',
    endTimer: 'decides',
    entriesByClioId: 'reads',
    entriesIn: 'reads',
    entriesOf: 'reads',
    entryBy: 'reads',
    finishTakingBack: 'writes',
    forgetTimers: 'writes',
    freeTime: 'reads',
    hasActed: 'reads',
    importTime: 'writes',
    ingest: 'writes',
    keepConnection: 'writes',
    keepLessons: 'beside',
    keepReport: 'beside',
    keepSuggestions: 'beside',
    lastEntriesOf: 'reads',
    latestEntries: 'reads',
    maintain: 'writes',
    mattersBy: 'reads',
    mattersOfLate: 'reads',
    mattersState: 'reads',
    nextSlice: 'reads',
    postingsBefore: 'reads',
    postingsOf: 'reads',
    postingsSince: 'reads',
    purgeActs: 'beside',
    purgeLessons: 'writes',
    read: 'reads',
    readDay: 'reads',
    readLearning: 'reads',
    readLessons: 'reads',
    readList: 'reads',
    readRetention: 'reads',
    readSettings: 'reads',
    readSome: 'reads',
    readWork: 'reads',
    redo: 'decides',
    relearn: 'beside',
    replacedAt: 'reads',
    restore: 'writes',
    reportDays: 'reads',
    spansIn: 'reads',
    stage: 'reads',
    startTimer: 'decides',
    stopTimer: 'decides',
    storeList: 'writes',
    storeMatters: 'writes',
    suggestionsOf: 'reads',
    summaryOf: 'reads',
    sweepMatters: 'writes',
    tagSpans: 'decides',
    timerEnd: 'reads',
    timerState: 'reads',
    undo: 'decides',
    unlearned: 'reads',
    unsentDays: 'reads',
    unsentWork: 'reads',
    withdraw: 'writes',
  };

function isCall(name: string): name is keyof typeof CALLS {
  return Object.hasOwn(CALLS, name);
}

/**
 * The same store, which reads a day once until something is written: whoever asks for it again gets what was read; and
 * so with the last entries of matters, until more is written than what the attorney decides about open time. Every
 * write makes a new revision once it is stored, so that nobody is given a day of before; but for a batch that says no
 * more than that what was in front still is. After that a day is read anew by whoever asks, and nobody is made to ask.
 *
 * The store must have no other writer: what one writes beside this is seen only after the next write here. Whoever gets
 * a day must leave it as it is.
 */
export function keepDays(timeline: Timeline, revisions: Revisions): Timeline {
  const kept = new Map<Day, Promise<StoredDay>>();

  const readDay = (day: Day): Promise<StoredDay> => {
    const known = kept.get(day);
    if (known !== undefined) return known;
    const reading = timeline.readDay(day);
    // A reading that failed is not kept: the next one may come about.
    reading.catch(() => {
      if (kept.get(day) === reading) kept.delete(day);
    });
    const [oldest] = kept.keys();
    if (kept.size >= MAX_DAYS && oldest !== undefined) kept.delete(oldest);
    kept.set(day, reading);
    return reading;
  };

  const latest = new Map<number, Promise<Entry | undefined>>();

  /** The last entry of each of some matters; each is read once until an entry may be another. */
  const latestEntries: Timeline['latestEntries'] = async (matters) => {
    const wanted = new Set(matters);
    const unread = [...wanted].filter((matter) => !latest.has(matter));
    if (unread.length > 0) {
      const reading = timeline.latestEntries(unread);
      for (const matter of unread) {
        const entry = reading.then((found) => found.get(matter));
        latest.set(matter, entry);
        entry.catch(() => {
          if (latest.get(matter) === entry) latest.delete(matter);
        });
      }
    }
    const found = await Promise.all([...wanted].map(async (matter) => [matter, await latest.get(matter)] as const));
    return new Map(found.flatMap(([matter, entry]) => (entry ? [[matter, entry] as const] : [])));
  };

  const decided = () => {
    kept.clear();
    revisions.next();
  };
  const written = () => {
    latest.clear();
    decided();
  };

  const over = (store: Timeline): Timeline => {
    const calls = Object.entries(store).map(([name, call]: [string, (...given: never[]) => unknown]) => {
      const does = isCall(name) ? CALLS[name] : 'reads';
      if (does !== 'writes' && does !== 'decides') return [name, call];
      const counted = async (...given: never[]): Promise<unknown> => {
        try {
          return await call(...given);
        } finally {
          // Also where it failed: an answer that came too late may have been stored all the same.
          if (does === 'writes') written();
          else decided();
        }
      };
      return [name, counted];
    });
    return {
      ...(Object.fromEntries(calls) as Timeline),
      readDay,
      latestEntries,
      ingest: async (...batch) => {
        const result = await store.ingest(...batch).catch((error) => {
          written();
          throw error;
        });
        if (!result.stored || result.fresh === 0) return result;
        if (result.grown) kept.clear();
        else written();
        return result;
      },
      acting: (id) => over(store.acting(id)),
    };
  };
  return over(timeline);
}
