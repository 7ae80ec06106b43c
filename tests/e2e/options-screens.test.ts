import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  AMOUNTS,
  connectByHand,
  desktopMissing,
  registerReplay,
  type Stage,
  samplesOf,
  setStage,
  waitForSync,
} from '../desktop/index.ts';
import { faultsOf } from './axe.ts';
import { stageMidnight } from './stage-midnight.ts';

const missing = desktopMissing();
if (missing) console.log(`Skipped, the options page’s screens in a real browser: ${missing}.`);

const PICTURES = join(import.meta.dirname, '../../artifacts/screens');

describe.skipIf(missing)('every section of the options page', () => {
  let stage: Stage;
  let page: Page;

  beforeAll(async () => {
    mkdirSync(PICTURES, { recursive: true });
    stage = await setStage({
      host: (profile, folder) => registerReplay(profile, folder, samplesOf(AMOUNTS.full, stageMidnight())),
    });
    page = await stage.chromium.page('extension/options/index.html');
    await connectByHand(stage, page);
    await waitForSync(page);
  });
  afterAll(() => stage?.stop());

  const fits = () =>
    page.evaluate(() =>
      [...document.querySelectorAll('html, body, main')]
        .filter((box) => box.scrollWidth > box.clientWidth)
        .map((box) => box.className || box.tagName),
    );

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
        expect({ id, faults: await faultsOf(page), wide: await fits() }).toEqual({ id, faults: [], wide: [] });
      }
    });

  it.each(['light', 'dark'])(
    'shows what a rule would leave out, and asks before one of a letter is taken, %s',
    async (scheme) => {
      await page.setViewport({ width: 1100, height: 800 });
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
      await show('recording');
      await page.locator('::-p-text(Add a rule)').click();
      await page.locator('[name=rule-title]').fill('e');
      await page.keyboard.press('Enter');
      await page.waitForSelector('.rule-form [role=alert]');
      expect(await page.$eval('.rule-form .preview', ({ textContent }) => textContent)).toMatch(
        /windows, .* left out: \d+ %/,
      );
      const path = join(PICTURES, `options-exclusion-${scheme}.png`) as `${string}.png`;
      await page.screenshot({ path, fullPage: true });
      expect({ faults: await faultsOf(page), wide: await fits() }).toEqual({ faults: [], wide: [] });
      expect(await page.$('.rule')).toBeNull();
      await page.keyboard.press('Escape');
      await page.waitForFunction(() => !document.querySelector('.rule-form'));
    },
  );
});
