import { spawn } from 'node:child_process';
import { once } from 'node:events';
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

export const TYPES: Step = {
  name: 'Types',
  script: bin('typescript/bin/tsc'),
  args: ['--noEmit', '--incremental', '--tsBuildInfoFile', bin('.cache/tsc.tsbuildinfo')],
};
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
 * Tests of some projects, in one run; with files, those alone.
 * @param report where the counts go, as JSON
 */
export function tests(projects: readonly Project[], report: string, files: readonly string[] = []): Step {
  return {
    name: `Tests: ${projects.join(', ')}`,
    script: bin('vitest/vitest.mjs'),
    args: [
      ...['run', ...projects.flatMap((project) => ['--project', project]), ...files],
      ...['--reporter=default', '--reporter=json', `--outputFile.json=${report}`],
    ],
  };
}

const say = (step: Step) => console.log(`\n── ${step.name}`);

/** Runs a step, with its output on the screen, and says whether it went well. */
export function run(step: Step): Promise<boolean> {
  say(step);
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [step.script, ...step.args], { stdio: 'inherit' });
    child.once('exit', (code) => resolve(code === 0));
  });
}

/** A step that is through, and has put nothing on the screen yet. */
interface Done {
  step: Step;
  good: boolean;
  output: string;
}

/** Runs steps one after another, and keeps what they say. */
async function runAside(steps: readonly Step[]): Promise<Done[]> {
  const all: Done[] = [];
  for (const step of steps) {
    const child = spawn(process.execPath, [step.script, ...step.args], { stdio: ['ignore', 'pipe', 'pipe'] });
    const parts: Buffer[] = [];
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (part: Buffer) => parts.push(part));
    const [code] = await once(child, 'close');
    all.push({ step, good: code === 0, output: Buffer.concat(parts).toString() });
  }
  return all;
}

interface Report {
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
}

/** The counts of a run; a run that left no report is one failure. */
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
 * Runs the tests of some projects, one run after another, and all of them even when one fails. The steps are carried out
 * beside the first run, and told after it. The last line counts the tests; a step counts as one. The process ends with
 * 1 where anything failed.
 */
export async function runAll(steps: readonly Step[], runs: readonly (readonly Project[])[]): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'matterline-test-'));
  const total = { passed: 0, failed: 0, skipped: 0 };
  const broken: string[] = [];
  const aside = runAside(steps);
  for (const [nth, projects] of runs.entries()) {
    const report = join(folder, `${nth}.json`);
    const step = tests(projects, report);
    const good = await run(step);
    const found = counts(report, good);
    if (!good) broken.push(step.name);
    total.passed += found.passed;
    total.failed += found.failed;
    total.skipped += found.skipped;
    for (const { step, good, output } of nth === 0 ? await aside : []) {
      say(step);
      console.log(output.trim());
      total[good ? 'passed' : 'failed'] += 1;
      if (!good) broken.push(step.name);
    }
  }
  rmSync(folder, { recursive: true, force: true });
  if (broken.length > 0) console.log(`\nFailed: ${broken.join(', ')}`);
  console.log(
    `\n${total.passed} passed, ${total.failed} failed${total.skipped > 0 ? `, ${total.skipped} skipped` : ''}`,
  );
  process.exitCode = total.failed > 0 ? 1 : 0;
}
