import { execFileSync, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { retireRecorder } from '../../helper/local/index.ts';
import { buildPackage } from '../../packaging/build.ts';
import { finish } from '../helper/bundle.ts';
import { frameOf, ORIGIN, PROFILE } from '../helper/relay-stage.ts';
import { missingPrograms } from '../helper/x-server.ts';
import { partsOutOfReach } from './parts-here.ts';

const EPOCH = 1_790_000_000;
const missing = process.platform === 'linux' ? missingPrograms(['tar', 'xz']) : ['Linux'];
const reason = missing.length > 0 ? `it needs ${missing.join(', ')}` : await partsOutOfReach('linux-x64');
if (reason !== null) console.warn(`skipped: the folder to unpack: ${reason}`);

describe.skipIf(reason !== null)('the folder to unpack', () => {
  let folder: string;
  let file: string;
  let env: Record<string, string>;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "matterline's tarball "));
    file = await buildPackage('tarball', { output: join(folder, 'one'), epoch: EPOCH, quick: true });
    env = { HOME: join(folder, 'home'), PATH: '/usr/bin:/bin', XDG_RUNTIME_DIR: join(folder, 'run') };
    mkdirSync(join(folder, 'home'));
    mkdirSync(join(folder, 'run'), { mode: 0o700 });
  }, 120_000);
  afterAll(async () => {
    await retireRecorder(env);
    rmSync(folder, { recursive: true, force: true });
  });

  const run = (program: string, args: string[], input?: Buffer) => {
    const child = spawn(program, args, { env, cwd: '/' });
    child.stdin.on('error', () => undefined);
    child.stdin.end(input);
    return finish(child);
  };

  it('is the same bytes when it is built twice', async () => {
    const other = await buildPackage('tarball', { output: join(folder, 'two'), epoch: EPOCH, quick: true });
    expect(readFileSync(other).equals(readFileSync(file))).toBe(true);
  }, 120_000);

  it('installs a program that needs neither that folder nor any other Node, and takes it away again', async () => {
    execFileSync('tar', ['-xf', file, '-C', folder]);
    const [unpacked = ''] = readdirSync(folder).filter((name) => name.startsWith('matterline-'));
    const installed = await run(join(folder, unpacked, 'matterline-helper'), ['install']);
    expect([installed.status, installed.err]).toEqual([0, '']);
    rmSync(join(folder, unpacked), { recursive: true });

    const launcher = join(folder, 'home/.local/share/matterline/matterline-helper');
    const node = join(folder, 'home/.local/share/matterline/program/node');
    expect(readFileSync(launcher, 'utf8')).toContain('/program/node');
    expect(statSync(node).mode & 0o111).toBe(0o111);
    const hello = { type: 'hello', protocol: 1, browser: 'Test 1', profile: PROFILE, resume: null };
    const spoken = await run(launcher, [ORIGIN], frameOf(hello));
    expect([spoken.status, spoken.err]).toEqual([0, '']);
    expect(spoken.out.subarray(4).toString()).toMatch(/^\{"type":"hello"/);
    const said = await run(launcher, ['doctor', '--json']);
    const { findings } = JSON.parse(said.out.toString());
    expect(findings).toContainEqual(expect.objectContaining({ what: 'launcher', state: 'ok' }));

    expect((await run(launcher, ['uninstall', '--purge'])).status).toBe(0);
    expect(readdirSync(join(folder, 'home'))).toEqual([]);
  });
});
