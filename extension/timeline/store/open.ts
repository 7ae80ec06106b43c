import { openDB } from 'idb';
import { StoreError } from '../model/store-error.ts';
import { migrate, VERSION } from './migrations.ts';
import type { Database, TimelineSchema } from './schema.ts';

const OPEN_TIMEOUT_MS = 10_000;

/**
 * Opens the timeline's database, upgrading it where needed.
 * @param onLost called when the browser takes an open database away, so that the caller opens it anew
 * @throws StoreError after 10 seconds at the latest: opening can hang without an error
 */
export async function openDatabase(name: string, onLost: () => void): Promise<Database> {
  let blocked = false;
  let failed: unknown = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  // Some browsers refuse with an exception, some with an event.
  const opening = (async () =>
    openDB<TimelineSchema>(name, VERSION, {
      upgrade: async (db, from, _to, tx) => {
        failed = await migrate(db, from, tx);
      },
      blocked: () => {
        blocked = true;
      },
      // A newer version wants in: whoever keeps it waiting blocks every page of the extension.
      blocking: (_current, _wanted, event) => {
        (event.target as IDBDatabase).close();
        onLost();
      },
      terminated: onLost,
    }))();
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new StoreError(blocked ? 'blocked' : 'hanging')), OPEN_TIMEOUT_MS);
  });
  try {
    return await Promise.race([opening, late]);
  } catch (error) {
    // Should it open after all, it must not stay open unseen and block the next upgrade.
    opening.then((db) => db.close()).catch(() => undefined);
    if (failed) throw new StoreError('refused', failed);
    throw StoreError.of(error) ?? new StoreError('refused', error);
  } finally {
    clearTimeout(timer);
  }
}
