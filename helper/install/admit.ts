import { existsSync } from 'node:fs';
import { inWords } from '../words/index.ts';
import { admittedOn } from './admitted.ts';
import { layoutOf } from './layout.ts';
import { putManifest } from './manifests.ts';
import { readRecord } from './record.ts';
import type { Setting } from './setting.ts';
import { everything, targetsOf } from './targets.ts';

/**
 * Has the host manifests for all users name the further extensions that the administrator lists now, and no others. What
 * stands in the way comes back as a sentence; null when all went well.
 */
export function admit({ machine, say }: Pick<Setting, 'machine' | 'say'>): string | null {
  if (machine.uid !== null && machine.uid !== machine.administrator) {
    return 'admit is for all users of this computer: run it as administrator (with sudo).';
  }
  const layout = layoutOf(machine, true);
  if (!existsSync(layout.bundle)) return 'The helper is not installed for all users of this computer.';
  const found = admittedOn(machine);
  if ('code' in found) return `Nobody else is let in. ${inWords(found)}`;
  const { manifests } = readRecord(layout.record);
  for (const target of targetsOf(everything(true), machine)) {
    if (!existsSync(target.path)) continue;
    const sandbox = manifests.some((placed) => placed.path === target.path && placed.sandbox);
    const changed = putManifest({ ...target, sandbox }, layout.launcher, machine);
    say(`${changed ? 'wrote' : 'kept '}  ${target.path}  (${target.name})`);
  }
  return null;
}
