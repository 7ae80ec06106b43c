import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer';
import { type BrowserName, see, type TestBrowser, writeInto } from '../../desktop/index.ts';

/** The page on which a firm's files are made and opened. */
export const FIRM_PAGE = 'extension/options/index.html#firm';

/** Opens a file as a colleague does; `allow` where Clio's page is to come up. */
export async function openFirmFile(
  browser: TestBrowser,
  clio: string,
  file: string,
  passphrase: string,
  allow: boolean,
  onOpened?: (page: Page) => Promise<void>,
): Promise<Page> {
  const page = await browser.page(FIRM_PAGE);
  const input = await page.waitForSelector('input[name="firm-file"]');
  await (input as unknown as { uploadFile(path: string): Promise<void> }).uploadFile(file);
  await writeInto(page, 'input[name="passphrase"]', passphrase);
  await page.locator('::-p-text(Open):is(button)').click();
  const connect = await page.waitForSelector('::-p-text(Connect):is(button[type="submit"])');
  await onOpened?.(page);
  const asked = allow
    ? browser.puppeteer.waitForTarget((target) => target.url().startsWith(`${clio}/oauth/authorize`))
    : null;
  await connect?.click();
  if (asked) {
    const consent = await (await asked).asPage();
    await consent.locator('#allow').click();
  }
  await see(page, 'Connected. Your matters are being fetched.');
  return page;
}

const PICTURES = join(import.meta.dirname, '../../../artifacts/screens');

/** Takes pictures of a page in light and dark; in Chromium alone: no other browser lets a test choose between them. */
export async function picturesOf(browser: BrowserName, page: Page, name: string): Promise<void> {
  if (browser !== 'chromium') return;
  mkdirSync(PICTURES, { recursive: true });
  for (const scheme of ['light', 'dark']) {
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    await page.screenshot({ path: join(PICTURES, `firm-${name}-${scheme}.png`) as `${string}.png`, fullPage: true });
  }
}
