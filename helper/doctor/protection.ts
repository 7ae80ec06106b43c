import { lstatSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Layout } from '../install/index.ts';

const BY_OTHERS = 0o022;
const STICKY = 0o1000;

/** The path itself and all that leads to it, innermost first. */
function upwards(path: string): string[] {
  const above = dirname(path);
  return above === path ? [path] : [path, ...upwards(above)];
}

/**
 * The first part of an installation, or folder above it, that other users can write to and so exchange the program that
 * runs with this user's rights; null when there is none. For all users, also what belongs to somebody other than root.
 */
export function openToOthers({ bundle, launcher }: Layout, systemWide: boolean): string | null {
  for (const path of [...upwards(bundle), launcher]) {
    const { mode, uid } = lstatSync(path, { throwIfNoEntry: false }) ?? { mode: 0, uid: 0 };
    // In a folder with the sticky bit, as /tmp, others may add but not exchange.
    const open = (mode & BY_OTHERS) !== 0 && (mode & STICKY) === 0;
    if (open || (systemWide && uid !== 0)) return path;
  }
  return null;
}
