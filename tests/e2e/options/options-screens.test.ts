import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer';
import { expect, it } from 'vitest';
import { onDesktop, replaying, useConnectedStage } from '../../desktop/fixture.ts';
import { AMOUNTS, writeInto } from '../../desktop/index.ts';
import { faultsOf } from '../parts/axe.ts';
import { brokenLayout } from '../parts/broken-layout.ts';

const PICTURES = join(import.meta.dirname, '../../../artifacts/screens');

onDesktop('every section of the options page', () => {
  let page: Page;
  useConnectedStage(replaying(AMOUNTS.full), async ({ options }) => {
    mkdirSync(PICTURES, { recursive: true });
    page = options;
  });

  const fits = () => brokenLayout(page);

  const show = async (id: string) => {
    await page.evaluate((hash) => {
      location.hash = hash;
    }, id);
    await page.waitForSelector(`[aria-current][href="#${id}"]`);
    // Whatever the section asked of the worker is answered before this, and shown with the next frames.
    await page.evaluate(`chrome.runtime.sendMessage({ call: 'state.read', params: {} })`);
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
  };

  for (const scheme of ['light', 'dark'])
    it.each([1100, 440])(`fits and has no fault of accessibility, %s wide, ${scheme}`, async (width) => {
      await page.setViewport({ width, height: 800 });
      await page.emulateMediaFeatures([
        { name: 'prefers-color-scheme', value: scheme },
        { name: 'prefers-reduced-motion', value: 'reduce' },
      ]);
      const sections = await page.$$eval('nav a', (links) => links.map((link) => link.hash.slice(1)));
      expect(sections.length).toBeGreaterThan(4);
      for (const id of sections) {
        await show(id);
        await page.screenshot({
          path: join(PICTURES, `options-${id}-${width}-${scheme}.png`) as `${string}.png`,
          fullPage: true,
        });
        expect({ id, faults: await faultsOf(page), broken: await fits() }).toEqual({ id, faults: [], broken: [] });
      }
    });

  it.each(['light', 'dark'])(
    'shows what a rule would leave out, and asks before one of a letter is taken, %s',
    async (scheme) => {
      await page.setViewport({ width: 1100, height: 800 });
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
      await show('recording');
      await page.locator('::-p-text(Add a rule)').click();
      await writeInto(page, '[name=rule-title]', 'e');
      await page.keyboard.press('Enter');
      await page.waitForSelector('.rule-form [role=alert]');
      expect(await page.$eval('.rule-form .preview', ({ textContent }) => textContent)).toMatch(
        /windows, .* left out: \d+ %/,
      );
      const path = join(PICTURES, `options-exclusion-${scheme}.png`) as `${string}.png`;
      await page.screenshot({ path, fullPage: true });
      expect({ faults: await faultsOf(page), broken: await fits() }).toEqual({ faults: [], broken: [] });
      expect(await page.$('.rule')).toBeNull();
      await page.keyboard.press('Escape');
      await page.waitForFunction(() => !document.querySelector('.rule-form'));
    },
  );
});
