import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'puppeteer';
import { expect, it } from 'vitest';
import type { Export } from '../../../extension/messages/export.ts';
import { CHROMIUM_IDS, FIREFOX_IDS } from '../../../shared/index.ts';
import { onDesktopUnless, useStage } from '../../desktop/fixture.ts';
import { firefoxMissing, openWindow, type StageOptions, see, textOf } from '../../desktop/index.ts';
import { copyFirefox, packedForFirefox, policiesMissing } from '../parts/firefox-policies.ts';
import { FIRM_PAGE, picturesOf } from '../parts/firm-files.ts';

const notRoot = process.getuid?.() === 0 ? null : 'only root may write policies of the browser';

const POLICIES = '/etc/chromium/policies/managed';

onDesktopUnless(notRoot, 'a policy in a real browser', () => {
  const file = join(POLICIES, 'matterline-test.json');
  const write = (settings: object) =>
    writeFileSync(file, JSON.stringify({ '3rdparty': { extensions: { [CHROMIUM_IDS.sandbox]: settings } } }));
  let page: Page;

  useStage({}, async ({ stage, teardown }) => {
    teardown.add(() => rmSync(file, { force: true }));
    page = await stage.browser.page(FIRM_PAGE);
    await page.waitForSelector('input[name="firm-file"]');
  });

  it('is absent: nothing is said of the firm', async () => {
    rmSync(file, { force: true });
    await page.waitForFunction(() => !(document.body.textContent ?? '').includes('What your firm settled'));
    expect(await textOf(page)).not.toContain('What your firm settled');
  });

  it('counts while the browser runs, without its parts of the wrong type', async () => {
    mkdirSync(POLICIES, { recursive: true });
    write({
      region: 'eu',
      SHOW_CLOSED_CASES: 'yes',
      exclusions: [{ title: 'payroll' }, {}],
      keepMonths: 24,
      locked: ['region', 'pause'],
    });
    await see(page, 'What your firm settled');
    await see(page, 'Europe and United Kingdom');
    await see(page, '24 months');
    await see(page, 'Windows never recorded, number 2 in the browser’s policy: cannot be used');
    await see(page, 'Locks, number 2 in the browser’s policy: cannot be used');
    expect(await page.$('[data-setting="SHOW_CLOSED_CASES"]')).toBeNull();
    await picturesOf('chromium', page, 'policy');
  });

  it('counts with what it says next, and not at all when it is taken away', async () => {
    mkdirSync(POLICIES, { recursive: true });
    write({ SHOW_CLOSED_CASES: true, locked: ['SHOW_CLOSED_CASES'] });
    await page.waitForSelector('[data-setting="SHOW_CLOSED_CASES"]');
    write({
      ACTIVITY_TYPES_NON_BILLABLE:
        'Administration, Training, Travel, Marketing, Recruiting, Pro bono, Firm meetings, Reading',
      exclusions: Array.from({ length: 150 }, (_, at) => ({
        title: `a rather long title of a window that nobody records ${at}`,
      })),
      rules: Array.from({ length: 300 }, (_, at) => ({ matter: '', words: `word ${at}` })),
    });
    await see(page, 'and 94 more');
    await picturesOf('chromium', page, 'too-much');
    rmSync(file);
    await page.waitForFunction(() => !(document.body.textContent ?? '').includes('What your firm settled'));
  });
});

onDesktopUnless(firefoxMissing(), 'a native manifest with settings, in a real Firefox', () => {
  const name = FIREFOX_IDS.sandbox;
  const data = { keepMonths: 36, region: 7, locked: ['keepMonths'] };
  /** Firefox reads it as it starts, so it is there before. */
  const host: StageOptions['host'] = (_, folder) => {
    const manifests = join(folder, 'home/.mozilla/managed-storage');
    mkdirSync(manifests, { recursive: true });
    const text = JSON.stringify({ name, description: 'Matterline', type: 'storage', data });
    writeFileSync(join(manifests, `${name}.json`), text);
  };
  const desk = useStage({ browser: 'firefox', host });

  it('counts, and what it locks is locked', async () => {
    const page = await desk.stage.browser.page(FIRM_PAGE);
    await see(page, 'What your firm settled');
    await see(page, '36 months');
    await see(page, 'Set by your firm for everybody.');
    await see(page, 'Clio region in the browser’s policy: cannot be used');
  });
});

onDesktopUnless(
  firefoxMissing() ?? policiesMissing(),
  'the policy for Firefox that firms are given, in a real Firefox',
  () => {
    let change: (settings: object) => void;
    const forced = (extension: string, folder: string) => {
      const copy = copyFirefox(join(folder, 'firefox'));
      const address = pathToFileURL(packedForFirefox(extension, join(folder, 'matterline.xpi'))).href;
      const given = readFileSync(
        join(import.meta.dirname, '../../../extension/firm/policies/firefox-policies.json'),
        'utf8',
      )
        .replaceAll(FIREFOX_IDS.release, FIREFOX_IDS.sandbox)
        .replace(/https:[^"]+/, address);
      const { policies } = JSON.parse(given);
      change = (settings) => {
        policies['3rdparty'].Extensions[FIREFOX_IDS.sandbox] = settings;
        copy.write(policies);
      };
      copy.write(policies);
      return copy.executable;
    };
    const desk = useStage({ browser: 'firefox', forced });

    it('puts the extension in, which nobody can remove, settles what it says, and reaches the helper', async () => {
      const page = await desk.stage.browser.page(FIRM_PAGE);
      await see(page, 'What your firm settled');
      await see(page, 'United States');
      await see(page, '24 months');
      await see(page, 'Set by your firm for everybody.');
      expect(await page.evaluate(() => browser.management.getSelf())).toMatchObject({
        enabled: true,
        installType: 'admin',
        mayDisable: false,
      });
      await see(await desk.stage.browser.page('extension/popup/index.html?tab'), 'Recording');
    });

    it('counts with what it says at the next start, and what was recorded is still there', async () => {
      for (const title of ['Before the restart', 'Something else'])
        await (await openWindow(desk.stage.display, { app: 'Writer', title })).focus();
      const titles = async (page: Page) =>
        ((await page.evaluate(() => globalThis.matterline?.export())) as Export).spans.map((span) => span.title);
      const before = await desk.stage.browser.page(FIRM_PAGE);
      await expect.poll(() => titles(before)).toContain('Before the restart');
      await desk.stage.browser.close();

      change({ keepMonths: 36 });
      const again = await desk.stage.open();
      const page = await again.page(FIRM_PAGE);
      await see(page, '36 months');
      expect(await textOf(page)).not.toContain('United States');
      expect(await titles(page)).toContain('Before the restart');
    });
  },
);

declare const browser: { management: { getSelf(): Promise<object> } };
