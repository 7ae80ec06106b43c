import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer';
import { expect, it } from 'vitest';
import type { Export } from '../../../extension/messages/export.ts';
import type { browser } from '../../../extension/platform.ts';
import { inEachBrowser, useConnectedStage } from '../../desktop/fixture.ts';
import { type DesktopWindow, openWindow, work } from '../../desktop/index.ts';

const PICTURES = join(import.meta.dirname, '../../../artifacts/screens');
const TITLE = 'Matters | Clio';

inEachBrowser('pages of Clio in this browser', (browserName) => {
  let clioPage: Page;
  let brief: DesktopWindow;

  const spans = async () => ((await desk.options.evaluate(() => globalThis.matterline?.export())) as Export).spans;
  /** Shows a matter's page, as Clio does: the address changes, and the title stays. */
  const show = async (number: string) => {
    const { id } = desk.stage.clio.matter(number);
    await clioPage.evaluate((hash) => {
      location.hash = hash;
      document.title = 'Matters | Clio';
    }, `/matters/${id}`);
    return id;
  };
  /** Waits until time of a matter is stored. */
  const stored = (matter: number) =>
    desk.options.waitForFunction(
      async (wanted) =>
        ((await globalThis.matterline?.export()) as Export | undefined)?.spans.some(({ matter: id }) => id === wanted),
      { polling: 200 },
      matter,
    );
  const toFront = async (page: Page) => {
    await desk.stage.browser.toFront();
    await page.bringToFront();
  };
  const isAllowed = () =>
    desk.options.evaluate(() =>
      (globalThis as unknown as { chrome: typeof browser }).chrome.permissions.contains({ permissions: ['tabs'] }),
    );
  /** Allows it in the browser's own question, which no page can answer. What was allowed before it does not ask again. */
  const allow = async () => {
    // The question is on the screen once the page behind it has lost the keys.
    await desk.options.waitForFunction(
      () => !document.hasFocus() || document.querySelector('#pages .switch[aria-checked="true"]'),
    );
    // Firefox's question takes no answer from a test: there it is not asked.
    if (await isAllowed()) return;
    // For half a second the browser takes no answer, so that nobody answers what they have not read.
    await work(1);
    await desk.stage.display.xdotool('key', 'Tab');
    await desk.stage.display.xdotool('key', 'Return');
  };

  /** Allows it, or takes that back, where it is not so. */
  const allowPages = async (wanted: boolean) => {
    await toFront(desk.options);
    await desk.options.evaluate(() => {
      location.hash = '#matching';
    });
    await desk.options.waitForSelector('#pages .switch');
    if ((await isAllowed()) !== wanted) {
      await desk.options.waitForFunction(() => document.hasFocus());
      await desk.options.click('#pages .switch');
      if (wanted) await allow();
    }
    await desk.options.waitForSelector(`#pages .switch[aria-checked="${wanted}"]`);
  };

  const desk = useConnectedStage({ browser: browserName }, async ({ stage }) => {
    mkdirSync(PICTURES, { recursive: true });
    clioPage = await stage.browser.puppeteer.newPage();
    await clioPage.goto(`${stage.clio.url}/nc/`);
    brief = await openWindow(stage.display, { app: 'Writer', title: 'Brief.odt' });
  });

  it('are not looked at before that is allowed', async () => {
    await allowPages(false);
    const from = Date.now();
    await show('00012-Smith');
    await toFront(clioPage);
    await clioPage.waitForFunction(() => document.hasFocus());
    await work(2);
    await toFront(desk.options);
    const seen = (await spans()).filter(({ start }) => start >= from);
    expect(seen.filter(({ title }) => title.includes('/nc/#/'))).toEqual([]);
  });

  it('give their matter by their address once it may, each second to one of them', async () => {
    await allowPages(false);
    await allowPages(true);
    if (browserName === 'chromium')
      await desk.options.screenshot({ path: join(PICTURES, 'matching-pages.png') as `${string}.png`, fullPage: true });
    const from = Date.now();
    const smith = await show('00012-Smith');
    await toFront(clioPage);
    await work(3);
    const harbor = await show('10472-0001');
    await work(3);
    await brief.focus();
    await stored(harbor);
    const all = (await spans()).filter(({ start }) => start >= from);
    const seconds = (matter: number) =>
      all.filter((span) => span.matter === matter).reduce((sum, { start, end }) => sum + (end - start) / 1000, 0);
    expect(all.find(({ matter }) => matter === smith)).toMatchObject({
      title: `${TITLE} · /nc/#/matters/${smith}`,
      by: 'address',
    });
    expect(seconds(smith)).toBeGreaterThan(2);
    expect(seconds(harbor)).toBeGreaterThan(2);
    for (const [index, span] of all.entries()) expect(span.start).toBeGreaterThanOrEqual(all[index - 1]?.end ?? 0);
  });

  it('keep nothing else of an address, even while a page without a title is loaded', async () => {
    await allowPages(true);
    const from = Date.now();
    await toFront(clioPage);
    await clioPage.goto(`${desk.stage.clio.url}/nc/?secret=4711`);
    await clioPage.evaluate(() => {
      document.title = '';
    });
    await work(2);
    await clioPage.evaluate(() => {
      document.title = 'Calendar | Clio';
    });
    await work(2);
    await brief.focus();
    await desk.options.waitForFunction(
      async () =>
        ((await globalThis.matterline?.export()) as Export | undefined)?.spans.some(({ title }) =>
          title.startsWith('Calendar | Clio'),
        ),
      { polling: 200 },
    );
    const kept = (await spans()).filter(({ start }) => start >= from);
    expect(JSON.stringify(kept)).not.toContain('secret');
    // Chromium gives its window the host for a title meanwhile, Firefox its own name alone.
    const untitled = { chromium: new URL(desk.stage.clio.url).host, firefox: 'Mozilla Firefox' };
    expect(kept.map(({ title }) => title)).toContain(untitled[browserName]);
  });

  it('are looked at no longer once the permission is taken back, and their time is still recorded', async () => {
    await allowPages(true);
    await allowPages(false);
    expect(await isAllowed()).toBe(false);
    await show('00041-Acme Corp');
    const from = Date.now();
    await toFront(clioPage);
    await work(2);
    await brief.focus();
    await desk.options.waitForFunction(
      async (after) =>
        ((await globalThis.matterline?.export()) as Export | undefined)?.spans.some(
          // Each browser puts its name behind, after a dash of its own.
          ({ start, title }) => start >= after && /^Matters \| Clio [-\u2014] /.test(title),
        ),
      { polling: 200 },
      from,
    );
    expect((await spans()).filter(({ matter }) => matter === desk.stage.clio.matter('00041-Acme Corp').id)).toEqual([]);
  });
});
