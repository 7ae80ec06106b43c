import type { Page } from 'puppeteer';
import { expect, it } from 'vitest';
import { onDesktop, replaying, useConnectedStage } from '../../desktop/fixture.ts';
import { AMOUNTS, see } from '../../desktop/index.ts';

const TAB = 'extension/popup/index.html?tab';
const PANEL = 'extension/popup/index.html';
const CARD = '[data-stop="card"]';
const TIMER = 'section.timer';

onDesktop('a timer', () => {
  let tab: Page;
  let panel: Page;

  const opened = async (path: string) => {
    const page = await desk.stage.browser.page(path);
    await page.waitForSelector(CARD);
    return page;
  };
  const desk = useConnectedStage(replaying(AMOUNTS.full), async () => {
    [tab, panel] = [await opened(TAB), await opened(PANEL)];
  });
  const badge = async () => (await desk.stage.browser.worker()).evaluate('chrome.action.getBadgeText({})');
  const press = async (page: Page, key: 'T') => {
    await page.bringToFront();
    await page.focus(CARD);
    await page.keyboard.press(key);
  };

  it('runs in every window and on the toolbar button, outlives the worker, and is stopped in any', async () => {
    await press(tab, 'T');
    for (const page of [tab, panel]) await page.waitForSelector(TIMER);
    await expect.poll(badge, { timeout: 20_000 }).toMatch(/^0:0\d$/);

    await desk.stage.browser.killWorker();
    const later = await opened(TAB);
    await later.waitForSelector(TIMER);

    await press(panel, 'T');
    await see(panel, 'Timer stopped');
    for (const page of [tab, panel, later]) await page.waitForSelector(TIMER, { hidden: true });
    await expect.poll(badge, { timeout: 20_000 }).not.toMatch(/^0:0\d$/);
    await later.close();
  });

  it('asks for its matter where nothing that has one has the focus', async () => {
    await tab.bringToFront();
    await tab.focus('[data-stop="need"]');
    await tab.keyboard.press('T');
    await see(tab, 'Start a timer');
    await tab.keyboard.press('Escape');
    await tab.waitForSelector('dialog[open]', { hidden: true });
    expect(await tab.$(TIMER)).toBeNull();
  });
});
