import type { Trouble } from '../../../shared/index.ts';
import type { Bus } from '../bus.ts';

export const SHELL = 'org.gnome.Shell';
/** The extension as the Shell knows it, and as `install` names it. */
export const EXTENSION = 'front@matterline.com';

/** States of an extension (GNOME Shell, js/misc/extensionUtils.js: ExtensionState). */
const OFF: readonly unknown[] = [2, 6];
const FAILED = 3;
const OUT_OF_DATE = 4;

/** What the Shell says of the extension's state in what it gives for it; undefined where it does not know it. */
function stateIn(told: unknown): unknown {
  if (!Array.isArray(told)) return undefined;
  const entry: unknown = told.find((one) => Array.isArray(one) && one[0] === 'state');
  const variant: unknown = Array.isArray(entry) ? entry[1] : undefined;
  return Array.isArray(variant) && Array.isArray(variant[1]) ? variant[1][0] : undefined;
}

/** Why the extension does not tell, from the Shell's answer about it. */
export function absenceOf(told: unknown): Trouble {
  const state = stateIn(told);
  if (OFF.includes(state)) return { code: 'gnome-extension-off' };
  if (state === FAILED) return { code: 'gnome-extension-failed' };
  return { code: state === OUT_OF_DATE ? 'gnome-extension-outdated' : 'gnome-extension-not-loaded' };
}

/** Asks the Shell why the extension does not tell. */
export async function askWhy(bus: Bus): Promise<Trouble> {
  const told = await bus.call({
    destination: SHELL,
    path: '/org/gnome/Shell',
    interface: `${SHELL}.Extensions`,
    member: 'GetExtensionInfo',
    signature: 's',
    body: [EXTENSION],
  });
  return absenceOf(told?.[0]);
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
