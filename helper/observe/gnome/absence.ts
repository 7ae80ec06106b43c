import type { Bus } from '../bus.ts';
import type { Help } from '../observer.ts';

export const SHELL = 'org.gnome.Shell';
/** The extension as the Shell knows it, and as `install` names it. */
export const EXTENSION = 'front@matterline.com';

/** States of an extension (GNOME Shell, js/misc/extensionUtils.js: ExtensionState). */
const OFF: readonly unknown[] = [2, 6];
const FAILED = 3;
const OUT_OF_DATE = 4;

const UNKNOWN: Help = {
  trouble: 'GNOME tells which window is in front only through an extension, and has not loaded that of Matterline.',
  advice: 'Run "install --again" if you have not since you signed in, then sign out and in again.',
};
const TURNED_OFF: Help = {
  trouble: 'The extension through which GNOME tells which window is in front is turned off.',
  advice: 'Turn extensions, and among them Matterline, on in the app "Extensions".',
};
const BROKEN: Help = {
  trouble: 'GNOME could not start the extension through which it tells which window is in front.',
  advice: 'Run "install --again", then sign out and in again.',
};
const OLD: Help = {
  trouble: 'The extension through which GNOME tells which window is in front is for another version of GNOME.',
  advice: 'Run "install --again", then sign out and in again.',
};

/** What the Shell says of the extension's state in what it gives for it; undefined where it does not know it. */
function stateIn(told: unknown): unknown {
  if (!Array.isArray(told)) return undefined;
  const entry: unknown = told.find((one) => Array.isArray(one) && one[0] === 'state');
  const variant: unknown = Array.isArray(entry) ? entry[1] : undefined;
  return Array.isArray(variant) && Array.isArray(variant[1]) ? variant[1][0] : undefined;
}

/** Why the extension does not tell, and the next step, from the Shell's answer about it. */
export function helpOf(told: unknown): Help {
  const state = stateIn(told);
  if (OFF.includes(state)) return TURNED_OFF;
  if (state === FAILED) return BROKEN;
  return state === OUT_OF_DATE ? OLD : UNKNOWN;
}

/** Asks the Shell why the extension does not tell. */
export async function askWhy(bus: Bus): Promise<Help> {
  const told = await bus.call({
    destination: SHELL,
    path: '/org/gnome/Shell',
    interface: `${SHELL}.Extensions`,
    member: 'GetExtensionInfo',
    signature: 's',
    body: [EXTENSION],
  });
  return helpOf(told?.[0]);
}

/** Whether the screen is locked, as far as the Shell says: not in the moment in which that begins. */
export async function isLocked(bus: Bus): Promise<boolean> {
  const told = await bus.call({
    destination: SHELL,
    path: '/org/gnome/ScreenSaver',
    interface: 'org.gnome.ScreenSaver',
    member: 'GetActive',
  });
  return told?.[0] === true;
}
