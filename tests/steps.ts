import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** One program of the project's tools, run with Node. */
export interface Step {
  name: string;
  script: string;
  args: string[];
}

/** A project of vitest.config.ts. */
export type Project = 'unit' | 'system' | 'e2e';

const bin = (name: string) => join('node_modules', name);

export const TYPES: Step = { name: 'Types', script: bin('typescript/bin/tsc'), args: ['--noEmit'] };
export const LINT: Step = { name: 'Lint and format', script: bin('@biomejs/biome/bin/biome'), args: ['ci', '.'] };

/** A build of the extension in one of the modes of vite.config.ts. */
export function build(mode: string): Step {
  return {
    name: `Build: ${mode}`,
    script: bin('vite/bin/vite.js'),
    args: ['build', '--mode', mode, '--logLevel', 'warn'],
  };
}

/**
 * Tests of a project; with files, those alone.
 * @param report where the counts go, as JSON
 */
export function tests(project: Project, report: string, files: readonly string[] = []): Step {
  return {
    name: `Tests: ${project}`,
    script: bin('vitest/vitest.mjs'),
    args: [
      ...['run', '--project', project, ...files],
      ...['--reporter=default', '--reporter=json', `--outputFile.json=${report}`],
    ],
  };
}

/** Runs a step, with its output on the screen, and says whether it went well. */
export function run(step: Step): Promise<boolean> {
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
}

/** The counts of a project's run; a run that left no report is one failure. */
function counts(report: string, passed: boolean): { passed: number; failed: number; skipped: number } {
  try {
    const { numPassedTests, numFailedTests, numPendingTests } = JSON.parse(readFileSync(report, 'utf8')) as Report;
    // A file that cannot be loaded fails the run without failing a test.
    const failed = passed ? numFailedTests : Math.max(1, numFailedTests);
    return { passed: numPassedTests, failed, skipped: numPendingTests };
  } catch {
    return { passed: 0, failed: 1, skipped: 0 };
  }
}

/**
 * Runs the steps and then the projects' tests, one after another, all of them even when one fails. The last line counts
 * the tests; a step counts as one. The process ends with 1 where anything failed.
 */
export async function runAll(steps: readonly Step[], projects: readonly Project[]): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'matterline-test-'));
  const total = { passed: 0, failed: 0, skipped: 0 };
  const broken: string[] = [];
  for (const step of steps) {
    const good = await run(step);
    total[good ? 'passed' : 'failed'] += 1;
    if (!good) broken.push(step.name);
  }
  for (const project of projects) {
    const report = join(folder, `${project}.json`);
    const step = tests(project, report);
    const good = await run(step);
    const found = counts(report, good);
    if (!good) broken.push(step.name);
    total.passed += found.passed;
    total.failed += found.failed;
    total.skipped += found.skipped;
  }
  rmSync(folder, { recursive: true, force: true });
  if (broken.length > 0) console.log(`\nFailed: ${broken.join(', ')}`);
  console.log(
    `\n${total.passed} passed, ${total.failed} failed${total.skipped > 0 ? `, ${total.skipped} skipped` : ''}`,
  );
  process.exitCode = total.failed > 0 ? 1 : 0;
}
