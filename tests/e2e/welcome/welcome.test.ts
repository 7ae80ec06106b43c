import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer';
import { expect, it } from 'vitest';
import { inEachBrowser, useStage } from '../../desktop/fixture.ts';
import { connectByHand, openWindow, see, textOf, work } from '../../desktop/index.ts';
import { faultsOf } from '../parts/axe.ts';
import { brokenLayout } from '../parts/broken-layout.ts';

const PICTURES = join(import.meta.dirname, '../../../artifacts/screens');
const PAGE = 'extension/welcome/index.html';

inEachBrowser('the page after the installation', (browser) => {
  let page: Page;

  const desk = useStage({ browser, host: () => undefined }, async ({ stage }) => {
    mkdirSync(PICTURES, { recursive: true });
    page = await stage.browser.page(PAGE);
  });

  const standing = () => page.$$eval('.step', (steps) => steps.map((step) => step.className.replace('card step ', '')));
  const stands = (...wanted: string[]) =>
    page.waitForFunction(
      (classes) => [...document.querySelectorAll('.step')].map((step) => step.className).join() === classes,
      {},
      wanted.map((one) => `card step ${one}`).join(),
    );
  /** Takes pictures, wide and light, narrow and dark, in Chromium alone; nothing is cut, and no fault of accessibility is on it. */
  const picture = async (name: string) => {
    await page.bringToFront();
    if (browser !== 'chromium') return;
    for (const [width, scheme] of [
      [1100, 'light'],
      [400, 'dark'],
    ] as const) {
      await page.setViewport({ width, height: 800 });
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
      await page.screenshot({ path: join(PICTURES, `welcome-${name}-${width}-${scheme}.png`), fullPage: true });
      const broken = await brokenLayout(page);
      expect({ width, scheme, faults: await faultsOf(page), broken }).toEqual({
        width,
        scheme,
        faults: [],
        broken: [],
      });
    }
  };
  /** The options, as the button opens them; Firefox tells no test of a tab that a page of an extension opened. */
  const connections = async (): Promise<Page> => {
    const address = 'extension/options/index.html#connections';
    if (browser === 'firefox') return desk.stage.browser.page(address);
    const opened = desk.stage.browser.puppeteer.waitForTarget((target) => target.url().endsWith(address));
    await page.locator('::-p-text(Connect to Clio)').click();
    return (await opened).asPage();
  };

  it('says how to install the helper on this system, and that it is not there yet', async () => {
    await see(page, 'It is not installed yet.');
    expect(await standing()).toEqual(['done', 'now', 'now', 'later']);
    expect(await textOf(page)).toContain('.deb');
    expect(await textOf(page)).not.toMatch(/npm run|setup\.exe/);
    await picture('no-helper');
  });

  it('notices by itself that the helper came', async () => {
    await page.bringToFront();
    await desk.stage.install();
    await stands('done', 'done', 'now', 'now');
    expect(await textOf(page)).toMatch(/Found, version \d/);
  });

  it('shows the first title while it is recorded, and no window of its own', async () => {
    const brief = await openWindow(desk.stage.display, { app: 'Writer', title: '00012-Smith - Reply brief.odt' });
    await brief.focus();
    // Less than three seconds are a flicker.
    await work(3.2);
    // Looked at again, as the page asks for.
    await desk.stage.browser.toFront();
    await page.waitForFunction(() => document.querySelector('.seen .title')?.textContent?.includes('Reply brief'));
    expect(await textOf(page)).toContain('No matter found in this title');
    expect(await textOf(page)).not.toContain('Welcome to Matterline -');
    await picture('first-title');
  });

  it('knows the matter of that title once Clio is connected, from the page that its button opens', async () => {
    await desk.stage.browser.toFront();
    await page.bringToFront();
    const options = await connections();
    await connectByHand(desk.stage, options);
    await page.bringToFront();
    await stands('done', 'done', 'done', 'done');
    await page.waitForSelector('.seen .matter-line');
    expect(await page.$eval('.seen .matter-line', (line) => line.textContent)).toContain('00012-Smith');
    await picture('done');
  });

  it('shows the same when it was closed and is opened again', async () => {
    await page.close();
    page = await desk.stage.browser.page(PAGE);
    await stands('done', 'done', 'done', 'done');
  });
});
