import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { provision, WINDOWS_PACKAGES } from './desktop/provision.mjs';
import { run, tests } from './steps.ts';

// `npm run test:e2e -- NAME`: one file of tests/e2e, by its name without `.test.ts`. The file builds what it loads.

const ENDING = '.test.ts';
const names = readdirSync(join(import.meta.dirname, 'e2e'))
  .filter((file) => file.endsWith(ENDING))
  .map((file) => file.slice(0, -ENDING.length))
  .sort();

const [name, ...more] = process.argv.slice(2);
if (name === undefined || more.length > 0 || !names.includes(name)) {
  if (name !== undefined && more.length === 0) console.error(`There is no browser test named ${name}.`);
  console.error('usage: npm run test:e2e -- NAME, where NAME is one of:');
  for (const known of names) console.error(`  ${known}`);
  process.exitCode = 2;
} else {
  const say = (line: string) => console.log(line);
  const missing = [...provision(say), ...provision(say, WINDOWS_PACKAGES)];
  if (missing.length > 0) console.log(`Not installed, so tests that need them are skipped: ${missing.join(', ')}.`);
  const folder = mkdtempSync(join(tmpdir(), 'matterline-test-'));
  const good = await run(tests('e2e', join(folder, 'report.json'), [`tests/e2e/${name}${ENDING}`]));
  rmSync(folder, { recursive: true, force: true });
  process.exitCode = good ? 0 : 1;
}
