import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import type { Page } from 'puppeteer';
import { expect, it, vi } from 'vitest';
import { ADA, BEN } from '../../clio-sandbox/index.ts';
import { onDesktopUnless, useStage, withKeyStore } from '../../desktop/fixture.ts';
import {
  connectByHand,
  type KeyStore,
  keyStoreMissing,
  see,
  type Teardown,
  type TestBrowser,
  waitForSync,
  writeInto,
} from '../../desktop/index.ts';
import { FIRM_PAGE, openFirmFile } from '../parts/firm-files.ts';
import { EVERYTHING, filesWith, ofClio, secretsIn } from '../parts/secrets.ts';

const SECRET = `canary-${randomUUID()}`;
const CONNECTIONS = 'extension/options/index.html';

const WHAT = 'client secret, tokens and passphrases, through a setup file and a shared connection';

// What Firefox keeps of such a connection is looked for beside the connection of one attorney.
onDesktopUnless(keyStoreMissing(), WHAT, () => {
  let keyStore: KeyStore;
  /** A page of each of the three browsers, the administrator's first. */
  const pages: Page[] = [];
  const logged: string[] = [];
  const canaries = new Map<string, string>();
  /** What lay in the key store once all three worked. */
  let stored: string[] = [];

  /** Firefox tells a test nothing of the console of an extension's page: that is looked at in Chromium alone. */
  const listen = (page: Page) => page.on('console', (message) => logged.push(message.text()));
  async function collect(who: string, chromium: TestBrowser): Promise<void> {
    for (const { account, password } of await secretsIn(keyStore)) canaries.set(password, `${account} (${who})`);
    const held = await (await chromium.worker()).evaluate('chrome.storage.session.get("token")');
    const { token } = held as { token?: { accessToken: string } };
    if (!token) throw new Error(`${who} holds no access token`);
    canaries.set(token.accessToken, `the access token of ${who}`);
  }
  const renewals = () =>
    desk.stage.clio.requests.filter(
      ({ path, body }) => path === '/oauth/token' && JSON.stringify(body ?? null).includes('"refresh_token"'),
    ).length;
  /** Opens a file in a browser of its own, and works with Clio through an error and a renewal. */
  async function colleague(name: string, file: string, passphrase: string, allow: boolean): Promise<void> {
    const chromium = await desk.stage.open(join(desk.stage.folder, name));
    listen(await openFirmFile(chromium, desk.stage.clio.url, file, passphrase, allow));
    const page = await chromium.page(CONNECTIONS);
    listen(page);
    pages.push(page);
    await waitForSync(page);
    await collect(`${name}, connected`, chromium);
    const renewed = renewals();
    desk.stage.clio.expireTokens();
    desk.stage.clio.fault('html403=1');
    await page.locator('::-p-text(Sync now)').click();
    await see(page, 'firewall');
    await page.locator('::-p-text(Sync now)').click();
    await vi.waitUntil(() => renewals() > renewed, 20_000);
    await page.waitForFunction(() => !document.querySelector('.sync'));
    await collect(`${name}, renewed`, chromium);
  }

  /** The administrator makes both files, and two colleagues open them and work. */
  async function workAsAFirm(): Promise<void> {
    const admin = await desk.stage.browser.page(FIRM_PAGE);
    listen(admin);
    const next = await desk.stage.browser.downloads(join(desk.stage.folder, 'downloads'));
    const make = async (what: string): Promise<{ file: string; passphrase: string }> => {
      const passphrase = await admin.$eval(
        'input[name="new-passphrase"]',
        (input) => (input as HTMLInputElement).value,
      );
      canaries.set(passphrase, `the passphrase of ${what}`);
      return {
        file: await next(() => admin.locator('button[type="submit"]::-p-text(Make the file)').click()),
        passphrase,
      };
    };
    await admin.locator('::-p-text(Make a setup file)').click();
    await admin.waitForSelector('select[name="setup-closed"]');
    const setup = await make('the setup file');
    await admin.reload();
    await admin.locator('::-p-text(Make a shared connection)').click();
    await writeInto(admin, 'input[name="colleague-name"]', 'Ada Park');
    await writeInto(admin, 'input[name="colleague-email"]', 'ada@firm.example');
    const shared = await make('the shared connection');

    desk.stage.clio.signInAs(ADA);
    await colleague('ada', setup.file, setup.passphrase, true);
    await colleague('over-ben', shared.file, shared.passphrase, false);
    stored = ofClio(await secretsIn(keyStore))
      .map(({ account }) => account.split('/').at(-1) ?? '')
      .sort();
  }

  const prepare = async (teardown: Teardown) => {
    const made = await withKeyStore(teardown);
    keyStore = made.keyStore;
    return made.options;
  };
  const desk = useStage(prepare, async ({ stage }) => {
    stage.clio.changeSecret(SECRET);
    stage.clio.signInAs(BEN);
    const page = await stage.browser.page(CONNECTIONS);
    pages.push(page);
    listen(page);
    await connectByHand(stage, page, { clientSecret: SECRET });
    await waitForSync(page);
    await collect('the administrator', stage.browser);
    await workAsAFirm();
  });

  it('go into the sealed files and, where these are opened, into the key store', () => {
    expect(stored).toEqual([...Array(3).fill('client-secret'), ...Array(3).fill('refresh-token')]);
    // One client secret, two refresh tokens (the shared one is one and the same), two passphrases, an access token for
    // the administrator and two for each of the others.
    expect([...canaries.values()].filter((name) => !name.includes('/kept-key '))).toHaveLength(1 + 2 + 2 + 1 + 4);
  });

  it('are found in no file, no database, log, page or address', async () => {
    const told = JSON.stringify(desk.stage.clio.requests.map(({ body: _, ...request }) => request));
    const everything = JSON.stringify(await Promise.all(pages.map((page) => page.evaluate(EVERYTHING))));
    // What is looked for in this way is found.
    expect(everything).toContain('ada@firm.example');
    expect(filesWith(desk.stage.folder, desk.stage.clio.clientId).length).toBeGreaterThan(0);
    for (const [canary, name] of canaries) {
      expect(filesWith(desk.stage.folder, canary), name).toEqual([]);
      for (const [where, text] of Object.entries({ told, everything, logged: logged.join('\n') }))
        expect(text.includes(canary), `${name} in ${where}`).toBe(false);
    }
  });

  it('are gone where the shared connection is removed, and stay where it was made', async () => {
    const page = pages[2];
    if (!page) throw new Error('nobody works over the shared connection');
    await page.bringToFront();
    await page.locator('::-p-text(Remove)').click();
    await page.locator('.notice button.primary').click();
    await page.waitForFunction(() => /Not connected to Clio yet/.test(document.body.textContent ?? ''));
    expect(ofClio(await secretsIn(keyStore))).toHaveLength(4);
  });
});
