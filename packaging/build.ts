import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Firm } from './making.ts';
import { ROOT } from './parts.ts';
import { type Signing, writeSigner } from './sign.ts';
import { EPOCH_FILE } from './source.ts';
import { TARGETS, type Target, type TargetName } from './targets.ts';

export interface BuildOptions {
  /** The folder for the packages. */
  output: string;
  /** In seconds. */
  epoch: number;
  quick: boolean;
  /** What signs programs for Windows; null where nothing does. */
  signing?: Signing | null;
  firm?: Firm | null;
}

/** The time that an archive of the sources names, which has no commit; null in a checkout. */
function archivedEpoch(): string | null {
  const file = join(ROOT, EPOCH_FILE);
  return existsSync(file) ? readFileSync(file, 'utf8') : null;
}

/** The time of the commit that is built, or SOURCE_DATE_EPOCH where that is set, in seconds. */
export function epochOf(env: NodeJS.ProcessEnv): number {
  const text =
    env.SOURCE_DATE_EPOCH ??
    archivedEpoch() ??
    execFileSync('git', ['log', '-1', '--format=%ct'], { cwd: ROOT, encoding: 'utf8' });
  if (!/^\d+\s*$/.test(text)) throw new Error('SOURCE_DATE_EPOCH is no number of seconds.');
  return Number(text);
}

/**
 * Makes one package from the sources as they are. The same sources and time give the same bytes.
 * @returns its path
 */
export async function buildPackage(name: TargetName, options: BuildOptions): Promise<string> {
  const { output, epoch, quick, signing = null, firm = null } = options;
  const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { version: string };
  const target: Target = TARGETS[name];
  const file = join(output, target.file(version));
  mkdirSync(output, { recursive: true });
  // Beside the package, so that the finished file is put in place in one step.
  const scratch = mkdtempSync(join(output, '.draft-'));
  try {
    const signer = signing && writeSigner(signing, scratch);
    await target.make({ version, epoch, scratch, file, quick, signer, firm });
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
  return file;
}
