import { existsSync, readdirSync } from 'node:fs';
import { dataFolder, MAC_APP, pathsOf, STARTER } from '../base/index.ts';
import { isNewer } from '../local/index.ts';
import { type Machine, rooted } from './machine.ts';

/** Where the parts of one installation lie. */
export interface Layout {
  /** For one user it also holds the data; for all users there is none in it. */
  folder: string;
  /** The program's own files, and nothing else. */
  program: string;
  /** The file that Node starts. */
  bundle: string;
  /** What browsers and the login start. */
  launcher: string;
  record: string;
  /**
   * Whether a package put it there, on Windows: then each version has a folder of its own in `program`, and a small program
   * beside them, which is the launcher, starts the newest.
   */
  starter: boolean;
}

const ENTRY = 'helper.cjs';

/** The program of the bundle by which macOS starts the recorder. */
export const MAC_STARTER = `${MAC_APP}/Contents/MacOS/Matterline`;

/** The program by which macOS starts the recorder under Matterline's own name; null where none came along. */
export function macStarter({ program }: Layout): string | null {
  const starter = pathsOf('macos').join(program, MAC_STARTER);
  return existsSync(starter) ? starter : null;
}

/** The versions of a packaged program that are there, the newest first. */
export function versionsIn(program: string): string[] {
  const { join } = pathsOf('windows');
  const names = existsSync(program) ? readdirSync(program) : [];
  const whole = names.filter((name) => /^\d+(?:\.\d+){0,3}$/.test(name) && existsSync(join(program, name, ENTRY)));
  return whole.sort((a, b) => (isNewer(a, b) ? -1 : Number(isNewer(b, a))));
}

/** Not below /usr/local, which on some systems belongs to a group whose members are no administrators. */
const LINUX_FOLDER = '/opt/matterline';
const MACOS_FOLDER = '/Library/Application Support/Matterline';

/** Where an installation for all users keeps its program. */
function systemFolder(machine: Machine): string {
  if (machine.system !== 'windows') return rooted(machine, machine.system === 'linux' ? LINUX_FOLDER : MACOS_FOLDER);
  return pathsOf('windows').join(machine.env.ProgramFiles || 'C:\\Program Files', 'Matterline');
}

/** Where the parts of an installation lie: for this user, or for all users of the computer. */
export function layoutOf(machine: Machine, systemWide: boolean): Layout {
  const { join } = pathsOf(machine.system);
  const folder = systemWide ? systemFolder(machine) : dataFolder(machine.env, machine.system);
  const program = join(folder, 'program');
  const record = join(folder, 'installed.json');
  const starter = join(program, STARTER);
  const [newest] = machine.system === 'windows' && existsSync(starter) ? versionsIn(program) : [];
  if (newest !== undefined) {
    return { folder, program, bundle: join(program, newest, ENTRY), launcher: starter, record, starter: true };
  }
  return {
    folder,
    program,
    bundle: join(program, ENTRY),
    // The batch file looks for the entry beside itself.
    launcher: machine.system === 'windows' ? join(program, 'matterline-helper.bat') : join(folder, 'matterline-helper'),
    record,
    starter: false,
  };
}
