import { existsSync } from 'node:fs';
import { win32 } from 'node:path';

/** The program that a package puts on Windows beside the folders of its versions, of which it starts the newest. */
export const STARTER = 'matterline-helper.exe';

/** The bundle that a package brings on a Mac, beside the program's entry: who may see windows is decided for it. */
export const MAC_APP = 'Matterline.app';

/**
 * The program and its arguments, up to the word `record`, by which this user's recorder is started so that it outlives
 * whoever starts it. Firefox on Windows ends all that its host started, save what leaves its job, as only a starter can
 * ask for.
 * @param bundle the file that Node started
 */
export function recorderCommand(bundle: string, system: NodeJS.Platform): string[] {
  const starter = win32.join(win32.dirname(bundle), '..', STARTER);
  if (system === 'win32' && existsSync(starter)) return [starter];
  return [process.execPath, ...process.execArgv, bundle];
}
