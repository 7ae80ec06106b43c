import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createConnection, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createFrameDecoder } from '../../../helper/base/framing.ts';
import type { Surroundings } from '../../../helper/local/index.ts';
import { createTurns, type LocalServer, listen } from '../../../helper/sessions/index.ts';
import { standBy } from '../../../helper/stand-by.ts';
import { frameOf, PROFILE } from '../relay-stage.ts';
import { createStage, OPEN, type Stage, windowOf } from '../stage.ts';
import { createTestHub } from './session-wire.ts';

const RELAY = { type: 'relay', version: '1', surroundings: { DISPLAY: ':7' } };

describe("the recorder's local socket", () => {
  let folder: string;
  let path: string;
  let stage: Stage;
  let server: LocalServer;
  let complaints: string[];
  let surroundings: Surroundings[];
  let retired: number;
  let used: number;
  const sockets: Socket[] = [];

  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'matterline-server-'));
    path = join(folder, 's');
    // What a dead recorder left behind.
    writeFileSync(path, '');
    stage = createStage();
    const { hub } = createTestHub(stage);
    complaints = [];
    surroundings = [];
    retired = 0;
    used = 0;
    const complain = (sentence: string) => void complaints.push(sentence);
    const opened = await listen(path, complain);
    if (!opened) throw new Error('It does not listen.');
    server = opened;
    server.serve({
      hub,
      version: '1.2.3',
      complain,
      onRetire: () => {
        retired += 1;
      },
      turns: createTurns({
        session: 1,
        used: () => {
          used += 1;
        },
      }),
      onSurroundings: (found) => surroundings.push(found),
    });
  });
  afterEach(async () => {
    for (const socket of sockets.splice(0)) socket.destroy();
    await server.close();
    rmSync(folder, { recursive: true, force: true });
  });

  /** Somebody who connects, with what was said to it. */
  function caller() {
    const socket = createConnection({ path });
    sockets.push(socket);
    socket.on('error', () => undefined);
    const said: { type: string }[] = [];
    let wake: () => void = () => undefined;
    const decoder = createFrameDecoder(
      (raw) => {
        said.push(raw as { type: string });
        wake();
      },
      () => undefined,
    );
    socket.on('data', (chunk: Buffer) => decoder.push(chunk));
    return {
      socket,
      said,
      send: (message: object) => socket.write(frameOf(message)),
      closed: new Promise<void>((resolve) => socket.once('close', () => resolve())),
      async until(type: string) {
        while (!said.some((message) => message.type === type)) {
          await new Promise<void>((resolve) => {
            wake = resolve;
          });
        }
      },
    };
  }

  it('greets, and speaks the wire with a relay, whose surroundings it passes on', async () => {
    const { send, until, said } = caller();
    send(RELAY);
    send({ type: 'hello', protocol: 1, browser: 'Test 1', profile: PROFILE, resume: null });
    await until('status');
    expect(said).toMatchObject([
      { type: 'recorder', version: '1.2.3', pid: process.pid },
      { type: 'hello' },
      { type: 'status' },
    ]);
    expect(surroundings).toEqual([{ DISPLAY: ':7' }]);
  });

  it('tells of the recorder whoever asks, and ends it for whoever asks that', async () => {
    const one = caller();
    one.send({ type: 'diagnose' });
    await one.closed;
    expect(one.said.at(-1)).toMatchObject({ type: 'diagnosis', value: { helper: '1.2.3', journal: { last: 0 } } });
    const two = caller();
    two.send({ type: 'retire' });
    await two.until('recorder');
    const three = caller();
    three.send({ type: 'surroundings', surroundings: { DISPLAY: ':8' } });
    await three.closed;
    expect(surroundings).toEqual([{ DISPLAY: ':8' }]);
    expect(retired).toBe(1);
  });

  describe('with a recorder that waits in another session', () => {
    /** One that waits; its session is used from the start, or never. */
    function wait(id: number, quiet = Number.POSITIVE_INFINITY) {
      const ending = new AbortController();
      const looks = new Set<() => void>();
      const timers = {
        after: (_milliseconds: number, then: () => void) => {
          looks.add(then);
          return () => looks.delete(then);
        },
      };
      const stood = standBy({ socket: path, session: { id, quiet: () => quiet }, timers, signal: ending.signal });
      const look = async () => {
        while (looks.size === 0) await new Promise(setImmediate);
        for (const then of [...looks]) {
          looks.delete(then);
          then();
        }
      };
      return { stood, look, end: () => ending.abort() };
    }

    it('hears when that session is used, and lets it have its turn at the end', async () => {
      const two = wait(2, 100);
      const three = wait(3, 2_000);
      await three.look();
      await two.look();
      while (used === 0) await new Promise(setImmediate);
      expect(used).toBe(1);
      await server.close();
      expect([await two.stood, await three.stood]).toEqual(['turn', 'turn']);
    });

    it('needs none in its own session, and one alone in another', async () => {
      expect(await wait(1).stood).toBe('needless');
      const first = wait(2);
      await first.look();
      expect(await wait(2).stood).toBe('needless');
      first.end();
      expect(await first.stood).toBe('needless');
    });

    it('sends it away as well where no recorder shall be any more', async () => {
      const other = wait(2, 100);
      await other.look();
      while (used === 0) await new Promise(setImmediate);
      caller().send({ type: 'retire' });
      while (retired === 0) await new Promise(setImmediate);
      await server.close();
      expect(await other.stood).toBe('needless');
      expect(await wait(2).stood).toBe('nobody');
    });
  });

  it.each([
    ['no greeting', frameOf({ type: 'hello', protocol: 1 })],
    ['an empty frame', Buffer.alloc(4)],
    ['a frame above the limit', Buffer.from([0xff, 0xff, 0xff, 0xff])],
    ['no JSON', Buffer.concat([Buffer.from([2, 0, 0, 0]), Buffer.from('no')])],
  ])('hangs up on who says %s, and serves the others', async (_name, bytes) => {
    const bad = caller();
    bad.socket.write(bytes);
    await bad.closed;
    const good = caller();
    good.send({ type: 'diagnose' });
    await good.closed;
    expect(good.said).toHaveLength(2);
  });

  it('waits for a browser that does not read, and goes on once it does', async () => {
    const { send, socket, until, said } = caller();
    send(RELAY);
    send({ type: 'hello', protocol: 1, browser: 'Test 1', profile: PROFILE, resume: null });
    send({ type: 'configure', ...OPEN });
    await until('status');
    while (!stage.observing()) await new Promise(setImmediate);
    socket.pause();
    const total = 4_000;
    for (let count = 1; count <= total; count += 1) {
      stage.see(windowOf(`${count} ${'x'.repeat(1_000)}`));
      stage.pass(8);
    }
    const received = () =>
      said.reduce((sum, message) => sum + ('items' in message ? (message.items as unknown[]).length : 0), 0);
    // The journal alone has the rest.
    expect(received()).toBeLessThan(total);
    expect(stage.journal.place).toMatchObject({ first: 1, last: total });
    socket.resume();
    while (received() < total) await once(socket, 'data');
    expect(received()).toBe(total);
  });

  it('lets the last words out when it closes', async () => {
    const { send, until, closed, said } = caller();
    send(RELAY);
    send({ type: 'hello', protocol: 1, browser: 'Test 1', profile: PROFILE, resume: null });
    send({ type: 'configure', ...OPEN });
    await until('status');
    while (!stage.observing()) await new Promise(setImmediate);
    stage.see(windowOf('last'));
    await stage.recorder.stop();
    const ended = server.close();
    await closed;
    await ended;
    expect(said.at(-1)).toMatchObject({ type: 'samples' });
  });
});
