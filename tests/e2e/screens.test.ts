import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  AMOUNTS,
  afternoonZone,
  connectByHand,
  desktopMissing,
  registerReplay,
  type Stage,
  samplesOf,
  setStage,
  waitForSync,
} from '../desktop/index.ts';

const missing = desktopMissing();
if (missing) console.log(`Skipped, the screens in a real browser: ${missing}.`);

const PICTURES = join(import.meta.dirname, '../../artifacts/screens');

/** Midnight of today in the zone in which the stage's browser lives. */
function midnight(): number {
  const zone = afternoonZone();
  const parts = new Intl.DateTimeFormat('en-US', { timeZone: zone, timeStyle: 'medium', hour12: false }).format();
  const [hours = 0, minutes = 0, seconds = 0] = parts.split(':').map(Number);
  return Math.floor(Date.now() / 1000 - (hours * 3600 + minutes * 60 + seconds)) * 1000;
}

/** Minutes in a text like "3 h 22 m sent". */
function minutesIn(text: string): number {
  const hours = /(\d+) h\b/.exec(text)?.[1] ?? '0';
  const minutes = /(\d+) m\b/.exec(text)?.[1] ?? '0';
  return Number(hours) * 60 + Number(minutes);
}

async function textsOf(page: Page, selector: string): Promise<string[]> {
  return page.$$eval(selector, (found) => found.map((element) => element.textContent ?? ''));
}

describe.skipIf(missing).each(Object.entries(AMOUNTS))('the popup with a day that is %s', (name, steps) => {
  let stage: Stage;
  let page: Page;

  beforeAll(async () => {
    mkdirSync(PICTURES, { recursive: true });
    const samples = samplesOf(steps, midnight());
    stage = await setStage({ host: (profile, folder) => registerReplay(profile, folder, samples) });
    const options = await stage.chromium.page('extension/options/index.html');
    await connectByHand(stage, options);
    await waitForSync(options);
    page = await stage.chromium.page('extension/popup/index.html');
    await page.setViewport({ width: 440, height: 600 });
    await page.waitForSelector('.draft');
    for (const scheme of ['light', 'dark']) {
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
      await page.screenshot({ path: join(PICTURES, `popup-${name}-${scheme}.png`) as `${string}.png` });
    }
  });
  afterAll(() => stage?.stop());

  it('adds up to the minute: the total is what is ready and what needs a matter, and the cards are what is ready', async () => {
    const [total = ''] = await textsOf(page, '.total');
    const [split = ''] = await textsOf(page, '.split');
    const parts = split.split(' · ');
    expect(parts.map(minutesIn).reduce((sum, part) => sum + part, 0)).toBe(minutesIn(total));
    const ready = parts.find((part) => part.includes('ready')) ?? '';
    const cards = await textsOf(page, '.draft .draft-time .small');
    expect(cards.map(minutesIn).reduce((sum, part) => sum + part, 0)).toBe(minutesIn(ready));
  });

  it('fits its width, and the button is on the screen', async () => {
    const { wide, button } = await page.evaluate(() => ({
      wide: [...document.querySelectorAll('body, main, .scroll')].some((box) => box.scrollWidth > box.clientWidth),
      button: document.querySelector('.send')?.getBoundingClientRect().bottom ?? Number.POSITIVE_INFINITY,
    }));
    expect(wide).toBe(false);
    expect(button).toBeLessThanOrEqual(600);
  });

  it('opens a card whose rows add up to it', async () => {
    await page.click('.draft-open');
    await page.waitForSelector('.draft.open .row');
    while (await page.$('.draft.open .more')) await page.click('.draft.open .more');
    const [card = ''] = await textsOf(page, '.draft.open .draft-time .small');
    const rows = await textsOf(page, '.draft.open .row-time');
    expect(rows.map(minutesIn).reduce((sum, part) => sum + part, 0)).toBe(minutesIn(card));
    await page.screenshot({ path: join(PICTURES, `popup-${name}-open.png`) as `${string}.png` });
  });

  it('gives a row to a matter by keyboard alone, and can take it back', async () => {
    await page.reload();
    await page.waitForSelector('.needs-row');
    const before = await page.$$eval('.needs-row', (rows) => rows[0]?.getAttribute('data-row'));
    await page.keyboard.press('j');
    await page.keyboard.press('/');
    await page.waitForSelector('.picker-option');
    await page.keyboard.type('10472-0001');
    await page.waitForFunction(() => document.querySelectorAll('.picker-option').length === 1);
    await page.keyboard.press('Enter');
    await page.waitForFunction(
      (key) => document.querySelector('.needs-row')?.getAttribute('data-row') !== key,
      {},
      before,
    );
    const id = stage.clio.matter('10472-0001').id;
    await page.click(`[data-matter="${id}"] .draft-open`);
    while (await page.$('.draft.open .more')) await page.click('.draft.open .more');
    await page.locator('.draft.open ::-p-text(Take back)').click();
    await page.waitForFunction(
      (key) => document.querySelector('.needs-row')?.getAttribute('data-row') === key,
      {},
      before,
    );
  });
});
