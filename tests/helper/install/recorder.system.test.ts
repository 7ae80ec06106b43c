import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type HelperBundle, unpackHelper } from '../bundle.ts';

describe('the installed recorder', () => {
  let helper: HelperBundle;
  let before: string[];
  let env: Record<string, string>;
  let recorder: ChildProcess;
  let ended: Promise<unknown[]>;

  beforeEach(async () => {
    helper = await unpackHelper();
    // A short path: the address of a socket has little room.
    env = { XDG_RUNTIME_DIR: join(helper.home, 'run') };
    mkdirSync(join(helper.home, 'run'), { mode: 0o700 });
    before = helper.tree();
    await helper.run(['install'], env);
    recorder = spawn(at('matterline-helper'), ['record', '--ready'], {
      env: { ...helper.env, ...env },
      stdio: ['ignore', 'ignore', 'inherit', 'pipe'],
    });
    ended = once(recorder, 'exit');
    const [word] = (await once(recorder.stdio[3] as Readable, 'data')) as [Buffer];
    expect(word.toString()).toBe('ready\n');
  });
  afterEach(async () => {
    if (recorder.exitCode === null && recorder.signalCode === null) recorder.kill('SIGKILL');
    await ended;
    await helper.remove();
  });

  const at = (...path: string[]) => join(helper.home, '.local/share/matterline', ...path);

  it('is told of by doctor, and runs on when nothing changes', async () => {
    const { findings } = JSON.parse((await helper.run(['doctor', '--json'], env)).out.toString());
    expect(findings).toContainEqual(expect.objectContaining({ what: expect.stringMatching(/^recorder, version \d/) }));
    expect(findings).toContainEqual(
      expect.objectContaining({ what: expect.stringMatching(/^journal, /), state: 'ok' }),
    );
    const { out } = await helper.run(['install'], env);
    expect(out.toString()).not.toContain('has ended');
    expect(recorder.exitCode).toBeNull();
  });

  it('ends in good order when its program was exchanged', async () => {
    writeFileSync(at('program/helper.cjs'), 'an earlier program');
    const { out } = await helper.run(['install'], env);
    expect(out.toString()).toContain('The recorder that was running has ended.');
    expect(await ended).toEqual([0, null]);
  });

  it('ends in good order when it is told to stop, which says so where none runs as well', async () => {
    const stop = () => helper.run(['stop'], env);
    expect(await stop()).toMatchObject({ status: 0, out: Buffer.from('The recorder that was running has ended.\n') });
    expect(await ended).toEqual([0, null]);
    expect(await stop()).toMatchObject({ status: 0, out: Buffer.from('No recorder is running.\n') });
  });

  it('is stopped where its door has been taken away', async () => {
    // At once: the recorder may be writing to the folder.
    renameSync(join(helper.home, 'run'), join(helper.home, 'gone'));
    mkdirSync(join(helper.home, 'run'), { mode: 0o700 });
    const { status, out } = await helper.run(['stop'], env);
    expect([status, out.toString()]).toEqual([0, 'The recorder that was running has ended.\n']);
    expect(await ended).toEqual([0, null]);
  });

  it('ends when it is uninstalled, and leaves what it has recorded', async () => {
    await helper.run(['uninstall'], env);
    expect(await ended).toEqual([0, null]);
    expect(existsSync(at('journal'))).toBe(true);
    expect(existsSync(at('program'))).toBe(false);
  });

  it('leaves nothing at all when its data goes too', async () => {
    const { status, err } = await helper.run(['uninstall', '--purge'], env);
    expect([status, err]).toEqual([0, '']);
    expect(await ended).toEqual([0, null]);
    expect(helper.tree()).toEqual(before);
  });
});
