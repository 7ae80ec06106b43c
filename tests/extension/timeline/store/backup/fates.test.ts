import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { STORES } from '../../../../../extension/timeline/store/backup/fates.ts';
import { beginBackup } from '../../../../../extension/timeline/store/backup/read-rows.ts';
import { openDatabase } from '../../../../../extension/timeline/store/open.ts';

describe('what a back-up does with each store', () => {
  it('is settled for every store that the database has', async () => {
    const db = await openDatabase('fates', () => undefined);
    expect([...db.objectStoreNames].sort()).toEqual(Object.keys(STORES).sort());
    db.close();
  });

  it('is told with how the stores are made, so that they are made alike elsewhere', async () => {
    const db = await openDatabase('fates', () => undefined);
    const { head } = await beginBackup(db);
    for (const { name, keyPath, autoIncrement, indexes } of head.stores) {
      const store = db.transaction(name as keyof typeof STORES).store;
      expect([name, keyPath, autoIncrement, indexes.map((index) => index.name)]).toEqual([
        name,
        store.keyPath,
        store.autoIncrement,
        [...store.indexNames],
      ]);
    }
    db.close();
  });
});
