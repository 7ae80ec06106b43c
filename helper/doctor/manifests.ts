import { existsSync, readFileSync } from 'node:fs';
import type { Finding } from '../../shared/index.ts';
import {
  everything,
  type Layout,
  layoutOf,
  type Machine,
  manifestTrouble,
  programOfManifest,
  readRecord,
  registryText,
  type Target,
  targetsOf,
} from '../install/index.ts';
import { mended, ok, wrong } from './finding.ts';
import { openToOthers } from './protection.ts';

/** So much of what a manifest leads to is told, which may be anything. */
const MAX_PROGRAM = 500;

/** The file that a browser reads for a target: on Windows the one its registry key leads to. Null when there is none. */
function readTarget({ path, key }: Target, machine: Machine): { path: string; text: string } | null {
  const place = key === null ? path : registryText(machine, key, null);
  return place !== null && existsSync(place) ? { path: place, text: readFileSync(place, 'utf8') } : null;
}

/** The targets of an installation: the usual ones, and profile folders that were asked for. */
function installedTargets(layout: Layout, systemWide: boolean, machine: Machine) {
  const usual = targetsOf(everything(systemWide), machine);
  const { manifests } = readRecord(layout.record);
  const isUsual = (path: string) => usual.some((target) => target.path === path);
  const others = manifests.filter(({ path }) => !isUsual(path));
  const lets = (path: string) => manifests.some((placed) => placed.path === path && placed.sandbox);
  const targets: Target[] = [
    ...usual.map((target) => ({ ...target, sandbox: lets(target.path) })),
    ...others.map((placed) => ({
      ...placed,
      name: placed.path,
      family: placed.browsers.includes('firefox') ? ('firefox' as const) : ('chromium' as const),
    })),
  ];
  // A browser that was left out on purpose is no trouble as long as another one was chosen.
  const isChosen = ({ path }: Target) => manifests.length === 0 || manifests.some((placed) => placed.path === path);
  return { targets, isChosen };
}

/** Looks at each host manifest of an installation: that it is there, leads to the launcher and allows the extension. */
export function manifestFindings(systemWide: boolean, machine: Machine): Finding[] {
  const layout = layoutOf(machine, systemWide);
  const { targets, isChosen } = installedTargets(layout, systemWide, machine);
  const findings: Finding[] = [];
  for (const target of targets) {
    const about = { code: 'browser', name: target.name, forAll: systemWide } as const;
    const found = readTarget(target, machine);
    if (found) {
      const trouble = manifestTrouble(found, target, layout.launcher, machine.system);
      const open = openToOthers(about, [found.path], systemWide, machine);
      findings.push(trouble === null ? (open ?? ok(about)) : mended(about, trouble));
    } else if (isChosen(target))
      findings.push(mended(about, { code: 'manifest-missing', path: target.key ?? target.path }));
  }
  return findings;
}

/**
 * Looks for manifests of this user that a browser reads before those for all users, and that lead to a program which is
 * neither that of all users nor this user's own.
 */
export function shadowFindings(machine: Machine): Finding[] {
  const [own, shared] = [layoutOf(machine, false), layoutOf(machine, true)];
  const right = existsSync(own.bundle) ? [own.launcher, shared.launcher] : [shared.launcher];
  const findings: Finding[] = [];
  for (const target of targetsOf(everything(false), machine)) {
    const found = readTarget(target, machine);
    const program = found && programOfManifest(found.text, found.path, machine.system);
    if (!found || (program !== null && right.includes(program))) continue;
    const about = { code: 'browser', name: target.name, forAll: false } as const;
    const leadsTo = program === null ? null : program.slice(0, MAX_PROGRAM);
    findings.push(wrong(about, { code: 'manifest-shadows', path: found.path, leadsTo }));
  }
  return findings;
}
