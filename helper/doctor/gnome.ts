import type { Finding } from '../../shared/index.ts';
import { extensionState, type Machine } from '../install/index.ts';
import { mended, ok, wrong } from './finding.ts';

/** Looks whether the extension is in place that tells of the window in front, where GNOME needs one. */
export function gnomeFindings(machine: Machine): Finding[] {
  const about = { code: 'gnome-extension' } as const;
  switch (extensionState(machine)) {
    case null:
      return [];
    case 'in-place':
      return [ok(about)];
    case 'missing':
      return [mended(about, { code: 'gnome-extension-missing' })];
    case 'off':
      return [wrong(about, { code: 'gnome-extension-off' })];
  }
}
