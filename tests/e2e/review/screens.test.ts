import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer';
import { expect, it } from 'vitest';
import { onDesktop, replaying, useConnectedStage } from '../../desktop/fixture.ts';
import { AMOUNTS, see } from '../../desktop/index.ts';
import { addUp } from '../parts/sums.ts';

const PICTURES = join(import.meta.dirname, '../../../artifacts/screens');

const SIZES = [
  ['wide', 1160, 760],
  ['popup', 440, 600],
] as const;

for (const [name, steps] of Object.entries(AMOUNTS))
  onDesktop(`the popup with a day that is ${name}`, () => {
    let page: Page;

    useConnectedStage(replaying(steps), async ({ stage }) => {
      mkdirSync(PICTURES, { recursive: true });
      page = await stage.browser.page('extension/popup/index.html');
      await page.waitForSelector('.draft');
      // The light ones of a full day are what the README shows.
      for (const [place, width, height] of SIZES)
        for (const scheme of ['light', 'dark']) {
          await page.setViewport({ width, height, deviceScaleFactor: 2 });
          await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
          await page.screenshot({ path: join(PICTURES, `${place}-${name}-${scheme}.png`) as `${string}.png` });
        }
      await page.setViewport({ width: 440, height: 600 });
    });

    it('adds up to the minute: the total is what is sent, ready and needs a matter, and each the sum of its parts', () =>
      addUp(page));

    it('fits its width, and the button is on the screen', async () => {
      const { wide, button } = await page.evaluate(() => ({
        wide: [...document.querySelectorAll('html, body, main, .scroll')].some(
          (box) => box.scrollWidth > box.clientWidth,
        ),
        button: document.querySelector('.send')?.getBoundingClientRect().bottom ?? Number.POSITIVE_INFINITY,
      }));
      expect(wide).toBe(false);
      expect(button).toBeLessThanOrEqual(600);
    });

    it('opens a card whose items add up to it', async () => {
      await page.click('.draft-open');
      await page.waitForSelector('.draft.open .row');
      await addUp(page);
      await page.$eval('.draft.open', (card) => card.scrollIntoView({ block: 'start' }));
      await page.screenshot({ path: join(PICTURES, `popup-${name}-open.png`) as `${string}.png` });
    });

    it('gives the first of what needs a matter by keyboard alone, and takes it back', async () => {
      await page.reload();
      await page.waitForSelector('.needs-row');
      const first = () => page.$$eval('.needs-row', (rows) => rows[0]?.getAttribute('data-row') ?? null);
      const before = await first();
      await page.keyboard.press('/');
      await page.waitForSelector('.matter-option');
      await page.keyboard.type('10472-0001');
      await page.keyboard.press('Enter');
      await page.waitForFunction(
        (key) => document.querySelector('.needs-row')?.getAttribute('data-row') !== key,
        {},
        before,
      );
      await see(page, 'given to 10472-0001');
      await addUp(page);
      await page.keyboard.press('u');
      // Rows hold their places while one of them has the focus: what comes back may stand below it.
      await page.waitForFunction(
        (key) => [...document.querySelectorAll('.needs-row')].some((row) => row.getAttribute('data-row') === key),
        {},
        before,
      );
      await addUp(page);
    });
  });
