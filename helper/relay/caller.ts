import { bad, CHROMIUM_IDS, FIREFOX_IDS, good, HOST_NAME, type Outcome, releaseIds } from '../../shared/index.ts';
import type { Admitted } from '../base/index.ts';

/** The extension that had its browser start the helper. */
export interface Caller {
  family: 'chromium' | 'firefox';
  id: string;
}

const ORIGIN = /^([a-z-]+-extension):\/\/([^/]*)\/?$/;

/**
 * Whether these arguments are those with which a browser starts a native-messaging host: the caller's origin
 * (Chromium family) or the path of the host manifest and the caller's id (Firefox).
 */
export function isBrowserStart(args: readonly string[]): boolean {
  const [first = '', second] = args;
  return ORIGIN.test(first) || (first.endsWith(`${HOST_NAME}.json`) && second !== undefined);
}

/**
 * Who calls, when it is an extension that this helper was made for, or one that the administrator lets in;
 * `unknown-caller` otherwise.
 * @param sandbox whether it was installed for the sandbox builds as well
 * @param admitted those that the administrator lets in; asked only where it is none of Matterline's own
 */
export function checkCaller(args: readonly string[], sandbox: boolean, admitted: () => Admitted): Outcome<Caller> {
  const [first = '', second = ''] = args;
  const origin = ORIGIN.exec(first);
  const family = origin ? 'chromium' : 'firefox';
  const id = origin ? (origin[1] === 'chrome-extension' ? (origin[2] ?? '') : '') : second;
  const builds = origin ? CHROMIUM_IDS : FIREFOX_IDS;
  if (releaseIds(family).includes(id) || (sandbox && id === builds.sandbox)) return good({ family, id });
  if (admitted()[family].includes(id)) return good({ family, id });
  return bad('unknown-caller', 'This helper answers only the Matterline extension, and the caller is another one.');
}
