import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'puppeteer';
import { beforeAll, expect, it } from 'vitest';
import { CHROMIUM_IDS, FIREFOX_IDS } from '../../../shared/index.ts';
import { onDesktopUnless, useStage, useTeardown } from '../../desktop/fixture.ts';
import {
  buildForSandbox,
  type Display,
  firefoxMissing,
  see,
  startDisplay,
  startFirefox,
  textOf,
} from '../../desktop/index.ts';
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

onDesktopUnless(firefoxMissing(), 'a policy in a real Firefox', () => {
  const teardown = useTeardown();
  const name = FIREFOX_IDS.sandbox;
  let display: Display;
  let folder: string;
  let extension: string;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'matterline-firm-'));
    teardown.add(() => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }));
    display = await startDisplay();
    teardown.add(display.stop);
    extension = await buildForSandbox('firefox', 'http://127.0.0.1:4747', folder);
  });

  /** Starts Firefox with a home and a profile, and opens the page of the firm. */
  async function firmPage(
    home: string,
    policy?: { executable: string },
  ): Promise<{ page: Page; close(): Promise<void> }> {
    const profile = join(home, 'profile');
    mkdirSync(profile, { recursive: true });
    const firefox = await startFirefox({
      extension: policy ? null : extension,
      profile,
      display,
      env: { ...display.env, HOME: home },
      ...policy,
    });
    teardown.add(firefox.close);
    return { page: await firefox.page(FIRM_PAGE), close: firefox.close };
  }

  it('is read from a native manifest, and what it locks is locked', async () => {
    const home = join(folder, 'home');
    const manifests = join(home, '.mozilla/managed-storage');
    mkdirSync(manifests, { recursive: true });
    const data = { keepMonths: 36, region: 7, locked: ['keepMonths'] };
    writeFileSync(
      join(manifests, `${name}.json`),
      JSON.stringify({ name, description: 'Matterline', type: 'storage', data }),
    );
    const { page, close } = await firmPage(home);
    await see(page, 'What your firm settled');
    await see(page, '36 months');
    await see(page, 'Set by your firm for everybody.');
    await see(page, 'Clio region in the browser’s policy: cannot be used');
    await close();
  });

  it.skipIf(policiesMissing())(
    'puts the extension in, and counts from the start on, with what it says then',
    async () => {
      const home = join(folder, 'managed');
      mkdirSync(home);
      const copy = copyFirefox(join(folder, 'firefox'));
      const install_url = pathToFileURL(packedForFirefox(extension, join(folder, 'matterline.xpi'))).href;
      const write = (settings: object) =>
        copy.write({
          ExtensionSettings: { [name]: { installation_mode: 'force_installed', install_url } },
          '3rdparty': { Extensions: { [name]: settings } },
        });

      write({ region: 'eu', keepMonths: 24, locked: ['region', 'pause'] });
      const first = await firmPage(home, copy);
      await see(first.page, 'What your firm settled');
      await see(first.page, 'Europe and United Kingdom');
      await see(first.page, '24 months');
      await see(first.page, 'Locks, number 2 in the browser’s policy: cannot be used');
      const moved = await first.page.evaluate(() => browser.management.getSelf());
      expect(moved).toMatchObject({ enabled: true, installType: 'admin' });
      await first.close();

      write({ keepMonths: 36 });
      const second = await firmPage(home, copy);
      await see(second.page, '36 months');
      expect(await textOf(second.page)).not.toContain('Europe and United Kingdom');
      await second.close();
    },
  );
});

declare const browser: { management: { getSelf(): Promise<{ enabled: boolean; installType: string }> } };
