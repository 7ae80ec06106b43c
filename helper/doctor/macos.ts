import { existsSync } from 'node:fs';
import type { Finding } from '../../shared/index.ts';
import { autostartOf, isTakenUp, layoutOf, type Machine, macStarter, placeOf } from '../install/index.ts';
import type { Examined } from '../local/index.ts';
import { type Observer, permissionTrouble } from '../observe/index.ts';
import { note, ok } from './finding.ts';
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
  if (diagnosis?.blind === undefined) {
    return [note({ code: 'window-in-front' }, { code: 'macos-nobody-tells' })];
  }
  if (diagnosis.blind === null) return [ok({ code: 'window-in-front' })];
  return [blindFinding(diagnosis.blind, { ...help, permission: permissionTrouble(listedAs(machine)) })];
}

/** Looks whether launchd knows of the start at login that an installation of this user has put there. */
export async function launchdFindings(machine: Machine): Promise<Finding[]> {
  const autostart = autostartOf(machine, false);
  if (!existsSync(placeOf(autostart)) || (await isTakenUp(machine)) !== false) return [];
  return [note({ code: 'login-by-macos' }, { code: 'macos-login-not-taken-up' })];
}
