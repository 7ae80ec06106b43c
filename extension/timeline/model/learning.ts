import type { Day, Titled } from '../../../shared/index.ts';

/**
 * The matches of a day's titles, as worked out once; several records a day, each with the titles that were new to it.
 * The store's name for these records is `meanings`, as for their field: data of earlier releases stays as it is.
 */
export interface CachedMatches {
  day: Day;
  number: number;
  /** Of matters, rules and matcher: under another one all this is void. */
  revision: string;
  items: (Titled & { meaning: unknown })[];
}

/** How suggestions are learned. */
export interface Learning {
  /** What was decided up to this instant is not learned from: the attorney had it forgotten. */
  since: number;
  /** From how sure on a suggestion tags by itself, from 0 to 1; null: never. */
  automaticFrom: number | null;
  /** Grows with each change of what was learned. */
  edition: number;
}

/** Before the attorney set anything: all is learned from, and a suggestion never tags by itself. */
export const DEFAULT_LEARNING: Learning = { since: 0, automaticFrom: null, edition: 0 };

/** What a day teaches. */
export interface DayLessons {
  day: Day;
  /** Of the last change of its time. */
  edition: number;
  /** As the learner wrote it; null while it is to be learned anew. */
  lessons: unknown;
  stale?: 1;
}

/** What was suggested for the titles of a day, as worked out once. */
export interface DaySuggestions {
  day: Day;
  /** Of matters, rules, matcher and lessons. */
  revision: string;
  /** `near`: matters to look for before others; absent in what earlier releases stored. */
  items: (Titled & { suggestions: unknown[]; near?: number[] })[];
}

/** A word that the attorney put in the place of a drafted one. */
export interface StoredWordChange {
  from: string;
  to: string;
  matter: number;
  /** The matter's client in Clio; null where that was not known. */
  client: number | null;
  /** The day of the entry: when what was captured on it is deleted, this goes too. */
  day: Day;
}
