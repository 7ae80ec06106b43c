import type { Page } from 'puppeteer';

/** Waits for what a page does at once: the next frames show it. */
export const painted = (page: Page) =>
  page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));

/** Opens what can be opened on a page, and presses each of its buttons once. */
export async function pressEach(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const more of document.querySelectorAll('main details')) more.setAttribute('open', '');
    for (const button of document.querySelectorAll<HTMLButtonElement>('main button:not(:disabled)')) button.click();
  });
  await painted(page);
}
