import { statSync } from 'node:fs';
import type { Finding } from '../../shared/index.ts';
import { dataFolder, isSystemError } from '../base/index.ts';
import type { Machine } from '../install/index.ts';
import { allNamed } from '../places/index.ts';
import { refusalOf } from './data.ts';
import { ok, wrong } from './finding.ts';

/** Whoever uses a folder says so at least each week; one that was not named for so long is in nobody's use. Milliseconds. */
const IN_USE = 30 * 86_400_000;

function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch (error) {
    if (isSystemError(error)) return false;
    throw error;
  }
}

/** Looks at the folders that the attorney named, for whatever they hold: that each is there, and can be written. */
export async function namedFolderFindings({ env, system }: Machine, now: number): Promise<Finding[]> {
  const named = (await allNamed(dataFolder(env, system))).filter(({ at }) => now - at < IN_USE);
  return [...new Set(named.map(({ path }) => path))].map((path): Finding => {
    const about = { code: 'named-folder', path } as const;
    if (!isFolder(path)) return wrong(about, { code: 'named-folder-gone' });
    const reason = refusalOf(path);
    return reason === null ? ok(about) : wrong(about, { code: 'data-unwritable', reason });
  });
}
