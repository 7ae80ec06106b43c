import type { KeyInput, Page } from 'puppeteer';
import { expect, it } from 'vitest';
import { inEachBrowser, useConnectedStage } from '../../desktop/fixture.ts';
import { registerReplay, type StageOptions } from '../../desktop/index.ts';
import { GROUPS, longDay, NUMBERS } from '../parts/long-day.ts';
import { addUp } from '../parts/sums.ts';

/** The last whole day before today, in the zone in which this computer's tests run and, by TZ, their browser. */
const ZONE = 'UTC';
const YESTERDAY = new Date(Date.now() - 86_400_000).toISOString().slice(0, 10);

inEachBrowser('a full day, reviewed by keyboard alone', (browser) => {
  let popup: Page;
  /** Keys pressed besides text. */
  let pressed = 0;

  const press = async (key: KeyInput) => {
    pressed += 1;
    await popup.keyboard.press(key);
  };
  /** What the keyboard stands on. */
  const place = () =>
    popup.evaluate(() => {
      const stop = document.activeElement?.closest<HTMLElement>('[data-stop]');
      return {
        kind: stop?.dataset.stop ?? '',
        key: stop?.dataset.key ?? '',
        title: stop?.textContent ?? '',
        first: stop?.querySelector('[data-candidate]') !== null,
      };
    });

  const midnight = Date.parse(`${YESTERDAY}T00:00:00Z`);
  const fullDay: StageOptions = {
    browser,
    env: { TZ: ZONE },
    host: (profile, folder) => registerReplay(profile, folder, longDay(midnight, 0)),
  };
  const desk = useConnectedStage(fullDay, async ({ stage }) => {
    if (browser === 'firefox') {
      // Its popup is as high as its content at most, and cannot be made higher to be read through: the same page in a tab.
      popup = await stage.browser.page('extension/popup/index.html');
      await popup.setViewport({ width: 440, height: 600 });
    } else popup = await stage.browser.popup();
    await popup.waitForSelector('header');
  });

  it('has all of its 25 things to place, and adds up', async () => {
    // Yesterday is one key away: it is a whole day, whatever the time of day is now.
    await press('[');
    await popup.waitForSelector('.needs-row');
    expect(await popup.$$eval('.needs-row', (rows) => rows.length)).toBe(GROUPS);
    expect(await popup.$$eval('.draft', (cards) => cards.length)).toBe(NUMBERS.length);
    await addUp(popup);
  });

  it('is posted whole with at most 40 keys besides text', async () => {
    // What is suggested comes a moment after the day. However soon that is, for one thing that names nobody the matter is
    // found by its words.
    let sought = 0;
    for (let left = GROUPS; left > 0; left--) {
      const { kind, key, title, first } = await place();
      expect(kind).toBe('need');
      if (first && !title.includes('Settlement calculator')) await press('1');
      else {
        sought += 1;
        await press('/');
        await popup.waitForSelector('dialog input');
        await popup.keyboard.type('smith v');
        await press('Enter');
      }
      await popup.waitForFunction(
        (before) =>
          !document.querySelector('dialog') && !document.querySelector(`[data-stop="need"][data-key="${before}"]`),
        {},
        key,
      );
    }
    expect(sought).toBeGreaterThan(0);
    expect(await popup.$('.needs-row')).toBeNull();
    await addUp(popup);
    // A person reads the sums before sending: all acts are answered by then.
    await popup.waitForFunction(async () => {
      const { chrome } = globalThis as unknown as {
        chrome: { storage: { session: { get(of: null): Promise<object> } } };
      };
      return !Object.keys(await chrome.storage.session.get(null)).some((name) => name.startsWith('act:'));
    });
    pressed += 1;
    await popup.keyboard.down('Control');
    await press('Enter');
    await popup.keyboard.up('Control');
    await popup.waitForFunction(
      (count) =>
        document.querySelectorAll('[data-entry="posted"]').length >= count && !document.querySelector('.draft'),
      { timeout: 50_000 },
      NUMBERS.length,
    );
    expect(desk.stage.clio.activities().length).toBe(NUMBERS.length);
    const seconds = desk.stage.clio.activities().reduce((sum, { quantity }) => sum + quantity, 0);
    expect(Math.abs(seconds - 36_000)).toBeLessThanOrEqual(NUMBERS.length);
    await addUp(popup);
    console.log(`Keys besides text: ${pressed}`);
    expect(pressed).toBeLessThanOrEqual(40);
  });
});
