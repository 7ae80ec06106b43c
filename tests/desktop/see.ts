import type { Page } from 'puppeteer';

/** Waits until a page says something. */
export async function see(page: Page, words: string): Promise<void> {
  await page.waitForFunction((text) => (document.body.textContent ?? '').includes(text), {}, words);
}

/** All that a page says. */
export function textOf(page: Page): Promise<string> {
  return page.evaluate(() => document.body.textContent ?? '');
}

/** Lets time pass while a window is in front: the work that is to be recorded, not a wait for something to happen. */
export function work(seconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, seconds * 1000));
}
