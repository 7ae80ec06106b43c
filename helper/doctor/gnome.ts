import { extensionState, type Machine } from '../install/index.ts';
import { type Finding, ok, wrong } from './finding.ts';

/** Looks whether the extension is in place that tells of the window in front, where GNOME needs one. */
export function gnomeFindings(machine: Machine): Finding[] {
  const what = 'extension for GNOME';
  switch (extensionState(machine)) {
    case null:
      return [];
    case 'in-place':
      return [ok(what)];
    case 'missing':
      return [
        {
          ...wrong(
            what,
            'It is not there, or is not that of this program.',
            'Run "install --again", then sign out and in again.',
          ),
          repair: true,
        },
      ];
    case 'off':
      return [wrong(what, 'It is turned off.', 'Turn Matterline on in the app "Extensions".')];
  }
}
