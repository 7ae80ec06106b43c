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
