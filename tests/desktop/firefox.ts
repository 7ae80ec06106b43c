import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer';
import { FIREFOX_IDS } from '../../shared/index.ts';
import { which } from './provision.mjs';

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

/** A real Firefox with the extension. */
export interface Firefox {
  browser: Browser;
  /** Opens one of the extension's pages in a tab. */
  page(path: string): Promise<Page>;
  close(): Promise<void>;
}

/** Firefox names an extension's pages after a number that it makes up for each profile, and writes down. */
async function pagesOf(profile: string): Promise<string> {
  const quoted = FIREFOX_IDS.sandbox.replaceAll('.', '\\.');
  const pattern = new RegExp(`${quoted}\\\\*":\\\\*"([0-9a-f-]{36})`);
  for (;;) {
    const uuid = pattern.exec(readFileSync(join(profile, 'prefs.js'), 'utf8'))?.[1];
    if (uuid) return `moz-extension://${uuid}/`;
    // It is written a moment after the installation was confirmed, with no event for it.
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** Starts Firefox without windows, so that it never comes to the front, and puts the extension in. */
export async function startFirefox(options: {
  /** The built extension's folder. */
  extension: string;
  /** A folder for its profile. */
  profile: string;
  env: NodeJS.ProcessEnv;
}): Promise<Firefox> {
  const executablePath = findFirefox();
  if (!executablePath) throw new Error('Firefox is not installed.');
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless: true,
    userDataDir: options.profile,
    env: options.env,
    // Else no test may look into an extension's pages.
    args: ['--remote-allow-system-access'],
  });
  await browser.installExtension(options.extension);
  const root = await pagesOf(options.profile);
  return {
    browser,
    page: async (path) => {
      const page = await browser.newPage();
      // Firefox opens the page and never says that it did: what shows on it is what is waited for.
      await page.goto(root + path, { timeout: 3000, waitUntil: [] }).catch(() => undefined);
      return page;
    },
    close: async () => {
      const main = browser.process();
      const ended = main && new Promise<void>((resolve) => main.once('exit', () => resolve()));
      await browser.close();
      await ended;
    },
  };
}
