import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { build } from 'vite';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type LockOutcome, takeLock } from '../../../helper/local/index.ts';

describe('the lock of a recorder', () => {
  let programs: string;
  let folder: string;
  let path: string;
  const children: ChildProcessWithoutNullStreams[] = [];

  beforeAll(async () => {
    programs = mkdtempSync(join(tmpdir(), 'matterline-lock-program-'));
    await build({
      configFile: false,
      ssr: { noExternal: true },
      root: import.meta.dirname,
      logLevel: 'error',
      build: {
        ssr: join(import.meta.dirname, 'programs/lock.ts'),
        outDir: programs,
        emptyOutDir: false,
        rolldownOptions: { output: { format: 'cjs', entryFileNames: 'lock.cjs' } },
      },
    });
  });
  afterAll(() => rmSync(programs, { recursive: true, force: true }));
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'matterline-lock-'));
    path = join(folder, 'recorder.lock');
  });
  afterEach(async () => {
    await Promise.all(children.splice(0).map(end));
    chmodSync(folder, 0o700);
    rmSync(folder, { recursive: true, force: true });
  });

  /** A process that waits to be told to take the lock. */
  async function contender(name: string) {
    const child = spawn(process.execPath, [join(programs, 'lock.cjs'), path, name]);
    children.push(child);
    const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
    await lines.next();
    return {
      child,
      async take(): Promise<LockOutcome> {
        child.stdin.write('go');
        return JSON.parse((await lines.next()).value ?? '');
      },
    };
  }
  async function end(child: ChildProcessWithoutNullStreams): Promise<void> {
    if (child.exitCode !== null || child.signalCode !== null) return;
    const ended = once(child, 'exit');
    child.kill('SIGKILL');
    await ended;
  }

  /** Lets twenty processes take the lock in the same moment; whoever has it, by name. */
  async function race(): Promise<string> {
    const names = Array.from({ length: 20 }, (_, index) => `socket ${index}`);
    const all = await Promise.all(names.map(contender));
    const outcomes = await Promise.all(all.map(({ take }) => take()));
    const takers = names.filter((_, index) => outcomes[index]?.kind === 'acquired');
    expect(takers).toHaveLength(1);
    const others = outcomes.filter(({ kind }) => kind !== 'acquired');
    expect(others).toEqual(others.map(() => ({ kind: 'busy', socket: takers[0] })));
    expect(readdirSync(folder)).toEqual(['recorder.lock']);
    return takers[0] ?? '';
  }

  it('is taken by exactly one of twenty processes at once, and the others are told where that one is met', async () => {
    await race();
  });

  it('is taken by exactly one when a dead process left it behind', async () => {
    const dead = await contender('dead');
    expect((await dead.take()).kind).toBe('acquired');
    await end(dead.child);
    expect(await race()).not.toBe('dead');
  });

  it('is taken by exactly one when its process is dead and another one has its number', async () => {
    // This very process lives, and was not born then.
    writeFileSync(path, `${process.pid}\n1\ndead\n`);
    expect(await race()).not.toBe('dead');
  });

  it.each([
    ['empty', ''],
    ['no number', 'x\n\n\n'],
    ['torn', '99999999'],
  ])('is taken from a file that is %s', async (_name, text) => {
    writeFileSync(path, text);
    expect((await takeLock(path, 'mine')).kind).toBe('acquired');
  });

  it('is given back, and then free', async () => {
    const first = await takeLock(path, 'first');
    expect(await takeLock(path, 'second')).toEqual({ kind: 'busy', socket: 'first' });
    if (first.kind === 'acquired') first.release();
    expect(existsSync(path)).toBe(false);
    expect((await takeLock(path, 'second')).kind).toBe('acquired');
  });

  it('is not given back by whoever lost it', async () => {
    const first = await takeLock(path, 'first');
    writeFileSync(path, '1\n\nsomebody else\n');
    if (first.kind === 'acquired') first.release();
    expect(readFileSync(path, 'utf8')).toContain('somebody else');
  });

  it('is denied, with a reason, where nothing can be written', async () => {
    // A folder that is none: for an administrator, rights alone forbid nothing.
    expect(await takeLock(join(folder, 'missing/recorder.lock'), 'x')).toMatchObject({ kind: 'denied' });
    mkdirSync(path);
    const outcome = await takeLock(path, 'x');
    expect(outcome).toMatchObject({ kind: 'denied', reason: expect.stringMatching(/./) });
  });
});
