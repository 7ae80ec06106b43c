import type { DBSchema, IDBPDatabase, IDBPTransaction } from 'idb';
import type { Day } from '../../../shared/index.ts';
import type { Chunk } from '../model/chunk.ts';
import type { ClioList, StoredList } from '../model/clio-list.ts';
import type { DaySummary, KeptReport } from '../model/day-summary.ts';
import type { Decision } from '../model/decision.ts';
import type { Entry, EntryState, Posting } from '../model/entry.ts';
import type { CachedMatches, DayLessons, DaySuggestions } from '../model/learning.ts';
import type { MatterRecord } from '../model/matter-record.ts';
import type { Stretch } from '../model/stretch.ts';
import type { Values } from './values-schema.ts';

export interface TimelineSchema extends DBSchema {
  /** Stretches not yet in a chunk. Keyed by their start. */
  spans: { key: number; value: Stretch };
  chunks: { key: number; value: Chunk };
  days: { key: Day; value: DaySummary; indexes: { unsent: number } };
  decisions: { key: number; value: Decision; indexes: { buckets: number } };
  meanings: { key: [Day, number]; value: CachedMatches };
  lessons: { key: Day; value: DayLessons; indexes: { stale: number } };
  suggestions: { key: Day; value: DaySuggestions };
  reports: { key: Day; value: KeptReport };
  matters: {
    key: [account: string, id: number];
    value: MatterRecord;
    indexes: { id: number; gone: [account: string, gone: number] };
  };
  lists: { key: [account: string, list: ClioList]; value: StoredList };
  entries: {
    key: string;
    value: Entry;
    indexes: { day: Day; state: EntryState; clioId: number; matter: [matter: number, approvedAt: number] };
  };
  /** Numbered as they happened. */
  postings: { key: number; value: Posting; indexes: { entry: string } };
  values: { key: keyof Values; value: Values[keyof Values] };
}

export type Database = IDBPDatabase<TimelineSchema>;

/** The stores that make up time. A transaction over time always names all of them: none sees half of another. */
export const TIME = [
  'spans',
  'chunks',
  'days',
  'decisions',
  'entries',
  'postings',
  'meanings',
  'lessons',
  'suggestions',
  'reports',
  'values',
] as const;
type TimeStores = (typeof TIME)[number][];

/** A transaction that may write time. */
export type Writing = IDBPTransaction<TimelineSchema, TimeStores, 'readwrite'>;

/** A transaction in which time is read. */
export type Reading = IDBPTransaction<TimelineSchema, TimeStores, 'readonly'> | Writing;
