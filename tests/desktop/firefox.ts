import { mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer from 'puppeteer';
import { FIREFOX_IDS } from '../../shared/index.ts';
import type { Display } from './display.ts';
import { reachInto } from './firefox-reach.ts';
import { which } from './provision.mjs';
import type { Background, TestBrowser } from './test-browser.ts';

/** Names under which Firefox is found; the first that is there is taken. */
const NAMES = ['firefox-esr', 'firefox'];

/** The path of Firefox on this computer, or null. */
export function findFirefox(): string | null {
  for (const name of NAMES) {
    const path = which(name);
    if (path) return path;
  }
  return null;
}

/** Why there can be no Firefox here, or null. */
export function firefoxMissing(): string | null {
  return findFirefox() ? null : 'not installed: firefox-esr';
}

export interface FirefoxOptions {
  /** The built extension's folder, to be put in for as long as this Firefox runs; null where a policy puts it in. */
  extension: string | null;
  /** A folder for its profile. */
  profile: string;
  /** Where its windows come up. */
  display: Display;
  env: NodeJS.ProcessEnv;
  /** Another Firefox than that of this computer. */
  executable?: string;
}

/** Ends the event page as Firefox itself does after a while, but at once, with whatever holds it back. */
const END_BACKGROUND = `
  if (extension.backgroundState !== 'stopped')
    await extension.terminateBackground({ ignoreDevToolsAttached: true, disableResetIdleForTest: true });
  return extension.backgroundState;`;

/** Gives the path of a download that lies in a folder and is none of those that were there, once it is whole. */
const DOWNLOADED = (folder: string, before: readonly string[]) => `
  const { Downloads } = ChromeUtils.importESModule('resource://gre/modules/Downloads.sys.mjs');
  const list = await Downloads.getList(Downloads.ALL);
  const before = ${JSON.stringify(before)};
  return new Promise((resolve) => {
    const look = ({ succeeded, target: { path } }) => {
      if (!succeeded || PathUtils.parent(path) !== ${JSON.stringify(folder)} || before.includes(path)) return;
      list.removeView(view);
      resolve(path);
    };
    const view = { onDownloadAdded: look, onDownloadChanged: look };
    list.addView(view);
  });`;

/** Starts Firefox with a window on a display. */
export async function startFirefox(options: FirefoxOptions): Promise<TestBrowser> {
  const executablePath = options.executable ?? findFirefox();
  if (!executablePath) throw new Error('Firefox is not installed.');
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless: false,
    defaultViewport: null,
    userDataDir: options.profile,
    env: options.env,
    // Else no test may look into an extension's pages.
    args: ['--remote-allow-system-access', '--width=1180', '--height=820'],
    extraPrefsFirefox: {
      // A popup opens as by a click, of which a test has none.
      'extensions.openPopupWithoutUserGesture.enabled': true,
      // What an extension asks to be allowed is allowed: Firefox's question takes no answer from a test.
      'extensions.webextOptionalPermissionPrompts': false,
      // What a policy puts in comes from a file that nobody signed; of Firefox's editions, ESR allows that.
      'xpinstall.signatures.required': false,
      // What a test never looks at, and what takes a processor: spare processes for pages that may come, the calls behind
      // each promise, and the session that a crash would bring back.
      'dom.ipc.processPrelaunch.enabled': false,
      'javascript.options.asyncstack': false,
      'browser.sessionstore.interval': 3_600_000,
    },
  });
  if (options.extension !== null) await browser.installExtension(options.extension);
  const reach = await reachInto(browser, FIREFOX_IDS.sandbox);
  const root = `moz-extension://${await reach.inside<string>('return extension.uuid;')}/`;

  const worker = async (): Promise<Background> => {
    const wake = `while (extension.backgroundState !== 'running') await extension.wakeupBackground();`;
    await reach.inside(wake);
    const context = await reach.contextOf('background');
    if (context === null) throw new Error('The extension has no event page.');
    return { evaluate: (script) => reach.evaluate(context, script) };
  };
  const endWorker = async () => {
    const state = await reach.inside(END_BACKGROUND);
    if (state !== 'stopped') throw new Error(`The event page is ${state}.`);
  };

  const toFront = async () => {
    const windows = await options.display.xdotool('search', '--onlyvisible', '--class', 'firefox');
    await options.display.xdotool('windowactivate', '--sync', windows.split('\n').at(-1) ?? '');
  };

  return {
    name: 'firefox',
    toFront,
    puppeteer: browser,
    worker,
    killWorker: endWorker,
    endWorker,
    page: (path) => reach.open(root + path),
    tabAt: reach.tabAt,
    popup: async () => {
      await toFront();
      await (await worker()).evaluate('chrome.action.openPopup()');
      for (;;) {
        const context = await reach.contextOf('popup');
        if (context !== null) return reach.pageOf(context, `${root}extension/popup/index.html`);
      }
    },
    downloads: async (folder) => {
      mkdirSync(folder, { recursive: true });
      await reach.downloadInto(folder);
      return async (act) => {
        const before = readdirSync(folder).map((name) => join(folder, name));
        await act();
        return reach.inside(DOWNLOADED(folder, before));
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
