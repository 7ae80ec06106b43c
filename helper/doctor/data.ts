import { existsSync, mkdtempSync, rmSync, statfsSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Finding } from '../../shared/index.ts';
import { dataFolder, isSystemError } from '../base/index.ts';
import type { Machine } from '../install/index.ts';
import { keepingTrouble } from '../local/index.ts';
import { ok, wrong } from './finding.ts';

/** Below this many bytes the journal may find no room; a day of work takes less than one MiB. */
const LOW_DISK_BYTES = 100 * 1_048_576;

/** The folder itself, or what is there of the way to it. */
function nearest(path: string): string {
  return existsSync(path) || dirname(path) === path ? path : nearest(dirname(path));
}

/** Why nothing can be kept in a folder, as the system says it; null when something can. */
export function refusalOf(folder: string): string | null {
  try {
    // Rights alone do not tell: the disk may be full or read-only, and to an administrator everything seems allowed.
    const probe = mkdtempSync(join(folder, '.matterline-probe-'));
    try {
      writeFileSync(join(probe, 'probe'), Buffer.alloc(4_096));
    } finally {
      rmSync(probe, { recursive: true });
    }
    return null;
  } catch (error) {
    if (isSystemError(error)) return error.message;
    throw error;
  }
}

/** Looks at the folder that holds what is recorded: that it can be written, has room, and is closed to others. */
export function dataFindings({ env, system }: Machine): Finding[] {
  const folder = dataFolder(env, system);
  const about = { code: 'data-folder', path: folder } as const;
  const unsafe = keepingTrouble(folder);
  if (unsafe) return [wrong(about, unsafe)];
  const there = nearest(folder);
  const refusal = refusalOf(there);
  if (refusal !== null) return [wrong(about, { code: 'data-unwritable', reason: refusal })];
  const findings: Finding[] = [];
  if (there === folder && system !== 'windows' && (statSync(folder).mode & 0o077) !== 0) {
    findings.push(wrong(about, { code: 'data-seen-by-others', path: folder }));
  } else findings.push(ok(about));
  const { bavail, bsize } = statfsSync(there);
  const room = bavail * bsize;
  const disk = { code: 'disk-room' } as const;
  findings.push(room >= LOW_DISK_BYTES ? ok(disk) : wrong(disk, { code: 'disk-nearly-full', bytes: room }));
  return findings;
}
