import type { DBSchema, IDBPDatabase } from 'idb';
import type { Cursor, Day } from '../../shared/index.ts';
import type { FoldState } from './fold.ts';
import type { Interval } from './intervals.ts';

/** A stretch of time with one window in front. Keyed by `start`: spans never overlap. */
export interface Span extends Interval {
  app: string;
  title: string;
  /** Minutes east of UTC at that moment. */
  zone: number;
}

/** The attorney's word on the span that starts at `start`: this matter, whatever the title says. */
export interface HandTag {
  start: number;
  matter: number;
  at: number;
}

/** A Clio matter as kept on this computer. Keyed by Clio's id. */
export interface StoredMatter {
  id: number;
  display_number: string;
  status: 'Open' | 'Pending' | 'Closed';
  description: string;
  client: { id: number; name: string } | null;
  custom_number: string | null;
  client_reference: string | null;
  maildrop_address: string | null;
  /** Earlier display numbers, newest last. */
  aliases: string[];
}

/** What the attorney typed for a matter and day before sending. */
export interface DraftNote {
  day: Day;
  matter: number;
  narrative: string;
}

/** How an entry goes to Clio: on the bill, kept off it, or on the bill at $0. */
export type Charge = 'billable' | 'non-billable' | 'no-charge';

/**
 * `approved` waits to be sent · `sending` was handed to the network · `posted` is in Clio · `refused` by Clio, with
 * its reason · `unknown` may or may not have arrived: it is looked up, never sent again blind.
 */
export type EntryState = 'approved' | 'sending' | 'posted' | 'refused' | 'unknown';

/** An approved time entry and its posting. Its time is fixed at approval. */
export interface Entry {
  id: string;
  revision: number;
  day: Day;
  matter: number;
  /** The Clio user for whom it was reviewed. */
  user: number;
  parts: Interval[];
  /** Whole seconds of `parts`, unrounded. */
  seconds: number;
  narrative: string;
  category: number | null;
  charge: Charge;
  state: EntryState;
  approvedAt: number;
  /** When the last request left, by this computer's clock. */
  sentAt: number | null;
  /** Look-ups after an unknown outcome that found nothing, by time. */
  lookups: number[];
  clioId: number | null;
  /** Seconds as Clio shows them, once it said so. */
  inClio: number | null;
  postedAt: number | null;
  /** Why it was refused or is unclear, for a person. */
  reason: string | null;
}

/** The connection to one Clio account. Secrets are elsewhere. */
export interface Connection {
  region: string;
  clientId: string;
  account: { id: number; name: string };
  user: { id: number; name: string; email: string };
  connectedAt: number;
  state: 'connected' | 'sign-in';
  /** When a sync last finished, null before the first. */
  syncedAt: number | null;
  /** Clio rounds each entry up to a multiple of so many seconds; null while that is not known. */
  step: number | null;
}

/** A sync of matters under way, so that it goes on at its page. */
export interface SyncProgress {
  since: string | null;
  startedAt: number;
  next: string | null;
  done: number;
  total: number | null;
}

/** What the attorney lets the helper record. */
export interface RecordingSettings {
  /** Without input for so many minutes she counts as away. */
  idleAfterMinutes: number;
  /** Windows never recorded: every word given of one of them is in the window's program or title. */
  exclusions: { app?: string; title?: string }[];
  paused: boolean;
  /** When a pause ends by itself, epoch milliseconds; null where she ends it. */
  resumeAt: number | null;
  /** Whether recording goes on while no browser is open. */
  keepCapturing: boolean;
}

/** Single values, by name. */
export interface Values {
  cursor: Cursor & { fold: FoldState };
  /** This browser profile's lasting name on the wire. */
  profile: string;
  /** When the attorney agreed to recording on this computer. */
  consent: number;
  recording: RecordingSettings;
  connection: Connection;
  sync: SyncProgress;
}

export interface TimelineSchema extends DBSchema {
  spans: { key: number; value: Span };
  tags: { key: number; value: HandTag };
  matters: { key: number; value: StoredMatter };
  notes: { key: [Day, number]; value: DraftNote };
  entries: { key: string; value: Entry; indexes: { day: Day; state: EntryState } };
  values: { key: keyof Values; value: Values[keyof Values] };
}

export type Database = IDBPDatabase<TimelineSchema>;

export const VERSION = 1;

/** Brings a stored database of any earlier version to {@link VERSION}; each step stays as it was released. */
export function migrate(db: Database, from: number): void {
  if (from < 1) {
    db.createObjectStore('spans', { keyPath: 'start' });
    db.createObjectStore('tags', { keyPath: 'start' });
    db.createObjectStore('matters', { keyPath: 'id' });
    db.createObjectStore('notes', { keyPath: ['day', 'matter'] });
    const entries = db.createObjectStore('entries', { keyPath: 'id' });
    entries.createIndex('day', 'day');
    entries.createIndex('state', 'state');
    db.createObjectStore('values');
  }
}
