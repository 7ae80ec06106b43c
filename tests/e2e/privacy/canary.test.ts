import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import type { Page } from 'puppeteer';
import { expect, it, vi } from 'vitest';
import type { Export } from '../../../extension/messages/export.ts';
import { CHROMIUM_IDS, FIREFOX_IDS } from '../../../shared/index.ts';
import { inEachBrowserUnless, useStage, withKeyStore } from '../../desktop/fixture.ts';
import {
  connectByHand,
  type KeyStore,
  keyStoreMissing,
  openWindow,
  see,
  sendDraftOf,
  type Teardown,
  waitForSync,
  work,
  writeInto,
} from '../../desktop/index.ts';
import { INVARIANTS } from '../../faults/invariants.ts';
import { EVERYTHING, filesWith, ofClio, secretsIn } from '../parts/secrets.ts';

/** As the button does, for the day that it is. */
const DELETE_TODAY = async () => {
  const now = new Date();
  const today = [now.getFullYear(), now.getMonth() + 1, now.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
  await chrome.runtime.sendMessage({ call: 'time.delete', params: { from: today, to: today } });
};
declare const chrome: { runtime: { sendMessage(message: object): Promise<unknown> } };

const SECRET = `canary-${randomUUID()}`;
/** A word that nothing else holds. */
const word = () => `zq${randomUUID().replaceAll('-', '')}`;
/** Work of which the attorney sends an entry, and work of which no entry is sent. */
const SENT = word();
const UNSENT = word();
const TITLES = { sent: `00012-Smith Motion ${SENT}.odt`, unsent: `2024-00117 Lease ${UNSENT}.odt` };
/** Words in titles of windows that are nobody’s business. */
const NEVER = { excluded: word(), 'in private': word(), 'in a password manager': word() };

/** What differs between the browsers: whose secrets they are, and where the database lies in the profile. */
const OF = {
  chromium: {
    id: CHROMIUM_IDS.sandbox,
    origin: /^chrome-extension:\/\/[a-p]{32}\/profile\//,
    titles: /^(?:data\/journal|profile\/Default\/IndexedDB)\//,
  },
  firefox: {
    id: FIREFOX_IDS.sandbox,
    origin: new RegExp(`^firefox:${FIREFOX_IDS.sandbox}/profile/`),
    titles: /^(?:data\/journal|profile\/storage\/default\/moz-extension[^/]+\/idb)\//,
  },
};

inEachBrowserUnless(
  keyStoreMissing(),
  `${INVARIANTS.places}: client secret, tokens and titles, through a whole day with Clio`,
  (browser) => {
    let keyStore: KeyStore;
    let options: Page;
    const logged: string[] = [];
    /** Every secret that there was so far. */
    const canaries = new Map<string, string>();

    /** Firefox tells a test nothing of the console of an extension's page: that is looked at in Chromium alone. */
    const listen = (page: Page) => page.on('console', (message) => logged.push(message.text()));
    const heldToken = async () =>
      (await (await desk.stage.browser.worker()).evaluate('chrome.storage.session.get("token")')) as {
        token?: { accessToken: string };
      };
    async function collect(when: string): Promise<void> {
      for (const { account, password } of await secretsIn(keyStore)) canaries.set(password, `${account} ${when}`);
      const { token } = await heldToken();
      if (token) canaries.set(token.accessToken, `the access token ${when}`);
    }
    const allow = async (click: Promise<void>) => {
      const asked = desk.stage.browser.puppeteer.waitForTarget((target) =>
        target.url().startsWith(`${desk.stage.clio.url}/oauth/authorize`),
      );
      await click;
      const consent = await (await asked).asPage();
      await consent.locator('#allow').click();
    };
    const renewals = () =>
      desk.stage.clio.requests.filter(
        ({ path, body }) => path === '/oauth/token' && JSON.stringify(body ?? null).includes('"refresh_token"'),
      ).length;
    /** What Clio was asked, but for the bodies of the two calls that carry secrets by their nature. */
    const told = () => JSON.stringify(desk.stage.clio.requests.map(({ body: _, ...request }) => request));

    /** Brings windows to the front that are left out, by a rule of the attorney's or by themselves. */
    async function showWhatIsLeftOut(): Promise<void> {
      const recording = await desk.stage.browser.page('extension/options/index.html#recording');
      listen(recording);
      await recording.locator('::-p-text(Add a rule)').click();
      await writeInto(recording, '[name=rule-title]', 'payroll');
      await recording.keyboard.press('Enter');
      await recording.waitForSelector('.rule');
      await recording.close();
      const apps = { excluded: 'Calc', 'in private': 'firefox', 'in a password manager': 'KeePassXC' };
      const titles = {
        excluded: `Payroll ${NEVER.excluded}`,
        'in private': `${NEVER['in private']} — Mozilla Firefox Private Browsing`,
        'in a password manager': `${NEVER['in a password manager']} - KeePassXC`,
      };
      for (const which of ['excluded', 'in private', 'in a password manager'] as const) {
        const left = await openWindow(desk.stage.display, { app: apps[which], title: titles[which] });
        await left.focus();
        await work(0.5);
      }
    }

    /** The attorney works, posts, and signs in again, through errors; every secret that comes up is collected. */
    async function liveTheDay(): Promise<void> {
      const window = await openWindow(desk.stage.display, { app: 'Writer', title: TITLES.sent });
      await window.focus();
      await work(1.5);
      await showWhatIsLeftOut();
      const lease = await openWindow(desk.stage.display, { app: 'Writer', title: TITLES.unsent });
      await lease.focus();
      await work(0.5);
      await window.focus();
      await options.waitForFunction(
        async (title) =>
          ((await globalThis.matterline?.export()) as Export | undefined)?.spans.some((span) => span.title === title),
        { polling: 100 },
        TITLES.unsent,
      );
      // The next request is refused and the token renewed: the refresh token changes with it.
      desk.stage.clio.expireTokens();
      await options.locator('::-p-text(Sync now)').click();
      await vi.waitUntil(() => renewals() === 1, 20_000);
      await options.waitForFunction(() => !document.querySelector('.sync'));
      await collect('after the renewal');
      const popup = await desk.stage.browser.popup();
      listen(popup);
      desk.stage.clio.fault('post-503=1');
      await sendDraftOf(popup, desk.stage.clio.matter('00012-Smith').id);
      await popup.waitForSelector('[data-entry="unknown"], [data-entry="posted"]');
      await collect('after posting');

      desk.stage.clio.revokeTokens();
      await options.bringToFront();
      await options.locator('::-p-text(Sync now)').click();
      await options.waitForSelector('[data-connection="sign-in"]');
      await see(options, 'Clio refused this account');
      await allow(options.locator('::-p-text(Sign in again)').click());
      await options.waitForSelector('[data-connection="connected"]');
      await options.waitForFunction(() => !document.querySelector('.sync'));
      await collect('after signing in again');
    }

    const prepare = async (teardown: Teardown) => {
      const made = await withKeyStore(teardown);
      keyStore = made.keyStore;
      return { ...made.options, browser };
    };
    const desk = useStage(prepare, async ({ stage }) => {
      stage.clio.rotateRefresh(true);
      stage.clio.changeSecret(SECRET);
      options = await stage.browser.page('extension/options/index.html');
      listen(options);
      await connectByHand(stage, options, { clientSecret: SECRET });
      await waitForSync(options);
      await collect('after connecting');
      await liveTheDay();
    });

    it('lie in the key store, under this extension’s name, and the page says so', async () => {
      const secrets = ofClio(await secretsIn(keyStore));
      expect(secrets.map(({ account }) => account.replace(/\/[0-9a-f-]{36}\//, '/profile/')).sort()).toEqual([
        expect.stringMatching(new RegExp(`${OF[browser].origin.source}client-secret$`)),
        expect.stringMatching(new RegExp(`${OF[browser].origin.source}refresh-token$`)),
      ]);
      expect(secrets.map(({ password }) => password)).toContain(SECRET);
      await see(options, 'key store');
    });

    it('are used for posting, for a renewal, through errors and for signing in again', () => {
      expect([...canaries.values()].filter((name) => !name.includes('/kept-key '))).toHaveLength(7);
    });

    it('are found in no file of the browser’s or the helper’s, in no database, log, page or address', async () => {
      const everything = await options.evaluate(EVERYTHING);
      // What is looked for in this way is found.
      expect(everything).toContain('ada@firm.example');
      expect(filesWith(desk.stage.folder, desk.stage.clio.clientId).length).toBeGreaterThan(0);
      expect(told()).toContain('/oauth/token');
      // The sandbox writes down no secret; where one stood in an address, it says so.
      const hidden = desk.stage.clio.requests.filter(({ query }) => JSON.stringify(query).includes('(hidden)'));
      expect(hidden.filter(({ path }) => !/^\/oauth\/(?:authorize|approval)$/.test(path))).toEqual([]);
      const exported = (await options.evaluate(() => globalThis.matterline?.export())) as Export;
      const texts = { everything, told: told(), logged: logged.join('\n'), exported: JSON.stringify(exported) };
      for (const [canary, name] of canaries) {
        expect(filesWith(desk.stage.folder, canary), name).toEqual([]);
        for (const [where, text] of Object.entries(texts))
          expect(text.includes(canary), `${name} in ${where}`).toBe(false);
      }
    });

    it('are found as titles in the journal and the database alone, what was left out nowhere at all', async () => {
      const everything = await options.evaluate(EVERYTHING);
      const places = { everything, told: JSON.stringify(desk.stage.clio.requests), logged: logged.join('\n') };
      for (const title of [SENT, UNSENT]) {
        expect(everything).toContain(title);
        const files = filesWith(desk.stage.folder, title);
        // What is looked for in this way is found, as it lies in the database's own files.
        expect(files.filter((name) => /IndexedDB|\/idb\//.test(name))).not.toEqual([]);
        expect(files.filter((name) => !OF[browser].titles.test(name))).toEqual([]);
        expect(places.logged).not.toContain(title);
      }
      // What was sent says so to Clio, in the note that the attorney approved.
      const holding = desk.stage.clio.requests.filter((request) => JSON.stringify(request).includes(SENT));
      expect(holding.map(({ method, path }) => `${method} ${path}`)).toEqual(['POST /api/v4/activities.json']);
      expect(places.told).not.toContain(UNSENT);
      for (const [which, text] of Object.entries(NEVER)) {
        expect(filesWith(desk.stage.folder, text), which).toEqual([]);
        for (const [where, told] of Object.entries(places))
          expect(told.includes(text), `${which}, in ${where}`).toBe(false);
      }
    });

    it('are gone from the key store and from memory once the connection is removed', async () => {
      await options.bringToFront();
      await options.locator('::-p-text(Remove)').click();
      await options.waitForFunction(() => document.querySelectorAll('button.primary').length > 0);
      await options.locator('.notice button.primary').click();
      await see(options, 'Not connected to Clio yet');
      expect(ofClio(await secretsIn(keyStore))).toEqual([]);
      expect(await heldToken()).toEqual({});
    });

    it('are gone as titles from database and journal once the day is deleted, and what is in front goes on anew', async () => {
      const last = word();
      const report = await openWindow(desk.stage.display, { app: 'Writer', title: `Report ${last}` });
      await report.focus();
      await expect.poll(() => options.evaluate(EVERYTHING)).toContain(last);
      expect(filesWith(join(desk.stage.folder, 'data'), last).length).toBeGreaterThan(0);
      const from = Date.now();
      await options.evaluate(DELETE_TODAY);
      expect(await options.evaluate(EVERYTHING)).not.toContain(UNSENT);
      await expect.poll(() => filesWith(join(desk.stage.folder, 'data'), UNSENT)).toEqual([]);
      await report.rename('Report, done');
      const spans = async () => ((await options.evaluate(() => globalThis.matterline?.export())) as Export).spans;
      await expect.poll(async () => JSON.stringify(await spans())).toContain(last);
      expect((await spans()).filter(({ start }) => start < from)).toEqual([]);
    });

    it('are gone as titles from the browser’s own files once Matterline is removed from it', async () => {
      await desk.stage.browser.puppeteer.uninstallExtension(OF[browser].id);
      await expect.poll(() => filesWith(desk.stage.profile, UNSENT)).toEqual([]);
    });
  },
);
