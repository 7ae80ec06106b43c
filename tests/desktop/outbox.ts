import type { Page } from 'puppeteer';
import type { Entry } from '../../extension/timeline/index.ts';
import { pageScript } from './page-script.ts';

/** Puts approved entries into the extension's store through its own door, as the review does it, and lets them be sent. */
export async function sendEntries(page: Page, entries: readonly Entry[]): Promise<void> {
  await page.evaluate(await pageScript('extension/timeline/index.ts', 'kept'));
  await page.evaluate(async (all) => {
    const { kept } = globalThis as unknown as {
      kept: { createTimeline(): Record<string, (...args: unknown[]) => Promise<unknown>> };
    };
    const store = kept.createTimeline();
    const clashes = await store.approve?.(all);
    await store.close?.();
    if (!Array.isArray(clashes) || clashes.length > 0) throw new Error('The entries’ time is taken.');
    const { chrome } = globalThis as unknown as {
      chrome: { runtime: { sendMessage(message: unknown): Promise<unknown> } };
    };
    await chrome.runtime.sendMessage({ call: 'posting.resume', params: {} });
  }, entries as unknown[]);
}

/**
 * As if the minutes had passed, by this computer's own clock, for which entries rest that failed again and again; and as
 * if the attorney had said of those that wait for it: try again.
 * @returns how many of the latter there were
 */
export function restsAreOver(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const done = (request: EventTarget, event = 'success') =>
      new Promise((resolve) => request.addEventListener(event, resolve));
    const open = async (name: string) => {
      const opened = indexedDB.open(name);
      await done(opened);
      return opened.result;
    };
    // The first database says which one is used since a back-up was put back.
    const first = await open('matterline');
    const asked = first.transaction('values').objectStore('values').get('inUse');
    await done(asked);
    first.close();
    const db = await open(asked.result?.database ?? 'matterline');
    const tx = db.transaction('entries', 'readwrite');
    const completed = done(tx, 'complete');
    const found = tx.objectStore('entries').openCursor();
    let waited = 0;
    found.addEventListener('success', () => {
      const cursor = found.result;
      if (!cursor) return;
      const { restUntil, doubts, ...entry } = cursor.value;
      const spent = doubts >= 5 && entry.state === 'approved';
      if (spent) waited += 1;
      if (restUntil > 0) cursor.update({ ...entry, restUntil: 1, doubts: spent ? 0 : doubts });
      cursor.continue();
    });
    await completed;
    db.close();
    return waited;
  });
}
