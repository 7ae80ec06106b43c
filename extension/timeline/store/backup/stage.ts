import { deleteDB, type IDBPDatabase, openDB } from 'idb';
import * as v from 'valibot';
import { StoreError } from '../../model/store-error.ts';
import { VERSION } from '../migrations.ts';
import { openDatabase } from '../open.ts';
import type { Database } from '../schema.ts';
import { backupHead, backupRows, RestoreError } from './contents.ts';
import { STORES } from './fates.ts';

/** A database beside the one in use that takes up a back-up. */
export interface Stage {
  /**
   * Takes up a further value of the back-up.
   * @throws RestoreError where it is none · StoreError where the disk is full
   */
  put(value: unknown): Promise<void>;
  /**
   * All was taken up: the database as today's Matterline has it, open.
   * @throws RestoreError where no database comes of it
   */
  finish(): Promise<Database>;
  /** Gives up: nothing of it stays. */
  drop(): Promise<void>;
}

/**
 * Makes the database of a back-up, as the Matterline that wrote it had made its own; what changed since, the opening
 * changes, as in any database of an earlier version. One of this name that is there goes.
 * @param first the first value of the back-up
 */
export async function stageBackup(name: string, first: unknown): Promise<Stage> {
  const read = v.safeParse(backupHead, first);
  if (!read.success) throw new RestoreError('damaged');
  const head = read.output;
  if (head.database > VERSION) throw new RestoreError('newer');
  await deleteDB(name);
  let db: IDBPDatabase;
  try {
    db = await openDB(name, head.database, {
      upgrade(made) {
        for (const { name: store, keyPath, autoIncrement, indexes } of head.stores) {
          const created = made.createObjectStore(store, { keyPath, autoIncrement });
          for (const { name: index, keyPath: path, multiEntry, unique } of indexes)
            created.createIndex(index, path, { multiEntry, unique });
        }
      },
    });
  } catch (error) {
    throw faultOf(error);
  }
  const drop = async () => {
    db.close();
    await deleteDB(name);
  };
  return {
    async put(value) {
      const part = v.safeParse(backupRows, value);
      if (!part.success || !db.objectStoreNames.contains(part.output.store)) throw new RestoreError('damaged');
      const { store, rows, keys, gone = [] } = part.output;
      if (keys && keys.length !== rows.length) throw new RestoreError('damaged');
      try {
        const tx = db.transaction(store, 'readwrite');
        const asked = [
          ...rows.map((row, at) => tx.store.put(row, keys?.[at])),
          ...gone.map((key) => tx.store.delete(key)),
        ];
        await Promise.all([...asked, tx.done]);
      } catch (error) {
        throw faultOf(error);
      }
    },
    async finish() {
      db.close();
      try {
        const opened = await openDatabase(name, () => undefined);
        if (Object.keys(STORES).every((store) => opened.objectStoreNames.contains(store as keyof typeof STORES)))
          return opened;
        opened.close();
      } catch (error) {
        throw faultOf(error);
      }
      throw new RestoreError('damaged');
    },
    drop,
  };
}

/** A disk that is full, or a browser that refuses, says nothing of the file; any other error is of its rows. */
export function faultOf(error: unknown): Error {
  const trouble = StoreError.of(error);
  if (trouble && trouble.trouble !== 'refused') return trouble;
  return new RestoreError('damaged', error);
}
