import { readFileSync } from 'node:fs';
import type { Environment } from './folders.ts';
import { pathsOf, type System } from './system.ts';
import { isSystemError } from './system-error.ts';
import { inOtherHands, type Trust } from './trust.ts';

/** A file that an administrator lays for the helper. None of these places can be written by an ordinary user. */
export function administeredFile(name: string, system: System, env: Environment, root = '/'): string {
  const { join } = pathsOf(system);
  switch (system) {
    case 'linux':
      return join(root, '/etc/matterline', name);
    case 'macos':
      return join(root, '/Library/Application Support/Matterline', name);
    case 'windows':
      return join(env.ProgramFiles || 'C:\\Program Files', 'Matterline', name);
  }
}

/** Only the system's own user. */
export const ADMINISTRATOR: Trust = { owners: [0], groups: [0] };

/**
 * The text of such a file, null where there is none; or why it does not count: the system's words for why it cannot be
 * read, or what somebody else could have changed.
 * @param trust who may own the file and what leads to it; null where that is not looked at, as on Windows
 */
export function readAdministered(
  file: string,
  trust: Trust | null,
): { text: string | null } | { reason: string } | { changeable: string } {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    if (!isSystemError(error)) throw error;
    return error.code === 'ENOENT' || error.code === 'ENOTDIR' ? { text: null } : { reason: error.message };
  }
  const others = trust && inOtherHands(file, trust);
  return others ? { changeable: others.path } : { text };
}
