import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { absolute, homeFolder } from '../../base/index.ts';
import { putFile, removeFile, withoutEmpty } from '../files.ts';
import type { Machine } from '../machine.ts';
import type { Setting } from '../setting.ts';
import { EXTENSION, extensionFiles } from './text.ts';
import type { GnomeTools } from './tools.ts';

/** How the extension stands: as it should, not there or another one, or not among those that are on. */
export type ExtensionState = 'in-place' | 'missing' | 'off';

/** Where the Shell looks for this user's extensions. */
function folderOf({ env }: Machine): string {
  const data = absolute(env.XDG_DATA_HOME, 'linux') ?? join(homeFolder(env, 'linux'), '.local/share');
  return join(data, 'gnome-shell/extensions', EXTENSION);
}

/** The tools of GNOME where its sessions are used here with Wayland, for which alone the extension is; else null. */
function gnomeOf({ system, env, gnome }: Machine): GnomeTools | null {
  if (system !== 'linux' || env.XDG_SESSION_TYPE === 'x11') return null;
  return /(?:^|:)gnome(?:-|:|$)/i.test(env.XDG_CURRENT_DESKTOP ?? '') ? (gnome ?? null) : null;
}

/** Has the Shell turn it on at the next sign-in. Whether the Shell's lists say so by now. */
function turnOn(tools: GnomeTools): boolean {
  const on = tools.read('enabled-extensions');
  const off = tools.read('disabled-extensions') ?? [];
  if (on === null) return false;
  if (off.includes(EXTENSION)) {
    const others = off.filter((name) => name !== EXTENSION);
    if (!tools.write('disabled-extensions', others)) return false;
  }
  return on.includes(EXTENSION) || tools.write('enabled-extensions', [...on, EXTENSION]);
}

/**
 * Puts the extension there by which GNOME tells of the window in front, where GNOME is used, and says what is left to
 * do.
 * @param makeFolder makes a folder, and keeps in mind what was not there before
 */
export function putExtension({ machine, say }: Setting, makeFolder: (path: string) => void): void {
  const tools = gnomeOf(machine);
  if (!tools) return;
  const version = tools.version();
  const files = version === null ? null : extensionFiles(version);
  if (files === null) {
    say(
      `GNOME ${version ?? 'of a version that is not known'} does not take the extension that shows the window in front.`,
    );
    return;
  }
  const folder = folderOf(machine);
  makeFolder(folder);
  let changed = false;
  for (const [name, text] of Object.entries(files)) {
    const wrote = putFile(join(folder, name), text, 0o644);
    changed ||= wrote;
  }
  say(`${changed ? 'wrote' : 'kept '}  ${folder}  (tells which window is in front, under GNOME)`);
  if (!turnOn(tools)) say('After you signed in again, turn Matterline on in the app "Extensions".');
  if (changed) say('GNOME loads its extension at the next sign-in: sign out and in again to have windows recorded.');
}

/** Takes the extension away, and out of the Shell's lists. */
export function removeExtension({ machine, say }: Setting): void {
  if (machine.system !== 'linux') return;
  const folder = folderOf(machine);
  if (!existsSync(folder)) return;
  for (const name of ['extension.js', 'metadata.json']) removeFile(join(folder, name));
  withoutEmpty([folder]);
  say(`removed  ${folder}`);
  const on = machine.gnome?.read('enabled-extensions');
  if (on?.includes(EXTENSION)) {
    machine.gnome?.write(
      'enabled-extensions',
      on.filter((name) => name !== EXTENSION),
    );
  }
}

/** How the extension stands where GNOME needs it; null where it needs none, or takes none. */
export function extensionState(machine: Machine): ExtensionState | null {
  const tools = gnomeOf(machine);
  const version = tools?.version() ?? null;
  const files = version === null ? null : extensionFiles(version);
  if (!tools || files === null) return null;
  const folder = folderOf(machine);
  const same = Object.entries(files).every(([name, text]) => {
    const path = join(folder, name);
    return existsSync(path) && readFileSync(path, 'utf8') === text;
  });
  if (!same) return 'missing';
  const on = tools.read('enabled-extensions');
  const off = tools.read('disabled-extensions') ?? [];
  return on !== null && (!on.includes(EXTENSION) || off.includes(EXTENSION)) ? 'off' : 'in-place';
}
