import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildPackage } from '../../packaging/build.ts';

const ROOT = join(import.meta.dirname, '../..');
const EPOCH = 1_790_000_000;

/** What `npm ci` may ask of the network is nothing: where npm's own copies are not here, what is installed is linked. */
function install(folder: string): 'npm ci' | 'linked' {
  try {
    execFileSync('npm', ['ci', '--offline', '--no-audit', '--no-fund', '--ignore-scripts', '--silent'], {
      cwd: folder,
      stdio: 'ignore',
    });
    return 'npm ci';
  } catch {
    rmSync(join(folder, 'node_modules'), { recursive: true, force: true });
    execFileSync('cp', ['-al', join(ROOT, 'node_modules'), join(folder, 'node_modules')]);
    return 'linked';
  }
}

describe('the archive of the sources', () => {
  let folder: string;
  let files: Record<string, Uint8Array>;
  let zip: string;
  beforeAll(async () => {
    mkdirSync(join(ROOT, 'dist'), { recursive: true });
    // On the disk of the project, so that what npm installed can be linked.
    folder = mkdtempSync(join(ROOT, 'dist/.reviewer-'));
    zip = await buildPackage('source', { output: join(folder, 'one'), epoch: EPOCH, quick: true });
    files = unzipSync(readFileSync(zip));
  }, 60_000);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('is the same bytes when it is made twice', async () => {
    const again = await buildPackage('source', { output: join(folder, 'two'), epoch: EPOCH, quick: true });
    expect(readFileSync(again).equals(readFileSync(zip))).toBe(true);
  });

  it('holds what the project is made of, and nothing that was made of it', () => {
    const paths = Object.keys(files);
    for (const path of [
      'package.json',
      'package-lock.json',
      'manifest.json',
      'README.md',
      'packaging/stores/review.md',
    ])
      expect(paths).toContain(path);
    expect(paths.filter((path) => /^(?:node_modules|dist|artifacts|\.git)\//.test(path))).toEqual([]);
  });

  it('is all that a reviewer needs to build what the store has, byte for byte, by the commands of the guide', async () => {
    const there = join(folder, 'unpacked');
    for (const [path, bytes] of Object.entries(files)) {
      mkdirSync(join(there, dirname(path)), { recursive: true });
      writeFileSync(join(there, path), bytes);
    }
    const how = install(there);
    if (how !== 'npm ci') console.log('npm ci needs npm’s cache, which is not here: what is installed was linked.');
    // No git, no surroundings of this project.
    const env = { PATH: process.env.PATH, HOME: process.env.HOME, TZ: 'Pacific/Chatham', GIT_DIR: '/nowhere' };
    execFileSync('npm', ['run', '--silent', 'package', '--', 'firefox'], { cwd: there, env, stdio: 'ignore' });
    const given = await buildPackage('firefox', { output: folder, epoch: EPOCH, quick: false });
    const built = join(there, 'dist/packages', basename(given));
    expect(readFileSync(built).equals(readFileSync(given))).toBe(true);
    expect(readFileSync(join(ROOT, 'packaging/stores/review.md'), 'utf8')).toContain(
      'npm ci\nnpm run package -- firefox',
    );
  }, 180_000);
});
