import { existsSync, lstatSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { inOtherHands, isOpen, type OtherHands, type Trust } from '../base/index.ts';
import { autostartOf } from './autostart.ts';
import type { Layout } from './layout.ts';
import type { Machine } from './machine.ts';
import { bringsNode, programFiles } from './program.ts';
import type { Setting } from './setting.ts';
import { type Choice, targetsOf } from './targets.ts';

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

/**
 * The first thing in an earlier folder, or behind a link in it, that a user who is not trusted could exchange; null when
 * there is none. The mode of what an installation sets anew does not count.
 */
function strangeBelow({ folder, program }: Layout, trust: Trust): OtherHands | null {
  if (!existsSync(folder)) return null;
  const below = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name));
  for (const path of [folder, ...below]) {
    const stats = lstatSync(path);
    if (!trust.owners.includes(stats.uid)) return { path, by: 'owner' };
    const isSetAnew = path === folder || path === program || !stats.isDirectory();
    if (!isSetAnew && isOpen(stats, trust)) return { path, by: 'mode' };
    const behind = stats.isSymbolicLink() ? inOtherHands(path, trust) : null;
    if (behind && behind.path !== folder && behind.path !== program) return behind;
  }
  return null;
}

/** What lies outside the folder of the program and is as good as it: what browsers and the login take it from. */
function placesBeside(machine: Machine, choice: Choice): string[] {
  const autostart = autostartOf(machine, true);
  const files = targetsOf({ ...choice, userDataDir: null }, machine).map(({ path }) => path);
  return [...files, ...(autostart.kind === 'file' ? [autostart.path] : [])].map((path) => dirname(path));
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
export function standingTrouble({ machine, node, bundle }: Setting, layout: Layout, choice: Choice): string | null {
  if (machine.system === 'windows') return null;
  const trust = systemTrust(machine);
  // A Node that the program brings is copied, and looked at below like the rest of it.
  const runs = bringsNode(bundle, machine.system) ? null : inOtherHands(node, trust);
  if (runs) return nodeTrouble(node, runs);
  for (const folder of [dirname(layout.folder), ...placesBeside(machine, choice)]) {
    const place = inOtherHands(folder, trust);
    if (place)
      return `${place.path} can be changed by others than root. Run: chown root '${place.path}'; chmod go-w '${place.path}'`;
  }
  const strange = strangeBelow(layout, trust);
  if (strange) {
    const whose = strange.by === 'owner' ? 'belongs to a user other than root' : 'can be changed by others than root';
    return `${strange.path} ${whose}. Remove ${layout.folder}, and install again.`;
  }
  const caller = callerOf(machine);
  const source: Trust = { owners: [...trust.owners, ...caller.owners], groups: [0, ...caller.groups] };
  for (const file of programFiles(bundle, machine.system)) {
    const found = inOtherHands(file, source);
    if (found)
      return `${found.path} can be changed by others than root and you. Copy Matterline to a folder of your own, and run this there with sudo.`;
  }
  return null;
}
