import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer';
import { afterEach, expect, it } from 'vitest';
import type { Export } from '../../../extension/messages/export.ts';
import { onDesktop, useStage } from '../../desktop/fixture.ts';
import { type DesktopWindow, openWindow, type PlainBrowser, startPlainBrowser, work } from '../../desktop/index.ts';
import { pagedSite } from '../parts/paged-site.ts';

/** In every title that may not be kept. */
const SECRET = 'Qx7Zp';

onDesktop('windows of a browser that marks none as private', () => {
  let options: Page;
  let desk: DesktopWindow;
  let plain: PlainBrowser | null = null;
  let addressOf: (title: string) => string;

  const x = (...args: string[]) => set.stage.display.xdotool(...args);
  const spans = async () => ((await options.evaluate(() => globalThis.matterline?.export())) as Export).spans;
  /** What is stored from an instant on, in order; time without a title is named by its program. */
  const since = async (start: number) => {
    const words = (await spans()).filter(({ end }) => end > start).map(({ app, title }) => title || `(${app})`);
    return words.map((title) => title.replace(/ - Chromium$/, ''));
  };
  /** Awaits what tells itself to nobody but who looks. */
  const until = async (holds: () => Promise<boolean>) => {
    while (!(await holds())) await new Promise((resolve) => setTimeout(resolve, 25));
  };
  /** Waits until a window whose title begins so is in front, and gives its number. */
  const inFront = async (words: string): Promise<string> => {
    let id = '';
    await until(async () => {
      id = await x('getactivewindow').catch(() => '');
      return id !== '' && (await x('getwindowname', id).catch(() => '')).startsWith(words);
    });
    return id;
  };
  const press = async (key: string, window: string) => {
    await x('windowactivate', '--sync', window);
    await x('key', key);
  };
  const stored = (title: string, start: number) => until(async () => (await since(start)).includes(title));
  /** Waits until the extension of a window's browser is there, and knows the window: then its title is recorded. */
  const known = (window: string, title: string, start: number) =>
    until(async () => {
      await x('windowactivate', '--sync', window);
      await work(0.8);
      await desk.focus();
      await work(0.2);
      return (await since(start)).includes(title);
    });
  const browser = async (name: string, first: string, extension = true) => {
    const profile = join(set.stage.folder, name);
    const env = {
      ...set.stage.display.env,
      HOME: join(set.stage.folder, 'home'),
      MATTERLINE_DATA: join(set.stage.folder, 'data'),
    };
    await set.stage.helper('install', '--browser', 'chromium', '--user-data-dir', profile);
    const folder = extension ? { extension: join(set.stage.folder, 'chrome-sandbox') } : {};
    plain = await startPlainBrowser({ profile, env, address: first, ...folder });
    return plain;
  };
  /** The files of helper and extension in which a word stands; the browsers' own are their own business. */
  const filesWith = (word: string) =>
    readdirSync(set.stage.folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .filter((path) => path.startsWith(join(set.stage.folder, 'data')) || path.includes('chrome-extension_'))
      .filter((path) => readFileSync(path).includes(word));

  const set = useStage({}, async ({ stage, teardown }) => {
    addressOf = await pagedSite(teardown);
    options = await stage.browser.page('extension/options/index.html#recording');
    desk = await openWindow(stage.display, { app: 'Writer', title: 'Desk.odt' });
  });
  afterEach(async () => {
    await plain?.stop();
    plain = null;
  });

  it('are private when they are incognito or a guest’s, with all that belongs to them, and leave no word', async () => {
    const { open } = await browser('private', 'about:blank');
    await inFront('about:blank');
    const start = Date.now();
    await open('--new-window', addressOf('Public'));
    await known(await inFront('Public'), 'Public', start);

    await open('--incognito', addressOf(`${SECRET} incognito`));
    const secret = await inFront(`${SECRET} incognito`);
    const begin = Date.now();
    await work(1.5);
    for (const key of ['a', 'f']) {
      await press(key, secret);
      await work(0.6);
      await x('key', 'Escape');
    }
    await press('p', secret);
    await work(1);
    await press('o', secret);
    await inFront(`${SECRET} incognito popup`);
    await work(1);
    await open('--guest', addressOf(`${SECRET} guest`));
    await inFront(`${SECRET} guest`);
    await work(1);
    await x('windowactivate', '--sync', secret);
    const again = Date.now();
    await work(0.4);
    const end = Date.now();
    await desk.focus();
    await work(0.5);
    await desk.rename('Desk 2.odt');
    await work(0.5);
    await desk.rename('Desk.odt');
    await stored('Desk 2.odt', end);

    const between = (await spans()).filter((span) => span.end > begin + 100 && span.start < end - 100);
    // What left the front before anybody could tell has time and no title; what was told before has neither.
    expect(between.filter(({ app, title }) => app !== 'Writer' && title !== '')).toEqual([]);
    expect(between.filter(({ app, start }) => app === 'Chromium' && start > again)).toEqual([]);
    expect(JSON.stringify(await spans())).not.toContain(SECRET);
    expect(filesWith(SECRET)).toEqual([]);
    expect(filesWith('Public').length).toBeGreaterThan(0);
  });

  it('keep every title when they are ordinary, of whatever kind and profile', async () => {
    const { open } = await browser('ordinary', 'about:blank');
    await inFront('about:blank');
    const start = Date.now();
    await open('--new-window', addressOf('Second'));
    const second = await inFront('Second');
    await known(second, 'Second', start);
    await press('a', second);
    await work(0.6);
    await x('key', 'Escape');
    await press('f', second);
    await inFront('Open File');
    await work(0.6);
    await x('key', 'Escape');
    await press('o', second);
    await known(await inFront('Second popup'), 'Second popup', start);
    await open(`--app=${addressOf('Application')}`);
    const application = await inFront('Application');
    await known(application, 'Application', start);
    await press('F12', application);
    const tools = await inFront('DevTools - ');
    await known(tools, await x('getwindowname', tools), start);
    await open('--profile-directory=Profile 1', addressOf('Other profile'));
    const other = await inFront('Other profile');
    await known(other, 'Other profile', start);
    const kept = await since(start);
    for (const title of ['Second', 'Open File', 'Second popup', 'Application', 'Other profile'])
      expect(kept).toContain(title);

    // Known by now: whatever is in front has its title at once, however short its turn.
    const from = Date.now();
    for (const window of Array.from({ length: 10 }, () => [second, application, other]).flat()) {
      await x('windowactivate', '--sync', window);
      await work(0.03);
    }
    await desk.focus();
    await work(0.3);
    await desk.rename('Desk 3.odt');
    await work(0.3);
    await desk.rename('Desk.odt');
    await stored('Desk 3.odt', from);
    const switched = new Set(await since(from));
    for (const title of ['Second', 'Application', 'Other profile']) expect(switched).toContain(title);
    expect(switched).not.toContain('(Chromium)');
  });

  it('keep their time without a title where no extension is there to tell, and their titles as you wish', async () => {
    const start = Date.now();
    const { open } = await browser('stranger', addressOf(`${SECRET} stranger`), false);
    await inFront(`${SECRET} stranger`);
    await work(1);
    await desk.focus();
    await work(0.3);
    await stored('(Chromium)', start);
    expect(filesWith(`${SECRET} stranger`)).toEqual([]);

    await options.locator('[name=unchecked-titles]').click();
    await options.waitForSelector('[name=unchecked-titles][aria-checked=true], [name=unchecked-titles]:checked');
    const wished = Date.now();
    await open('--new-window', addressOf('Wished for'));
    await inFront('Wished for');
    await work(1);
    await desk.focus();
    await stored('Wished for', wished);
    await options.locator('[name=unchecked-titles]').click();
  });

  it('keep their titles also when the worker was asleep', async () => {
    await set.stage.browser.killWorker();
    const start = Date.now();
    const shown = (await x('search', '--onlyvisible', '--name', 'Matterline options')).split('\n')[0] ?? '';
    await press('ctrl+n', shown);
    await known(await inFront('New Tab'), 'New Tab', start);
  });
});
