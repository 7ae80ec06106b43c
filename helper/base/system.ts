import { posix, win32 } from 'node:path';

/** The systems that the helper knows its way about. */
export type System = 'linux' | 'macos' | 'windows';

/** The system for Node's name of it; null for one that is not known. */
export function systemOf(platform: NodeJS.Platform): System | null {
  if (platform === 'linux') return 'linux';
  if (platform === 'darwin') return 'macos';
  return platform === 'win32' ? 'windows' : null;
}

/** How paths are written on a system, whichever system this is. */
export function pathsOf(system: System): typeof posix {
  return system === 'windows' ? win32 : posix;
}
