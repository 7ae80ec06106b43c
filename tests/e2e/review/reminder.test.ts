import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer';
import { expect, it } from 'vitest';
import { onDesktop, replaying, useStage } from '../../desktop/fixture.ts';
import { AMOUNTS, see, work } from '../../desktop/index.ts';

/** What a page of the extension reaches of the browser. */
declare const chrome: {
  permissions: { contains(what: { permissions: string[] }): Promise<boolean> };
  notifications: { getAll(): Promise<Record<string, unknown>> };
};

const PICTURES = join(import.meta.dirname, '../../../artifacts/screens');

onDesktop('the reminder', () => {
  let options: Page;

  const desk = useStage(replaying(AMOUNTS.little), async ({ stage }) => {
    options = await stage.browser.page('extension/options/index.html#billing');
    await options.waitForSelector('#reminder .switch');
  });

  it('comes once its hour is reached, after the browser’s own question', async () => {
    await desk.stage.browser.toFront();
    await options.bringToFront();
    const review = await desk.stage.browser.page('extension/popup/index.html?tab');
    await see(review, 'needs a matter');
    await review.close();
    await options.bringToFront();
    await options.locator('#reminder .switch').click();
    // The question is on the screen once the page behind it has lost the keys.
    await options.waitForFunction(() => !document.hasFocus());
    // For half a second the browser takes no answer, so that nobody answers what they have not read.
    await work(1);
    await desk.stage.display.xdotool('key', 'Tab');
    await desk.stage.display.xdotool('key', 'Return');
    await options.waitForSelector('select[name="remind-at"]');
    // The day is past five, at which it reminds where no other hour was chosen.
    await options.waitForFunction(async () => Object.keys(await chrome.notifications.getAll()).includes('today'), {
      polling: 100,
    });
    mkdirSync(PICTURES, { recursive: true });
    await desk.stage.display.picture(join(PICTURES, 'reminder.png'));
    await options.screenshot({ path: join(PICTURES, 'options-reminder-light.png') as `${string}.png` });
  });

  it('is off again, and the permission given back, by one click', async () => {
    await options.locator('#reminder .switch').click();
    await options.waitForSelector('#reminder .switch[aria-checked="false"]');
    await options.waitForFunction(
      async () => !(await chrome.permissions.contains({ permissions: ['notifications'] })),
      { polling: 100 },
    );
    expect(await options.$('select[name="remind-at"]')).toBeNull();
  });
});
