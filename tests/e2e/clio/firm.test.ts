import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer';
import { expect, it } from 'vitest';
import { ADA, BEN } from '../../clio-sandbox/index.ts';
import { inEachBrowser, useStage } from '../../desktop/fixture.ts';
import { connectedOptions, see, textOf, writeInto } from '../../desktop/index.ts';
import { FIRM_PAGE, openFirmFile, picturesOf } from '../parts/firm-files.ts';

inEachBrowser('a firm', (browser) => {
  const pictures = (page: Page, name: string) => picturesOf(browser, page, name);

  let admin: Page;
  let next: (act: () => Promise<void>) => Promise<string>;

  const desk = useStage({ browser }, async ({ stage }) => {
    stage.clio.signInAs(BEN);
    await connectedOptions(stage);
    admin = await stage.browser.page(FIRM_PAGE);
    next = await stage.browser.downloads(join(stage.folder, 'downloads'));
    await pictures(admin, 'little');
  });

  it('an administrator makes a setup file, and an attorney in another browser is connected under their own name', async () => {
    await admin.locator('::-p-text(Make a setup file)').click();
    await admin.waitForSelector('select[name="setup-closed"]');
    await admin.select('select[name="setup-closed"]', 'yes');
    await admin.locator('input[aria-label="Lock: Include closed matters"]').click();
    await writeInto(admin, 'textarea[name="setup-windows"]', 'payroll\nsalary review');
    const keyword = async (words: string, matter: string) => {
      await admin.locator('::-p-text(Add a keyword rule)').click();
      await writeInto(admin, 'input[name="rule-words"]', words);
      await writeInto(admin, 'input[name="firm-matter"]', matter);
    };
    await keyword('zenith', '00012-Smith');
    await admin.keyboard.press('Enter');
    await keyword('x', 'nobody');
    await see(admin, 'No matter on this computer has this number.');
    await pictures(admin, 'make-keyword-rule');
    await admin.locator('::-p-text(Done):is(button)').click();
    await admin.locator('::-p-text(Add a billing rule)').click();
    await admin.select('select[name="firm-whose"]', 'client');
    await writeInto(admin, 'input[name="firm-client"]', 'Acme Corp');
    await admin.select('select[name="firm-oneTask"]', 'yes');
    await writeInto(admin, 'input[name="firm-leastMinutes"]', 'many');
    await see(admin, 'The fewest minutes: write a number above 0');
    await pictures(admin, 'make-billing-rule');
    await admin.locator('button[type="submit"]::-p-text(Make the file)').click();
    await see(admin, 'Billing rule 1 cannot be used.');
    await writeInto(admin, 'input[name="firm-leastMinutes"]', '6');
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
    await writeInto(admin, 'input[name="colleague-name"]', 'Ada Park');
    await writeInto(admin, 'input[name="colleague-email"]', 'ada@firm.example');
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
    const page = await desk.stage.browser.page(FIRM_PAGE);
    const wrong = join(desk.stage.folder, 'wrong.matterline');
    writeFileSync(wrong, 'PK');
    const input = await page.waitForSelector('input[name="firm-file"]');
    await (input as unknown as { uploadFile(path: string): Promise<void> }).uploadFile(wrong);
    await writeInto(page, 'input[name="passphrase"]', 'whatever it is');
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
