import { accessSync, constants, existsSync, statfsSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { dataFolder } from '../folders.ts';
import type { Machine } from '../install/index.ts';
import { type Finding, ok, wrong } from './finding.ts';
import { readableBytes } from './recorder.ts';

/** Below this many bytes the journal may find no room; a day of work takes less than one MiB. */
const LITTLE_ROOM = 100 * 1_048_576;

/** The folder itself, or what is there of the way to it. */
function nearest(path: string): string {
  return existsSync(path) || dirname(path) === path ? path : nearest(dirname(path));
}

function isWritable(folder: string): boolean {
  try {
    accessSync(folder, constants.W_OK);
    return true;
  } catch {
    // Whatever the reason, nothing can be kept there.
    return false;
  }
}

/** Looks at the folder that holds what is recorded: that it can be written, has room, and is closed to others. */
export function dataFindings({ env, system }: Machine): Finding[] {
  const folder = dataFolder(env, system);
  const what = `data folder ${folder}`;
  const there = nearest(folder);
  if (!isWritable(there)) {
    return [wrong(what, `${there} cannot be written.`, 'Make it writable for this user, or set MATTERLINE_DATA.')];
  }
  const findings: Finding[] = [];
  if (there === folder && system !== 'windows' && (statSync(folder).mode & 0o077) !== 0) {
    findings.push(wrong(what, 'Other users of this computer can look into it.', `Run: chmod 700 '${folder}'`));
  } else findings.push(ok(what));
  const { bavail, bsize } = statfsSync(there);
  const room = bavail * bsize;
  if (room >= LITTLE_ROOM) findings.push(ok('room on the disk'));
  else findings.push(wrong('room on the disk', `Only ${readableBytes(room)} are left.`, 'Make room on the disk.'));
  return findings;
}
