import { accountKey, type Connection } from '../../model/connection.ts';
import type { Entry, EntryState, Posting } from '../../model/entry.ts';
import { joined } from '../../model/intervals.ts';
import { DEFAULT_LEARNING } from '../../model/learning.ts';
import { retentionOf } from '../../model/settings.ts';
import type { Values } from '../values-schema.ts';
import type { SettledValue } from './fates.ts';

type Settling = Partial<Pick<Values, SettledValue>>;

/** How far this computer's helper was stored, where anything of it was; else how far the file's was. */
function cursorOf(
  file: Values['cursor'] | undefined,
  here: Values['cursor'] | undefined,
): Values['cursor'] | undefined {
  // Of one journal the later place counts: nothing before it comes again.
  const sameJournal = file && here && file.journal === here.journal;
  const from = !here || (sameJournal && file.seq > here.seq) ? file : here;
  if (!from) return undefined;
  const { fold } = from;
  // What is in front goes on from its last sample: what was recorded of it before lies in the file or nowhere.
  return { ...from, fold: { ...fold, open: fold.open && { ...fold.open, start: fold.at } } };
}

/** Whether two connections are of one user of one account. */
export function isSameUser(one: Connection | undefined, other: Connection | undefined): boolean {
  return (
    one !== undefined && other !== undefined && accountKey(one) === accountKey(other) && one.user.id === other.user.id
  );
}

/** The account that the file knows; its secrets are here only where it is connected here as well. */
function connectionOf(file: Connection | undefined, here: Connection | undefined): Connection | undefined {
  if (!file) return here && { ...here, syncedAt: null };
  if (here && isSameUser(file, here)) return { ...here, syncedAt: file.syncedAt };
  const { lapse: _, ...rest } = file;
  return { ...rest, state: 'sign-in' };
}

/**
 * The values of a back-up that are weighed against those which are here, as they are to be.
 * @param file those of the back-up
 * @param here those of the database in use
 */
export function settledValues(file: Settling, here: Settling): Settling {
  const cursor = cursorOf(file.cursor, here.cursor);
  const forgotten = joined([...(file.forgotten ?? []), ...(here.forgotten ?? [])]);
  const connection = connectionOf(file.connection, here.connection);
  const { paused = false, from = null, made } = file.outbox ?? {};
  return {
    ...(cursor ? { cursor } : {}),
    ...(forgotten.length > 0 ? { forgotten } : {}),
    // Whoever worked something out by either works it out anew.
    mattersRevision: Math.max(file.mattersRevision ?? 0, here.mattersRevision ?? 0) + 1,
    ...(file.learning || here.learning
      ? { learning: { ...DEFAULT_LEARNING, ...file.learning, edition: laterEdition(file.learning, here.learning) } }
      : {}),
    ...(connection ? { connection } : {}),
    // A legal hold that is on here forbids what it forbids also once the back-up is in its place.
    ...(retentionOf(here.keeping).hold ? { keeping: { ...retentionOf(file.keeping), hold: true } } : {}),
    // What was in the way then, and when it was to be tried again, is of another day.
    ...(file.outbox
      ? { outbox: { paused: paused || here.outbox?.paused === true, from, ...(made ? { made } : {}) } }
      : {}),
  };
}

function laterEdition(file: Values['learning'] | undefined, here: Values['learning'] | undefined): number {
  return Math.max(file?.edition ?? 0, here?.edition ?? 0) + 1;
}

/** Not in Clio when the back-up was made; since then it may have been sent, or have arrived. */
const MAY_BE_SENT: readonly EntryState[] = ['approved', 'sending'];
/** Of these Clio may know whatever the file says. */
const MAY_BE_IN_CLIO: readonly EntryState[] = ['sending', 'unknown', 'posted', 'changing', 'taking-back', 'deleted'];

/** An entry that is looked up before it is sent, among all that came into Clio since its approval. */
export function doubted(entry: Entry): Entry {
  if (!MAY_BE_SENT.includes(entry.state)) return entry;
  return { ...entry, state: 'unknown', sentAt: entry.sentAt ?? entry.approvedAt, lookups: [] };
}

/**
 * The entries of a back-up as they are to be, with those that are here and may be in Clio: neither is offered, or sent,
 * a second time. Of an entry that is both in the file and here, the one counts of which Clio has said what it is.
 * @param here those of the database in use, where it is of the same user; else none
 */
export function settledEntries(file: readonly Entry[], here: readonly Entry[]): Entry[] {
  const known = new Map(here.map((entry) => [entry.id, entry]));
  const ids = new Set(file.map(({ id }) => id));
  const weighed = file.map((entry) => {
    const other = known.get(entry.id);
    return doubted(other && other.clioId !== null ? other : entry);
  });
  return [...weighed, ...here.filter(({ id, state }) => !ids.has(id) && MAY_BE_IN_CLIO.includes(state)).map(doubted)];
}

/** What became of entries since the back-up was made, as far as that is known here; oldest first. */
export function laterPostings(file: readonly Posting[], here: readonly Posting[]): Posting[] {
  const nameOf = ({ at, entry, revision, act }: Posting) => JSON.stringify([at, entry, revision, act]);
  const known = new Set(file.map(nameOf));
  return here.filter((posting) => !known.has(nameOf(posting))).sort((a, b) => a.at - b.at);
}
