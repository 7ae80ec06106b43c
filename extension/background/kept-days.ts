import type { Day } from '../../shared/index.ts';
import type { StoredDay, Timeline } from '../timeline/index.ts';
import { keepLatest } from './kept-latest.ts';
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
 * so with the last entries of matters, until more is written than what the attorney decides about open time. A day after
 * an act on its items is as the act left it. Every
 * write makes a new revision once it is stored, so that nobody is given a day of before; but for a batch that says no
 * more than that what was in front still is. After that a day is read anew by whoever asks, and nobody is made to ask.
 *
 * The store must have no other writer: what one writes beside this is seen only after the next write here. Whoever gets
 * a day must leave it as it is.
 */
export function keepDays(timeline: Timeline, revisions: Revisions): Timeline {
  const kept = new Map<Day, Promise<StoredDay>>();
  /** How often what was kept was forgotten. */
  let forgotten = 0;
  const forget = () => {
    kept.clear();
    forgotten += 1;
  };
  const keep = (day: Day, reading: Promise<StoredDay>) => {
    const [oldest] = kept.keys();
    if (kept.size >= MAX_DAYS && oldest !== undefined) kept.delete(oldest);
    kept.set(day, reading);
  };

  const readDay = (day: Day): Promise<StoredDay> => {
    const known = kept.get(day);
    if (known !== undefined) return known;
    const reading = timeline.readDay(day);
    // A reading that failed is not kept: the next one may come about.
    reading.catch(() => {
      if (kept.get(day) === reading) kept.delete(day);
    });
    keep(day, reading);
    return reading;
  };

  const latest = keepLatest(timeline);
  const decided = () => {
    forget();
    revisions.next();
  };
  const written = () => {
    latest.forget();
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
      latestEntries: latest.read,
      decideOnItems: async (what, starts, at) => {
        let as = -1;
        let becomes: StoredDay | null = null;
        const hear = (day: StoredDay) => {
          becomes = day;
          as = forgotten;
        };
        const done = await store.decideOnItems(what, starts, at, hear).finally(decided);
        // Where nothing else was written meanwhile, the day is as the act left it, and nobody has to read it.
        const day = becomes as StoredDay | null;
        if (day && forgotten === as + 1) keep(day.day, Promise.resolve(day));
        return done;
      },
      ingest: async (...batch) => {
        const result = await store.ingest(...batch).catch((error) => {
          written();
          throw error;
        });
        if (!result.stored || result.fresh === 0) return result;
        if (result.grown) forget();
        else written();
        return result;
      },
      acting: (id) => over(store.acting(id)),
    };
  };
  return over(timeline);
}
