import type { IDBPDatabase, IDBPObjectStore, IDBPTransaction, StoreNames } from 'idb';
import { accountKey, type Connection } from '../model/connection.ts';
import { allBuckets, type Decision, isRemark, type Tagged } from '../model/decision.ts';
import { byDay } from '../model/local-day.ts';
import type { MatterRecord, StoredMatter } from '../model/matter-record.ts';
import type { Span } from '../model/stretch.ts';
import { earlierReasons, earlierRefusal } from './earlier-reasons.ts';
import { MAX_LESSONS } from './lessons.ts';
import type { Database, TimelineSchema } from './schema.ts';
import type { Values } from './values-schema.ts';

/**
 * Version 8 is the first in which a span names the matter whose page in Clio it shows. Nothing is rewritten for it:
 * earlier releases wrote the page's path behind the title, where matching finds it as in any other title. The number
 * alone makes them refuse a database of which they would lose those matters. So does version 9, the first in which a
 * stretch names the program that used the microphone. Version 10 is the first that keeps what reports say of a day.
 */
export const VERSION = 10;

export type Upgrade = IDBPTransaction<TimelineSchema, StoreNames<TimelineSchema>[], 'versionchange'>;

/** A tag by hand as version 1 kept it: on the part of a span, on one day, that starts at this instant. */
interface FirstTag {
  start: number;
  matter: number;
  at: number;
}

/**
 * Brings a stored database of any earlier version to {@link VERSION}; each step stays as it was released. All in the
 * upgrade's own transaction: where anything goes wrong, it is aborted, and the database stays as it was.
 * @param to a version between the two, as a release of then had it
 * @returns what went wrong, or null; the opening fails then
 */
export async function migrate(db: Database, from: number, tx: Upgrade, to = VERSION): Promise<unknown> {
  // The opening itself tells of it.
  tx.done.catch(() => undefined);
  try {
    for (const [version, step] of STEPS) if (from < version && version <= to) await step(db, tx);
    return null;
  } catch (error) {
    try {
      tx.abort();
    } catch {
      // The browser had aborted it already.
    }
    return error;
  }
}

/** What each version changed; 8 and 9 changed nothing that was stored before. */
const STEPS: readonly [version: number, step: (db: Database, tx: Upgrade) => Promise<void> | void][] = [
  [1, first],
  [2, second],
  [3, third],
  [4, fourth],
  [5, fifth],
  [6, sixth],
  [7, (_, tx) => seventh(tx)],
  [10, tenth],
];

/** The database with the stores that today's schema no longer names. */
function old(db: Database): IDBPDatabase {
  return db as unknown as IDBPDatabase;
}

function first(db: Database): void {
  db.createObjectStore('spans', { keyPath: 'start' });
  old(db).createObjectStore('tags', { keyPath: 'start' });
  old(db).createObjectStore('matters', { keyPath: 'id' });
  old(db).createObjectStore('notes', { keyPath: ['day', 'matter'] });
  const entries = db.createObjectStore('entries', { keyPath: 'id' });
  entries.createIndex('day', 'day');
  entries.createIndex('state', 'state');
  db.createObjectStore('values');
}

/** Chunks, summaries of days, the log of decisions, and what titles meant. */
async function second(db: Database, tx: Upgrade): Promise<void> {
  db.createObjectStore('chunks', { keyPath: 'start' });
  db.createObjectStore('days', { keyPath: 'day' }).createIndex('unsent', 'unsent');
  db.createObjectStore('decisions', { keyPath: 'seq' }).createIndex('buckets', 'buckets', { multiEntry: true });
  db.createObjectStore('meanings', { keyPath: ['day', 'number'] });
  const tags: FirstTag[] = await (tx as unknown as IDBPTransaction<unknown, string[]>).objectStore('tags').getAll();
  let seq = 0;
  for (const tag of tags.sort((a, b) => a.at - b.at)) {
    const stretch = await taggedPart(tx, tag);
    if (!stretch) continue;
    seq += 1;
    const act: Decision['act'] = { kind: 'tag', stretches: [stretch], matter: tag.matter };
    await tx.objectStore('decisions').add({ seq, at: tag.at, act, buckets: allBuckets(act) });
  }
  old(db).deleteObjectStore('tags');
  const values = tx.objectStore('values');
  const rows = await tx.objectStore('spans').count();
  await values.put({ next: seq + 1, done: seq } satisfies Values['log'], 'log');
  await values.put({ rows, oldest: 0, sealedUntil: 0 } satisfies Values['tail'], 'tail');
  // Chunks and sums are made afterwards, in small steps: an upgrade that takes long looks like one that hangs.
  if (rows > 0) await values.put({ from: 0 } satisfies Values['rebuild'], 'rebuild');
}

/** Matters by account, and the firm's other lists. */
async function third(db: Database, tx: Upgrade): Promise<void> {
  const values = tx.objectStore('values');
  const connection = (await values.get('connection')) as Connection | undefined;
  const account = connection ? accountKey(connection) : '';
  const matters = (await tx.objectStore('matters').getAll()) as StoredMatter[];
  db.deleteObjectStore('matters');
  const store = db.createObjectStore('matters', { keyPath: ['account', 'id'] });
  store.createIndex('id', 'id');
  store.createIndex('gone', ['account', 'gone']);
  for (const matter of matters) await store.put({ ...matter, account } satisfies MatterRecord);
  db.createObjectStore('lists', { keyPath: ['account', 'list'] });
  // A sync under way was of another shape; the next one begins anew.
  await values.delete('sync');
}

/**
 * What days teach, and what was suggested. What the attorney decided before is learned from, day by day, when first
 * needed.
 */
async function fourth(db: Database, tx: Upgrade): Promise<void> {
  const lessons = db.createObjectStore('lessons', { keyPath: 'day' });
  lessons.createIndex('stale', 'stale');
  db.createObjectStore('suggestions', { keyPath: 'day' });
  const days = await tx.objectStore('days').getAllKeys();
  for (const day of days.slice(-MAX_LESSONS)) await lessons.put({ day, edition: 0, lessons: null, stale: 1 });
}

/** The history of what was posted, begun with what is in Clio already; entries by Clio's id. */
async function fifth(db: Database, tx: Upgrade): Promise<void> {
  const entries = tx.objectStore('entries');
  entries.createIndex('clioId', 'clioId');
  const postings = db.createObjectStore('postings', { autoIncrement: true });
  postings.createIndex('entry', 'entry');
  const all = await entries.getAll();
  for (const entry of all.sort((a, b) => (a.postedAt ?? 0) - (b.postedAt ?? 0))) {
    const { id, revision, day, matter, seconds, narrative, clioId, postedAt } = entry;
    if (clioId === null || postedAt === null) continue;
    await postings.add({
      at: postedAt,
      entry: id,
      revision,
      act: 'posted',
      day,
      matter,
      seconds,
      narrative,
      clioId,
      reasons: [],
    });
  }
}

/** What the attorney typed for a draft, as versions 1 to 5 kept it. */
interface FirstNote {
  day: string;
  matter: number;
  narrative: string;
}

/** What the attorney changes on drafts is a part of the log; entries are found by their matter. */
async function sixth(db: Database, tx: Upgrade): Promise<void> {
  const values = tx.objectStore('values');
  const decisions = tx.objectStore('decisions');
  const log = ((await values.get('log')) as Values['log'] | undefined) ?? { next: 1, done: 0 };
  const notes: FirstNote[] = await (tx as unknown as IDBPTransaction<unknown, string[]>).objectStore('notes').getAll();
  if (notes.length > 0) {
    // As with every new decision, what the attorney had taken back is gone.
    const lines = await decisions.getAll();
    for (const line of lines) if (line.seq > log.done && !isRemark(line)) await decisions.delete(line.seq);
    const at = lines.reduce((latest, line) => Math.max(latest, line.at), 0);
    for (const { day, matter, narrative } of notes) {
      const act: Decision['act'] = { kind: 'draft', day, card: String(matter), patch: { narrative } };
      await decisions.add({ seq: log.next, at, act, buckets: allBuckets(act) });
      log.done = log.next;
      log.next += 1;
    }
    await values.put(log, 'log');
  }
  old(db).deleteObjectStore('notes');
  tx.objectStore('entries').createIndex('matter', ['matter', 'approvedAt']);
}

/** What versions 1 to 6 kept of an entry or a posting: a sentence, where codes are now. */
interface WithSentence {
  reason?: string | null;
}

/** What was in the way of the poster, as versions 1 to 6 kept it. */
interface WithTrouble {
  trouble?: { kind: string; reason?: string } | null;
}

/** Codes in the place of sentences. */
async function seventh(tx: Upgrade): Promise<void> {
  await inCodes(tx.objectStore('entries'));
  await inCodes(tx.objectStore('postings'));
  // What was suggested is worked out anew: its reasons were sentences, too.
  await tx.objectStore('suggestions').clear();
  const values = tx.objectStore('values');
  const { trouble, ...outbox } = ((await values.get('outbox')) ?? {}) as Values['outbox'] & WithTrouble;
  if (typeof trouble?.reason !== 'string') return;
  const { reason, ...rest } = trouble;
  const now = trouble.kind === 'refused' ? { ...rest, why: earlierRefusal(reason) } : { ...rest, said: reason };
  await values.put({ ...outbox, trouble: now }, 'outbox');
}

/** Rows are rewritten so many at a time: awaiting each would make years of them look like an upgrade that hangs. */
const ROWS = 1000;

/** Replaces the sentence of each row of a store. A row that has codes already stays. */
async function inCodes<S extends 'entries' | 'postings'>(
  store: IDBPObjectStore<TimelineSchema, StoreNames<TimelineSchema>[], S, 'versionchange'>,
): Promise<void> {
  let after: IDBKeyRange | null = null;
  for (;;) {
    const [rows, keys] = await Promise.all([store.getAll(after, ROWS), store.getAllKeys(after, ROWS)]);
    const last = keys.at(-1);
    if (last === undefined) return;
    const written = rows.map((row, index) => {
      const { reason, ...rest } = row as TimelineSchema[S]['value'] & WithSentence;
      if (reason === undefined) return null;
      const next = { ...rest, reasons: earlierReasons(reason) } as TimelineSchema[S]['value'];
      return store.keyPath === null ? store.put(next, keys[index]) : store.put(next);
    });
    await Promise.all(written);
    after = IDBKeyRange.lowerBound(last, true);
  }
}

/** What reports say of days. It is worked out when a report first asks for it. */
function tenth(db: Database): void {
  db.createObjectStore('reports', { keyPath: 'day' });
}

/** The time that a tag of version 1 was about. */
async function taggedPart(tx: Upgrade, tag: FirstTag): Promise<Tagged | null> {
  const found = await tx.objectStore('spans').openCursor(IDBKeyRange.upperBound(tag.start), 'prev');
  const span = found?.value as Span | undefined;
  if (!span || span.end <= tag.start) return null;
  const [today] = byDay({ ...span, start: tag.start }, 0);
  const cursor = (await tx.objectStore('values').get('cursor')) as Values['cursor'] | undefined;
  const live = cursor?.fold.open?.start === span.start && span.end === cursor.fold.at;
  return { start: tag.start, end: today?.part.end ?? span.end, ...(live ? { live: true } : {}) };
}
