import type { IDBPTransaction } from 'idb';
import type { SweepProgress, SyncProgress } from '../model/connection.ts';
import type { MatterRecord, StoredMatter } from '../model/matter-record.ts';
import { accountIn, countChange } from './clio-account.ts';
import type { Database, TimelineSchema } from './schema.ts';
import type { Values } from './values-schema.ts';

/** A matter as Clio gives it: all of a stored one but what only time tells. */
export type SyncedMatter = Omit<StoredMatter, 'aliases' | 'gone'>;

/** What became of a page: it changed something, nothing, or was of an account that is not connected any more. */
export type StoredPage = 'changed' | 'same' | 'foreign';

const allOf = (account: string) => IDBKeyRange.bound([account, 0], [account, Number.MAX_SAFE_INTEGER]);

function matterOf({ account: _, ...matter }: MatterRecord): StoredMatter {
  return matter;
}

/** All matters of the connected account that Clio still has. */
export async function allMatters(db: Database): Promise<StoredMatter[]> {
  const tx = db.transaction(['matters', 'values'], 'readonly');
  const records = await tx.objectStore('matters').getAll(allOf(await accountIn(tx.objectStore('values'))));
  await tx.done;
  return records.filter(({ gone }) => gone === undefined).map(matterOf);
}

/**
 * Some matters by their ids, those that are gone from Clio as well; one of an account of earlier where the connected
 * one has none of that id. Those not known here are left out.
 */
export async function mattersBy(db: Database, ids: Iterable<number>): Promise<StoredMatter[]> {
  const tx = db.transaction(['matters', 'values'], 'readonly');
  const store = tx.objectStore('matters');
  const account = await accountIn(tx.objectStore('values'));
  const found = await Promise.all(
    [...new Set(ids)].map(async (id) => (await store.get([account, id])) ?? (await store.index('id').get(id))),
  );
  await tx.done;
  return found.filter((record) => record !== undefined).map(matterOf);
}

/** How many matters the connected account has, and the number that grows with each change of what titles may mean. */
export async function mattersState(db: Database): Promise<{ count: number; revision: number }> {
  const tx = db.transaction(['matters', 'values'], 'readonly');
  const account = await accountIn(tx.objectStore('values'));
  const [all, gone, revision] = await Promise.all([
    tx.objectStore('matters').count(allOf(account)),
    tx
      .objectStore('matters')
      .index('gone')
      .count(IDBKeyRange.bound([account, 0], [account, Number.MAX_SAFE_INTEGER])),
    tx.objectStore('values').get('mattersRevision') as Promise<Values['mattersRevision'] | undefined>,
  ]);
  await tx.done;
  return { count: all - gone, revision: revision ?? 0 };
}

/**
 * Stores a page of the connected account's matters and how far the sync is, in one transaction, so that a sync cut off
 * goes on at its page. A matter whose number changed keeps the old one as an alias: files on disk keep their names.
 */
export async function storeMatters(
  db: Database,
  page: readonly SyncedMatter[],
  progress: SyncProgress,
): Promise<StoredPage> {
  const tx = db.transaction(['matters', 'values'], 'readwrite');
  const account = await accountIn(tx.objectStore('values'));
  if (progress.account !== undefined && progress.account !== account) {
    await tx.done;
    return 'foreign';
  }
  const changed = await putAll(tx, account, page);
  await tx.objectStore('values').put(progress, 'sync');
  await tx.done;
  return changed ? 'changed' : 'same';
}

/** Stores some more of an account's matters, unless another one is connected by now. */
export async function addMatters(db: Database, matters: readonly SyncedMatter[], account: string): Promise<void> {
  const tx = db.transaction(['matters', 'values'], 'readwrite');
  if (account === (await accountIn(tx.objectStore('values')))) await putAll(tx, account, matters);
  await tx.done;
}

type Putting = IDBPTransaction<TimelineSchema, ['matters', 'values'], 'readwrite'>;

/** Whether anything was new or another than before. */
async function putAll(tx: Putting, account: string, matters: readonly SyncedMatter[]): Promise<boolean> {
  const store = tx.objectStore('matters');
  let changed = false;
  for (const matter of matters) {
    const known = await store.get([account, matter.id]);
    const earlier = new Set(known ? [...known.aliases, known.display_number] : []);
    earlier.delete(matter.display_number);
    earlier.delete('');
    const next: MatterRecord = { ...matter, account, aliases: [...earlier] };
    if (known && sameMatter(known, next)) continue;
    changed = true;
    await store.put(next);
  }
  if (changed) await countChange(tx);
  return changed;
}

/** A page of a sweep: the ids that Clio still has, in order, and where the page begins and ends. */
export interface SweptPage {
  /** Every id above this one, */
  after: number;
  /** up to this one, is either in the page or not there any more; null for the last page. */
  upTo: number | null;
  ids: readonly number[];
}

/**
 * Compares a page of ids with what is here, and keeps how far the sweep is. A matter that Clio no longer names is
 * marked as gone and means nothing any more, but stays for what was worked on it; one that is named again is back.
 * @param at now, epoch milliseconds
 * @returns the ids that are not here at all: the attorney may see them now, and did not before; null for another
 *   account
 */
export async function sweepMatters(
  db: Database,
  page: SweptPage,
  progress: SweepProgress,
  at: number,
): Promise<{ missing: number[]; changed: boolean } | null> {
  const tx = db.transaction(['matters', 'values'], 'readwrite');
  const account = await accountIn(tx.objectStore('values'));
  if (progress.account !== account) {
    await tx.done;
    return null;
  }
  const store = tx.objectStore('matters');
  const range = IDBKeyRange.bound([account, page.after], [account, page.upTo ?? Number.MAX_SAFE_INTEGER], true, false);
  const named = new Set(page.ids);
  let changed = false;
  for (const record of await store.getAll(range)) {
    const there = named.delete(record.id);
    if (there === (record.gone === undefined)) continue;
    changed = true;
    const { gone: _, ...matter } = record;
    await store.put(there ? matter : { ...matter, gone: at });
  }
  if (changed) await countChange(tx);
  await tx.objectStore('values').put(progress, 'sweep');
  await tx.done;
  return { missing: [...named], changed };
}

/** Whether two say the same; the order of fields in the stored one is another's. */
function sameMatter(one: MatterRecord, other: MatterRecord): boolean {
  const text = (matter: MatterRecord) => JSON.stringify(Object.entries(matter).sort(([a], [b]) => (a < b ? -1 : 1)));
  return text(one) === text(other);
}
