import { homedir } from 'node:os';
import { pathsOf, type System, systemOf } from './system.ts';

export type Environment = Readonly<Record<string, string | undefined>>;

/** This user's home folder. */
export function homeFolder(env: Environment, system: System): string {
  return (system === 'windows' ? env.USERPROFILE : env.HOME) || homedir();
}

/** A folder from the environment; what is not absolute there does not count (XDG Base Directory Specification). */
export function absolute(path: string | undefined, system: System): string | null {
  return path && pathsOf(system).isAbsolute(path) ? path : null;
}

/**
 * Where everything that Matterline keeps for this user lies: never in what a system carries along to other computers by
 * itself. A profile container, as terminal servers have them, takes Windows' folder along all the same, with the
 * browsers' profiles: so a journal follows the browser that is to store it. `MATTERLINE_DATA` decides where it is set.
 */
export function dataFolder(env: Environment, system: System = systemOf(process.platform) ?? 'linux'): string {
  const { join, resolve } = pathsOf(system);
  if (env.MATTERLINE_DATA) return resolve(env.MATTERLINE_DATA);
  const home = homeFolder(env, system);
  switch (system) {
    case 'linux':
      return join(absolute(env.XDG_DATA_HOME, system) ?? join(home, '.local/share'), 'matterline');
    case 'macos':
      return join(home, 'Library/Application Support/Matterline');
    case 'windows':
      return join(absolute(env.LOCALAPPDATA, system) ?? join(home, 'AppData', 'Local'), 'Matterline');
  }
}
