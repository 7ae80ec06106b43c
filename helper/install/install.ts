import { chmodSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { autostartOf, placeOf, putAutostart, removeAutostart } from './autostart.ts';
import { makeFolder, putFile } from './files.ts';
import { putExtension } from './gnome/extension.ts';
import { type Layout, layoutOf } from './layout.ts';
import { takeUp } from './macos/launchd.ts';
import { otherProgram, putManifest } from './manifests.ts';
import { nodeFor, putProgram, removeOlderVersions } from './program.ts';
import { addPlaced, type Installed, readRecord, recordText } from './record.ts';
import type { Setting } from './setting.ts';
import { startScript } from './start-script.ts';
import { type Choice, targetsOf } from './targets.ts';

export interface InstallOptions {
  /** Put right what was installed before, as it was chosen then; the choice and the start at login are not looked at. */
  again?: boolean;
  /** Whether the recorder is to be started at login. */
  autostart: boolean;
}

/** Says what was done with one part of an installation. */
function told(say: Setting['say'], changed: boolean, place: string, what: string): boolean {
  say(`${changed ? 'wrote' : 'kept '}  ${place}  (${what})`);
  return changed;
}

/** Puts the program and what starts it. Whether either changed, and what is left to do once all else is in place. */
function putStarted(layout: Layout, systemWide: boolean, sandbox: boolean, setting: Setting) {
  const { machine, bundle, node, say } = setting;
  // The package has put it there already, and whatever runs by now may be of an earlier one.
  if (layout.starter) return { changed: true, removeStale: () => removeOlderVersions(layout) };
  const program = putProgram(bundle, layout, machine.system);
  told(say, program.changed, layout.program, 'the helper');
  const { env } = machine;
  // For all users the data is each user's own, whatever the installing user's environment says.
  const data = env.MATTERLINE_DATA && !systemWide ? resolve(env.MATTERLINE_DATA) : null;
  const script = startScript(machine.system, { node, bundle: layout.bundle, data, sandbox });
  const launcher = told(say, putFile(layout.launcher, script, 0o755), layout.launcher, 'what browsers start');
  return { changed: program.changed || launcher, removeStale: program.removeStale };
}

/** Registers the start at login where it is wanted, and takes it away where it is not or has moved. */
function putStart(record: Installed, systemWide: boolean, wanted: boolean, setting: Setting, folder: Folder): void {
  const { machine, node, say } = setting;
  const autostart = autostartOf(machine, systemWide);
  const place = placeOf(autostart);
  const { autostart: earlier } = record;
  if (earlier !== null && earlier !== place && autostart.kind === 'file') {
    if (removeAutostart({ ...autostart, path: earlier }, machine)) say(`removed  ${earlier}`);
  }
  const text = wanted ? autostart.text(node) : null;
  record.autostart = text === null ? null : place;
  if (text === null) {
    if (removeAutostart(autostart, machine)) say(`removed  ${place}`);
    if (wanted) say('The path of the helper is too long for a start at login: recording starts with the browser.');
    return;
  }
  if (autostart.kind === 'file') folder(dirname(autostart.path));
  told(say, putAutostart(autostart, text, machine), place, 'starts recording at login');
}

type Folder = (path: string) => void;

/**
 * Installs the helper for a choice of browsers. Doing it again puts right what is not and changes nothing else. Where
 * an earlier program was replaced, its recorder is asked to end, so that the next browser starts this one.
 * @throws what the file system and the registry throw: whoever calls tells the user
 */
export async function install(choice: Choice, options: InstallOptions, given: Setting): Promise<void> {
  const { machine, say } = given;
  const layout = layoutOf(machine, choice.system);
  const setting = { ...given, node: nodeFor(given.bundle, given.node, layout, machine.system) };
  const record = readRecord(layout.record);
  if (choice.sandbox) say('The sandbox builds of the extension are let in as well.');
  const folder: Folder = (path) => record.folders.push(...makeFolder(path, choice.system ? 0o755 : 0o700));
  let started: ReturnType<typeof putStarted>;
  folder(layout.program);
  // An earlier folder may be open to others, who could then put a program of theirs in its place.
  if (choice.system) for (const path of [layout.folder, layout.program]) chmodSync(path, 0o755);
  const targets = targetsOf(choice, machine);
  const others = record.manifests.filter(
    ({ path, key }) => !targets.some((one) => one.path === path && one.key === key),
  );
  // One program serves all browsers; which extension may start it is for each browser's manifest to say.
  const sandbox = [...targets, ...others].some((item) => item.sandbox);
  try {
    started = putStarted(layout, choice.system, sandbox, setting);
    for (const target of targets) {
      folder(dirname(target.path));
      const other = otherProgram(target.path, layout.launcher, machine);
      told(say, putManifest(target, layout.launcher, machine), target.path, target.name);
      if (other !== null) say(`         (before, it led to ${other}, which is still there)`);
      addPlaced(record, target);
    }
    putStart(record, choice.system, options.autostart, setting, folder);
    // For all users none is put up: which extensions of the Shell are on is each user's own setting.
    if (!choice.system) putExtension(setting, folder);
  } finally {
    putFile(layout.record, recordText(record), 0o644);
  }
  if (started.changed && (await setting.retire())) say('The recorder that was running has ended.');
  started.removeStale();
  // For all users it is each user's next sign-in that does so.
  const takenUp = record.autostart === null || choice.system ? null : await takeUp(machine, record.autostart);
  if (takenUp !== null)
    say(takenUp ? 'macOS has started the recorder.' : 'macOS starts the recorder at the next sign-in.');
  say('The helper is installed. Restart a browser that is open if the extension does not find it.');
}
