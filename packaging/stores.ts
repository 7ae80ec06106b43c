import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { buildPackage, epochOf } from './build.ts';
import { maintainer } from './maintainer.ts';
import { ROOT } from './parts.ts';
import { MOST_BYTES } from './stores/store.ts';
import { storeTexts } from './stores/texts.ts';

// `npm run package:stores`: what the browsers' stores are given, and nothing else.

const FOLDER = join(ROOT, 'dist/stores');
const SUMS = 'SHA256SUMS';

/** Whether the sources are those of a commit, so that its time stands for them. */
function isClean(): boolean {
  return execFileSync('git', ['status', '--porcelain'], { cwd: ROOT, encoding: 'utf8' }) === '';
}

/** The texts that the stores ask for, into files. */
function writeTexts(): void {
  const page = (path: string) => readFileSync(join(ROOT, path), 'utf8');
  const { version } = JSON.parse(page('package.json')) as { version: string };
  const { name, known } = maintainer();
  const texts = storeTexts({
    version,
    privacy: page('PRIVACY.md'),
    changes: page('CHANGELOG.md'),
    review: page('packaging/stores/review.md'),
    contact: known ? name : null,
  });
  for (const [path, text] of Object.entries(texts)) {
    const file = join(FOLDER, 'texts', path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  if (!known)
    console.error('The privacy policy names nobody to ask: put "author": "NAME <ADDRESS>" into package.json.');
}

async function main(): Promise<void> {
  const epoch = epochOf(process.env);
  writeTexts();
  const lines: string[] = [];
  for (const [name, most] of Object.entries(MOST_BYTES) as [keyof typeof MOST_BYTES, number][]) {
    const file = await buildPackage(name, { output: FOLDER, epoch, quick: false });
    const bytes = readFileSync(file);
    console.log(`${(bytes.length / 1000).toFixed(1).padStart(8)} kB of ${most / 1000} at most  ${file}`);
    if (bytes.length > most) throw new Error(`${basename(file)} is larger than packaging/stores/store.ts lets it be.`);
    lines.push(`${createHash('sha256').update(bytes).digest('hex')}  ${basename(file)}\n`);
  }
  writeFileSync(join(FOLDER, SUMS), lines.join(''));
  if (!isClean())
    console.error('The sources are not those of a commit: what is published is made from a clean checkout.');
}

try {
  await main();
} catch (error) {
  // A bound that is passed, and what a tool said before it failed, are sentences by themselves.
  if (!(error instanceof Error)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
