import { existsSync } from 'node:fs';
import type { Finding } from '../../shared/index.ts';
import { layoutOf, type Machine, nodeOfLauncher, readRecord } from '../install/index.ts';
import { note, ok, wrong } from './finding.ts';
import { launcherFinding } from './launcher.ts';
import { loginFinding } from './login.ts';
import { manifestFindings, shadowFindings } from './manifests.ts';
import { openToOthers } from './protection.ts';

function findingsOf(systemWide: boolean, machine: Machine, own: string): Finding[] {
  const layout = layoutOf(machine, systemWide);
  const installed = { code: 'installed', forAll: systemWide } as const;
  const { bundle, launcher } = layout;
  const node = nodeOfLauncher(layout, machine.system);
  const run = [bundle, launcher, ...(node === null ? [] : [node])];
  const packaged = readRecord(layout.record).packaged !== null;
  const findings = [
    openToOthers(installed, run, systemWide, machine) ?? ok(installed),
    launcherFinding({ code: 'launcher', forAll: systemWide }, layout, machine.system, own),
    ...manifestFindings(systemWide, machine),
    loginFinding(systemWide, machine),
  ];
  return systemWide || packaged ? withoutRepair(findings, packaged) : findings;
}

/** The same where the user who looks cannot install again: for all users, or where a package did it. */
function withoutRepair(findings: readonly Finding[], packaged: boolean): Finding[] {
  const mend = packaged ? 'package' : 'install';
  return findings.map((finding) => (finding.mend === undefined ? finding : { ...finding, mend }));
}

/**
 * Looks at what is installed, for this user and for all users: the program, what browsers start, each host manifest,
 * and the start at login.
 * @param own the version of the program that looks
 */
export function installationFindings(machine: Machine, own: string): Finding[] {
  const forUser = existsSync(layoutOf(machine, false).bundle);
  const forAll = existsSync(layoutOf(machine, true).bundle);
  if (!forUser && !forAll) return [wrong({ code: 'installed', forAll: false }, { code: 'not-installed' })];
  const findings: Finding[] = [];
  if (forUser) findings.push(...findingsOf(false, machine, own));
  if (forAll) findings.push(...findingsOf(true, machine, own), ...shadowFindings(machine));
  if (forUser && forAll) {
    findings.push(note({ code: 'two-installations' }, { code: 'user-installation-first' }));
  }
  return findings;
}
