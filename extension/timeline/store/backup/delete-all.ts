import { DEFAULT_LEARNING } from '../../model/learning.ts';
import { retentionOf } from '../../model/settings.ts';
import type { Database } from '../schema.ts';
import type { Values } from '../values-schema.ts';
import { STORES } from './fates.ts';

/**
 * What stays once all is deleted: how far the helper is, so that nothing comes twice; the profile's name and the consent;
 * what is not to be recorded, and what the firm settled; and which database is used.
 */
const STAYS: readonly (keyof Values)[] = ['cursor', 'forgotten', 'profile', 'consent', 'recording', 'firm', 'inUse'];

/**
 * Deletes all that is stored, in one strict transaction; see {@link STAYS}. What is held in memory of the database is void
 * afterwards: it is to be opened anew.
 * @returns false where a hold forbids it; then nothing was deleted
 */
export async function deleteAll(db: Database): Promise<boolean> {
  const stores = Object.keys(STORES) as (keyof typeof STORES)[];
  const tx = db.transaction(stores, 'readwrite', { durability: 'strict' });
  const values = tx.objectStore('values');
  if (retentionOf(await values.get('keeping')).hold) {
    await tx.done;
    return false;
  }
  const [stays, revision, learning] = await Promise.all([
    Promise.all(STAYS.map(async (name) => [name, await values.get(name)] as const)),
    values.get('mattersRevision') as Promise<number | undefined>,
    values.get('learning') as Promise<Values['learning'] | undefined>,
  ]);
  await Promise.all(stores.map((store) => tx.objectStore(store).clear()));
  for (const [name, value] of stays) if (value !== undefined) await values.put(value, name);
  // Whoever worked something out by either has to see that it is void.
  await values.put((revision ?? 0) + 1, 'mattersRevision');
  await values.put({ ...DEFAULT_LEARNING, edition: (learning?.edition ?? 0) + 1 }, 'learning');
  await tx.done;
  return true;
}
