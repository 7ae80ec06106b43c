import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { MUTANTS } from './all.ts';
import type { Mutant } from './mutant.ts';

// `npm run test:mutants [-- WORDS]`: breaks one guard after another, in a copy of the project, and says which test
// notices. With words, those mutants alone whose name or file has them. Ends with 1 where one is noticed by no test.

const ROOT = join(import.meta.dirname, '../..');

/** A copy of what git knows of the project, changed files included, that can be broken. */
function copyOfProject(): string {
  const folder = mkdtempSync(join(tmpdir(), 'matterline-mutants-'));
  const files = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], { cwd: ROOT })
    .toString()
    .split('\0')
    .filter((file) => file !== '');
  for (const file of files) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    cpSync(join(ROOT, file), join(folder, file));
  }
  symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'));
  return folder;
}

interface Report {
  testResults: { name: string; assertionResults: { status: string; title: string }[] }[];
}

/** The titles of tests that fail in these files; none where all pass, or where what was broken cannot even be loaded. */
async function failures(folder: string, tests: readonly string[]): Promise<string[]> {
  const report = join(folder, 'report.json');
  const args = ['run', '--project', 'unit', '--project', 'system', '--bail=1', ...tests];
  const child = spawn(
    process.execPath,
    ['node_modules/vitest/vitest.mjs', ...args, '--reporter=json', `--outputFile=${report}`],
    { cwd: folder, stdio: 'ignore' },
  );
  await once(child, 'exit');
  const { testResults } = JSON.parse(readFileSync(report, 'utf8')) as Report;
  rmSync(report);
  return testResults
    .flatMap(({ assertionResults }) => assertionResults)
    .filter(({ status }) => status === 'failed')
    .map(({ title }) => title);
}

/** Breaks the guard, runs its tests, and puts the guard back. */
async function noticed(folder: string, { file, from, to, tests }: Mutant): Promise<string[]> {
  const path = join(folder, file);
  const whole = readFileSync(path, 'utf8');
  writeFileSync(
    path,
    whole.replace(from, () => to),
  );
  try {
    return await failures(folder, tests);
  } finally {
    writeFileSync(path, whole);
  }
}

const words = process.argv.slice(2).join(' ').toLowerCase();
const wanted = MUTANTS.filter(({ name, file }) => `${name} ${file}`.toLowerCase().includes(words));
const folder = copyOfProject();
let missed = 0;
try {
  for (const mutant of wanted) {
    const [first] = await noticed(folder, mutant);
    if (first === undefined) missed += 1;
    console.log(`${first === undefined ? 'MISSED' : 'caught'}  ${mutant.name}\n        ${first ?? mutant.file}`);
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
console.log(`\n${wanted.length - missed} of ${wanted.length} mutants caught`);
process.exitCode = missed > 0 || wanted.length === 0 ? 1 : 0;
