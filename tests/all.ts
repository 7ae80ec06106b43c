import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { provision, WINDOWS_PACKAGES } from './desktop/provision.mjs';

// `npm test`: everything, one step after another, all of them even when one fails. The last line counts the tests;
// types, lint and builds count as one test each.

interface Step {
  name: string;
  script: string;
  args: string[];
}

const bin = (name: string) => join('node_modules', name);
const folder = mkdtempSync(join(tmpdir(), 'matterline-test-'));
const report = (project: string) => join(folder, `${project}.json`);
const vitest = (project: string): Step => ({
  name: `Tests: ${project}`,
  script: bin('vitest/vitest.mjs'),
  args: ['run', '--project', project, '--reporter=default', '--reporter=json', `--outputFile.json=${report(project)}`],
});
const build = (mode: string): Step => ({
  name: `Build: ${mode}`,
  script: bin('vite/bin/vite.js'),
  args: ['build', '--mode', mode, '--logLevel', 'warn'],
});

const CHECKS: Step[] = [
  { name: 'Types', script: bin('typescript/bin/tsc'), args: ['--noEmit'] },
  { name: 'Lint and format', script: bin('@biomejs/biome/bin/biome'), args: ['ci', '.'] },
  ...['chrome', 'firefox', 'chrome-sandbox', 'firefox-sandbox'].map(build),
];

function run(step: Step): Promise<boolean> {
  console.log(`\n── ${step.name}`);
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [step.script, ...step.args], { stdio: 'inherit' });
    child.once('exit', (code) => resolve(code === 0));
  });
}

interface Report {
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
  success: boolean;
}

/** The counts of a project's run; a run that left no report is one failure. */
function counts(project: string, passed: boolean): { passed: number; failed: number; skipped: number } {
  try {
    const { numPassedTests, numFailedTests, numPendingTests } = JSON.parse(
      readFileSync(report(project), 'utf8'),
    ) as Report;
    // A file that cannot be loaded fails the run without failing a test.
    const failed = passed ? numFailedTests : Math.max(1, numFailedTests);
    return { passed: numPassedTests, failed, skipped: numPendingTests };
  } catch {
    return { passed: 0, failed: 1, skipped: 0 };
  }
}

const say = (line: string) => console.log(line);
const missing = [...provision(say), ...provision(say, WINDOWS_PACKAGES)];
if (missing.length > 0) {
  console.log(`Not installed, so tests that need them are skipped: ${missing.join(', ')}.`);
  console.log('On Debian or Ubuntu: apt-get install the above, then run npm test again.');
}

const total = { passed: 0, failed: 0, skipped: 0 };
const broken: string[] = [];
for (const step of CHECKS) {
  const good = await run(step);
  if (good) total.passed += 1;
  else {
    total.failed += 1;
    broken.push(step.name);
  }
}
const only = process.argv.slice(2);
for (const project of only.length > 0 ? only : ['unit', 'e2e']) {
  const good = await run(vitest(project));
  const found = counts(project, good);
  if (!good) broken.push(`Tests: ${project}`);
  total.passed += found.passed;
  total.failed += found.failed;
  total.skipped += found.skipped;
}
rmSync(folder, { recursive: true, force: true });
if (broken.length > 0) console.log(`\nFailed: ${broken.join(', ')}`);
console.log(`\n${total.passed} passed, ${total.failed} failed${total.skipped > 0 ? `, ${total.skipped} skipped` : ''}`);
process.exitCode = total.failed > 0 ? 1 : 0;
