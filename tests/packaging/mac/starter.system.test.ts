import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { missingPrograms } from '../../helper/x-server.ts';

const missing = missingPrograms(['gcc']);
if (missing.length > 0) console.warn(`skipped: the program of the bundle for a Mac: it needs ${missing.join(', ')}`);

// Built for this system, with the three calls played that only macOS has.
describe.skipIf(missing.length > 0)('the program of the bundle for a Mac', () => {
  let folder: string;
  let built: string;
  let place: string;
  let program: string;

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'matterline starter '));
    built = join(folder, 'built');
    const source = join(import.meta.dirname, '../../../packaging/mac/starter.c');
    const played = join(import.meta.dirname, 'played-system.c');
    execFileSync('gcc', ['-fno-builtin', '-Wall', '-Wextra', '-Werror', '-o', built, source, played]);
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  beforeEach(() => {
    place = mkdtempSync(join(folder, "it's "));
    program = join(place, 'program/Matterline.app/Contents/MacOS/Matterline');
    mkdirSync(dirname(program), { recursive: true });
    copyFileSync(built, program);
  });
  const script = (path: string, text: string) => {
    mkdirSync(dirname(join(place, path)), { recursive: true });
    writeFileSync(join(place, path), `#!/bin/sh\n${text}\n`, { mode: 0o755 });
  };
  const INSTALLED = 'matterline-helper';
  const DOWNLOADED = 'program/Matterline.app/Contents/Resources/matterline-helper';

  it('runs what lies beside the folder that holds the bundle, with its own arguments, input and status', () => {
    script(INSTALLED, 'cat; printf "[%s]" "$MATTERLINE_APP" "$@"; exit 7');
    const { status, stdout } = spawnSync(program, ['record', 'a "b" $c', ''], { input: 'in ' });
    expect([status, stdout.toString()]).toEqual([7, 'in [1][record][a "b" $c][]']);
  });

  it('runs what lies in the bundle where there is something', () => {
    script(INSTALLED, 'echo installed');
    script(DOWNLOADED, 'echo downloaded "$#"');
    expect(spawnSync(program).stdout.toString()).toBe('downloaded 0\n');
  });

  it.each([
    ['is not there', () => undefined, 71],
    ['may not be run', () => writeFileSync(join(place, INSTALLED), '#!/bin/sh\n', { mode: 0o644 }), 71],
    ['is killed', () => script(INSTALLED, 'kill -9 $$'), 137],
  ])('says by its status that what it is to run %s', (_name, put, status) => {
    put();
    expect(spawnSync(program).status).toBe(status);
  });

  it.each(['SIGTERM', 'SIGINT', 'SIGHUP'] as const)(
    'passes on %s, and stays until what it started has ended',
    async (signal) => {
      script(INSTALLED, `trap 'echo asked; exit 5' ${signal.slice(3)}; echo ready; while :; do sleep 0.05; done`);
      const process = spawn(program, [], { stdio: ['ignore', 'pipe', 'inherit'] });
      let said = '';
      const ended = new Promise<number | null>((resolve) => process.once('exit', resolve));
      process.stdout.on('data', (chunk: Buffer) => {
        said += chunk.toString();
        if (said === 'ready\n') process.kill(signal);
      });
      expect(await ended).toBe(5);
      expect(said).toBe('ready\nasked\n');
    },
  );
});
