import { once } from 'node:events';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { localPlace, makePrivateFolder } from '../../helper/local/index.ts';
import type { Spelled } from './doctor/spelled.ts';
import { createRelayStage, isHello, type Relay, type RelayStage } from './relay-stage.ts';

const OTHER = '22222222-2222-4333-8444-555555555555';

describe('the door of a recorder', () => {
  let stage: RelayStage;
  let env: Record<string, string>;
  beforeAll(async () => {
    stage = await createRelayStage();
    // Names as long as those of a real session.
    env = { XDG_RUNTIME_DIR: join(dirname(stage.helper.home), 'run') };
  });
  afterEach(async () => {
    const found = recorder();
    if (found !== null) end(found);
    await stage.clear();
    rmSync(env.XDG_RUNTIME_DIR ?? '', { recursive: true, force: true });
  });
  afterAll(() => stage.remove());

  /** The process that holds the lock; null when there is none. */
  function recorder(): number | null {
    const lock = join(stage.data, 'recorder.lock');
    return existsSync(lock) ? Number(readFileSync(lock, 'utf8').split('\n')[0]) : null;
  }
  /** Ends a process, also one that was stopped; one that is gone is no trouble. */
  function end(pid: number): void {
    try {
      process.kill(pid, 'SIGKILL');
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'ESRCH')) throw error;
    }
  }
  async function recording(): Promise<{ relay: Relay; pid: number; socket: string }> {
    const relay = stage.relay({ env });
    relay.hello();
    relay.configure();
    await relay.samples(1);
    const { socket } = localPlace({ ...stage.env, ...env });
    expect(existsSync(socket)).toBe(true);
    return { relay, pid: recorder() ?? 0, socket };
  }
  async function doctor(): Promise<Spelled[]> {
    const { out } = await stage.helper.run(['doctor', '--json'], { ...stage.env, ...env });
    return JSON.parse(out.toString()).findings.filter(({ what }: Spelled) => what.startsWith('recorder'));
  }

  it.each([
    ['its socket', (socket: string) => socket],
    ['the folder of its socket', (socket: string) => dirname(socket)],
    ['the folder of the session', (socket: string) => dirname(dirname(socket))],
  ])(
    'is made anew when %s was removed: the next browser meets the same recorder, and nothing is lost',
    async (_, of) => {
      const { relay, pid, socket } = await recording();
      // Moved away first: it is made anew as soon as its socket is gone, which would be in the way of removing the rest.
      const gone = `${of(socket)}.gone`;
      renameSync(of(socket), gone);
      rmSync(gone, { recursive: true });
      const next = stage.relay({ env });
      next.hello(null, OTHER);
      await next.until(isHello);
      expect(recorder()).toBe(pid);
      expect(await doctor()).toMatchObject([{ what: expect.stringContaining('version'), state: 'ok' }]);
      // Who was in stays in.
      relay.configure({ paused: true });
      expect((await relay.samples(2))[1]).toMatchObject({ kind: 'away', why: 'paused' });
      expect(await Promise.all([relay.close(), next.close()])).toEqual([0, 0]);
    },
  );

  it('is missed by doctor, which names the recorder behind it and the next step, and says not that all is well', async () => {
    const { pid, socket } = await recording();
    process.kill(pid, 'SIGSTOP');
    rmSync(dirname(socket), { recursive: true });
    expect(await doctor()).toMatchObject([
      {
        what: 'recorder',
        state: 'wrong',
        trouble: `One runs as process ${pid}, and cannot be reached at ${socket}.`,
        advice: `Look again in half a minute. End process ${pid}: the next browser starts another.`,
      },
    ]);
  });

  it('is found through the lock by doctor in another environment than the recorder’s', async () => {
    await recording();
    const { out } = await stage.helper.run(['doctor'], stage.env);
    expect(out.toString()).toMatch(/ok {5}recorder, version /);
  });

  it('lets one of several recorders in that start at once, again and again, and the others end well', async () => {
    for (let round = 0; round < 6; round += 1) {
      const all = [0, 1, 2].map(() => stage.record(env));
      const ends = all.map((child) => once(child, 'exit').then(([status]) => ({ child, status })));
      const first = await Promise.race(ends);
      const second = await Promise.race(ends.filter((_, index) => all[index] !== first.child));
      expect([first.status, second.status]).toEqual([0, 0]);
      const winner = all.find((child) => ![first.child, second.child].includes(child));
      expect(recorder()).toBe(winner?.pid);
      // Whoever is in has the lock, and opens the door with it in hand: a retiring relay may come right behind.
      winner?.kill('SIGTERM');
      expect((await Promise.all(ends)).every(({ status }) => status === 0)).toBe(true);
    }
  });

  it('decides before the journal is touched: a recorder that does not get it leaves the journal alone', async () => {
    const { runtime, socket } = localPlace({ ...stage.env, ...env });
    makePrivateFolder(runtime);
    mkdirSync(socket);
    const child = stage.record(env);
    expect(await once(child, 'exit')).toEqual([1, null]);
    expect(existsSync(join(stage.data, 'journal'))).toBe(false);
    expect(existsSync(join(stage.data, 'recorder.lock'))).toBe(false);
  });

  it('keeps a second recorder out when somebody removed the lock of the first', async () => {
    const { pid, relay } = await recording();
    rmSync(join(stage.data, 'recorder.lock'));
    expect(await once(stage.record(env), 'exit')).toEqual([0, null]);
    relay.send({ type: 'request', id: 1, method: 'diagnose', params: {} });
    const reply = await relay.until((message) => message.type === 'reply');
    expect(reply).toMatchObject({ value: { pid } });
    await relay.close();
    end(pid);
  });
});
