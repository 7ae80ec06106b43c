import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { inEachBrowser, replaying, useStage } from '../../desktop/fixture.ts';
import { checkpoint, connectByHand, see, waitForSync, writeInto } from '../../desktop/index.ts';

declare const chrome: {
  runtime: { sendMessage(message: unknown): Promise<unknown> };
  action: { getTitle(of: object): Promise<string> };
};

const PICTURES = join(import.meta.dirname, '../../../artifacts/screens');
const OPTIONS = 'extension/options/index.html#connections';

/** A page as narrow as a phone does not scroll sideways. */
async function fits(page: Page): Promise<boolean> {
  return page.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth);
}

inEachBrowser('the connection to Clio, by hand in the options page', (browser) => {
  let options: Page;
  /** Takes a picture of the whole page on each ground; of one browser, which shows the same as the other. */
  async function picture(page: Page, name: string): Promise<void> {
    if (browser === 'firefox') return;
    for (const scheme of ['light', 'dark']) {
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
      await page.screenshot({
        path: join(PICTURES, `connections-${name}-${scheme}.png`) as `${string}.png`,
        fullPage: true,
      });
    }
  }
  /** Back to before any connection. */
  let disconnect: () => Promise<void>;
  async function beginUnconnected(): Promise<void> {
    await options.setViewport({ width: 1180, height: 820 });
    await disconnect();
    await options.reload();
    await see(options, 'Not connected to Clio yet');
  }

  // Nothing is recorded, but somebody is there to record: that nobody is would come first on the toolbar.
  const desk = useStage({ browser, matters: 1000, limit: 1000, ...replaying([]) }, async ({ stage }) => {
    mkdirSync(PICTURES, { recursive: true });
    options = await stage.browser.page(OPTIONS);
    await see(options, 'Not connected to Clio yet');
    disconnect = await checkpoint(desk.stage, options);
  });

  // No helper is installed here, which the button says first; what it says of Clio stands beside that.
  const toolbar = () => options.evaluate(() => chrome.action.getTitle({}));
  const allow = async (click: () => Promise<unknown>) => {
    const asked = desk.stage.browser.puppeteer.waitForTarget((target) =>
      target.url().startsWith(`${desk.stage.clio.url}/oauth/authorize`),
    );
    await click();
    const consent = await (await asked).asPage();
    await consent.locator('#allow').click();
    return consent;
  };

  /** Allows access on Clio's page that ends with a code, and brings the page's address over. */
  async function pasteCode(): Promise<void> {
    await options.locator('summary').click();
    await options.locator('::-p-text(Open Clio’s page)').click();
    const { tabAt } = desk.stage.browser;
    const asking = await tabAt(`${desk.stage.clioUrl}/oauth/authorize`);
    await asking.locator('#allow').click();
    const page = await tabAt(`${desk.stage.clioUrl}/oauth/approval`);
    const address = page.url();
    await page.close();
    await options.bringToFront();
    await writeInto(options, 'input[name="code"]', address);
    await options.locator('::-p-text(Connect with this code)').click();
    await options.waitForSelector('[data-connection="connected"]');
  }

  describe('as long as there is none', () => {
    beforeEach(beginUnconnected);

    it('says what to do while there is none', async () => {
      await see(options, 'Not connected to Clio yet');
      await picture(options, 'none');
    });

    it('names every redirect address and scope to register, and all of them are copied at once', async () => {
      await options.locator('::-p-text(New connection)').click();
      await options.waitForSelector('form');
      const shown = await options.$$eval('.redirects code', (codes) => codes.map((code) => code.textContent));
      expect([...shown].sort()).toEqual([...desk.stage.clio.redirects].sort());
      await options.evaluate(() => {
        Object.defineProperty(navigator, 'clipboard', {
          value: { writeText: async (text: string) => document.body.setAttribute('data-copied', text) },
        });
      });
      await options.locator('::-p-text(Copy all)').click();
      await see(options, 'Copied');
      expect(await options.evaluate(() => document.body.getAttribute('data-copied')?.split('\n'))).toEqual(shown);
      await picture(options, 'new');
    });

    it('says whether Clio knows the client before anybody signs in', async () => {
      await options.locator('::-p-text(New connection)').click();
      await writeInto(options, 'input[name="client-id"]', desk.stage.clio.clientId);
      await writeInto(options, 'input[name="client-secret"]', 'guess');
      await options.locator('form ::-p-text(Check this application)').click();
      await see(options, 'Clio does not accept this client id and secret.');
      await writeInto(options, 'input[name="client-secret"]', desk.stage.clio.clientSecret);
      await options.locator('form ::-p-text(Check this application)').click();
      await see(options, 'Clio knows this client id and secret.');
    });

    it('explains what an unregistered redirect address looks like', async () => {
      await options.locator('::-p-text(New connection)').click();
      await writeInto(options, 'input[name="client-id"]', desk.stage.clio.clientId);
      await writeInto(options, 'input[name="client-secret"]', desk.stage.clio.clientSecret);
      const kept = desk.stage.clio.redirects.splice(0);
      try {
        // Clio's page is an error here, at which its window closes by itself.
        await options.locator('form button[type="submit"]').click();
        await see(options, 'lacks this browser’s redirect address');
        // Firefox asks for the page's icon besides.
        const asked = desk.stage.clio.requests.filter(({ path }) => path !== '/favicon.ico');
        expect(asked.at(-1)).toMatchObject({ path: '/oauth/authorize', status: 400 });
        await picture(options, 'refused');
      } finally {
        desk.stage.clio.redirects.push(...kept);
      }
    });

    it('is made by a code that is copied from Clio’s own page', async () => {
      await options.locator('::-p-text(New connection)').click();
      await writeInto(options, 'input[name="client-id"]', desk.stage.clio.clientId);
      await writeInto(options, 'input[name="client-secret"]', desk.stage.clio.clientSecret);
      await pasteCode();
      await waitForSync(options);
      await see(options, '1,000 matters on this computer');
      await see(options, 'Park & Reed LLP');
      await see(options, 'This application has all scopes');
      await picture(options, 'made');
    });

    it('shows how far its first sync is, of how many, and never goes back', async () => {
      // Five pages of matters, each answered late: the account's matters are all read anew.
      desk.stage.clio.fault('slow=150');
      await options.evaluate(() => {
        const seen: string[] = [];
        Object.assign(globalThis, { seen });
        new MutationObserver(() => {
          const bar = document.querySelector('[role="progressbar"]');
          if (bar) seen.push(`${bar.getAttribute('aria-valuenow')}/${bar.getAttribute('aria-valuemax')}`);
        }).observe(document.body, { subtree: true, childList: true, attributes: true, characterData: true });
      });
      await connectByHand(desk.stage, options);
      await options.waitForFunction(() => /Syncing matters: [\d,]+ of 1,000/.test(document.body.textContent ?? ''));
      await picture(options, 'syncing');
      await waitForSync(options);
      desk.stage.clio.fault('slow=0');
      const seen = (await options.evaluate(() => (globalThis as unknown as { seen: string[] }).seen)).filter((text) =>
        text.endsWith('/1000'),
      );
      const done = seen.map((text) => Number.parseInt(text, 10));
      expect(new Set(done).size).toBeGreaterThan(3);
      expect(done).toEqual(done.toSorted((a, b) => a - b));
    });
  });

  describe('once it is made', () => {
    let goBack: () => Promise<void>;
    beforeAll(async () => {
      await beginUnconnected();
      await connectByHand(desk.stage, options);
      await waitForSync(options);
      await options.waitForFunction(() => !document.querySelector('.sync'));
      goBack = await checkpoint(desk.stage, options);
    });
    beforeEach(async () => {
      await options.setViewport({ width: 1180, height: 820 });
      await goBack();
      await options.reload();
      await options.waitForSelector('[data-connection="connected"]');
    });

    it('names the box to tick where a scope is missing', async () => {
      desk.stage.clio.withhold('activities', 'write');
      desk.stage.clio.withhold('billing', 'all');
      await options.locator('::-p-text(Check this application)').click();
      await see(options, 'Not allowed yet: Activities (read and write).');
      await see(options, 'Billing (read)');
      await picture(options, 'scopes');
      desk.stage.clio.withhold('activities', null);
      desk.stage.clio.withhold('billing', null);
    });

    it('has properties that are checked on entry and kept', async () => {
      await writeInto(options, 'input[name="non-billable"]', 'Reserch, Yoga');
      await see(options, 'Clio has no category “Reserch”.');
      await see(options, 'Clio has no category “Yoga”.');
      await picture(options, 'properties');
      await options.locator('::-p-text(Use “Research”)').click();
      await options.waitForFunction(() => !document.body.textContent?.includes('“Reserch”'));
      await options.locator('button[name="show-closed"]').click();
      await options.reload();
      await options.waitForSelector('button[name="show-closed"][aria-checked="true"]');
      expect(await options.$eval('input[name="non-billable"]', (input) => (input as HTMLInputElement).value)).toBe(
        'Research, Yoga',
      );
    });

    it('fits a narrow window', async () => {
      await options.setViewport({ width: 380, height: 800 });
      expect(await fits(options)).toBe(true);
      await picture(options, 'narrow');
      await options.locator('::-p-text(New connection)').click();
      await options.waitForSelector('form');
      expect(await fits(options)).toBe(true);
      await picture(options, 'narrow-new');
      await options.locator('::-p-text(Cancel)').click();
      await options.setViewport({ width: 1180, height: 820 });
    });

    it('stays readable where names are far too long', async () => {
      await options.evaluate(() => {
        const long = 'Park, Reed, Lindqvist, O’Donnell-Featherstonehaugh & Partners '.repeat(4);
        for (const name of document.querySelectorAll('[data-connection] h3, [data-connection] .panel-head .soft'))
          if (name.classList.contains('status') === false) name.textContent = `${long}${'x'.repeat(120)}`;
      });
      await picture(options, 'long');
      expect(await fits(options)).toBe(true);
    });
  });

  describe('once it is made, and ends', () => {
    // Anew for each test: Clio knows of a token that was given back or refused, whatever is put back here.
    beforeEach(async () => {
      await beginUnconnected();
      await connectByHand(desk.stage, options);
      await waitForSync(options);
      await options.waitForFunction(() => !document.querySelector('.sync'));
    });

    it('is marked on the toolbar when Clio refuses the account, says how much waits, and goes on after signing in', async () => {
      desk.stage.clio.revokeTokens();
      await options.locator('::-p-text(Sync now)').click();
      await options.waitForSelector('[data-connection="sign-in"]');
      await see(options, 'Clio refused this account, perhaps because the subscription lapsed. Sign in again.');
      await expect.poll(toolbar).toContain('sign in to Clio again');
      await picture(options, 'refused-account');
      await allow(() => options.locator('::-p-text(Sign in again)').click());
      await options.waitForSelector('[data-connection="connected"]');
      await expect.poll(toolbar).not.toContain('sign in to Clio again');
    });

    it('is signed in again by a copied code as well, without its secret being typed again', async () => {
      desk.stage.clio.revokeTokens();
      // By the call, and not by its button, which is not there while the sync after the last sign-in still runs.
      await options.evaluate(() => chrome.runtime.sendMessage({ call: 'sync.now', params: {} }));
      await options.waitForSelector('[data-connection="sign-in"]');
      await pasteCode();
      await expect.poll(toolbar).not.toContain('sign in to Clio again');
    });

    it('is removed once the attorney has read what goes and what stays', async () => {
      await options.locator('::-p-text(Remove)').click();
      await see(options, 'Your timeline, your entries and your properties stay.');
      await picture(options, 'remove');
      const before = desk.stage.clio.requests.length;
      await options.locator('.notice button.primary').click();
      await see(options, 'Not connected to Clio yet');
      expect(desk.stage.clio.requests.slice(before).map(({ path }) => path)).toContain('/oauth/deauthorize');
    });
  });
});
