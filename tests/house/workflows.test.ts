import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { isTargetName } from '../../packaging/targets.ts';

const FOLDER = join(import.meta.dirname, '../../.github/workflows');

describe('the workflows', () => {
  it('name each action by its commit, with the version beside it', () => {
    const uses = readdirSync(FOLDER).flatMap((file) =>
      readFileSync(join(FOLDER, file), 'utf8')
        .split('\n')
        .filter((line) => /\buses:/.test(line)),
    );
    expect(uses.length).toBeGreaterThan(0);
    expect(uses.filter((line) => !/uses: [\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(line))).toEqual([]);
  });

  it('may read and no more, but for the job that attaches a release', () => {
    for (const file of readdirSync(FOLDER)) {
      const text = readFileSync(join(FOLDER, file), 'utf8');
      expect(text).toContain('\npermissions:\n  contents: read\n');
      expect(text.match(/: write$/gm) ?? []).toEqual(file === 'release.yml' ? [': write'] : []);
    }
  });

  it('test with each Node that is supported, units and browsers', () => {
    const text = readFileSync(join(FOLDER, 'ci.yml'), 'utf8');
    for (const node of [20, 22, 24]) expect(text).toContain(`{ os: ubuntu-latest, node: ${node} }`);
    expect(text).toContain('node: [20, 22, 24]');
  });

  it('release by commands that there are, from a tag that is the version', () => {
    const text = readFileSync(join(FOLDER, 'release.yml'), 'utf8');
    const { scripts } = JSON.parse(readFileSync(join(FOLDER, '../../package.json'), 'utf8'));
    const named = [...text.matchAll(/npm run ([\w:]+)/g)].map(([, name = '']) => name);
    expect(named.length).toBeGreaterThan(2);
    expect(named.filter((name) => !Object.hasOwn(scripts, name))).toEqual([]);
    const targets = /npm run package -- (.+)$/m.exec(text)?.[1]?.split(' ') ?? [];
    expect(targets.filter((name) => !isTargetName(name))).toEqual([]);
    expect(text).toContain('test "$GITHUB_REF_NAME" = "v$version"');
    expect(text).toMatch(/^# Never run yet/);
  });
});

describe('a version', () => {
  const page = (name: string) => readFileSync(join(FOLDER, '../..', name), 'utf8');
  const { version } = JSON.parse(page('package.json'));

  it('is one in every file that names it, and in the changelog', () => {
    const lock = JSON.parse(page('package-lock.json'));
    expect([lock.version, lock.packages[''].version, JSON.parse(page('manifest.json')).version]).toEqual(
      Array(3).fill(version),
    );
    expect(page('CHANGELOG.md')).toMatch(new RegExp(`^## (?:${version} |Unreleased \\(${version}\\))`, 'm'));
  });
});
