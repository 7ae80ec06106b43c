import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer';
import { expect, it } from 'vitest';
import type { CallName, Calls } from '../../../extension/messages/calls.ts';
import type { Export } from '../../../extension/messages/export.ts';
import { inEachBrowser, useConnectedStage } from '../../desktop/fixture.ts';
import { openWindow, see, sendDraftOf, type TestBrowser, work, writeInto } from '../../desktop/index.ts';
import { picturesOf } from '../parts/firm-files.ts';

const DATA = 'extension/options/index.html#data';
const HOUR = 3_600_000;

/** Asks the worker as a page does. */
async function ask<N extends CallName>(page: Page, call: N, params: Calls[N]['params']): Promise<Calls[N]['value']> {
  const answer = (await page.evaluate(
    (message) =>
      (
        globalThis as unknown as { chrome: { runtime: { sendMessage(message: unknown): Promise<unknown> } } }
      ).chrome.runtime.sendMessage(message),
    { call, params },
  )) as { value: Calls[N]['value'] };
  return answer.value;
}
const exported = async (page: Page) => (await page.evaluate(() => globalThis.matterline?.export())) as Export;

/** What there is of some windows' time, with entries, settings and what was learned: all that a back-up is to bring. */
async function stateOf(page: Page, titles: readonly string[]) {
  const { spans, entries } = await exported(page);
  const { values } = await ask(page, 'settings.read', {});
  return {
    spans: spans.filter(({ title }) => titles.includes(title)),
    entries,
    values,
    learning: await ask(page, 'learning.read', {}),
    rules: await ask(page, 'rules.read', {}),
    history: await ask(page, 'posting.history', { before: null }),
  };
}

const button = (part: string, words: string) => `[data-part="${part}"] button::-p-text(${words})`;

async function choose(page: Page, name: string, path: string): Promise<void> {
  const input = await page.waitForSelector(`input[name="${name}"]`);
  await (input as unknown as { uploadFile(path: string): Promise<void> }).uploadFile(path);
}
async function openBackup(page: Page, path: string, passphrase: string): Promise<void> {
  await choose(page, 'backup-file', path);
  await writeInto(page, 'input[name="backup-passphrase"]', passphrase);
  await page.locator(button('restore', 'Open it')).click();
}

inEachBrowser('what the attorney keeps', (name) => {
  const TITLES = ['00012-Smith Motion to compel.odt', '00041-Acme Exhibit A.odt', 'Inbox'];
  let page: Page;
  let kept: Awaited<ReturnType<typeof stateOf>>;
  let path: string;
  let passphrase: string;

  const desk = useConnectedStage({ browser: name }, async ({ stage }) => {
    for (const title of TITLES) {
      await (await openWindow(stage.display, { app: 'Writer', title })).focus();
      await work(2);
    }
    await (await openWindow(stage.display, { app: 'Writer', title: 'Last of all' })).focus();
    const popup = await stage.browser.page('extension/popup/index.html?tab');
    await sendDraftOf(popup, stage.clio.matter('00012-Smith').id);
    await popup.waitForSelector('[data-entry="posted"]');
    await popup.close();
    page = await stage.browser.page(DATA);
    await ask(page, 'settings.change', { idleAfterMinutes: 7, activityTypesNonBillable: 'Travel' });
    const exhibits = { id: 'r', matter: stage.clio.matter('00041-Acme Corp').id, words: 'exhibit' };
    await ask(page, 'rules.save', { change: { kind: 'put', rule: exhibits } });
    kept = await stateOf(page, TITLES);
    expect(kept.spans.map(({ title }) => title)).toEqual(TITLES);
    expect(kept.entries).toMatchObject([{ state: 'posted' }]);
    passphrase = await page.$eval('[name="new-passphrase"]', (input) => (input as HTMLInputElement).value);
    const next = await stage.browser.downloads(join(stage.folder, 'downloads'));
    path = await next(() => page.locator(button('back-up', 'Back up now')).click());
    await see(page, 'The back-up is among your downloads.');
  });

  it('is in a file that nobody reads without the passphrase', async () => {
    await see(page, 'The last one was made here on');
    const file = readFileSync(path, 'latin1');
    for (const secret of [...TITLES, 'Smith', passphrase, desk.stage.clio.clientId]) expect(file).not.toContain(secret);
    await picturesOf(name, page, 'back-up-made');
  });

  it('is imported from ActivityWatch once, however often the file is chosen, and removed again', async () => {
    const at = Date.now() - 30 * HOUR;
    const events = Array.from({ length: 60 }, (_, minute) => ({
      timestamp: new Date(at + minute * 60_000).toISOString(),
      duration: 60,
      data: { app: 'soffice.bin', title: `00012-Smith Interrogatories ${minute % 7}.odt` },
    }));
    const bucket = { id: 'aw-watcher-window_office', type: 'currentwindow', hostname: 'office', events };
    const file = join(desk.stage.folder, 'aw-buckets-export.json');
    writeFileSync(file, JSON.stringify({ buckets: { [bucket.id]: bucket } }));
    const before = (await exported(page)).spans.length;
    const imported = async () =>
      (await exported(page)).spans.filter(({ title }) => title.startsWith('00012-Smith Interrogatories'));
    await choose(page, 'import-file', file);
    await see(page, '1 h of it fill time in which nothing was recorded here.');
    await picturesOf(name, page, 'import-preview');
    await page.locator(button('import', 'Fill it in')).click();
    await see(page, '1 h were filled in.');
    const once = await imported();
    expect(once.reduce((sum, { start, end }) => sum + end - start, 0)).toBe(HOUR);
    expect(new Set(once.map(({ matter }) => matter))).toEqual(new Set([desk.stage.clio.matter('00012-Smith').id]));
    await choose(page, 'import-file', file);
    await see(page, 'Nothing of it would be filled in');
    // As another page that saw the free time earlier would ask.
    const windows = events.map(({ timestamp, data }) => ({
      start: Date.parse(timestamp),
      end: Date.parse(timestamp) + 60_000,
      ...data,
    }));
    expect(await ask(page, 'import.take', { id: 'again', file: 'again.json', windows })).toBe(0);
    expect(await imported()).toEqual(once);
    await page.locator(button('imports', 'Remove…')).click();
    await picturesOf(name, page, 'import-remove');
    await page.locator(button('imports', 'Delete for good')).click();
    await page.waitForFunction(() => !document.querySelector('[data-part="imports"]'));
    expect(await imported()).toEqual([]);
    expect((await exported(page)).spans.length).toBeGreaterThanOrEqual(before);
  });

  it('is rid of all time of a matter, and of that alone', async () => {
    const { entries: before } = await exported(page);
    await writeInto(page, '[name="delete-matter"]', '00041');
    await page.waitForSelector('[data-part="delete-matter"] [role="option"]');
    await page.keyboard.press('Enter');
    await page.locator(button('delete-matter', 'Delete…')).click();
    await see(page, 'of 00041-Acme Corp, on 1 day?');
    await picturesOf(name, page, 'delete-matter');
    await page.locator(button('delete-matter', 'Delete for good')).click();
    await see(page, 'Deleted: the time of 00041-Acme Corp.');
    const { spans, entries } = await stateOf(page, TITLES);
    expect(spans.map(({ title }) => title)).toEqual(TITLES.filter((title) => !title.startsWith('00041')));
    expect(entries).toEqual(before);
  });

  it('is there again after all was deleted, and what was here meanwhile can come back', async () => {
    expect(await ask(page, 'time.delete', { from: '2020-01-01', to: '2099-12-31' })).toBe('done');
    await ask(page, 'settings.change', { idleAfterMinutes: 12, activityTypesNonBillable: '' });
    const wiped = await stateOf(page, TITLES);
    expect(wiped.spans).toEqual([]);
    await openBackup(page, path, passphrase);
    await see(page, 'This back-up is whole');
    await picturesOf(name, page, 'back-up-asked');
    expect((await stateOf(page, TITLES)).spans).toEqual([]);
    await page.locator(button('restore', 'Put it back')).click();
    await see(page, 'The back-up is in its place.');
    await picturesOf(name, page, 'back-up-replaced');
    expect(await stateOf(page, TITLES)).toEqual(kept);
    await page.locator(button('replaced', 'Bring it back…')).click();
    await picturesOf(name, page, 'back-up-bring-back');
    await page.locator('[data-part="replaced"] .notice button.danger').click();
    await see(page, 'What was here before is back.');
    expect(await stateOf(page, TITLES)).toEqual(wiped);
    await page.locator(button('replaced', 'Bring it back…')).click();
    await page.locator('[data-part="replaced"] .notice button.danger').click();
    await page.waitForFunction(
      async (title) =>
        (await globalThis.matterline?.export())?.spans.some((span: { title: string }) => span.title === title),
      { polling: 100 },
      TITLES[0] ?? '',
    );
    expect(await stateOf(page, TITLES)).toEqual(kept);
    await page.locator(button('replaced', 'Delete it now…')).click();
    await page.locator('[data-part="replaced"] .notice button.danger').click();
    await see(page, 'What was here before is deleted.');
    expect(await stateOf(page, TITLES)).toEqual(kept);
  });

  it('is all gone once everything is deleted, and recording goes on', async () => {
    await page.locator(button('delete-all', 'Delete…')).click();
    await see(page, 'Delete everything?');
    await picturesOf(name, page, 'delete-all');
    await page.locator(button('delete-all', 'Delete for good')).click();
    await see(page, 'Everything is deleted.');
    expect(await stateOf(page, TITLES)).toMatchObject({ spans: [], entries: [], rules: [], history: { lines: [] } });
    expect((await ask(page, 'state.read', {})).connection).toBeNull();
    const { display } = desk.stage;
    for (const title of ['After all was deleted', 'And after that']) {
      await (await openWindow(display, { app: 'Writer', title })).focus();
      await work(1);
    }
    await page.waitForFunction(
      async () => (await globalThis.matterline?.export())?.spans.some(({ title }) => title === 'After all was deleted'),
      { polling: 100 },
    );
  });

  it('comes to a new computer, and only whole and with its passphrase', async () => {
    const posted = desk.stage.clio.activities().length;
    await desk.stage.browser.close();
    const browser: TestBrowser = await desk.stage.open(join(desk.stage.folder, 'new computer'));
    page = await browser.page(DATA);
    const bytes = readFileSync(path);
    const as = (file: string, content: Uint8Array) => {
      const made = join(desk.stage.folder, file);
      writeFileSync(made, content);
      return made;
    };
    const broken = Uint8Array.from(bytes, (byte, at) => (at === bytes.length - 9 ? byte ^ 1 : byte));
    const newer = Buffer.from(bytes.toString('latin1').replace('"format":1', '"format":2'), 'latin1');
    for (const [file, word, sentence] of [
      [path, 'another passphrase', 'This passphrase does not open the back-up.'],
      [as('cut.matterline-backup', bytes.subarray(0, -20)), passphrase, 'The end of this back-up is missing.'],
      [as('broken.matterline-backup', broken), passphrase, 'This back-up is not as it was made.'],
      [as('newer.matterline-backup', newer), passphrase, 'This back-up was made by a newer version of Matterline.'],
      [as('letter.matterline-backup', Buffer.from('A letter')), passphrase, 'This is not a back-up of Matterline.'],
    ] as const) {
      await openBackup(page, file, word);
      await see(page, sentence);
    }
    expect(await ask(page, 'backups.read', {})).toEqual({ made: null, replaced: null, keptUntil: null });
    expect((await stateOf(page, TITLES)).entries).toEqual([]);
    await openBackup(page, path, passphrase);
    await page.locator(button('restore', 'Put it back')).click();
    await see(page, 'The back-up is in its place.');
    expect(await stateOf(page, TITLES)).toEqual(kept);
    expect((await ask(page, 'state.read', {})).connection).toMatchObject({ state: 'sign-in' });
    expect(desk.stage.clio.activities().length).toBe(posted);
  });
});
