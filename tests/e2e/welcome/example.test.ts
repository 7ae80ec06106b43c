import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer';
import { expect, it } from 'vitest';
import type { Export } from '../../../extension/messages/export.ts';
import { inEachBrowser, useStage } from '../../desktop/fixture.ts';
import { see, textOf } from '../../desktop/index.ts';
import { faultsOf } from '../parts/axe.ts';

const PICTURES = join(import.meta.dirname, '../../../artifacts/screens');

inEachBrowser('a made-up day', (browser) => {
  let page: Page;

  const desk = useStage({ browser, host: () => undefined }, async ({ stage }) => {
    mkdirSync(PICTURES, { recursive: true });
    page = await stage.browser.page('extension/example/index.html?tab');
  });

  it('is there in the real review, marked as made up, without helper, Clio and consent', async () => {
    await page.waitForSelector('[data-stop="card"]');
    await see(page, 'A made-up day.');
    await see(page, 'Nothing here is yours');
    await see(page, '00482-Vandermeer');
    expect(await page.$$eval('[data-stop="card"]', (cards) => cards.length)).toBeGreaterThanOrEqual(3);
    expect(await page.$$eval('[data-stop="need"]', (needs) => needs.length)).toBeGreaterThanOrEqual(3);
    if (browser !== 'chromium') return;
    for (const [width, scheme] of [
      [1160, 'light'],
      [440, 'dark'],
    ] as const) {
      await page.setViewport({ width, height: 800 });
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
      await page.screenshot({ path: join(PICTURES, `example-${width}-${scheme}.png`) });
      expect({ width, scheme, faults: await faultsOf(page) }).toEqual({ width, scheme, faults: [] });
    }
  });

  it('does what is done with it, and undoes it', async () => {
    const need = await page.waitForSelector('[data-stop="need"]');
    const key = await need?.evaluate((row) => (row as HTMLElement).dataset.key ?? '');
    await page.focus('[data-stop="need"]');
    await page.keyboard.press('n');
    await page.waitForFunction((gone) => !document.querySelector(`[data-stop="need"][data-key="${gone}"]`), {}, key);
    await page.keyboard.press('u');
    await page.waitForSelector(`[data-stop="need"][data-key="${key}"]`);
  });

  it('leaves nothing behind, and touches nothing of the attorney’s', async () => {
    await page.locator('::-p-text(Leave it)').click();
    await see(page, 'Welcome to Matterline');
    const { spans } = (await page.evaluate(() => globalThis.matterline?.export())) as Export;
    expect(spans).toEqual([]);
    const names = await page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name));
    expect(names).not.toContain('matterline-example');
    expect(await textOf(page)).not.toContain('Vandermeer');
    expect(desk.stage.clio.requests).toEqual([]);
  });
});
