import type { KeyInput, Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { connectByHand, desktopMissing, registerReplay, type Stage, setStage, waitForSync } from '../desktop/index.ts';
import { GROUPS, longDay, NUMBERS } from './long-day.ts';
import { addUp } from './sums.ts';

const missing = desktopMissing();
if (missing) console.log(`Skipped, a day reviewed by keyboard in a real browser: ${missing}.`);

/** The last whole day before today, in the zone in which this computer's tests run and, by TZ, their browser. */
const ZONE = 'UTC';
const YESTERDAY = new Date(Date.now() - 86_400_000).toISOString().slice(0, 10);

describe.skipIf(missing)('a full day, reviewed by keyboard alone', () => {
  let stage: Stage;
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
        first: stop?.querySelector('[data-candidate]') !== null,
      };
    });

  beforeAll(async () => {
    const midnight = Date.parse(`${YESTERDAY}T00:00:00Z`);
    stage = await setStage({
      env: { TZ: ZONE },
      host: (profile, folder) => registerReplay(profile, folder, longDay(midnight, 0)),
    });
    const options = await stage.chromium.page('extension/options/index.html');
    await connectByHand(stage, options);
    await waitForSync(options);
    popup = await stage.chromium.popup();
    await popup.waitForSelector('header');
  });
  afterAll(() => stage?.stop());

  it('has all of its 25 things to place, and adds up', async () => {
    // Yesterday is one key away: it is a whole day, whatever the time of day is now.
    await press('[');
    await popup.waitForSelector('.needs-row');
    expect(await popup.$$eval('.needs-row', (rows) => rows.length)).toBe(GROUPS);
    expect(await popup.$$eval('.draft', (cards) => cards.length)).toBe(NUMBERS.length);
    await addUp(popup);
  });

  it('is posted whole with at most 40 keys besides text', async () => {
    // What is suggested comes a moment after the day. One matter at least is found by its words, however soon that is.
    let sought = 0;
    for (let left = GROUPS; left > 0; left--) {
      const { kind, key, first } = await place();
      expect(kind).toBe('need');
      if (first && sought > 0) await press('1');
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
    expect(stage.clio.activities().length).toBe(NUMBERS.length);
    const seconds = stage.clio.activities().reduce((sum, { quantity }) => sum + quantity, 0);
    expect(Math.abs(seconds - 36_000)).toBeLessThanOrEqual(NUMBERS.length);
    await addUp(popup);
    console.log(`Keys besides text: ${pressed}`);
    expect(pressed).toBeLessThanOrEqual(40);
  });
});
