import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import type { Page } from 'puppeteer';
import { expect, it } from 'vitest';
import type { Export } from '../../../extension/messages/export.ts';
import { firefoxMissing } from '../../desktop/firefox.ts';
import { onDesktopUnless, useStage } from '../../desktop/fixture.ts';
import { type DesktopWindow, openWindow, work } from '../../desktop/index.ts';
import { pagedSite } from '../parts/paged-site.ts';
import { filesWith } from '../parts/secrets.ts';

/** In every title that may not be kept; nothing else holds it. */
const SECRET = `zq${randomUUID().replaceAll('-', '')}`;

onDesktopUnless(firefoxMissing(), 'private windows of Firefox, which it marks as such', () => {
  let options: Page;
  let desk: DesktopWindow;
  let addressOf: (title: string) => string;

  const set = useStage({ browser: 'firefox' }, async ({ stage, teardown }) => {
    addressOf = await pagedSite(teardown);
    options = await stage.browser.page('extension/options/index.html#recording');
    desk = await openWindow(stage.display, { app: 'Writer', title: 'Desk.odt' });
  });

  const x = (...args: string[]) => set.stage.display.xdotool(...args);
  const spans = async () => ((await options.evaluate(() => globalThis.matterline?.export())) as Export).spans;
  const titles = async () => (await spans()).map(({ title }) => title);
  /** Waits until a window whose title fits is in front, and gives its number. */
  const inFront = async (words: RegExp): Promise<string> => {
    for (;;) {
      const id = await x('getactivewindow').catch(() => '');
      if (id !== '' && words.test(await x('getwindowname', id).catch(() => ''))) return id;
    }
  };
  /** Goes to an address in the window in front, as a person does. */
  const visit = async (address: string) => {
    await x('key', 'ctrl+l');
    await x('type', '--delay', '1', address);
    await x('key', 'Return');
  };

  it('leave no word, with all that belongs to them, in no file of the profile’s or the helper’s', async () => {
    const { browser, folder } = set.stage;
    await (await browser.puppeteer.newPage()).goto(addressOf('Public'));
    await browser.toFront();
    await inFront(/^Public — /);
    await work(0.5);
    await x('key', 'ctrl+shift+p');
    await inFront(/Private Browsing$/);
    await visit(addressOf(`${SECRET} private`));
    const secret = await inFront(new RegExp(`^${SECRET} private — `));
    await work(1);
    for (const key of ['a', 'f']) {
      await x('windowactivate', '--sync', secret);
      await x('key', key);
      await work(0.6);
      await x('key', 'Escape');
    }
    await x('windowactivate', '--sync', secret);
    await x('key', 'o');
    const own = await inFront(new RegExp(`^${SECRET} private popup`));
    await work(1);
    for (const window of [own, secret]) {
      await x('windowactivate', '--sync', window);
      await work(0.3);
    }
    await desk.focus();
    await desk.rename('Desk, after it.odt');
    await work(0.5);
    await expect.poll(titles, { timeout: 30_000 }).toContain('Desk, after it.odt');

    const kept = await spans();
    expect(kept.map(({ title }) => title)).toContain('Public — Mozilla Firefox');
    expect(kept.filter(({ title }) => /private/i.test(title))).toEqual([]);
    expect(JSON.stringify(kept)).not.toContain(SECRET);
    // Neither while they are open, nor once Firefox has written down all that it keeps.
    expect(filesWith(folder, SECRET)).toEqual([]);
    await browser.close();
    expect(filesWith(folder, SECRET)).toEqual([]);
    expect(filesWith(join(folder, 'data'), 'Public').length).toBeGreaterThan(0);
  });
});
