import type { Finding, Subject } from '../../shared/index.ts';
import { inOtherHands, ownHands, type Trust } from '../base/index.ts';
import { type Machine, systemTrust } from '../install/index.ts';
import { wrong } from './finding.ts';

/** Who may have a hand in what an installation runs: for all users the system's own user alone. */
function trustOf(systemWide: boolean, machine: Machine): Trust {
  if (systemWide) return systemTrust(machine);
  return { owners: [...(ownHands() ?? []), machine.administrator], groups: [] };
}

/**
 * The first of some files, or what leads to it, that other users can exchange and so decide what runs with this user's
 * rights; null when there is none, and where users have no numbers.
 */
export function openToOthers(
  about: Subject,
  paths: readonly string[],
  systemWide: boolean,
  machine: Machine,
): Finding | null {
  if (machine.system === 'windows') return null;
  const trust = trustOf(systemWide, machine);
  for (const path of paths) {
    const found = inOtherHands(path, trust);
    if (found)
      return wrong(about, { code: found.by === 'mode' ? 'changeable-by-others' : 'owned-by-others', path: found.path });
  }
  return null;
}
