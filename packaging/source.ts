import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Entry } from './entry.ts';
import type { Making } from './making.ts';
import { ROOT } from './parts.ts';
import { writeZip } from './zip.ts';

/** In an archive of the sources: the time of the commit that it was made from, in seconds. */
export const EPOCH_FILE = 'source-date-epoch';

/** The files of the checkout that belong to the project, as they are now. */
function sources(): string[] {
  const listed = execFileSync('git', ['ls-files', '-co', '--exclude-standard', '-z'], { cwd: ROOT, encoding: 'utf8' });
  // What was just deleted is still listed.
  return listed.split('\0').filter((path) => path !== '' && existsSync(join(ROOT, path)));
}

/**
 * The sources as a reviewer of a store gets them: all of the project, and the time to build them with. What is built
 * from them is what the stores are given, byte for byte (`packaging/stores/review.md`).
 */
export async function makeSourceZip({ epoch, file, quick }: Making): Promise<void> {
  const all = sources().map((path): Entry => ({ path, kind: 'copy', from: join(ROOT, path), mode: 0o644 }));
  writeZip([...all, { path: EPOCH_FILE, kind: 'text', text: `${epoch}\n`, mode: 0o644 }], file, quick);
}
