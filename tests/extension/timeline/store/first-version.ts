import { deleteDB, openDB } from 'idb';

/** What version 1 held, by store. */
export interface FirstVersion {
  spans: { start: number; end: number; app: string; title: string; zone: number }[];
  tags: { start: number; matter: number; at: number }[];
  matters: object[];
  notes: object[];
  entries: object[];
  values: Record<string, unknown>;
}

/** Makes a database exactly as version 1 made it, and fills it. */
export async function makeFirstVersion(name: string, content: FirstVersion): Promise<void> {
  await deleteDB(name);
  const db = await openDB(name, 1, {
    upgrade(made) {
      made.createObjectStore('spans', { keyPath: 'start' });
      made.createObjectStore('tags', { keyPath: 'start' });
      made.createObjectStore('matters', { keyPath: 'id' });
      made.createObjectStore('notes', { keyPath: ['day', 'matter'] });
      const entries = made.createObjectStore('entries', { keyPath: 'id' });
      entries.createIndex('day', 'day');
      entries.createIndex('state', 'state');
      made.createObjectStore('values');
    },
  });
  const { values, ...stores } = content;
  const tx = db.transaction([...Object.keys(stores), 'values'], 'readwrite');
  for (const [store, items] of Object.entries(stores)) for (const item of items) await tx.objectStore(store).put(item);
  for (const [key, value] of Object.entries(values)) await tx.objectStore('values').put(value, key);
  await tx.done;
  db.close();
}

/** All that a database holds, by store. */
export async function contentOf(name: string): Promise<{ version: number; stores: Record<string, unknown[]> }> {
  const db = await openDB(name);
  const stores: Record<string, unknown[]> = {};
  for (const store of db.objectStoreNames) stores[store] = await db.getAll(store);
  const { version } = db;
  db.close();
  return { version, stores };
}
