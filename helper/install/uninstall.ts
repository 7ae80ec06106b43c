import { dataFolder } from '../base/index.ts';
import { autostartOf, placeOf, removeAutostart } from './autostart.ts';
import { dataOf, purgeData } from './data.ts';
import { putFile, removeFile, withoutEmpty } from './files.ts';
import { removeExtension } from './gnome/extension.ts';
import { type Layout, layoutOf } from './layout.ts';
import { letGo } from './macos/launchd.ts';
import { otherProgram, removeManifestKey } from './manifests.ts';
import { removeProgram, startableFiles } from './program.ts';
import { type Installed, type Placed, readRecord, recordText, withoutPlaced } from './record.ts';
import type { Setting } from './setting.ts';
import { type Choice, targetsOf } from './targets.ts';

export interface UninstallOptions {
  /** Whether the data of this user goes as well. */
  purge: boolean;
}

/** Removes manifests that serve nobody any more, except those that lead to another installation by now. */
function removeManifests(idle: Placed[], serving: Placed[], { launcher }: Layout, { machine, say }: Setting) {
  const paths = idle.map(({ path }) => path);
  for (const { key } of idle) {
    if (key !== null && removeManifestKey(key, paths, machine)) say(`removed  ${key}`);
  }
  for (const path of new Set(paths)) {
    // On Windows several keys lead to one file.
    if (serving.some((item) => item.path === path)) continue;
    const other = otherProgram(path, launcher, machine);
    if (other !== null) say(`kept     ${path}  (it leads to ${other})`);
    else if (removeFile(path)) say(`removed  ${path}`);
  }
}

/** Removes the start at login and whatever else could start the program. */
function removeStarts(record: Installed, layout: Layout, systemWide: boolean, { machine, say }: Setting): void {
  const usual = autostartOf(machine, systemWide);
  const starts = [usual];
  if (record.autostart !== null && usual.kind === 'file') starts.push({ ...usual, path: record.autostart });
  for (const start of starts) if (removeAutostart(start, machine)) say(`removed  ${placeOf(start)}`);
  for (const path of startableFiles(layout)) if (removeFile(path)) say(`removed  ${path}`);
}

function sayWhatIsLeft({ machine, say }: Setting): void {
  const left = dataOf(machine);
  if (left.length === 0) return;
  say(
    `Your data is still in ${dataFolder(machine.env, machine.system)}: what was recorded and not yet taken over by the`,
  );
  say('browser, unsent work that is kept beside it, and your settings. "uninstall --purge" removes that too.');
}

async function forgetSecrets({ forgetSecrets, say }: Setting): Promise<void> {
  const gone = await forgetSecrets();
  if (gone === 'locked' || gone === 'denied')
    say('The key store was not opened, so what it keeps for Clio is still there. Unlock it and run this again.');
  else if (gone !== 'no-key-store' && gone > 0) say(`removed  ${gone} in the key store`);
}

/**
 * Takes away what was installed for a choice; with nothing chosen, for every browser. The program itself and its start
 * at login go with the last browser, and its recorder is asked to end. The data stays unless it is to go as well.
 * @throws what the file system and the registry throw: whoever calls tells the user
 */
export async function uninstall(choice: Choice, { purge }: UninstallOptions, setting: Setting): Promise<void> {
  const { machine, say } = setting;
  const layout = layoutOf(machine, choice.system);
  const record = readRecord(layout.record);
  const everything = choice.browsers.length === 0 && choice.userDataDir === null;
  const chosen = targetsOf(choice, machine);
  const { serving, idle } = everything
    ? { serving: [], idle: [...record.manifests, ...chosen] }
    : withoutPlaced(record.manifests, chosen);
  removeManifests(idle, serving, layout, setting);
  if (serving.length > 0) {
    const left = { ...record, manifests: serving, folders: withoutEmpty(record.folders) };
    putFile(layout.record, recordText(left), 0o644);
    say('The helper stays for the other browsers.');
    return;
  }
  // While the program is there: run from where it is installed, it is its own file that opens the key store.
  if (purge) await forgetSecrets(setting);
  removeStarts(record, layout, choice.system, setting);
  if (!choice.system) removeExtension(setting);
  if (!choice.system) await letGo(machine);
  // Only now: an open browser would start another recorder as long as there is a program to start.
  if (await setting.retire()) say('The recorder that was running has ended.');
  if (removeProgram(layout)) say(`removed  ${layout.program}`);
  removeFile(layout.record);
  if (purge) for (const path of purgeData(machine, setting.runtime)) say(`removed  ${path}`);
  withoutEmpty([...record.folders, layout.folder, setting.runtime]);
  say('The helper is uninstalled.');
  if (!purge) sayWhatIsLeft(setting);
}
