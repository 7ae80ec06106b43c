import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer';
import { beforeAll, expect, it } from 'vitest';
import { inEachBrowser, useConnectedStage } from '../../desktop/fixture.ts';
import { see, sendDraftOf } from '../../desktop/index.ts';

// A reviewer of a store, without a Clio account and without the helper, by packaging/stores/review.md.

const GUIDE = readFileSync(join(import.meta.dirname, '../../../packaging/stores/review.md'), 'utf8').replace(
  /\s+/g,
  ' ',
);
/** Words on the screens, which the guide names. */
const said = (words: string) => {
  expect(GUIDE).toContain(`_${words}_`);
  return words;
};

inEachBrowser('a reviewer with the sandbox alone', (browser) => {
  let page: Page;
  let matter: number;

  const desk = useConnectedStage({ browser, host: () => undefined });
  beforeAll(async () => {
    page = await desk.stage.browser.page('extension/popup/index.html?tab');
    matter = desk.stage.clio.matter('00012-Smith').id;
  });

  it('connects with what the guide says', () => {
    const { clientId, clientSecret } = desk.stage.clio;
    for (const secret of [clientId, clientSecret]) expect(GUIDE).toContain(`\`${secret}\``);
    said('New connection');
  });

  it('is told that there is no helper', async () => {
    await see(page, said('No helper'));
  });

  it('adds time by hand, reviews it and sends it, and the sandbox has it', async () => {
    await page.waitForSelector('main');
    await page.keyboard.type('+');
    await page.waitForSelector('dialog [data-first]');
    expect(await page.$eval('dialog h2', (title) => title.textContent)).toBe(said('Add time'));
    await page.type('dialog [data-first]', 'Call with opposing counsel re discovery');
    await page.type('dialog [role="combobox"]', '00012-Smith');
    await page.waitForSelector('dialog .matter-option');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => !document.querySelector('dialog [role="combobox"]'));
    await page.locator('dialog button[type="submit"]:not(:disabled)').click();
    await page.waitForSelector(`[data-matter="${matter}"] .draft-head`);
    await sendDraftOf(page, matter);
    await page.waitForSelector('[data-entry="posted"]');
    const [entry, ...more] = desk.stage.clio.activities();
    expect(more).toEqual([]);
    expect(entry).toMatchObject({ matterId: matter, quantity: 1800 });
  });

  it('takes it back', async () => {
    await page.locator(`[data-entry="posted"] button ::-p-text(${said('Take back')})`).click();
    await page.waitForFunction(() => !document.querySelector('[data-entry="posted"]'));
    await expect.poll(() => desk.stage.clio.activities()).toEqual([]);
  });
});
