import { mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer';
import { type Chromium, see } from '../../desktop/index.ts';

/** The page on which a firm's files are made and opened. */
export const FIRM_PAGE = 'extension/options/index.html#firm';

/** Lets a page's downloads lie in a folder of their own; gives the next one once it is whole. */
export async function downloadsOf(page: Page, folder: string): Promise<(act: () => Promise<void>) => Promise<string>> {
  mkdirSync(folder, { recursive: true });
  const session = await page.browser().target().createCDPSession();
  await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder, eventsEnabled: true });
  return async (act) => {
    const before = new Set(readdirSync(folder));
    const done = new Promise<void>((resolve) => {
      session.on('Browser.downloadProgress', ({ state }) => {
        if (state === 'completed') resolve();
      });
    });
    await act();
    await done;
    const name = readdirSync(folder).find((file) => !before.has(file));
    if (!name) throw new Error('nothing was downloaded');
    return join(folder, name);
  };
}

/** Opens a file as a colleague does; `allow` where Clio's page is to come up. */
export async function openFirmFile(
  chromium: Chromium,
  clio: string,
  file: string,
  passphrase: string,
  allow: boolean,
  onOpened?: (page: Page) => Promise<void>,
): Promise<Page> {
  const page = await chromium.page(FIRM_PAGE);
  const input = await page.waitForSelector('input[name="firm-file"]');
  await (input as unknown as { uploadFile(path: string): Promise<void> }).uploadFile(file);
  await page.locator('input[name="passphrase"]').fill(passphrase);
  await page.locator('::-p-text(Open):is(button)').click();
  const connect = await page.waitForSelector('::-p-text(Connect):is(button[type="submit"])');
  await onOpened?.(page);
  const asked = allow
    ? chromium.browser.waitForTarget((target) => target.url().startsWith(`${clio}/oauth/authorize`))
    : null;
  await connect?.click();
  if (asked) {
    const consent = await (await asked).asPage();
    await consent.waitForSelector('#allow');
    await consent.click('#allow');
  }
  await see(page, 'Connected. Your matters are being fetched.');
  return page;
}
