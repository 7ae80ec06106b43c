import { join } from 'node:path';
import type { Page } from 'puppeteer';
import { expect, it } from 'vitest';
import type { Export } from '../../../extension/messages/export.ts';
import { onDesktopUnless, useConnectedStage } from '../../desktop/fixture.ts';
import {
  crashExtensions,
  firefoxMissing,
  NARRATIVE,
  openDraftOf,
  openWindow,
  sendDraftOf,
  typeAtOnce,
  work,
} from '../../desktop/index.ts';

const POPUP = 'extension/popup/index.html?tab';

onDesktopUnless(firefoxMissing(), 'Firefox', () => {
  const desk = useConnectedStage({ browser: 'firefox' });

  it('keeps and posts words though they are typed faster than anyone is answered, and the page is closed at once', async () => {
    const { display, clio, browser } = desk.stage;
    const letter = await openWindow(display, { app: 'Writer', title: '00012-Smith Motion to compel.odt' });
    await letter.focus();
    await work(2.5);
    // A new window comes to the front, which ends the stretch before it.
    const other = await openWindow(display, { app: 'Mail', title: 'Inbox' });
    await other.focus();
    let popup = await browser.page(POPUP);
    const smith = clio.matter('00012-Smith').id;
    await openDraftOf(popup, smith);
    await typeAtOnce(popup, 'Revise motion to compel, at length.');
    await popup.close();
    popup = await browser.page(POPUP);
    await openDraftOf(popup, smith);
    await expect
      .poll(() => popup.$eval(NARRATIVE, (box) => (box as HTMLTextAreaElement).value), { timeout: 10_000 })
      .toBe('Revise motion to compel, at length.');

    await sendDraftOf(popup, smith);
    await popup.waitForSelector('[data-entry="posted"]');
    expect(clio.activities()).toMatchObject([{ matterId: smith, note: 'Revise motion to compel, at length.' }]);
  });

  it('records on once the process of all its extensions has crashed, and keeps what was stored', async () => {
    const { display, browser, folder } = desk.stage;
    const recorded = async (page: Page, title: string) => {
      const exported = () => page.evaluate(() => globalThis.matterline?.export()) as Promise<Export>;
      const titles = async () => (await exported()).spans.map((span) => span.title);
      await expect.poll(titles, { timeout: 20_000 }).toContain(title);
    };
    const work = async (title: string) => (await openWindow(display, { app: 'Writer', title })).focus();
    await work('Before the crash');
    await work('As it crashes');
    await recorded(await browser.page(POPUP), 'Before the crash');
    crashExtensions(join(folder, 'data'));
    await work('After the crash');
    await work('Last of all');
    const again = await browser.page(POPUP);
    await recorded(again, 'After the crash');
    await recorded(again, 'Before the crash');
  });
});
