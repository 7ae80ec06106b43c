import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { provision, WINDOWS_PACKAGES } from './desktop/provision.mjs';
import { run, tests } from './steps.ts';

// `npm run test:e2e -- NAME`: one file of tests/e2e, by its name without folder and `.test.ts`. The file builds what it loads.

const ENDING = '.test.ts';
const files = readdirSync(join(import.meta.dirname, 'e2e'), { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith(ENDING))
  .map((file) => ({ name: basename(file, ENDING), path: join('tests/e2e', file) }))
  .sort((a, b) => a.name.localeCompare(b.name));

const [name, ...more] = process.argv.slice(2);
const paths = files.filter((file) => file.name === name).map(({ path }) => path);
if (name === undefined || more.length > 0 || paths.length === 0) {
  if (name !== undefined && more.length === 0) console.error(`There is no browser test named ${name}.`);
  console.error('usage: npm run test:e2e -- NAME, where NAME is one of:');
  for (const file of files) console.error(`  ${file.name}`);
  process.exitCode = 2;
} else {
  const say = (line: string) => console.log(line);
  const missing = [...provision(say), ...provision(say, WINDOWS_PACKAGES)];
  if (missing.length > 0) console.log(`Not installed, so tests that need them are skipped: ${missing.join(', ')}.`);
  const folder = mkdtempSync(join(tmpdir(), 'matterline-test-'));
  const good = await run(tests(['e2e'], join(folder, 'report.json'), paths));
  rmSync(folder, { recursive: true, force: true });
  process.exitCode = good ? 0 : 1;
}
