import type { Help } from '../observer.ts';

const ALLOW = 'Open System Settings, choose "Privacy & Security", then "Accessibility", and turn on';

/**
 * What to say where macOS does not let windows be seen.
 * @param listedAs what macOS calls the recorder in its list; null where it takes the recorder for a part of whatever
 *   started it, and would ask for that
 */
export function permissionHelp(listedAs: string | null): Help {
  return listedAs === null
    ? {
        trouble: 'macOS takes this for a part of the program that started it, which may not see windows.',
        advice: 'Run "install": from then on macOS itself starts the recorder, and asks for Matterline alone.',
      }
    : {
        trouble: 'macOS does not let Matterline see windows yet.',
        advice: `${ALLOW} "${listedAs}". Where it is on already, turn it off and on again.`,
      };
}
