import { readdirSync, readFileSync, readlinkSync, realpathSync } from 'node:fs';
import { retireRecorder } from '../../helper/local/index.ts';

/** How long a helper may take to end, and how often it is looked for. Milliseconds. */
const END_TIMEOUT_MS = 15_000;
const LOOK = 50;

/** The processes of this computer with a word among their environment; none where that cannot be known. */
function processesWith(word: string): number[] {
  if (process.platform !== 'linux') return [];
  return readdirSync('/proc').flatMap((name) => {
    if (!/^\d+$/.test(name) || Number(name) === process.pid) return [];
    try {
      return readFileSync(`/proc/${name}/environ`, 'latin1').split('\0').includes(word) ? [Number(name)] : [];
    } catch {
      // It ended meanwhile, or is another user's.
      return [];
    }
  });
}

/** The processes of this computer whose command line fits, its words apart by zero bytes; none where that cannot be known. */
export function processesBy(fits: (command: string) => boolean): number[] {
  if (process.platform !== 'linux') return [];
  return readdirSync('/proc').flatMap((name) => {
    if (!/^\d+$/.test(name)) return [];
    try {
      return fits(readFileSync(`/proc/${name}/cmdline`, 'utf8')) ? [Number(name)] : [];
    } catch {
      // It ended while it was looked at.
      return [];
    }
  });
}

/** Kills every helper of a data folder at once, as a crash does; the browsers of the same environment stay. */
export function killHelpers(data: string): void {
  for (const pid of processesWith(`MATTERLINE_DATA=${data}`))
    try {
      if (readlinkSync(`/proc/${pid}/exe`) === realpathSync(process.execPath)) process.kill(pid, 'SIGKILL');
    } catch {
      // It ended meanwhile.
    }
}

/**
 * Kills the process in which a Firefox runs its extensions, as a crash does; its windows stay.
 * @param data the folder by which that Firefox is known, as it stands in its environment
 */
export function crashExtensions(data: string): void {
  const crashed = processesWith(`MATTERLINE_DATA=${data}`).filter((pid) => {
    try {
      return readFileSync(`/proc/${pid}/comm`, 'utf8').trim() === 'WebExtensions';
    } catch {
      return false;
    }
  });
  if (crashed.length === 0) throw new Error('No process of extensions is there.');
  for (const pid of crashed) process.kill(pid, 'SIGKILL');
}

/**
 * Ends the recorder of a data folder, and waits for every helper that uses the folder: a relay that the browser left
 * behind may be starting a recorder at this moment, which cannot be asked to end before it listens.
 */
export async function endRecorders(env: NodeJS.ProcessEnv): Promise<void> {
  const until = Date.now() + END_TIMEOUT_MS;
  do {
    await retireRecorder(env);
    if (processesWith(`MATTERLINE_DATA=${env.MATTERLINE_DATA}`).length === 0) return;
    await new Promise((resolve) => setTimeout(resolve, LOOK));
  } while (Date.now() < until);
  throw new Error(`a helper still uses ${env.MATTERLINE_DATA}`);
}
