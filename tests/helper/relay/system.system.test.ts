import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { retireRecorder } from '../../../helper/local/index.ts';
import type { Diagnosis, Reply } from '../../../shared/index.ts';
import { createRelayStage, isHello, type Relay, type RelayStage } from '../relay-stage.ts';

function works(program: string, args: string[]): boolean {
  try {
    execFileSync(program, args, { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

const isolates = works('unshare', ['-n', 'true']);
if (!isolates) console.warn('skipped: a network namespace of its own needs unshare and the right to use it');
const mounts = process.getuid?.() === 0 && works('unshare', ['-m', 'mount', '-t', 'tmpfs', 'none', '/mnt']);
if (!mounts) console.warn('skipped: a disk that is really full needs the right to mount one');

describe('relay and recorder on a system that gives them little', () => {
  let stage: RelayStage;
  beforeAll(async () => {
    stage = await createRelayStage();
  });
  let mounted = false;
  afterEach(async () => {
    await retireRecorder(stage.env);
    if (mounted) execFileSync('umount', [stage.data]);
    mounted = false;
    await stage.clear();
  });
  afterAll(() => stage.remove());

  function begin(relay: Relay): void {
    relay.hello();
    relay.configure();
  }

  it.skipIf(!isolates)('record in a network namespace without any interface', async () => {
    const relay = stage.relay({ wrap: ['unshare', '-n', '--'] });
    begin(relay);
    expect(await relay.samples(1)).toMatchObject([{ kind: 'blind', why: 'display' }]);
    relay.configure({ paused: true });
    expect((await relay.samples(2))[1]).toMatchObject({ kind: 'away', why: 'paused' });
    const pid = await stage.recorder();
    const own = (name: string) => execFileSync('readlink', [`/proc/${name}/ns/net`], { encoding: 'utf8' });
    expect(own(String(pid))).not.toBe(own('self'));
    // The loopback device alone, and that is down.
    expect(readFileSync(`/proc/${pid}/net/route`, 'utf8').trim().split('\n')).toHaveLength(1);
  });

  it.skipIf(!mounts)(
    'keep samples in memory on a full disk, say so, and have them on it once there is room',
    async () => {
      mkdirSync(stage.data, { mode: 0o700 });
      execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=160k,mode=0700', 'none', stage.data]);
      mounted = true;
      const relay = stage.relay();
      begin(relay);
      const { journal } = await relay.until(isHello);
      await relay.samples(1);
      const trouble = async (id: number) => {
        relay.send({ type: 'request', id, method: 'diagnose', params: {} });
        const reply = await relay.until((message): message is Reply => message.type === 'reply' && message.id === id);
        return 'value' in reply && (reply.value as Diagnosis).trouble;
      };
      const filler = join(stage.data, 'filler');
      fillUp(filler);
      let count = 1;
      const toggle = async () => {
        count += 1;
        relay.configure({ paused: count % 2 === 0 });
        await relay.samples(count);
      };
      // What is journalled takes up the rest of its page first.
      while (!relay.said.some((message) => message.type === 'status' && message.journal === 'memory')) await toggle();
      for (let more = 0; more < 10; more += 1) await toggle();
      expect(await trouble(1)).toBe('memory');
      rmSync(filler);
      await toggle();
      expect(await trouble(2)).toBeNull();
      const all = await relay.samples(count);
      expect(all.map(({ seq }) => seq)).toEqual(all.map((_, index) => index + 1));

      process.kill((await stage.recorder()) ?? 0, 'SIGKILL');
      await relay.ended;
      const next = stage.relay();
      next.hello();
      expect(await next.until(isHello)).toMatchObject({ journal, first: 1 });
      expect((await next.samples(count)).slice(0, count)).toEqual(all);
    },
  );
});

/** Writes into a file until the disk takes no byte more. */
function fillUp(path: string): void {
  const folder = join(path, '..');
  expect(readdirSync(folder)).toContain('journal');
  for (const size of [65_536, 4_096, 1]) {
    try {
      for (;;) writeFileSync(path, Buffer.alloc(size), { flag: 'a' });
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'ENOSPC')) throw error;
    }
  }
}
