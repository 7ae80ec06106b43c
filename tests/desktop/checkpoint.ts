import type { Page } from 'puppeteer';
import type { Stage } from './stage.ts';

/**
 * Remembers all that the extension has stored, so that each test of a file begins with the same, whichever ran before.
 * @param page a page of the extension, which stays open and keeps what is remembered
 * @returns the way back: stores what was remembered, with a worker that knows of nothing else. Pages of the extension
 * show it once they are read anew.
 */
export async function checkpoint(stage: Stage, page: Page): Promise<() => Promise<void>> {
  const keeper = await stage.browser.page(new URL(page.url()).pathname.slice(1));
  await keeper.evaluate(async () => {
    const done = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const { storage } = (globalThis as unknown as { chrome: { storage: typeof chrome.storage } }).chrome;
    const areas = [storage.local, storage.session];
    const databases = await indexedDB.databases();
    const kept = await Promise.all(
      databases.map(async ({ name = '' }) => {
        const db = await done(indexedDB.open(name));
        const names = [...db.objectStoreNames];
        const tx = db.transaction(names);
        const stores = await Promise.all(
          names.map(async (store) => {
            const from = tx.objectStore(store);
            const [keys, values] = await Promise.all([done(from.getAllKeys()), done(from.getAll())]);
            return { store, inline: from.keyPath !== null, keys, values };
          }),
        );
        return { db, stores };
      }),
    );
    const items = await Promise.all(areas.map((area) => area.get(null)));
    const putBack = async () => {
      for (const { db, stores } of kept) {
        const tx = db.transaction(
          stores.map(({ store }) => store),
          'readwrite',
        );
        for (const { store, inline, keys, values } of stores) {
          const into = tx.objectStore(store);
          into.clear();
          for (const [place, value] of values.entries()) into.put(value, inline ? undefined : keys[place]);
        }
        await new Promise((resolve, reject) => {
          tx.oncomplete = resolve;
          tx.onabort = () => reject(tx.error);
        });
      }
      for (const [place, area] of areas.entries()) {
        await area.clear();
        await area.set(items[place] ?? {});
      }
    };
    Object.assign(globalThis, { putBack });
  });
  await page.bringToFront();
  return async () => {
    await stage.browser.endWorker();
    await keeper.evaluate(() => (globalThis as unknown as { putBack(): Promise<void> }).putBack());
    // An alarm may have started it in between, and what it read then would be of before.
    await stage.browser.endWorker();
    await page.bringToFront();
  };
}

declare const chrome: {
  storage: Record<
    'local' | 'session',
    { get(keys: null): Promise<object>; set(items: object): Promise<void>; clear(): Promise<void> }
  >;
};
