import type { Page } from 'puppeteer';

/** Waits until a page says something. @throws with what the page says instead */
export async function see(page: Page, words: string): Promise<void> {
  try {
    await page.waitForFunction((text) => (document.body.textContent ?? '').includes(text), {}, words);
  } catch (cause) {
    throw new Error(`The page never said "${words}", but: ${await textOf(page)}`, { cause });
  }
}

/** All that a page says. */
export function textOf(page: Page): Promise<string> {
  return page.evaluate(() => document.body.textContent ?? '');
}

/** Lets time pass while a window is in front: the work that is to be recorded, not a wait for something to happen. */
export function work(seconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, seconds * 1000));
}
