import type { Client } from './client.ts';
import { meantNonBillable, type StoredEntry, type WantedEntry } from './entries.ts';
import { entryList } from './entry-list.ts';
import { readAll } from './paging.ts';
import { type Answer, failure, success } from './problems.ts';

/** Clio's clock is known to the second, and an answer took its time to come. */
const MARGIN = 120_000;

/**
 * The entries that a post of uncertain outcome may have left behind: those of this user and matter, created since
 * the request left. One that lacks an attribute by which it could be ruled out stays in.
 *
 * Filters that Clio does not know are ignored in silence and give the whole account, so each is applied here again.
 * The date is no filter: whether Clio takes it for a day or for an instant is not sure, and a miss would post twice.
 * @param about.sentAt when the request left, by `clioTime`; two minutes before count as well
 */
export async function findEntries(
  client: Client,
  about: { userId: number; matterId: number; sentAt: number },
): Promise<Answer<StoredEntry[]>> {
  const since = about.sentAt - MARGIN;
  const filters = {
    user_id: String(about.userId),
    matter_id: String(about.matterId),
    created_since: new Date(since).toISOString(),
  };
  const answer = await readAll(client, entryList(filters, 'post'));
  if (!answer.ok) return answer;
  // A record that cannot be read could be the very one: this look-up has shown nothing.
  if (answer.value.malformed.length > 0) return failure({ kind: 'unreadable' });
  const may = (value: number | null, wanted: number) => value === null || value === wanted;
  return success(
    answer.value.items.filter(
      (entry) =>
        may(entry.userId, about.userId) &&
        may(entry.matterId, about.matterId) &&
        (entry.createdAt === null || entry.createdAt >= since),
    ),
  );
}

/** Line ends and outer blanks are the server's business, not the attorney's words. */
function sameNote(a: string | null, b: string): boolean {
  const plain = (text: string) => text.replaceAll('\r\n', '\n').trim().normalize();
  return a === null ? plain(b) === '' : plain(a) === plain(b);
}

export type Match =
  /** None of them can be the one sought. */
  | { found: 'none' }
  /** Exactly this one is. */
  | { found: 'one'; entry: StoredEntry }
  /** Several are, or one that is almost the same: only a person can tell. */
  | { found: 'unclear'; entries: StoredEntry[] };

const equal = (kept: string | number | null, meant: string | number) => (kept === null ? null : kept === meant);

/** For date, seconds and note in this order: equal, not equal, or null for not known. */
function likeness(stored: StoredEntry, wanted: WantedEntry): (boolean | null)[] {
  return [equal(stored.date, wanted.date), equal(stored.quantity, wanted.seconds), sameNote(stored.note, wanted.note)];
}

/** Whether nothing speaks against an entry in Clio being the one that was meant. */
function isSure(stored: StoredEntry, wanted: WantedEntry): boolean {
  const [date, seconds, note] = likeness(stored, wanted);
  const own = stored.userId === wanted.userId && stored.matterId === wanted.matterId && stored.createdAt !== null;
  return own && date === true && note === true && (seconds === true || stored.quantityRedacted);
}

/**
 * Which of the entries found is the one that was meant. Equal are user, matter, date, seconds and note, the seconds
 * unless the user's role hides them. Almost the same is what differs in one of date, seconds and note, as after
 * somebody's hand in Clio.
 * @param taken ids that belong to other entries of this computer, or that a person ruled out
 * @param doubtful other entries of this computer that may have arrived too: what is exactly one of them is not almost
 * this one, and of several that are equal each may take one
 */
export function matchEntries(
  candidates: readonly StoredEntry[],
  wanted: WantedEntry,
  taken: ReadonlySet<number> = new Set(),
  doubtful: readonly WantedEntry[] = [],
): Match {
  const free = candidates.filter(({ id }) => !taken.has(id));
  const exact = free.filter((entry) => isSure(entry, wanted));
  const [first] = exact;
  if (first) {
    const twins = doubtful.filter((other) => isSure(first, other)).length;
    return exact.length <= 1 + twins ? { found: 'one', entry: first } : { found: 'unclear', entries: exact };
  }
  const close = free.filter(
    (entry) =>
      likeness(entry, wanted).filter((alike) => alike === false).length <= 1 &&
      !doubtful.some((other) => isSure(entry, other)),
  );
  return close.length === 0 ? { found: 'none' } : { found: 'unclear', entries: close };
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
