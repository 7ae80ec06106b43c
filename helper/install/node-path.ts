import { realpathSync } from 'node:fs';
import { isSystemError, type System } from '../base/index.ts';

/**
 * The path of Node that an installation starts. On Windows several managers of Node's versions start it through a link
 * that goes with its console, so the file itself is named there; elsewhere a link is what an update leaves in place.
 */
export function nodePath(found: string, system: System): string {
  if (system !== 'windows') return found;
  try {
    return realpathSync.native(found);
  } catch (error) {
    // Drives of some kinds do not tell it.
    if (!isSystemError(error)) throw error;
    return found;
  }
}
