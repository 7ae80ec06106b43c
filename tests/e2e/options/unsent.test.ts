import { mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer';
import { expect, it } from 'vitest';
import type { CallName, Calls } from '../../../extension/messages/calls.ts';
import { inEachBrowserUnless, useConnectedStage, withKeyStore } from '../../desktop/fixture.ts';
import {
  connectByHand,
  keyStoreMissing,
  openWindow,
  see,
  sendDraftOf,
  waitForSync,
  work,
  writeInto,
} from '../../desktop/index.ts';
import { picturesOf } from '../parts/firm-files.ts';

const REVIEW = 'extension/popup/index.html?tab';
const DATA = 'extension/options/index.html#data';
const MINUTE = 60_000;

interface Extension {
  runtime: { sendMessage(message: unknown): Promise<unknown> };
  storage: { local: { get(name: string): Promise<Record<string, unknown>> } };
}

/** Asks the worker as a page does. */
async function ask<N extends CallName>(page: Page, call: N, params: Calls[N]['params']): Promise<Calls[N]['value']> {
  const answer = (await page.evaluate(
    (message) => (globalThis as unknown as { chrome: Extension }).chrome.runtime.sendMessage(message),
    { call, params },
  )) as { value: Calls[N]['value'] };
  return answer.value;
}

/** Waits until what lies with the helper says that one entry is in no Clio yet. */
const untilKept = (page: Page) =>
  page.waitForFunction(
    async () => {
      const { storage } = (globalThis as unknown as { chrome: Extension }).chrome;
      const { unsent } = (await storage.local.get('unsent')) as {
        unsent?: { written: Record<string, { entries: number }> };
      };
      return Object.values(unsent?.written ?? {}).some(({ entries }) => entries > 0);
    },
    { polling: 100 },
  );

inEachBrowserUnless(keyStoreMissing(), 'unsent work of a profile that is removed', (name) => {
  /** How far Clio's clock is ahead: look-ups wait for minutes of it. */
  let ahead = 0;
  const desk = useConnectedStage(async (teardown) => ({
    ...(await withKeyStore(teardown)).options,
    browser: name,
    now: () => Date.now() + ahead,
  }));
  const kept = () => join(desk.stage.folder, 'data/kept');
  const posted = () => {
    const counts = new Map<number | null, number>();
    for (const { matterId } of desk.stage.clio.activities()) counts.set(matterId, (counts.get(matterId) ?? 0) + 1);
    return counts;
  };

  it('is offered to the next one, and each entry is in Clio once', async () => {
    const { stage } = desk;
    const [smith, acme] = [stage.clio.matter('00012-Smith').id, stage.clio.matter('00041-Acme Corp').id];
    for (const title of ['00012-Smith Motion to compel.odt', '00041-Acme Corp Exhibit A.odt', 'Last of all']) {
      await (await openWindow(stage.display, { app: 'Writer', title })).focus();
      await work(2);
    }
    const review = await stage.browser.page(REVIEW);
    await sendDraftOf(review, smith);
    await review.waitForSelector('[data-entry="posted"]');
    await ask(review, 'posting.pause', {});
    await sendDraftOf(review, acme);
    await review.waitForSelector('[data-entry="approved"]');
    await untilKept(review);
    await stage.browser.close();
    rmSync(stage.profile, { recursive: true, force: true });
    for (const path of readdirSync(kept(), { recursive: true, encoding: 'utf8' }))
      if (path.endsWith('-unsent')) expect(readFileSync(join(kept(), path), 'latin1')).not.toMatch(/Smith|Acme/);

    const browser = await stage.open(join(stage.folder, 'next profile'));
    const welcome = await browser.page('extension/welcome/index.html');
    await see(welcome, 'Unsent work of');
    await picturesOf(name, welcome, 'unsent-welcome');
    await welcome.close();
    const options = await browser.page('extension/options/index.html');
    await connectByHand({ ...stage, browser }, options);
    await waitForSync(options);
    const page = await browser.page(DATA);
    await see(page, '1 entry, ');
    await picturesOf(name, page, 'unsent-offered');
    await page.locator('[data-part="unsent"] button.primary').click();
    await see(page, 'came back. You find it in the review of its days.');
    expect((await ask(page, 'unsent.read', {})).offers).toEqual([]);
    const entries = (await page.evaluate(() => globalThis.matterline?.export()))?.entries ?? [];
    expect(entries.map(({ matter, state }) => [matter, state]).sort()).toEqual([
      [smith, 'posted'],
      [acme, 'unknown'],
    ]);
    expect(posted()).toEqual(new Map([[smith, 1]]));
    // Clio is asked a minute and five minutes after, and only then is it sent.
    for (let tries = 0; tries < 20 && !posted().has(acme); tries += 1) {
      ahead += 6 * MINUTE;
      // What Clio answers tells its clock.
      await ask(page, 'sync.now', {});
      await ask(page, 'posting.resume', {});
    }
    await page.waitForFunction(
      async () =>
        (await globalThis.matterline?.export())?.entries.every(({ state }: { state: string }) => state === 'posted'),
      { polling: 100 },
    );
    expect(posted()).toEqual(
      new Map([
        [smith, 1],
        [acme, 1],
      ]),
    );
    await see(page, 'Unsent work of');
    await picturesOf(name, page, 'unsent-brought-back');
  });

  it('lies in a back-up that is made by itself, into a folder that the attorney names', async () => {
    const { stage } = desk;
    const folder = join(stage.folder, 'Safe');
    const page = await (await stage.open(join(stage.folder, 'third profile'))).page(DATA);
    await page.waitForSelector('[name="backup-folder"]');
    await writeInto(page, '[name="backup-folder"]', folder);
    await page.locator('[data-part="schedule"] button.primary').click();
    await see(page, 'The folder is not there.');
    mkdirSync(folder);
    await page.locator('[data-part="schedule"] button.primary').click();
    await see(page, 'The last good one:');
    expect(readdirSync(folder)).toEqual([expect.stringMatching(/^matterline-.*\.matterline-backup$/)]);
    await picturesOf(name, page, 'back-up-scheduled');
    rmSync(folder, { recursive: true });
    await page.locator('[data-part="schedule"] button::-p-text(Make one now)').click();
    await see(page, 'The folder is not there.');
    await picturesOf(name, page, 'back-up-folder-gone');
    // The helper's own look finds it, too, and ends with that.
    const found = await stage.helper('doctor').catch((error: { stdout: string }) => error);
    expect(found.stdout).toContain(`folder you named, ${folder}`);
  });
});
