import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildPackage } from '../../packaging/build.ts';

const ROOT = join(import.meta.dirname, '../..');
const EPOCH = 1_790_000_000;
/** In memory where there is such a place: what npm installs is some hundred megabytes in tens of thousands of files. */
const PLACE =
  existsSync('/dev/shm') && statfsSync('/dev/shm').bavail * statfsSync('/dev/shm').bsize > 2e9 ? '/dev/shm' : tmpdir();

/** What `npm ci` may ask of the network is nothing: where npm's own copies are not here, what is installed is copied. */
function install(folder: string): 'npm ci' | 'copied' {
  try {
    execFileSync('npm', ['ci', '--offline', '--no-audit', '--no-fund', '--ignore-scripts', '--silent'], {
      cwd: folder,
      stdio: 'ignore',
    });
    return 'npm ci';
  } catch {
    rmSync(join(folder, 'node_modules'), { recursive: true, force: true });
    execFileSync('cp', ['-a', join(ROOT, 'node_modules'), join(folder, 'node_modules')]);
    return 'copied';
  }
}

const onWindows = process.platform === 'win32';
if (onWindows) console.warn('skipped: the archive of the sources: what the test runs is named otherwise on Windows');

describe.skipIf(onWindows)('the archive of the sources', () => {
  let folder: string;
  let files: Record<string, Uint8Array>;
  let zip: string;
  beforeAll(async () => {
    folder = mkdtempSync(join(PLACE, 'matterline-reviewer-'));
    zip = await buildPackage('source', { output: join(folder, 'one'), epoch: EPOCH, quick: true });
    files = unzipSync(readFileSync(zip));
  }, 60_000);
  afterAll(() => rmSync(folder, { recursive: true, force: true }), 120_000);

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
    if (how !== 'npm ci') console.log('npm ci needs npm’s cache, which is not here: what is installed was copied.');
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

it.skipIf(onWindows)(
  'the bill of materials names what the program asks for, with checksums, and is the same bytes twice',
  async () => {
    const output = mkdtempSync(join(tmpdir(), 'matterline-bill-'));
    const make = async (name: string) =>
      readFileSync(await buildPackage('sbom', { output: join(output, name), epoch: EPOCH, quick: true }));
    const [one, two] = [await make('one'), await make('two')];
    rmSync(output, { recursive: true, force: true });
    expect(one.equals(two)).toBe(true);
    const { bomFormat, metadata, components } = JSON.parse(one.toString()) as {
      bomFormat: string;
      metadata: { component: { name: string } };
      components: { name: string; hashes?: unknown[]; licenses?: unknown[] }[];
    };
    expect([bomFormat, metadata.component.name]).toEqual(['CycloneDX', 'matterline']);
    const { dependencies } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
    const names = components.map(({ name }) => name);
    for (const name of Object.keys(dependencies)) expect(names).toContain(name);
    // What builds and tests is not installed.
    for (const name of ['vite', 'vitest', 'typescript']) expect(names).not.toContain(name);
    expect(components.filter(({ hashes }) => !hashes).map(({ name }) => name)).toEqual([]);
    // Its package names its licenses in a form that npm does not take over.
    expect(components.filter(({ licenses }) => !licenses).map(({ name }) => name)).toEqual(['pause-stream']);
  },
  60_000,
);
