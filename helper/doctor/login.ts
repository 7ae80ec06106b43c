import type { Finding } from '../../shared/index.ts';
import {
  autostartOf,
  isSwitchedOff,
  layoutOf,
  type Machine,
  placeOf,
  readAutostart,
  readRecord,
} from '../install/index.ts';
import { mended, note, ok } from './finding.ts';
import { openToOthers } from './protection.ts';

/** Looks whether the recorder of an installation is started at login. */
export function loginFinding(systemWide: boolean, machine: Machine): Finding {
  const about = { code: 'login', forAll: systemWide } as const;
  const autostart = autostartOf(machine, systemWide);
  const place = placeOf(autostart);
  const text = readAutostart(autostart, machine);
  if (text === null) {
    if (readRecord(layoutOf(machine, systemWide).record).autostart !== null) {
      return mended(about, { code: 'login-missing', place });
    }
    return note(about, { code: 'login-left-out' });
  }
  if (!text.includes(autostart.mark)) return mended(about, { code: 'login-other-program', place });
  if (!isSwitchedOff(autostart, machine)) {
    const open = autostart.kind === 'file' ? openToOthers(about, [autostart.path], systemWide, machine) : null;
    return open ?? ok(about);
  }
  return note(about, { code: autostart.kind === 'value' ? 'login-off-in-task-manager' : 'login-off-in-desktop' });
}
