import type { Trouble } from '../../../shared/index.ts';

/**
 * What keeps windows from being seen where macOS does not let them be.
 * @param listedAs what macOS calls the recorder in its list; null where it takes the recorder for a part of whatever
 *   started it, and would ask for that
 */
export function permissionTrouble(listedAs: string | null): Trouble {
  return listedAs === null ? { code: 'macos-part-of-starter' } : { code: 'macos-not-allowed', listedAs };
}
