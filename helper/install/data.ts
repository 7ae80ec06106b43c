import { existsSync, rmSync } from 'node:fs';
import { dataFolder, pathsOf } from '../base/index.ts';
import type { Machine } from './machine.ts';

/** What the helper keeps in the data folder; only these are ever removed, so that a wrong folder loses nothing. */
const NAMES = [
  'journal',
  'recorder.json',
  'recorder.json.new',
  'recorder.log',
  'recorder.log.old',
  'recorder.lock',
  'recorder.hold',
  'recorder.pipe',
  'kept',
  'places',
] as const;

/** The data of this user that is there, as paths. */
export function dataOf({ env, system }: Machine): string[] {
  const folder = dataFolder(env, system);
  return NAMES.map((name) => pathsOf(system).join(folder, name)).filter((path) => existsSync(path));
}

/** Removes this user's data and the folder of the recorder's socket. What was removed. */
export function purgeData(machine: Machine, runtime: string): string[] {
  const gone = [...dataOf(machine), ...(existsSync(runtime) ? [runtime] : [])];
  for (const path of gone) rmSync(path, { recursive: true, force: true });
  return gone;
}
