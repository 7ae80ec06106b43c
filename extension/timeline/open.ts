import { openDB } from 'idb';
import { type Database, migrate, type TimelineSchema, VERSION } from './schema.ts';

/** Why the store cannot be used: an old page holds it, it does not answer, or the browser refuses it. */
export type StoreTrouble = 'blocked' | 'hanging' | 'refused';

/** Thrown where the store cannot be opened; the caller chooses by `trouble`. */
export class StoreError extends Error {
  readonly trouble: StoreTrouble;
  constructor(trouble: StoreTrouble, cause?: unknown) {
    super(`The timeline's store cannot be opened: ${trouble}.`, { cause });
    this.trouble = trouble;
  }
}

const PATIENCE = 10_000;

/**
 * Opens the timeline's database, upgrading it where needed.
 * @param onLost called when the browser takes an open database away, so that the caller opens it anew
 * @throws StoreError after 10 seconds at the latest: opening can hang without an error
 */
export async function openDatabase(name: string, onLost: () => void): Promise<Database> {
  let blocked = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const opening = openDB<TimelineSchema>(name, VERSION, {
    upgrade: (db, from) => migrate(db, from),
    blocked: () => {
      blocked = true;
    },
    // A newer version wants in: whoever keeps it waiting blocks every page of the extension.
    blocking: (_current, _wanted, event) => {
      (event.target as IDBDatabase).close();
      onLost();
    },
    terminated: onLost,
  });
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new StoreError(blocked ? 'blocked' : 'hanging')), PATIENCE);
  });
  try {
    return await Promise.race([opening, late]);
  } catch (error) {
    // Should it open after all, it must not stay open unseen and block the next upgrade.
    opening.then((db) => db.close()).catch(() => undefined);
    throw error instanceof StoreError ? error : new StoreError('refused', error);
  } finally {
    clearTimeout(timer);
  }
}
