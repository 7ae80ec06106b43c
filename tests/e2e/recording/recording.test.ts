import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer';
import { expect, it } from 'vitest';
import type { Export } from '../../../extension/messages/export.ts';
import { HOST_NAME } from '../../../shared/index.ts';
import { onDesktop, useStage } from '../../desktop/fixture.ts';
import { type DesktopWindow, killHelpers, openWindow, see, textOf, work, writeInto } from '../../desktop/index.ts';
import { faultsOf } from '../parts/axe.ts';

const PICTURES = join(import.meta.dirname, '../../../artifacts/screens');
const BRIEF = '00012-Smith Brief.odt';
const PRIVATE = 'Dr. Vance - Appointments';
const PAYROLL = 'Payroll 2026.ods';

onDesktop('what the attorney does not want recorded', () => {
  let options: Page;
  let popup: Page;
  let brief: DesktopWindow;
  let other: DesktopWindow;

  const spans = async () => ((await options.evaluate(() => globalThis.matterline?.export())) as Export).spans;
  const titles = async () => (await spans()).map(({ title }) => title);
  const workIn = async (window: DesktopWindow, seconds: number) => {
    await window.focus();
    await work(seconds);
  };
  /** Waits until time with this title is stored, which the window after it brings about. */
  const stored = (title: string) =>
    options.waitForFunction(
      async (wanted) => {
        const day = (await globalThis.matterline?.export()) as Export | undefined;
        return day?.spans.some((span) => span.title === wanted) ?? false;
      },
      { polling: 100 },
      title,
    );
  /** Brings a page to the front of the browser, where it is painted and can be clicked. */
  const front = async (page: Page) => {
    await page.bringToFront();
    return page;
  };

  const desk = useStage({}, async ({ stage }) => {
    options = await stage.browser.page('extension/options/index.html#recording');
    popup = await stage.browser.page('extension/popup/index.html?tab');
    await see(popup, 'Recording');
    brief = await openWindow(stage.display, { app: 'Writer', title: BRIEF });
    other = await openWindow(stage.display, { app: 'Writer', title: 'Notes.odt' });
  });

  it('is not, while a pause from the popup by keyboard lasts; recording goes on once it is ended', async () => {
    await workIn(brief, 1);
    await (await front(popup)).focus('.status button');
    await popup.keyboard.press('Enter');
    await popup.waitForSelector('[role=menu]');
    await popup.keyboard.press('Enter');
    await see(popup, 'Paused until');
    const paused = Date.now();

    await other.rename(PRIVATE);
    await workIn(other, 1.5);
    await workIn(brief, 0.5);
    const resumed = Date.now();
    await popup.locator('::-p-text(Resume)').click();
    await popup.waitForFunction(() => !document.body.textContent?.includes('Paused'));
    await other.rename('2024-00117 Claims.odt');
    await workIn(other, 1);
    await workIn(brief, 1);
    await stored('2024-00117 Claims.odt');

    expect(await titles()).not.toContain(PRIVATE);
    expect((await spans()).filter(({ start, end }) => start < resumed && end > paused)).toEqual([]);
  });

  it('survives the worker: the pause is still there, and is still ended from the popup', async () => {
    await (await front(popup)).locator('.status button').click();
    await popup.locator('::-p-text(Pause until I resume)').click();
    await see(popup, 'Paused until you resume.');
    await desk.stage.browser.killWorker();
    await popup.reload();
    await see(popup, 'Paused until you resume.');
    await popup.locator('::-p-text(Resume)').click();
    await popup.waitForFunction(() => !document.body.textContent?.includes('Paused'));
  });

  it('is left out by a rule from the moment it is added, and stands in no file of the helper', async () => {
    await other.rename(PAYROLL);
    await workIn(other, 1);
    await (await front(options)).locator('::-p-text(Add a rule)').click();
    await writeInto(options, '[name=rule-title]', 'payroll');
    await see(options, 'Leaves out every window whose title holds “payroll”.');
    await options.keyboard.press('Enter');
    await options.waitForSelector('.rule');
    const added = Date.now();

    await stored(PAYROLL);

    await workIn(other, 1.5);
    await other.rename('Payroll 2026 (final).ods');
    await work(1);
    await brief.rename('00012-Smith Reply.odt');
    await workIn(brief, 1);
    await workIn(other, 0.5);
    await stored('00012-Smith Reply.odt');
    expect((await spans()).filter(({ title, end }) => /payroll/i.test(title) && end > added + 500)).toEqual([]);
    expect(await titles()).not.toContain('Payroll 2026 (final).ods');
    const files = readdirSync(join(desk.stage.folder, 'data'), { recursive: true, withFileTypes: true });
    for (const file of files.filter((entry) => entry.isFile()))
      expect(readFileSync(join(file.parentPath, file.name)).includes('(final)'), file.name).toBe(false);
  });

  it('is shown with what the helper says of itself', async () => {
    await (await front(options)).locator('::-p-text(Details for support)').click();
    await see(options, 'Sees windows through');
    expect(await textOf(options)).toMatch(/Version \d+\.\d+\.\d+ · Linux, X11/);
  });

  it('is checked from the page, which puts right what is missing', async () => {
    const start = join(desk.stage.folder, 'home/.config/autostart/com.matterline.helper.desktop');
    rmSync(start);
    await (await front(options)).locator('::-p-text(Check now)').click();
    await options.waitForSelector('[data-finding=wrong]');
    const picture = async (name: string) => {
      const panel = await options.$('[data-check-up]');
      await panel?.screenshot({ path: join(PICTURES, `options-check-up-${name}.png`) as `${string}.png` });
    };
    mkdirSync(PICTURES, { recursive: true });
    for (const scheme of ['light', 'dark']) {
      await options.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
      await picture(`wrong-${scheme}`);
    }
    expect(await faultsOf(options)).toEqual([]);
    const wrong = () => options.$$eval('[data-finding=wrong] b', (names) => names.map((name) => name.textContent));
    const before = await wrong();
    expect(before).toContain('Start at login');
    await options.locator('::-p-text(Put right)').click();
    await options.waitForFunction(
      () => ![...document.querySelectorAll('[data-finding] b')].some((name) => name.textContent === 'Start at login'),
    );
    expect(existsSync(start)).toBe(true);
    // All else is as it was, and is still said.
    expect(await wrong()).toEqual(before.filter((name) => name !== 'Start at login'));
    await picture('after');
  });

  it('stops with the helper, and the toolbar button says so until the helper is back', async () => {
    const toolbar = async (what: 'getBadgeText' | 'getTitle') =>
      (await desk.stage.browser.worker()).evaluate(`chrome.action.${what}({})`);
    const badge = () => toolbar('getBadgeText');
    const title = () => toolbar('getTitle');
    expect(await badge()).not.toBe('!');
    const manifest = join(desk.stage.profile, 'NativeMessagingHosts', `${HOST_NAME}.json`);
    renameSync(manifest, `${manifest}.away`);
    killHelpers(join(desk.stage.folder, 'data'));
    await expect.poll(badge, { timeout: 40_000, interval: 200 }).toBe('!');
    expect(await title()).toContain('not recording here, because the helper is not installed for this browser');
    await see(await front(popup), 'is not installed for this browser');

    renameSync(`${manifest}.away`, manifest);
    await popup.locator('::-p-text(Try again)').click();
    await expect.poll(badge, { timeout: 20_000, interval: 200 }).not.toBe('!');
    await see(popup, 'Recording');
    expect(await title()).not.toContain('not recording');
  });
});
