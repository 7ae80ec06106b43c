import type { DBSchema, IDBPDatabase, IDBPTransaction } from 'idb';
import type { Cursor, Day } from '../../shared/index.ts';
import type { Decision } from './acts.ts';
import type { Chunk } from './chunk.ts';
import type { DraftPatch } from './drafts.ts';
import type { FoldState } from './fold.ts';
import type { Interval } from './intervals.ts';
import type { Stretch } from './stretch.ts';

/** A Clio matter as kept on this computer. Keyed by Clio's id. */
export interface StoredMatter {
  id: number;
  display_number: string;
  status: 'Open' | 'Pending' | 'Closed';
  /** The day from which a closed one is closed; absent where it was stored before that was asked for. */
  close_date?: string | null;
  description: string;
  client: { id: number; name: string } | null;
  custom_number: string | null;
  client_reference: string | null;
  maildrop_address: string | null;
  /** The rest is absent where it was stored before it was asked for. The number within the account. */
  number?: number | null;
  open_date?: string | null;
  pending_date?: string | null;
  /** Whether its time is billable, and how it is billed. */
  billable?: boolean;
  billing_method?: 'hourly' | 'flat' | 'contingency' | null;
  /** Earlier display numbers, newest last. */
  aliases: string[];
  /** When it was noticed that Clio no longer has it, or no longer shows it to her, epoch milliseconds. */
  gone?: number;
}

/** The same with the account it is of; see `accountKey`. */
export type MatterRecord = StoredMatter & { account: string };

/** What the firm has in Clio beside its matters. Texts are one line. */
export interface ClioLists {
  users: { id: number; name: string; email: string; initials: string; enabled: boolean }[];
  /** Charge codes; `price` is the fixed amount, or an hour's. */
  categories: {
    id: number;
    name: string;
    isDefault: boolean;
    flatRate: boolean;
    price: number | null;
    accessible: boolean;
  }[];
  utbmsSets: { id: number; name: string; enabled: boolean }[];
  utbmsCodes: {
    id: number;
    code: string;
    name: string;
    description: string;
    kind: 'task' | 'activity';
    setId: number | null;
  }[];
  snippets: { id: number; snippet: string; phrase: string; wholeWord: boolean }[];
  /** How the firm bills time: one record. */
  billing: {
    roundingMinutes: number | null;
    decimalRounding: boolean;
    utbmsCodes: boolean;
    fixedFeeTimeIsNonBillable: boolean;
  }[];
}
export type ClioList = keyof ClioLists;

/** One of an account's lists, whole. */
export interface StoredList {
  account: string;
  list: ClioList;
  items: ClioLists[ClioList];
}

/** How an entry goes to Clio: on the bill, kept off it, or on the bill at $0. */
export type Charge = 'billable' | 'non-billable' | 'no-charge';

/**
 * `approved` waits to be sent · `sending` was handed to the network · `posted` is in Clio · `refused` by Clio, with
 * its reason · `unknown` may or may not have arrived: it is looked up, never sent again blind · `changing` is in Clio
 * and is to say something else there · `taking-back` is in Clio and is to be deleted there · `deleted` was in Clio
 * and somebody deleted it there: it is never sent again by itself.
 */
export type EntryState =
  | 'approved'
  | 'sending'
  | 'posted'
  | 'refused'
  | 'unknown'
  | 'changing'
  | 'taking-back'
  | 'deleted';

/** UTBMS codes, by Clio's ids. */
export interface Codes {
  task: number | null;
  activity: number | null;
}

/** What an entry says, as against the time it holds. */
export interface EntryContent {
  /** The note as it prints. */
  narrative: string;
  category: number | null;
  charge: Charge;
  /** Absent where none were given. */
  codes?: Codes;
}

/** An entry in Clio that may be the one sought. */
export interface EntryCandidate {
  clioId: number;
  /** Null where Clio hides it or left it out. */
  day: Day | null;
  seconds: number | null;
  narrative: string;
}

/** What became of an entry at Clio, at one instant. Kept for good, also where the entry is no more. */
export interface Posting {
  at: number;
  entry: string;
  revision: number;
  act: 'posted' | 'changed' | 'taken-back' | 'refused' | 'changed-in-clio' | 'deleted-in-clio';
  day: Day;
  matter: number;
  seconds: number;
  narrative: string;
  clioId: number | null;
  reason: string | null;
}

/** An approved time entry and its posting. Its time is fixed at approval. */
export interface Entry extends EntryContent {
  id: string;
  revision: number;
  day: Day;
  matter: number;
  /** The Clio user for whom it was reviewed. */
  user: number;
  /** And the account, as `accountKey` names it; absent where it was approved before that was kept. */
  account?: string;
  parts: Interval[];
  /** Whole seconds that go to Clio: those of `parts`, unrounded, unless she changed them. */
  seconds: number;
  /** Whole seconds of `parts`, where she changed what goes to Clio. */
  worked?: number;
  /** The draft it was made of, what she had changed on it, and whether items stayed behind; absent before drafts had that. */
  draft?: { card: string; patch: DraftPatch; left: boolean };
  state: EntryState;
  approvedAt: number;
  /** When the first request left, by Clio's clock. */
  sentAt: number | null;
  /** Since when it is uncertain whether the last request arrived, by Clio's clock; absent before that was kept. */
  uncertainSince?: number;
  /** Look-ups after an unknown outcome that found nothing, by time. */
  lookups: number[];
  clioId: number | null;
  /** Seconds as Clio shows them, once it said so. */
  inClio: number | null;
  postedAt: number | null;
  /** Why it was refused, is unclear, or differs in Clio, for a person. */
  reason: string | null;
  /** Clio's version of it, as last seen; absent where it was posted before that was kept. */
  etag?: string | null;
  /** On a bill when last seen: it can no longer be changed. */
  onBill?: boolean;
  /** While it is `changing`: what Clio has. */
  before?: EntryContent & { revision: number };
  /** A change of hers that Clio did not take, so that she need not write it again. */
  unsent?: EntryContent;
  /** While it is `unknown` and only she can tell: what Clio has that may be this one. */
  candidates?: EntryCandidate[];
  /** Entries in Clio of which she said that they are not this one. */
  ruledOut?: number[];
}

/** Whose connection it is in truth, where one account's is shared among colleagues, and how she is found there. */
export interface SharedBy {
  as: { id: number; name: string; email: string };
  /** Her address, and her id as a Clio user where the administrator set it. */
  email: string;
  userId: number | null;
}

/** The connection to one Clio account. Secrets are elsewhere. */
export interface Connection {
  region: string;
  clientId: string;
  account: { id: number; name: string };
  user: { id: number; name: string; email: string };
  /** What Clio says of her besides; absent where she connected before that was asked for. */
  defaultCategory?: { id: number; name: string } | null;
  timeZone?: string | null;
  connectedAt: number;
  state: 'connected' | 'sign-in';
  /** Why she has to sign in again, where Clio did not take the application's secret; absent otherwise. */
  lapse?: 'secret';
  /** Made with the firm's setup file. */
  fromSetup?: true;
  /** `user` is who works here; the token is this other user's. Absent where the token is her own. */
  shared?: SharedBy;
  /** When a sync last finished, null before the first. */
  syncedAt: number | null;
  /** Clio rounds each entry up to a multiple of so many seconds; null while that is not known. */
  step: number | null;
  /** What that may be, as far as posted entries tell; absent before the first. */
  steps?: number[];
}

/** A sync of matters under way, so that it goes on at its page. */
export interface SyncProgress {
  since: string | null;
  startedAt: number;
  next: string | null;
  done: number;
  total: number | null;
  /** The account it is of. */
  account?: string;
  /** Pages read so far, and whether that was the last. */
  pages?: number;
  matters?: 'done';
  /** What is still to be read after the matters. */
  lists?: ClioList[];
}

/** A search for matters that are gone from Clio, or the end of the last one. */
export interface SweepProgress {
  account: string;
  next: string | null;
  /** The last id that was compared. */
  after: number;
  /** When the last sweep ended, epoch milliseconds; null while one is under way. */
  endedAt: number | null;
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

/** The connection's properties, by which what is not posted yet is matched and billed. */
export interface Properties {
  /** SHOW_CLOSED_CASES: titles may also mean closed matters. */
  showClosedCases: boolean;
  /** ADD_SUMMARY_TO_NARRATIVE: worked and chargeable totals are added to each note. */
  addSummaryToNarrative: boolean;
  /** ACTIVITY_TYPES_NON_BILLABLE, as typed: names of categories with commas between them. */
  activityTypesNonBillable: string;
}

/** How long the timeline is kept, and when a day begins. */
export interface KeepingSettings {
  /** Minutes after midnight: what is worked before belongs to the day before. */
  startOfDay: number;
  /** Titles older than so many months are deleted; null keeps all. */
  months: number | null;
  /** Nothing at all is deleted, whatever else is set: a legal hold. */
  hold: boolean;
}

/** All that there is to know of a day without reading it. Milliseconds; exact at every moment. */
export interface DaySummary {
  day: Day;
  /** Everything stored of the day lies between these instants. */
  from: number;
  to: number;
  /** Captured window time that she did not delete. */
  window: number;
  away: number;
  /** Window time added by her. */
  added: number;
  /** Set aside and in no entry. */
  aside: number;
  /** In an entry of this day, approved or further. */
  sent: number;
  /** Neither set aside nor in any entry: what is to be sent or closed. */
  open: number;
  /** She closed the day when so much was open; null where she did not. */
  closed: number | null;
  /** Before this instant decisions or entries have a say. */
  decidedUntil: number;
  /** There while the day is to be kept in view. */
  unsent?: 1;
}

/** What titles meant, as worked out once; several records a day, each with the titles that were new to it. */
export interface Meanings {
  day: Day;
  number: number;
  /** Of matters, rules and matcher: under another one all this is void. */
  revision: string;
  items: { app: string; title: string; meaning: unknown }[];
}

/** A keyword rule of hers; see the rules of matching. Their order is the order in which they count. */
export interface KeptRule {
  id: string;
  /** Clio's id of the matter that it gives. */
  matter: number;
  /** Absent: true. */
  enabled?: boolean;
  /** Either words or a pattern. */
  words?: string;
  pattern?: string;
  app?: string;
  title?: string;
}

/** How suggestions are learned. */
export interface Learning {
  /** What she decided up to this instant is not learned from: she had it forgotten. */
  since: number;
  /** From how sure on a suggestion tags by itself, from 0 to 1; null: never. */
  automaticFrom: number | null;
  /** Grows with each change of what was learned. */
  edition: number;
}

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
  items: { app: string; title: string; suggestions: unknown[] }[];
}

/** How the captured time lies in the store. */
export interface Tail {
  /** Stretches not yet in a chunk. */
  rows: number;
  /** No row begins before. */
  oldest: number;
  /** No chunk ends after. */
  sealedUntil: number;
}

/** The queue of what goes to Clio. */
export interface OutboxState {
  /** She stopped it; nothing is sent until she goes on. */
  paused: boolean;
  /** The number of the last posting before the queue began to fill; null while it is empty. */
  from: number | null;
}

/** What the firm settled for this computer, as it was found: whoever uses it reads it strictly. */
export interface FirmState {
  /** The browser's policy; null where there is none. */
  policy: unknown;
  /** The settings of the last setup file; null before one was opened. */
  setup: unknown;
  /** What of the firm's settings she does without. */
  without: string[];
}

/** Single values, by name. */
export interface Values {
  cursor: Cursor & { fold: FoldState };
  tail: Tail;
  /** The log of decisions: the number of its next line, and the last line of hers that is in effect. */
  log: { next: number; done: number };
  keeping: KeepingSettings;
  /** Days are being summed up anew, from this instant on. */
  rebuild: { from: number };
  /** The last line of the log of which it is settled whether it deletes something for good. */
  purged: number;
  /** Grows with each change of a matter that a title could be about. */
  mattersRevision: number;
  /** This browser profile's lasting name on the wire. */
  profile: string;
  /** When the attorney agreed to recording on this computer. */
  consent: number;
  recording: RecordingSettings;
  rules: KeptRule[];
  learning: Learning;
  connection: Connection;
  /** What she set herself. */
  properties: Partial<Properties>;
  firm: FirmState;
  sync: SyncProgress;
  sweep: SweepProgress;
  outbox: OutboxState;
  /** Up to when changes that somebody made in Clio were looked for. */
  watched: { account: string; at: number };
  /** Other matters' names and numbers that are fine in a matter's notes. */
  fineInMatter: { matter: number; other: string }[];
  /** Names are hidden on the screens: others may look at them. */
  hideNames: boolean;
}

export interface TimelineSchema extends DBSchema {
  /** Stretches not yet in a chunk. Keyed by their start. */
  spans: { key: number; value: Stretch };
  chunks: { key: number; value: Chunk };
  days: { key: Day; value: DaySummary; indexes: { unsent: number } };
  decisions: { key: number; value: Decision; indexes: { buckets: number } };
  meanings: { key: [Day, number]; value: Meanings };
  lessons: { key: Day; value: DayLessons; indexes: { stale: number } };
  suggestions: { key: Day; value: DaySuggestions };
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
  'values',
] as const;
type TimeStores = (typeof TIME)[number][];
/** A transaction that may write time. */
export type Writing = IDBPTransaction<TimelineSchema, TimeStores, 'readwrite'>;
/** A transaction in which time is read. */
export type Reading = IDBPTransaction<TimelineSchema, TimeStores, 'readonly'> | Writing;

/**
 * Does work in one strict transaction over time: once this resolves, what was written survives the loss of power. Where
 * the work throws, nothing of it is written.
 */
export async function write<T>(db: Database, work: (tx: Writing) => Promise<T>): Promise<T> {
  const tx = db.transaction([...TIME], 'readwrite', { durability: 'strict' });
  // Told below, to whoever waits for the work.
  tx.done.catch(() => undefined);
  try {
    const value = await work(tx);
    await tx.done;
    return value;
  } catch (error) {
    try {
      tx.abort();
    } catch {
      // It was over already: the browser had aborted it.
    }
    throw tx.error ?? error;
  }
}

/** Reads time as it is at one moment. */
export async function read<T>(db: Database, work: (tx: Reading) => Promise<T>): Promise<T> {
  const tx = db.transaction([...TIME], 'readonly');
  tx.done.catch(() => undefined);
  const value = await work(tx);
  await tx.done;
  return value;
}

/** How the captured time lies in the store; where there is none yet, it lies nowhere. */
export async function tailIn(tx: Reading): Promise<Tail> {
  return (await valueIn(tx, 'tail')) ?? { rows: 0, oldest: Number.MAX_SAFE_INTEGER, sealedUntil: 0 };
}

/** A single value inside a transaction over time. */
export async function valueIn<K extends keyof Values>(tx: Reading, key: K): Promise<Values[K] | undefined> {
  return (await tx.objectStore('values').get(key)) as Values[K] | undefined;
}
