import type { EntryState } from '../../model/entry.ts';
import { lengthOf } from '../../model/intervals.ts';
import { retentionOf } from '../../model/settings.ts';
import type { Span } from '../../model/stretch.ts';
import { applyChange } from '../apply-change.ts';
import { account, sumUp } from '../days.ts';
import { NO_LOG } from '../decision-log.ts';
import { purge } from '../purge.ts';
import type { Database, Writing } from '../schema.ts';
import { valueIn, write } from '../transaction.ts';
import { freeParts } from './free-time.ts';
import { type Imported, withTime } from './imported.ts';

/** So many stretches are deleted in one transaction: whoever records waits for no more. */
const SLICE = 100;

/**
 * Fills free time with windows that another program recorded, and notes what was filled under the import that they are
 * of; several calls of one import come to one. The same windows once more find no free time, and change nothing.
 * @param windows sorted and disjoint
 * @returns how many milliseconds were filled
 */
export async function importTime(
  db: Database,
  windows: readonly Span[],
  of: Omit<Imported, 'stretches'>,
): Promise<number> {
  return write(db, async (tx) => {
    const fresh = await freeParts(tx, windows);
    if (fresh.length === 0) return 0;
    await account(tx, await applyChange(tx, { cleared: [], fresh }));
    const known = (await valueIn(tx, 'imports')) ?? [];
    const before = known.find(({ id }) => id === of.id) ?? { ...of, stretches: [] };
    const others = known.filter(({ id }) => id !== of.id);
    await tx.objectStore('values').put([...others, withTime(before, fresh)], 'imports');
    return lengthOf(fresh);
  });
}

/** Of these Clio holds nothing, as far as is known. */
const NOT_IN_CLIO: readonly EntryState[] = ['approved', 'unknown', 'refused'];

/** The entries that came with it are as if they had not, but for what Clio holds. */
async function dropEntries(tx: Writing, ids: readonly string[]): Promise<void> {
  const store = tx.objectStore('entries');
  for (const id of ids) {
    const entry = await store.get(id);
    if (!entry || entry.clioId !== null || !NOT_IN_CLIO.includes(entry.state)) continue;
    await store.delete(id);
    await sumUp(tx, [entry.day]);
  }
}

/**
 * Deletes a part of what an import filled, for good, with what was decided on it; entries keep the seconds that they hold.
 * @returns whether there is more of it to delete; `held` where a hold forbids it, and nothing was deleted
 */
export async function dropSomeImported(db: Database, id: string): Promise<'more' | 'done' | 'held'> {
  return write(db, async (tx) => {
    if (retentionOf(await valueIn(tx, 'keeping')).hold) return 'held';
    const known = (await valueIn(tx, 'imports')) ?? [];
    const found = known.find((one) => one.id === id);
    if (!found) return 'done';
    const { next } = (await valueIn(tx, 'log')) ?? NO_LOG;
    await purge(tx, found.stretches.slice(0, SLICE), next);
    const stretches = found.stretches.slice(SLICE);
    if (stretches.length === 0 && found.unsent) await dropEntries(tx, found.unsent.entries);
    const left = known.flatMap((one) => (one !== found ? [one] : stretches.length > 0 ? [{ ...one, stretches }] : []));
    await tx.objectStore('values').put(left, 'imports');
    return stretches.length > 0 ? 'more' : 'done';
  });
}
