import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildPackage, epochOf } from './build.ts';
import { firmOf } from './firm.ts';
import { maintainer } from './maintainer.ts';
import { ROOT } from './parts.ts';
import { signingOf } from './sign.ts';
import { isTargetName, TARGETS, type TargetName } from './targets.ts';

// `npm run package`: the packages, or those that are named.

const NO_MAINTAINER =
  'The .deb names nobody who answers for it: before you publish it, put "author": "NAME <ADDRESS>" into package.json.';

/** The tools of a package that are not here, as packages of Debian. */
function missingTools(name: TargetName): string[] {
  const tools = Object.entries(TARGETS[name].tools);
  return tools.filter(([tool]) => spawnSync(tool, ['--version'], { stdio: 'ignore' }).error).map(([, from]) => from);
}

async function main(asked: readonly string[]): Promise<number> {
  const all = Object.keys(TARGETS).filter(isTargetName);
  const unknown = asked.filter((name) => !isTargetName(name));
  if (unknown.length > 0) {
    console.error(`There is no package "${unknown[0]}". There are: ${all.join(', ')}.`);
    return 2;
  }
  const epoch = epochOf(process.env);
  const signing = signingOf(process.env);
  const firm = firmOf(process.env);
  const output = join(ROOT, 'dist/packages');
  let status = 0;
  const usual = all.filter((name) => name !== 'firm' || firm !== null);
  for (const name of asked.length > 0 ? asked.filter(isTargetName) : usual) {
    const missing = missingTools(name);
    if (missing.length > 0) {
      console.error(`${name} cannot be made here. On Debian or Ubuntu: apt-get install ${missing.join(' ')}`);
      status = 1;
      continue;
    }
    const file = await buildPackage(name, { output, epoch, quick: false, signing, firm });
    const bytes = readFileSync(file);
    const sum = createHash('sha256').update(bytes).digest('hex');
    if (name === 'deb' && !maintainer().known) console.error(NO_MAINTAINER);
    console.log(`${sum}  ${(bytes.length / 1_000_000).toFixed(1)} MB  ${file}`);
  }
  return status;
}

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  // What the environment lacks, and what a tool said before it failed, are sentences by themselves.
  if (!(error instanceof Error)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
