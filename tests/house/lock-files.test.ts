import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '../..');

interface Locked {
  packages: Record<
    string,
    { dependencies?: Record<string, string>; optionalDependencies?: Record<string, string>; optional?: boolean }
  >;
}

/** Whether a package is found from a place in the tree, as Node looks for it. */
function isThere({ packages }: Locked, from: string, name: string): boolean {
  for (let place = from; ; place = place.slice(0, Math.max(0, place.lastIndexOf('node_modules/') - 1))) {
    if (packages[`${place === '' ? '' : `${place}/`}node_modules/${name}`]) return true;
    if (place === '') return false;
  }
}

describe('a lock file', () => {
  const files = execFileSync('git', ['ls-files', '*package-lock.json'], { cwd: ROOT, encoding: 'utf8' }).trim();

  it.each(files.split('\n'))(
    '%s holds all that its packages name, for every system, so that npm ci takes it',
    (path) => {
      const lock = JSON.parse(readFileSync(join(ROOT, path), 'utf8')) as Locked;
      const missing = Object.entries(lock.packages).flatMap(([from, { dependencies, optionalDependencies }]) =>
        Object.keys({ ...dependencies, ...optionalDependencies })
          .filter((name) => !isThere(lock, from, name))
          .map((name) => `${name}, for ${from || 'the project'}`),
      );
      expect(missing).toEqual([]);
    },
  );
});
