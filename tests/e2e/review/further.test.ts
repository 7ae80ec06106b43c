import type { HTTPRequest, Page } from 'puppeteer';
import { describe, expect, it } from 'vitest';
import { packDay } from '../../../extension/messages/pack-day.ts';
import { findChromium } from '../../desktop/index.ts';
import { DONE } from '../../extension/popup/made-up-review.ts';
import type { FedPopup } from '../parts/fed-popup.ts';
import { FULL } from '../parts/fed-views.ts';
import { useFedPopup } from '../parts/use-fed-popup.ts';

const chromium = findChromium();
if (!chromium) console.log('Skipped, what is not on the first screen: no Chromium-family browser is installed.');

const NEED = '[data-stop="need"]';
const CARD = '[data-stop="card"]';

/** A page without what is not on its first screen. */
describe.skipIf(!chromium)('what is not on the first screen', () => {
  let fed: FedPopup;
  let page: Page;
  /** The script with it, asked for and not answered. */
  let held: HTTPRequest[];
  /** Whether that is what becomes of it. */
  let holds = false;

  useFedPopup(chromium, async (begun) => {
    ({ fed, page } = begun);
    await page.setViewport({ width: 440, height: 600 });
    await page.setCacheEnabled(false);
    await page.setRequestInterception(true);
    page.on('request', (request) => {
      if (holds && /\/further-[^/]*\.js$/.test(request.url())) held.push(request);
      else void request.continue();
    });
  });

  /** Shows a day with the focus on something of it, while the rest of the page is held back. */
  const show = async (stop: string) => {
    held = [];
    holds = true;
    await fed.open(page, { ...DONE, 'day.read': packDay(FULL) });
    await page.waitForSelector('[data-stop]:focus-within');
    await page.focus(stop);
    await expect.poll(() => held.length).toBe(1);
    await page.evaluate(() => {
      const { runtime } = (globalThis as unknown as { browser: { runtime: { sendMessage: unknown } } }).browser;
      const before = runtime.sendMessage as (message: { call: string }) => Promise<object>;
      const asked: string[] = [];
      runtime.sendMessage = (message: { call: string; act?: string }) => {
        if (message.act !== undefined) asked.push(message.call);
        return before(message);
      };
      Object.assign(globalThis, { asked });
    });
  };
  /** The acts that the worker was asked for. */
  const acts = () => page.evaluate(() => (globalThis as unknown as { asked: string[] }).asked);
  const release = async () => {
    holds = false;
    await Promise.all(held.map((request) => request.continue()));
  };
  const press = async (...keys: string[]) => {
    for (const key of keys) await page.keyboard.press(key as Parameters<Page['keyboard']['press']>[0]);
  };
  const wordsIn = (selector: string) => page.$eval(selector, (field) => (field as HTMLInputElement).value);
  const hasFocus = (selector: string) => page.$eval(selector, (element) => element === document.activeElement);

  it.each([
    // Each of these letters does something to the day.
    ['a matter to choose', NEED, '/', 'dialog [role="combobox"]', 'nhbax1'],
    ['a note', NEED, 'o', 'dialog input[data-first]', 'nu'],
    ['the words of an open draft', CARD, 'Enter', '[data-narrative]', 'nu'],
  ])(
    'keys that are pressed before it is there neither act on the day nor are lost: %s',
    async (_, stop, key, field, typed) => {
      await show(stop);
      await press(key);
      await page.waitForSelector('dialog.coming[open]');
      await press(...typed);
      await release();
      await page.waitForSelector(field);
      await expect.poll(async () => (await wordsIn(field)).includes(typed)).toBe(true);
      expect(await hasFocus(field)).toBe(true);
      expect(await page.$('dialog.coming')).toBeNull();
      expect((await acts()).filter((call) => call !== 'draft.change')).toEqual([]);
      // From now on keys go where they always do.
      await press('z');
      await expect.poll(async () => (await wordsIn(field)).includes(`${typed}z`)).toBe(true);
    },
  );

  it('a search gets the words that are typed before it is there, and what is taken back of them', async () => {
    await show(NEED);
    await page.keyboard.down('Control');
    await press('f');
    await page.keyboard.up('Control');
    await page.waitForSelector('dialog.coming[open]');
    await press(...'lesa', 'Backspace', 'Backspace', ...'ase');
    await release();
    await page.waitForSelector('.search input');
    await expect.poll(() => wordsIn('.search input')).toBe('lease');
  });

  it('Enter does with what was typed what it always does', async () => {
    await show(NEED);
    await press('o');
    await page.waitForSelector('dialog.coming[open]');
    await press(...'hold', 'Enter');
    await release();
    await expect.poll(acts).toEqual(['review.act']);
    await page.waitForSelector('dialog', { hidden: true });
  });

  it('Escape gives up what was asked for: the row has the focus, and nothing comes', async () => {
    await show(NEED);
    await press('/');
    await page.waitForSelector('dialog.coming[open]');
    await press('a', 'Escape');
    await page.waitForSelector('dialog', { hidden: true });
    await release();
    await page.waitForSelector(`${NEED}:focus`);
    expect(await acts()).toEqual([]);
    await press('/');
    await page.waitForSelector('dialog [role="combobox"]');
    expect(await wordsIn('dialog [role="combobox"]')).toBe('');
  });

  it.each([
    ['a dialog', NEED, '/'],
    ['a view', NEED, 'w'],
    ['an open draft', CARD, 'Enter'],
  ])('where it cannot be read the page says so, with the next step, and goes on: %s', async (_, stop, key) => {
    await show(stop);
    await press(key);
    await page.waitForSelector('dialog.coming[open]');
    await Promise.all(held.map((request) => request.abort()));
    const notice = await page.waitForSelector('dialog [role="alert"]');
    expect(await notice?.evaluate((element) => element.textContent)).toContain('Close this window and open it again.');
    await press('Enter');
    await page.waitForSelector('dialog', { hidden: true });
    await page.waitForSelector(`${stop}:focus`);
    expect(await acts()).toEqual([]);
    holds = false;
  });
});
