import { existsSync } from 'node:fs';
import { autostartOf, isTakenUp, layoutOf, type Machine, macStarter, placeOf } from '../install/index.ts';
import type { Examined } from '../local/index.ts';
import { type Observer, permissionHelp } from '../observe/index.ts';
import { type Finding, note, ok } from './finding.ts';
import { blindFinding } from './sight.ts';

/** What macOS calls the recorder of an installation in its list; null where it does not start the recorder itself. */
function listedAs(machine: Machine): string | null {
  const scopes = [false, true];
  if (scopes.some((systemWide) => macStarter(layoutOf(machine, systemWide)) !== null)) return 'Matterline';
  return scopes.some((systemWide) => existsSync(placeOf(autostartOf(machine, systemWide)))) ? 'node' : null;
}

/**
 * What the recorder says of its own sight, on macOS: there the question whether windows may be seen has another answer
 * for what is run in a terminal.
 */
export function macSightFindings({ diagnosis }: Examined, machine: Machine, { help }: Observer): Finding[] {
  const what = 'window in front';
  if (diagnosis?.blind === undefined) {
    const trouble = 'Only a recorder can tell whether macOS lets it see windows, and none says so.';
    return [note(what, trouble, 'Run "install", or open your browser, and look again.')];
  }
  if (diagnosis.blind === null) return [ok(`${what}, by the recorder’s own account`)];
  return [blindFinding(diagnosis.blind, { ...help, permission: permissionHelp(listedAs(machine)) })];
}

/** Looks whether launchd knows of the start at login that an installation of this user has put there. */
export async function launchdFindings(machine: Machine): Promise<Finding[]> {
  const autostart = autostartOf(machine, false);
  if (!existsSync(placeOf(autostart)) || (await isTakenUp(machine)) !== false) return [];
  return [
    note(
      'start at login, by macOS',
      'macOS has not taken it up, or has it switched off: the recorder is then a part of the browser, and sees nothing.',
      'Open System Settings, choose "General", then "Login Items & Extensions", and allow Matterline. Then run "install".',
    ),
  ];
}
