import { existsSync } from 'node:fs';
import { dirname } from 'node:path';
import { BROWSERS, isSystemError } from '../base/index.ts';
import { keepingTrouble } from '../local/index.ts';
import { inWords } from '../words/index.ts';
import { makeFolder } from './files.ts';
import { putExtension } from './gnome/extension.ts';
import { type InstallOptions, install } from './install.ts';
import { layoutOf } from './layout.ts';
import { REMOVAL, readRecord } from './record.ts';
import type { Setting } from './setting.ts';
import { standingTrouble } from './standing.ts';
import { type Choice, PROFILE } from './targets.ts';
import { type UninstallOptions, uninstall } from './uninstall.ts';

/** What is asked of an installation. */
export type InstallationCommand =
  | ({ name: 'install'; choice: Choice } & InstallOptions)
  | ({ name: 'uninstall'; choice: Choice } & UninstallOptions);

/** Why a choice cannot be served on a machine, with what to do; null when it can. */
function refusal({ name, choice }: InstallationCommand, setting: Setting): string | null {
  const { system, uid } = setting.machine;
  if (choice.system && uid !== null && uid !== 0) {
    return `${name} --system is for all users of this computer: run it as administrator (with sudo).`;
  }
  if (choice.userDataDir !== null && system === 'windows') {
    return 'browsers on Windows do not look into a profile folder: leave --user-data-dir out.';
  }
  const layout = layoutOf(setting.machine, choice.system);
  const { packaged } = readRecord(layout.record);
  if (packaged !== null) {
    return `a package put the helper into ${layout.folder}. Install that package again to repair it, or remove it: ${REMOVAL[packaged]}`;
  }
  if (name !== 'install') return null;
  if (choice.system) return standingTrouble(setting, layout, choice);
  const unsafe = system === 'windows' ? null : keepingTrouble(layout.folder);
  return unsafe && inWords(unsafe);
}

/** What was chosen when it was installed, as the record has it; without a record, all that would be installed now. */
function chosenBefore({ choice }: InstallationCommand, { machine }: Setting): { choice: Choice } & InstallOptions {
  const { manifests, autostart } = readRecord(layoutOf(machine, choice.system).record);
  const browsers = new Set(manifests.flatMap((placed) => placed.browsers));
  const profile = manifests.find((placed) => placed.browsers.includes(PROFILE));
  return {
    choice: {
      ...choice,
      userDataDir: profile ? dirname(dirname(profile.path)) : null,
      browsers: BROWSERS.filter((browser) => browsers.has(browser)),
      sandbox: manifests.some(({ sandbox }) => sandbox),
    },
    autostart: autostart !== null || manifests.length === 0,
  };
}

/** Whether this user has no installation of their own, and there is one for all users, as a package makes it. */
function isForAll({ choice }: InstallationCommand, { machine }: Setting): boolean {
  const there = (systemWide: boolean) => existsSync(layoutOf(machine, systemWide).record);
  return !choice.system && !there(false) && there(true);
}

/** Whether the system refused something for want of rights. */
function isDenied(error: Error & { code?: unknown }): boolean {
  return error.code === 'EACCES' || error.code === 'EPERM';
}

/**
 * Installs or uninstalls. What went wrong comes back as a sentence for the user; null when all went well.
 * @throws what is a fault of this program
 */
export async function changeInstallation(command: InstallationCommand, setting: Setting): Promise<string | null> {
  const refused = refusal(command, setting);
  if (refused !== null) return refused;
  try {
    if (command.name === 'install' && command.again && isForAll(command, setting)) {
      // A second installation would stand in the other one's way; what is each user's own is put right.
      putExtension(setting, (path) => void makeFolder(path, 0o700));
    } else if (command.name === 'install') {
      const { choice, autostart } = command.again ? chosenBefore(command, setting) : command;
      await install(choice, { autostart }, setting);
    } else await uninstall(command.choice, command, setting);
    return null;
  } catch (error) {
    // The file system's own sentence says what and where, as "EACCES: permission denied, open '/etc/…'".
    if (!isSystemError(error)) throw error;
    const advice = command.choice.system && isDenied(error) ? ' Run it as administrator.' : '';
    return `${command.name} stopped: ${error.message}.${advice}`;
  }
}
