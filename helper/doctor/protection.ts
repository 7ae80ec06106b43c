import { inOtherHands, type OtherHands, ownHands, type Trust } from '../base/index.ts';
import { type Machine, systemTrust } from '../install/index.ts';
import { type Finding, wrong } from './finding.ts';

/** Who may have a hand in what an installation runs: for all users the system's own user alone. */
function trustOf(systemWide: boolean, machine: Machine): Trust {
  if (systemWide) return systemTrust(machine);
  return { owners: [...(ownHands() ?? []), machine.administrator], groups: [] };
}

function adviceFor({ path, by }: OtherHands): string {
  if (by === 'mode') return `Run: chmod go-w '${path}'`;
  return `${path} belongs to another user: remove it or use another place, and run "install" again.`;
}

/**
 * The first of some files, or what leads to it, that other users can exchange and so decide what runs with this user's
 * rights; null when there is none, and where users have no numbers.
 */
export function openToOthers(
  what: string,
  paths: readonly string[],
  systemWide: boolean,
  machine: Machine,
): Finding | null {
  if (machine.system === 'windows') return null;
  const trust = trustOf(systemWide, machine);
  for (const path of paths) {
    const found = inOtherHands(path, trust);
    if (found) return wrong(what, `Others can change ${found.path}.`, adviceFor(found));
  }
  return null;
}
