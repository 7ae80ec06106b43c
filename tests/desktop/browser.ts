import { mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer, { type Target, type WebWorker } from 'puppeteer';
import type { Display } from './display.ts';
import { which } from './provision.mjs';
import type { TestBrowser } from './test-browser.ts';

/** Where Chromium-family browsers are found; the first that is there is taken. */
const NAMES = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** The path of a Chromium-family browser on this computer, or null. */
export function findChromium(): string | null {
  for (const name of NAMES) {
    const path = which(name);
    if (path) return path;
  }
  return null;
}

export interface ChromiumOptions {
  /** The built extension's folder. */
  extension: string;
  extensionId: string;
  /** The browser's profile folder; it holds the native host's registration. */
  profile: string;
  display: Display;
  env: NodeJS.ProcessEnv;
  args?: string[];
  /** Without windows, so that it never comes to the front. */
  headless?: boolean;
}

/** A real Chromium with the extension. */
export type Chromium = TestBrowser<WebWorker>;

/** Starts Chromium with a window on a display. */
export async function startChromium(options: ChromiumOptions): Promise<Chromium> {
  const executablePath = findChromium();
  if (!executablePath) throw new Error('No Chromium-family browser is installed.');
  const browser = await puppeteer.launch({
    executablePath,
    headless: options.headless ?? false,
    pipe: true,
    enableExtensions: [options.extension],
    userDataDir: options.profile,
    defaultViewport: null,
    env: options.env,
    args: [
      // Chromium refuses its own sandbox to root.
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--disable-gpu',
      '--no-first-run',
      '--disable-quic',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--disable-features=Translate',
      '--window-position=0,0',
      '--window-size=1180,820',
      ...(options.args ?? []),
    ],
  });
  const root = `chrome-extension://${options.extensionId}/`;

  /** Ends whatever worker the browser has, by the browser's own list: puppeteer keeps one that ended for longer. */
  const endWorkers = async (): Promise<void> => {
    const session = await browser.target().createCDPSession();
    const { targetInfos } = await session.send('Target.getTargets');
    const running = targetInfos.filter(({ type, url }) => type === 'service_worker' && url.startsWith(root));
    // One that ended meanwhile cannot be ended, which is what was wanted.
    await Promise.allSettled(running.map(({ targetId }) => session.send('Target.closeTarget', { targetId })));
    await session.detach();
  };
  /** The browser's names of workers' targets. */
  const names = new WeakMap<WebWorker, string>();
  const isWorker = (item: Target) => item.type() === 'service_worker' && item.url().startsWith(root);
  /** Waits until a target is gone; false where it is still there after a while. */
  const isGone = async (target: Target): Promise<boolean> => {
    for (let left = 50; left > 0 && browser.targets().includes(target); left -= 1)
      await new Promise((resolve) => setTimeout(resolve, 20));
    return !browser.targets().includes(target);
  };

  const worker = async (): Promise<WebWorker> => {
    /** Workers that ended while they were asked: the next one has a target of its own. */
    const ended = new Set<Target>();
    for (;;) {
      const target = await browser.waitForTarget((item) => isWorker(item) && !ended.has(item));
      try {
        const found = await target.worker();
        if (!found) throw new Error('The extension has no worker.');
        // A worker that just started may not have its API yet.
        while ((await found.evaluate('typeof chrome')) === 'undefined') await new Promise(setImmediate);
        const { targetInfo } = await found.client.send('Target.getTargetInfo');
        names.set(found, targetInfo.targetId);
        return found;
      } catch (error) {
        // One that was started before the one before it was gone has that one's target, by which nobody reaches it: it
        // makes room for one that can be reached.
        if (browser.targets().includes(target)) await endWorkers();
        if (!(await isGone(target))) throw error;
        ended.add(target);
      }
    }
  };
  const endWorker = async (): Promise<void> => {
    const pages = await browser.pages();
    const session = await pages.find((page) => page.url().startsWith(root))?.createCDPSession();
    if (!session) throw new Error('Workers are ended by way of a page, of which none is open.');
    await session.send('ServiceWorker.enable');
    await session.send('ServiceWorker.stopAllWorkers');
    await session.detach();
  };
  const killWorker = async (known?: WebWorker): Promise<void> => {
    const dying = known ?? (await worker());
    const targetId = names.get(dying);
    const connection = dying.client.connection();
    if (targetId === undefined || !connection) throw new Error('This worker was not asked for here, or is gone.');
    // In this order: the browser makes a worker wait for its debugger, a minute long, where a debugger still holds on to
    // the one before.
    await Promise.all([dying.client.detach(), connection.send('Target.closeTarget', { targetId })]);
    const isThere = async () =>
      (await connection.send('Target.getTargets')).targetInfos.some((info) => info.targetId === targetId);
    while (await isThere()) await new Promise(setImmediate);
  };

  const toFront = async () => {
    const windows = await options.display.xdotool('search', '--onlyvisible', '--class', 'chromium');
    await options.display.xdotool('windowactivate', '--sync', windows.split('\n').at(-1) ?? '');
  };

  // Its pages are blocked until the browser has the extension, which the worker's start tells.
  await browser.waitForTarget(isWorker);

  return {
    name: 'chromium',
    toFront,
    puppeteer: browser,
    worker,
    killWorker,
    endWorker,
    page: async (path) => {
      const page = await browser.newPage();
      await page.goto(root + path);
      return page;
    },
    tabAt: async (beginning) => (await browser.waitForTarget((tab) => tab.url().startsWith(beginning))).asPage(),
    popup: async () => {
      const url = `${root}extension/popup/index.html`;
      await toFront();
      await (await worker()).evaluate('chrome.action.openPopup()');
      const opened = await browser.waitForTarget((item) => item.url() === url && item.type() === 'page');
      return opened.asPage();
    },
    downloads: async (folder) => {
      mkdirSync(folder, { recursive: true });
      const session = await browser.target().createCDPSession();
      const behavior = { behavior: 'allow', downloadPath: folder, eventsEnabled: true } as const;
      await session.send('Browser.setDownloadBehavior', behavior);
      return async (act) => {
        const before = new Set(readdirSync(folder));
        const done = new Promise<void>((resolve) => {
          session.on('Browser.downloadProgress', ({ state }) => {
            if (state === 'completed') resolve();
          });
        });
        await act();
        await done;
        const name = readdirSync(folder).find((file) => !before.has(file));
        if (!name) throw new Error('nothing was downloaded');
        return join(folder, name);
      };
    },
    close: async () => {
      const main = browser.process();
      if (!main || main.exitCode !== null || main.signalCode !== null) return;
      const ended = new Promise<void>((resolve) => main.once('exit', () => resolve()));
      await browser.close();
      await ended;
    },
  };
}
