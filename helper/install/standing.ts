import { existsSync, lstatSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { inOtherHands, type OtherHands, type Trust } from '../trust.ts';
import type { Layout } from './layout.ts';
import type { Machine } from './machine.ts';
import { programFiles } from './program.ts';
import type { Setting } from './setting.ts';

/** On macOS the group of administrators may write to folders of the system. */
const MACOS_ADMINISTRATORS = 80;

/** Who may have a hand in what runs for all users: the system's own user, whose rights whoever installs has. */
export function systemTrust({ administrator, system }: Machine): Trust {
  return { owners: [administrator], groups: system === 'macos' ? [0, MACOS_ADMINISTRATORS] : [0] };
}

/** Who called for administrator's rights, as what gives them (sudo, pkexec) says. */
function callerOf({ env }: Machine): { owners: number[]; groups: number[] } {
  const numbers = (texts: (string | undefined)[]) => texts.filter((text = '') => /^\d{1,10}$/.test(text)).map(Number);
  return { owners: numbers([env.SUDO_UID, env.PKEXEC_UID]), groups: numbers([env.SUDO_GID]) };
}

/** The first thing below a folder that is not the administrator's own, or open to others; null when there is none. */
function strangeBelow(folder: string, { owners }: Trust): string | null {
  if (!existsSync(folder)) return null;
  const { uid } = lstatSync(folder);
  if (!owners.includes(uid)) return folder;
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    const path = join(folder, name);
    if (!owners.includes(lstatSync(path).uid)) return path;
  }
  return null;
}

function nodeTrouble(node: string, found: OtherHands): string {
  const whose = found.by === 'owner' ? 'belongs to a user other than root' : 'can be changed by others than root';
  return (
    `Node at ${node} will not do for all users: ${found.path} ${whose}, who could exchange what all users run. ` +
    "Install Node for all users, as from your system's packages, and run this with that one."
  );
}

/**
 * Why a program for all users cannot be put up, with the next step: an ordinary user could exchange the Node that runs
 * it, what it is copied from, or the place where it is put. Null when nobody could.
 */
export function standingTrouble({ machine, node, bundle }: Setting, layout: Layout): string | null {
  if (machine.system === 'windows') return null;
  const trust = systemTrust(machine);
  const runs = inOtherHands(node, trust);
  if (runs) return nodeTrouble(node, runs);
  const place = inOtherHands(dirname(layout.folder), trust);
  if (place)
    return `${place.path} can be changed by others than root. Run: chown root '${place.path}'; chmod go-w '${place.path}'`;
  const strange = strangeBelow(layout.folder, trust);
  if (strange) return `${strange} belongs to a user other than root. Remove ${layout.folder}, and install again.`;
  const caller = callerOf(machine);
  const source: Trust = { owners: [...trust.owners, ...caller.owners], groups: [0, ...caller.groups] };
  for (const file of programFiles(bundle, machine.system)) {
    const found = inOtherHands(file, source);
    if (found)
      return `${found.path} can be changed by others than root and you. Copy Matterline to a folder of your own, and run this there with sudo.`;
  }
  return null;
}
