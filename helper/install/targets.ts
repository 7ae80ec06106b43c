import { existsSync } from 'node:fs';
import { absolute, BROWSERS, type Browser, homeFolder, NOBODY_ADMITTED, pathsOf } from '../base/index.ts';
import { admittedIn } from './admitted.ts';
import { BROWSER_TABLE, type BrowserRow, type Place } from './browsers.ts';
import { layoutOf } from './layout.ts';
import { type Machine, rooted } from './machine.ts';
import { MANIFEST_FILE } from './manifest.ts';
import type { Placed } from './record.ts';

/** What to install for. With nothing chosen: every browser that was used here, and Chromium. */
export interface Choice {
  browsers: readonly Browser[];
  /** A Chromium-family profile folder of its own, as `--user-data-dir` of the browser. */
  userDataDir: string | null;
  /** For all users of the computer. */
  system: boolean;
  /** For the sandbox builds of the extension as well. */
  sandbox?: boolean;
}

/** Everything that an installation for this user, or for all users, may serve. */
export function everything(system: boolean): Choice {
  return { browsers: [], userDataDir: null, system };
}

/** One host manifest that is to be there. */
export interface Target extends Placed {
  /** The browsers it is for, in words. */
  name: string;
  family: BrowserRow['family'];
  /** Ids of further extensions that it lets in. */
  further?: readonly string[];
}

/** Stands among browsers for a profile folder of its own. */
export const PROFILE = 'profile';

type FolderPlace = Exclude<Place, { registry: string }>;

/** A `config:`, `home:` or `support:` path of the table, for this user. */
function userPath(path: string, { env, system }: Machine): string {
  const { join } = pathsOf(system);
  const [start, rest = ''] = path.split(':', 2);
  const home = homeFolder(env, system);
  if (start === 'config') return join(absolute(env.XDG_CONFIG_HOME, system) ?? join(home, '.config'), rest);
  return start === 'support' ? join(home, 'Library/Application Support', rest) : join(home, rest);
}

function systemFolders({ system: [first, second] }: FolderPlace, machine: Machine): string[] {
  const folders = first === undefined ? [] : [rooted(machine, first)];
  const top = second && rooted(machine, second.split('/').slice(0, 3).join('/'));
  if (second && top && existsSync(top)) folders.push(rooted(machine, second));
  return folders;
}

/** Where a browser looks for its manifests: folders, or a registry key that leads to a file in the program's folder. */
function placesOf(place: Place, family: BrowserRow['family'], systemWide: boolean, machine: Machine) {
  const { join } = pathsOf(machine.system);
  if ('registry' in place) {
    const path = join(layoutOf(machine, systemWide).folder, family, MANIFEST_FILE);
    return [{ path, key: `${systemWide ? 'HKLM' : 'HKCU'}\\Software\\${place.registry}` }];
  }
  const folders = systemWide ? systemFolders(place, machine) : [userPath(place.user, machine)];
  return folders.map((folder) => ({ path: join(folder, MANIFEST_FILE), key: null }));
}

/** Whether one of a browser's folders is there: it was used by this user. */
function isThere(homes: readonly string[], machine: Machine): boolean {
  return homes.some((home) => existsSync(userPath(home, machine)));
}

/** Whether a browser was ever used by this user; on Windows, where a key costs nothing, all are served. */
function isUsed(browser: Browser, machine: Machine): boolean {
  const place = BROWSER_TABLE[browser].places[machine.system];
  return 'registry' in place || isThere(place.homes, machine);
}

/** The manifests of this user for browsers that are there and made of another one. */
function kinOf(browser: Browser, sandbox: boolean, machine: Machine): Target[] {
  const { family, places } = BROWSER_TABLE[browser];
  const place = places[machine.system];
  if ('registry' in place) return [];
  const { join } = pathsOf(machine.system);
  return (place.kin ?? [])
    .filter(({ homes }) => isThere(homes, machine))
    .map(({ name, user }) => ({
      name,
      family,
      path: join(userPath(user, machine), MANIFEST_FILE),
      key: null,
      browsers: [browser],
      sandbox,
    }));
}

/** The host manifests of a choice, each once: some browsers share a folder or a key. */
export function targetsOf(choice: Choice, machine: Machine): Target[] {
  const { join, resolve } = pathsOf(machine.system);
  const targets: Target[] = [];
  const { sandbox = false } = choice;
  if (choice.userDataDir !== null) {
    const path = join(resolve(choice.userDataDir), 'NativeMessagingHosts', MANIFEST_FILE);
    targets.push({
      name: 'the given profile folder',
      family: 'chromium',
      path,
      key: null,
      browsers: [PROFILE],
      sandbox,
    });
  }
  const admitted = choice.system ? admittedIn(machine) : NOBODY_ADMITTED;
  const all = choice.userDataDir === null && choice.browsers.length === 0;
  for (const browser of BROWSERS) {
    const { name, family, places } = BROWSER_TABLE[browser];
    if (!choice.system && (all || choice.browsers.includes(browser))) targets.push(...kinOf(browser, sandbox, machine));
    const wanted = all
      ? choice.system || browser === 'chromium' || isUsed(browser, machine)
      : choice.browsers.includes(browser);
    if (!wanted) continue;
    for (const { path, key } of placesOf(places[machine.system], family, choice.system, machine)) {
      const same = targets.find((target) => target.path === path && target.key === key);
      if (!same) targets.push({ name, family, path, key, browsers: [browser], sandbox, further: admitted[family] });
      else Object.assign(same, { name: `${same.name}, ${name}`, browsers: [...same.browsers, browser] });
    }
  }
  return targets;
}
