import type { Client } from './client.ts';
import { meantNonBillable, type StoredEntry, type WantedEntry } from './entries.ts';
import { entryList } from './entry-lists.ts';
import { readAll } from './paging.ts';
import { type Answer, failure, success } from './problems.ts';

/** Clio's clock is known to the second, and an answer took its time to come. */
const MARGIN = 120_000;

/** A page of a look-up is asked for so often before the look-up has come to nothing. */
const TRIES = 4;

/**
 * All that a post of uncertain outcome may have left behind: this user's entries that were created since the request
 * left, on whatever matter and day and with whatever words, for all of that may have been changed in Clio meanwhile.
 * One that lacks an attribute by which it could be ruled out stays in.
 *
 * Filters that Clio does not know are ignored in silence and give the whole account, so each is applied here again.
 * @param about.sentAt when the request left, by `clioTime`; two minutes before count as well
 */
export async function findEntries(
  client: Client,
  about: { userId: number; sentAt: number },
): Promise<Answer<StoredEntry[]>> {
  const since = about.sentAt - MARGIN;
  const filters = { user_id: String(about.userId), created_since: new Date(since).toISOString() };
  const answer = await readAll(client, entryList(filters, 'post'), TRIES);
  if (!answer.ok) return answer;
  // A record that cannot be read could be the very one: this look-up has shown nothing.
  if (answer.value.malformed.length > 0) return failure({ kind: 'unreadable' });
  return success(
    answer.value.items.filter(
      (entry) => (entry.userId === null || entry.userId === about.userId) && mayBeSince(entry, about.sentAt),
    ),
  );
}

/** Whether an entry may have been created since a request left, or a moment before by another clock. */
export function mayBeSince({ createdAt }: StoredEntry, sentAt: number): boolean {
  return createdAt === null || createdAt >= sentAt - MARGIN;
}

/** Line ends and outer blanks are the server's business, not the attorney's words. */
function sameNote(a: string | null, b: string): boolean {
  const plain = (text: string) => text.replaceAll('\r\n', '\n').trim().normalize();
  return a === null ? plain(b) === '' : plain(a) === plain(b);
}

export type Match =
  /** There is none that could be the one sought. */
  | { found: 'none' }
  /** Exactly this one is. */
  | { found: 'one'; entry: StoredEntry }
  /**
   * Several are, or there are others, however unlike, of which nobody here knows: only a person can tell. The likest
   * first.
   */
  | { found: 'unclear'; entries: StoredEntry[] };

const equal = (kept: string | number | null, meant: string | number) => (kept === null ? null : kept === meant);

/** What is compared of an entry in Clio with one that was meant. */
type Likeness = Pick<StoredEntry, 'matterId' | 'date' | 'quantity' | 'note'>;

/** For date, seconds and note in this order: equal, not equal, or null for not known. */
function likeness(stored: Likeness, wanted: WantedEntry): (boolean | null)[] {
  return [equal(stored.date, wanted.date), equal(stored.quantity, wanted.seconds), sameNote(stored.note, wanted.note)];
}

/** Whether nothing speaks against an entry in Clio being the one that was meant. */
export function isSame(stored: StoredEntry, wanted: WantedEntry): boolean {
  const [date, seconds, note] = likeness(stored, wanted);
  const own = stored.userId === wanted.userId && stored.matterId === wanted.matterId && stored.createdAt !== null;
  return own && date === true && note === true && (seconds === true || stored.quantityRedacted);
}

const unlikeness = (stored: Likeness, wanted: WantedEntry) =>
  [...likeness(stored, wanted), equal(stored.matterId, wanted.matterId)].filter((alike) => alike === false).length;

/** Whether an entry in Clio differs in one of matter, date, seconds and note at most, as after somebody's hand. */
export function isAlike(stored: Likeness, wanted: WantedEntry): boolean {
  return unlikeness(stored, wanted) <= 1;
}

/**
 * Which of the entries found is the one that was meant. Equal are user, matter, date, seconds and note, the seconds
 * unless the user's role hides them. Any other that nobody here made may be the one as well, however it looks by now.
 * @param taken ids that belong to other entries of this computer, or that a person ruled out
 * @param doubtful other entries of this computer that may have arrived too: what is exactly one of them is not this
 * one, and of several that are equal each may take one
 */
export function matchEntries(
  candidates: readonly StoredEntry[],
  wanted: WantedEntry,
  taken: ReadonlySet<number> = new Set(),
  doubtful: readonly WantedEntry[] = [],
): Match {
  const free = candidates.filter(({ id }) => !taken.has(id));
  const exact = free.filter((entry) => isSame(entry, wanted));
  const [first] = exact;
  if (first) {
    const equals = doubtful.filter((other) => isSame(first, other)).length;
    return exact.length <= 1 + equals ? { found: 'one', entry: first } : { found: 'unclear', entries: exact };
  }
  // Each of them may account for one: what is there a second time is nobody's.
  const left = [...doubtful];
  const others = free.filter((entry) => {
    const at = left.findIndex((other) => isSame(entry, other));
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
  if (others.length === 0) return { found: 'none' };
  return { found: 'unclear', entries: others.sort((a, b) => unlikeness(a, wanted) - unlikeness(b, wanted)) };
}

export type Attribute =
  | 'matter'
  | 'user'
  | 'date'
  | 'seconds'
  | 'note'
  | 'category'
  | 'task'
  | 'activity'
  | 'nonBillable'
  | 'noCharge';

/** What Clio keeps otherwise than it was meant. What was not asked for, and seconds that a role hides, do not count. */
export function compareStored(wanted: WantedEntry, stored: StoredEntry): Attribute[] {
  const differs = <T>(meant: T | undefined, kept: T | null) => meant !== undefined && meant !== kept;
  const found: Record<Attribute, boolean> = {
    matter: differs(wanted.matterId, stored.matterId),
    user: differs(wanted.userId, stored.userId),
    date: differs(wanted.date, stored.date),
    seconds: !stored.quantityRedacted && differs(wanted.seconds, stored.quantity),
    note: !sameNote(stored.note, wanted.note),
    category: differs(wanted.categoryId, stored.categoryId),
    task: differs(wanted.taskId, stored.taskId),
    activity: differs(wanted.activityId, stored.activityId),
    nonBillable: differs(meantNonBillable(wanted), stored.nonBillable),
    noCharge: differs(wanted.noCharge, stored.noCharge),
  };
  return (Object.keys(found) as Attribute[]).filter((attribute) => found[attribute]);
}
