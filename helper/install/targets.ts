import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { BROWSER_TABLE, BROWSERS, type Browser, type BrowserRow } from './browsers.ts';
import { type Environment, userPath } from './folders.ts';
import { MANIFEST_FILE } from './manifest.ts';

/** What to install for. With nothing chosen: every browser that was used here, and Chromium. */
export interface Choice {
  browsers: readonly Browser[];
  /** A Chromium-family profile folder of its own, as `--user-data-dir` of the browser. */
  userDataDir: string | null;
  /** For all users of the computer. */
  system: boolean;
}

/** One host manifest that is to be there. */
export interface Target {
  name: string;
  family: BrowserRow['family'];
  path: string;
}

function isUsed(browser: Browser, env: Environment): boolean {
  const place = BROWSER_TABLE[browser].places.linux;
  return 'home' in place && existsSync(userPath(place.home, env));
}

/** The host manifests of a choice on Linux, each once: some browsers share a folder. */
export function targetsOf(choice: Choice, env: Environment): Target[] {
  const targets: Target[] = [];
  const add = (name: string, family: BrowserRow['family'], folder: string) => {
    const path = join(folder, MANIFEST_FILE);
    if (!targets.some((target) => target.path === path)) targets.push({ name, family, path });
  };
  if (choice.userDataDir !== null) {
    add('the given profile folder', 'chromium', join(resolve(choice.userDataDir), 'NativeMessagingHosts'));
  }
  const all = choice.userDataDir === null && choice.browsers.length === 0;
  for (const browser of BROWSERS) {
    const { name, family, places } = BROWSER_TABLE[browser];
    const wanted = all
      ? choice.system || browser === 'chromium' || isUsed(browser, env)
      : choice.browsers.includes(browser);
    const place = places.linux;
    if (!wanted || !('user' in place)) continue;
    const folder = choice.system ? place.system : userPath(place.user, env);
    if (folder !== null) add(name, family, folder);
  }
  return targets;
}
