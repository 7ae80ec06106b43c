import {
  autostartOf,
  isSwitchedOff,
  layoutOf,
  type Machine,
  placeOf,
  readAutostart,
  readRecord,
} from '../install/index.ts';
import { type Finding, mended, note, ok } from './finding.ts';
import { openToOthers } from './protection.ts';

/** Looks whether the recorder of an installation is started at login. */
export function loginFinding(systemWide: boolean, machine: Machine): Finding {
  const what = systemWide ? 'start at login, for all users' : 'start at login';
  const autostart = autostartOf(machine, systemWide);
  const place = placeOf(autostart);
  const text = readAutostart(autostart, machine);
  if (text === null) {
    if (readRecord(layoutOf(machine, systemWide).record).autostart !== null) {
      return mended(what, `${place} is missing.`);
    }
    return note(what, 'It was left out: recording starts with the browser.', 'To change that, run "install".');
  }
  if (!text.includes(autostart.mark)) return mended(what, `${place} starts another program.`);
  if (!isSwitchedOff(autostart, machine)) {
    const open = autostart.kind === 'file' ? openToOthers(what, [autostart.path], systemWide, machine) : null;
    return open ?? ok(what);
  }
  return note(
    what,
    'It is switched off: recording starts with the browser.',
    autostart.kind === 'value'
      ? 'To switch it on, open Task Manager and choose "Startup apps".'
      : 'Your desktop has a list of such programs.',
  );
}
