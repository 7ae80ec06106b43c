import { readdirSync, readFileSync } from 'node:fs';
import { retireRecorder } from '../../helper/local/index.ts';

/** How long a helper may take to end, and how often it is looked for. Milliseconds. */
const PATIENCE = 15_000;
const LOOK = 50;

/** Whether a process of this computer has a word among its environment; false where that cannot be known. */
function anyProcessWith(word: string): boolean {
  if (process.platform !== 'linux') return false;
  return readdirSync('/proc').some((name) => {
    if (!/^\d+$/.test(name) || Number(name) === process.pid) return false;
    try {
      return readFileSync(`/proc/${name}/environ`, 'latin1').split('\0').includes(word);
    } catch {
      // It ended meanwhile, or is another user's.
      return false;
    }
  });
}

/**
 * Ends the recorder of a data folder, and waits for every helper that uses the folder: a relay that the browser left
 * behind may be starting a recorder at this moment, which cannot be asked to end before it listens.
 */
export async function endRecorders(env: NodeJS.ProcessEnv): Promise<void> {
  const until = Date.now() + PATIENCE;
  do {
    await retireRecorder(env);
    if (!anyProcessWith(`MATTERLINE_DATA=${env.MATTERLINE_DATA}`)) return;
    await new Promise((resolve) => setTimeout(resolve, LOOK));
  } while (Date.now() < until);
  throw new Error(`a helper still uses ${env.MATTERLINE_DATA}`);
}
