import type { Day } from '../../../shared/index.ts';

/** Where an approved entry is: in Clio as far as Clio has said; on its way; or not there, and not on its way. */
export type EntryPlace = 'in-clio' | 'waiting' | 'missing';

/** What a report asks of an approved entry. */
export interface ReportedEntry {
  matter: number;
  category: number | null;
  place: EntryPlace;
  /** Whole seconds of its own time. */
  worked: number;
  /** Whole seconds that Clio was last known to have been sent, or is to be sent. */
  sent: number;
  /** Whole seconds that it is to have. */
  seconds: number;
  /** The attorney changed its time: then what is sent need not be near what was worked. */
  changed: boolean;
  /** Seconds as Clio shows them; null where it has not said so. */
  shown: number | null;
}

/**
 * Why a stretch of time says nothing of what was worked on: a window without a title; a mail program that names no
 * message; or nothing could be seen.
 */
export type Silence = 'untitled' | 'no-subject' | 'blind';

/** Time that says nothing, by what it is of. Milliseconds. */
export interface SilentTime {
  kind: Silence;
  /** The program; where nothing could be seen, the reason by its code. */
  what: string;
  ms: number;
}

/** What reports say of a day. All of it follows from the day alone, so that it can be kept until the day changes. */
export interface DayFacts {
  day: Day;
  /** Time on a matter that is in no entry, by matter, most first. Milliseconds. */
  ready: { matter: number; ms: number }[];
  /** Time in no entry that needs a matter. Milliseconds. */
  needs: number;
  /** Approved entries in the order of the day. */
  entries: ReportedEntry[];
  silent: SilentTime[];
  /** What was set aside and is in no entry. Milliseconds. */
  aside: number;
  /** The attorney closed the day. */
  closed: boolean;
}
