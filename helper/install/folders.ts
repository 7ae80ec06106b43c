import { homedir } from 'node:os';
import { isAbsolute, join, resolve } from 'node:path';

export type Environment = Readonly<Record<string, string | undefined>>;

function homeOf(env: Environment): string {
  return env.HOME || homedir();
}

/** A folder from the environment; what is not absolute there does not count (XDG Base Directory Specification). */
function absolute(path: string | undefined): string | null {
  return path && isAbsolute(path) ? path : null;
}

/** Where everything that Matterline keeps for this user lies. */
export function dataFolder(env: Environment): string {
  if (env.MATTERLINE_DATA) return resolve(env.MATTERLINE_DATA);
  return join(absolute(env.XDG_DATA_HOME) ?? join(homeOf(env), '.local/share'), 'matterline');
}

/** Where an installation for all users keeps its program. */
export function systemFolder(env: Environment): string {
  return env.MATTERLINE_DATA ? resolve(env.MATTERLINE_DATA) : '/usr/local/lib/matterline';
}

/** A `config:` or `home:` path of the table, for this user. */
export function userPath(path: string, env: Environment): string {
  const [start, rest = ''] = path.split(':', 2);
  const home = homeOf(env);
  return join(start === 'config' ? (absolute(env.XDG_CONFIG_HOME) ?? join(home, '.config')) : home, rest);
}
