import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer';
import { describe, expect, it } from 'vitest';
import { CHROMIUM_IDS, FIREFOX_IDS } from '../../../shared/index.ts';
import { ADA, BEN } from '../../clio-sandbox/index.ts';
import { onDesktop, onDesktopUnless, useStage, useTeardown } from '../../desktop/fixture.ts';
import { buildForSandbox, connectedOptions, findFirefox, see, startFirefox, textOf } from '../../desktop/index.ts';
import { downloadsOf, FIRM_PAGE, openFirmFile } from '../parts/firm-files.ts';

const notRoot = process.getuid?.() === 0 ? null : 'only root may write policies of the browser';

const noFirefox = findFirefox() ? null : 'not installed: firefox-esr';
if (noFirefox) console.log(`Skipped, a policy in a real Firefox: ${noFirefox}.`);

const POLICIES = '/etc/chromium/policies/managed';
const PICTURES = join(import.meta.dirname, '../../../artifacts/screens');

async function pictures(page: Page, name: string): Promise<void> {
  mkdirSync(PICTURES, { recursive: true });
  for (const scheme of ['light', 'dark']) {
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    await page.screenshot({ path: join(PICTURES, `firm-${name}-${scheme}.png`) as `${string}.png`, fullPage: true });
  }
}

onDesktop('a firm in real browsers', () => {
  let admin: Page;
  let next: (act: () => Promise<void>) => Promise<string>;

  const desk = useStage({}, async ({ stage }) => {
    stage.clio.signInAs(BEN);
    await connectedOptions(stage);
    admin = await stage.chromium.page(FIRM_PAGE);
    next = await downloadsOf(admin, join(stage.folder, 'downloads'));
    await pictures(admin, 'little');
  });

  it('an administrator makes a setup file, and an attorney in another browser is connected under their own name', async () => {
    await admin.locator('::-p-text(Make a setup file)').click();
    await admin.waitForSelector('select[name="setup-closed"]');
    await admin.select('select[name="setup-closed"]', 'yes');
    await admin.locator('input[aria-label="Lock: Include closed matters"]').click();
    await admin.locator('textarea[name="setup-windows"]').fill('payroll\nsalary review');
    const keyword = async (words: string, matter: string) => {
      await admin.locator('::-p-text(Add a keyword rule)').click();
      await admin.locator('input[name="rule-words"]').fill(words);
      await admin.locator('input[name="firm-matter"]').fill(matter);
    };
    await keyword('zenith', '00012-Smith');
    await admin.keyboard.press('Enter');
    await keyword('x', 'nobody');
    await see(admin, 'No matter on this computer has this number.');
    await pictures(admin, 'make-keyword-rule');
    await admin.locator('::-p-text(Done):is(button)').click();
    await admin.locator('::-p-text(Add a billing rule)').click();
    await admin.select('select[name="firm-whose"]', 'client');
    await admin.locator('input[name="firm-client"]').fill('Acme Corp');
    await admin.select('select[name="firm-oneTask"]', 'yes');
    await admin.locator('input[name="firm-leastMinutes"]').fill('many');
    await see(admin, 'The fewest minutes: write a number above 0');
    await pictures(admin, 'make-billing-rule');
    await admin.locator('button[type="submit"]::-p-text(Make the file)').click();
    await see(admin, 'Billing rule 1 cannot be used.');
    await admin.locator('input[name="firm-leastMinutes"]').fill('6');
    await admin.locator('::-p-text(Done):is(button)').click();
    await see(admin, 'Acme Corp: one entry for each task, at least 6 minutes');
    await pictures(admin, 'make-setup');
    const passphrase = await admin.$eval('input[name="new-passphrase"]', (input) => (input as HTMLInputElement).value);
    const file = await next(() => admin.locator('button[type="submit"]::-p-text(Make the file)').click());
    expect(readFileSync(file, 'utf8')).not.toContain(desk.stage.clio.clientSecret);

    desk.stage.clio.signInAs(ADA);
    const ada = await desk.stage.open(join(desk.stage.folder, 'ada'));
    const page = await openFirmFile(ada, desk.stage.clio.url, file, passphrase, true, (opened) =>
      pictures(opened, 'opened-setup'),
    );
    await see(page, 'What your firm settled');
    await see(page, 'Set by your firm for everybody.');
    await see(page, 'your firm’s Clio has no “nobody”');
    // What has no effect does not stand among what counts.
    await see(page, '“zenith” is 00012-Smith, unless a rule of yours says otherwise.');
    expect(await textOf(page)).not.toContain('“x” is nobody');
    await see(page, 'Acme Corp: one entry for each task, at least 6 minutes');
    await pictures(page, 'settled');
    await page.goto(page.url().replace('#firm', '#connections'));
    await page.reload();
    await see(page, 'ada@firm.example');
    await ada.close();
  });

  it('a shared connection says what it is, and a colleague works over it without any sign-in', async () => {
    await admin.reload();
    await admin.locator('::-p-text(Make a shared connection)').click();
    await see(
      admin,
      'Anyone with this file acts in Clio as Ben Reed and sees every matter Ben Reed sees, until Ben Reed is revoked.',
    );
    await admin.locator('input[name="colleague-name"]').fill('Ada Park');
    await admin.locator('input[name="colleague-email"]').fill('ada@firm.example');
    await pictures(admin, 'make-shared');
    const passphrase = await admin.$eval('input[name="new-passphrase"]', (input) => (input as HTMLInputElement).value);
    const file = await next(() => admin.locator('button[type="submit"]::-p-text(Make the file)').click());

    const colleague = await desk.stage.open(join(desk.stage.folder, 'colleague'));
    const page = await openFirmFile(colleague, desk.stage.clio.url, file, passphrase, false, (opened) =>
      pictures(opened, 'opened-shared'),
    );
    await see(page, 'Your time is posted for Ada Park, over the connection of Ben Reed.');
    await pictures(page, 'shared');
    await colleague.close();
  });

  it('a file that does not open says why, in plain words', async () => {
    const page = await desk.stage.chromium.page(FIRM_PAGE);
    const wrong = join(desk.stage.folder, 'wrong.matterline');
    writeFileSync(wrong, 'PK');
    const input = await page.waitForSelector('input[name="firm-file"]');
    await (input as unknown as { uploadFile(path: string): Promise<void> }).uploadFile(wrong);
    await page.locator('input[name="passphrase"]').fill('whatever it is');
    await page.locator('::-p-text(Open):is(button)').click();
    await see(page, 'This is not a Matterline file.');
    const huge = join(desk.stage.folder, 'huge.matterline');
    writeFileSync(huge, Buffer.alloc(5_000_000, 32));
    await (input as unknown as { uploadFile(path: string): Promise<void> }).uploadFile(huge);
    await see(page, 'This file is too large to be a Matterline file.');
    await pictures(page, 'fault');
    await page.close();
  });
});

onDesktopUnless(notRoot, 'a policy in a real browser', () => {
  const file = join(POLICIES, 'matterline-test.json');
  const write = (settings: object) =>
    writeFileSync(file, JSON.stringify({ '3rdparty': { extensions: { [CHROMIUM_IDS.sandbox]: settings } } }));
  let page: Page;

  useStage({}, async ({ stage, teardown }) => {
    teardown.add(() => rmSync(file, { force: true }));
    page = await stage.chromium.page(FIRM_PAGE);
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
    await pictures(page, 'policy');
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
    await pictures(page, 'too-much');
    rmSync(file);
    await page.waitForFunction(() => !(document.body.textContent ?? '').includes('What your firm settled'));
  });
});

describe.skipIf(noFirefox)('a policy in a real Firefox', () => {
  const teardown = useTeardown();

  it('is read from a native manifest, and what it locks is locked', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'matterline-firm-'));
    teardown.add(() => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }));
    const [home, profile] = [join(folder, 'home'), join(folder, 'profile')];
    const manifests = join(home, '.mozilla/managed-storage');
    for (const made of [profile, manifests]) mkdirSync(made, { recursive: true });
    const name = FIREFOX_IDS.sandbox;
    const data = { keepMonths: 36, region: 7, locked: ['keepMonths'] };
    writeFileSync(
      join(manifests, `${name}.json`),
      JSON.stringify({ name, description: 'Matterline', type: 'storage', data }),
    );
    const extension = await buildForSandbox('firefox', 'http://127.0.0.1:4747', folder);
    const firefox = await startFirefox({ extension, profile, env: { ...process.env, HOME: home } });
    teardown.add(firefox.close);
    const page = await firefox.page(FIRM_PAGE);
    await see(page, 'What your firm settled');
    await see(page, '36 months');
    await see(page, 'Set by your firm for everybody.');
    await see(page, 'Clio region in the browser’s policy: cannot be used');
  });
});
