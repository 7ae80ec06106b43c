import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { putProgram } from '../../../helper/install/program.ts';

describe('exchanging the program', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'matterline-program-'));
    mkdirSync(join(folder, 'program'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  const layout = () => ({
    folder,
    program: join(folder, 'program'),
    bundle: join(folder, 'program/helper.cjs'),
    launcher: join(folder, 'matterline-helper'),
    record: join(folder, 'installed.json'),
    starter: false,
  });
  /** A program of several files that says which version each of them is. */
  function built(version: string): string {
    const source = join(folder, `built-${version}`);
    mkdirSync(source);
    const parts = ['a', 'z'].map((name) => `./${name}-${version}.cjs`);
    for (const part of parts) writeFileSync(join(source, part), `module.exports = '${version}';`);
    const words = parts.map((part) => `require('${part}')`).join(', ');
    writeFileSync(join(source, 'helper.cjs'), `process.stdout.write(['${version}', ${words}].join());`);
    return join(source, 'helper.cjs');
  }
  const run = () => execFileSync(process.execPath, [layout().bundle], { encoding: 'utf8' });

  it('leaves the earlier one whole when it stops at any file, and is finished by doing it again', () => {
    putProgram(built('1'), layout(), 'linux').removeStale();
    const next = built('2');
    for (const name of ['a-2.cjs', 'z-2.cjs', 'helper.cjs']) {
      // What is in the way of a file's draft stops it there.
      const obstacle = join(layout().program, `${name}.new`);
      mkdirSync(obstacle);
      expect(() => putProgram(next, layout(), 'linux')).toThrow();
      expect(run()).toBe('1,1,1');
      rmSync(obstacle, { recursive: true });
    }
    const { changed, removeStale } = putProgram(next, layout(), 'linux');
    expect([changed, run()]).toEqual([true, '2,2,2']);
    removeStale();
    expect(readdirSync(layout().program).sort()).toEqual(['a-2.cjs', 'helper.cjs', 'z-2.cjs']);
    expect(run()).toBe('2,2,2');
  });

  it('changes nothing when it is the same', () => {
    const bundle = built('1');
    putProgram(bundle, layout(), 'linux');
    expect(putProgram(bundle, layout(), 'linux').changed).toBe(false);
    expect(putProgram(layout().bundle, layout(), 'linux').changed).toBe(false);
  });
});
