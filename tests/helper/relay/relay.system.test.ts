import { once } from 'node:events';
import { statSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { createFrameDecoder } from '../../../helper/base/framing.ts';
import { localPlace, makePrivateFolder } from '../../../helper/local/index.ts';
import { exitStatus, type HelperMessage, type Reply } from '../../../shared/index.ts';
import {
  createRelayStage,
  frameOf,
  isHello,
  otherVersion,
  PROFILE,
  type Relay,
  type RelayStage,
} from '../relay-stage.ts';

const OTHER = '99999999-2222-4333-8444-555555555555';
const replyTo =
  (id: number) =>
  (message: HelperMessage): message is Reply =>
    message.type === 'reply' && message.id === id;
const words = (samples: { kind: string; why?: string }[]) => samples.map(({ kind, why }) => why ?? kind);

/** Messages that are nested without measure, in every place that may hold anything. */
const DEEP = [
  ['a frame of nothing but lists', '['.repeat(100_000) + ']'.repeat(100_000)],
  ['a deep message', `{"type":"ack","x":${'['.repeat(50_000)}${']'.repeat(50_000)}}`],
  [
    'a deep request',
    `{"type":"request","id":1,"method":"diagnose","params":${'{"a":'.repeat(30_000)}1${'}'.repeat(30_000)}}`,
  ],
  [
    'a deep secret',
    `{"type":"request","id":1,"method":"secret.get","params":{"name":${'['.repeat(9_000)}${']'.repeat(9_000)}}}`,
  ],
].map(([name = '', text = '']) => {
  const frame = Buffer.alloc(4 + text.length, text, 'latin1');
  frame.writeUInt32LE(text.length);
  frame.write(text, 4, 'latin1');
  return [name, frame, 'bad-frame'] as const;
});

describe('relays and their recorder', () => {
  let stage: RelayStage;
  beforeAll(async () => {
    stage = await createRelayStage();
  });
  afterEach(() => stage.clear());
  afterAll(() => stage.remove());

  /** An extension that was told who holds the journal, and records. */
  async function recording(): Promise<{ relay: Relay; journal: string; pid: number }> {
    const relay = stage.relay();
    relay.hello();
    relay.configure();
    const { journal } = await relay.until(isHello);
    await relay.samples(1);
    return { relay, journal, pid: (await stage.recorder()) ?? 0 };
  }
  /** Without a display each pause and its end make a sample each. */
  async function pauses(relay: Relay, samples: number): Promise<void> {
    const { length } = await relay.samples(0);
    for (let count = 1; count <= samples; count += 1) {
      relay.configure({ paused: count % 2 === 1 });
      await relay.samples(length + count);
    }
  }
  async function kill(pid: number, signal: NodeJS.Signals): Promise<void> {
    process.kill(pid, signal);
    while ((await stage.recorder()) !== null) await new Promise(setImmediate);
  }

  it('are one recorder when two of them come at once', async () => {
    const relays = [stage.relay(), stage.relay()];
    for (const [index, relay] of relays.entries()) relay.hello(null, index === 0 ? PROFILE : OTHER);
    const hellos = await Promise.all(relays.map((relay) => relay.until(isHello)));
    expect(hellos[0]?.journal).toBe(hellos[1]?.journal);
    for (const relay of relays) relay.send({ type: 'request', id: 1, method: 'diagnose', params: {} });
    const replies = await Promise.all(relays.map((relay) => relay.until(replyTo(1))));
    const pids = replies.map((reply) => 'value' in reply && (reply.value as { pid: number }).pid);
    expect(pids[0]).toBe(pids[1]);
    const statuses = relays.flatMap(({ said }) => said.filter((message) => message.type === 'status'));
    expect(statuses.map((status) => status.type === 'status' && status.recorder).sort()).toEqual(['elsewhere', 'here']);
  });

  it('pass on a frame that comes in pieces, cut anywhere', async () => {
    const relay = stage.relay();
    const hello = { type: 'hello', protocol: 1, browser: 'Müller 🙂', profile: PROFILE, resume: null };
    const bytes = Buffer.concat([
      frameOf(hello),
      ...[1, 2, 3].map((id) => frameOf({ type: 'request', id, method: 'diagnose', params: {} })),
    ]);
    for (const byte of bytes) {
      relay.write(Buffer.from([byte]));
      await new Promise(setImmediate);
    }
    const reply = await relay.until(replyTo(3));
    expect(reply).toMatchObject({ value: { holder: 'Müller 🙂' } });
    expect(relay.said.map(({ type }) => type)).toEqual(['hello', 'status', 'reply', 'reply', 'reply']);
  });

  it('journal nothing before the first word of what is allowed', async () => {
    const relay = stage.relay();
    relay.hello();
    expect(await relay.status(() => true)).toMatchObject({ recording: false });
    relay.send({ type: 'request', id: 1, method: 'diagnose', params: {} });
    expect(await relay.until(replyTo(1))).toMatchObject({ value: { journal: { first: 1, last: 0 } } });
    await kill((await stage.recorder()) ?? 0, 'SIGTERM');
    expect(stage.journalText().includes('\tb\t')).toBe(false);
  });

  it('end with a recorder that is killed; the next one goes on with the same journal, and credits nothing between', async () => {
    const { relay, journal, pid } = await recording();
    await pauses(relay, 4);
    relay.ack(journal, 2);
    relay.send({ type: 'request', id: 1, method: 'diagnose', params: {} });
    await relay.until(replyTo(1));
    const before = await relay.samples(5);
    await kill(pid, 'SIGKILL');
    expect(await relay.ended).toBe(0);

    const next = stage.relay();
    next.hello({ journal, seq: 2 });
    expect(await next.until(isHello)).toMatchObject({ journal, first: 3 });
    const again = await next.samples(5);
    // What was not acknowledged comes again as it was, but that its first sample says the zone.
    expect(again.slice(0, 3).map(({ zone: _, ...rest }) => rest)).toEqual(before.slice(2));
    expect(again[3]).toMatchObject({ seq: 6, kind: 'away', why: 'stopped', since: before.at(-1)?.at });
    expect(again[4]).toMatchObject({ seq: 7, kind: 'blind', why: 'display' });
    expect(await stage.recorder()).not.toBe(pid);
  });

  it('may be killed: the recorder goes on, and the next one gets what was not acknowledged', async () => {
    const { relay, journal, pid } = await recording();
    await pauses(relay, 3);
    relay.child.kill('SIGKILL');
    await relay.ended;
    const next = stage.relay();
    next.hello({ journal, seq: 1 });
    const again = await next.samples(3);
    expect(again.map(({ seq }) => seq)).toEqual([2, 3, 4]);
    expect(await stage.recorder()).toBe(pid);
  });

  it('find the end of the open sample on the disk after the recorder was told to end', async () => {
    const { relay, journal, pid } = await recording();
    await kill(pid, 'SIGTERM');
    await relay.ended;
    const next = stage.relay();
    next.hello();
    const again = await next.samples(3);
    expect(words(again)).toEqual(['display', 'stopped', 'display']);
    expect(again[1]).not.toHaveProperty('since');
    expect(await next.until(isHello)).toMatchObject({ journal });
  });

  it('find what was allowed in force after a restart, in a file that only its user may read', async () => {
    const { relay, pid } = await recording();
    relay.configure({ paused: true, exclusions: [{ title: 'holiday' }] });
    await relay.status(({ paused }) => paused);
    await kill(pid, 'SIGKILL');
    await relay.ended;
    expect((statSync(join(stage.data, 'recorder.json')).mode & 0o777).toString(8)).toBe('600');
    const next = stage.relay();
    next.hello();
    expect(await next.status(() => true)).toMatchObject({ paused: true, recording: false });
    const samples = await next.samples(4);
    // It was killed while it paused; nothing was seen before the pause was in force again.
    expect(words(samples)).toEqual(['display', 'paused', 'stopped', 'paused']);
  });

  it('ask an older recorder to end, and start their own, which goes on with its journal', async () => {
    const old = otherVersion(stage.helper, '0.0.1');
    const first = stage.relay({ bundle: old.bundle });
    first.hello();
    first.configure();
    const { journal, helper } = await first.until(isHello);
    expect(helper).toBe('0.0.1');
    await first.samples(1);
    const pid = await stage.recorder();
    const next = stage.relay();
    next.hello();
    expect(await next.until(isHello)).toMatchObject({ journal });
    expect((await next.until(isHello)).helper).not.toBe('0.0.1');
    expect(words((await next.samples(3)).slice(0, 2))).toEqual(['display', 'stopped']);
    expect(await first.ended).toBe(0);
    expect(await stage.recorder()).not.toBe(pid);
    old.remove();
  });

  it('take a newer recorder as it is', async () => {
    const newer = otherVersion(stage.helper, '99.0.0');
    const first = stage.relay({ bundle: newer.bundle });
    first.hello();
    await first.until(isHello);
    const pid = await stage.recorder();
    const next = stage.relay();
    next.hello(null, OTHER);
    expect(await next.until(isHello)).toMatchObject({ helper: '99.0.0' });
    expect(await stage.recorder()).toBe(pid);
    newer.remove();
  });

  it('are told by a login where somebody is, and the recorder that saw nothing looks there', async () => {
    const { relay, pid } = await recording();
    const login = stage.record({ XDG_SESSION_TYPE: 'wayland', WAYLAND_DISPLAY: 'wayland-0' });
    const [status] = await once(login, 'exit');
    expect(status).toBe(0);
    expect(await relay.status(({ blind }) => blind === 'wayland')).toMatchObject({ recording: true });
    expect(await stage.recorder()).toBe(pid);
  });

  it('are told of a login also before the recorder may look', async () => {
    const relay = stage.relay();
    relay.hello();
    await relay.until(isHello);
    const login = stage.record({ XDG_SESSION_TYPE: 'wayland', WAYLAND_DISPLAY: 'wayland-0' });
    await once(login, 'exit');
    relay.configure();
    expect(await relay.status(({ blind }) => blind === 'wayland')).toMatchObject({ recording: true });
  });

  it('do not turn a recorder away by a login that has nothing to see', async () => {
    const { relay } = await recording();
    for (const env of [{ WAYLAND_DISPLAY: 'wayland-0' }, {}]) await once(stage.record(env), 'exit');
    expect(await relay.status(({ blind }) => blind === 'wayland')).toBeDefined();
    relay.send({ type: 'request', id: 1, method: 'diagnose', params: {} });
    expect(await relay.until(replyTo(1))).toMatchObject({ value: { platform: 'linux-wayland' } });
  });

  it.each([
    ['no frame', Buffer.from('hello, is anybody there?'), 'too-large'],
    ['an empty frame', Buffer.alloc(4), 'bad-frame'],
    ['a frame that is no JSON', Buffer.concat([Buffer.from([3, 0, 0, 0]), Buffer.from('no!')]), 'bad-frame'],
    ...DEEP,
    ['half a frame', frameOf({ type: 'hello' }).subarray(0, 9), 'cut-frame'],
  ] as const)('end with the number of the fault after %s, and the recorder goes on', async (_name, bytes, code) => {
    const { pid } = await recording();
    const relay = stage.relay();
    relay.write(bytes);
    expect(await relay.close()).toBe(exitStatus(code));
    expect(await stage.recorder()).toBe(pid);
  });

  it('let no secret through to the recorder', async () => {
    const { runtime, socket: path } = localPlace(stage.env);
    makePrivateFolder(runtime);
    const heard: { type?: string; method?: string }[] = [];
    const server = createServer((socket) => {
      const decoder = createFrameDecoder(
        (raw) => {
          heard.push(raw as { type?: string });
          if ((raw as { id?: number }).id === 9) socket.write(frameOf({ type: 'reply', id: 9, value: null }));
        },
        () => undefined,
      );
      socket.on('data', (chunk) => decoder.push(chunk));
      socket.write(frameOf({ type: 'recorder', version: '99.0.0', pid: process.pid }));
    });
    server.listen(path);
    await once(server, 'listening');
    const relay = stage.relay();
    relay.hello();
    relay.send({ type: 'request', id: 1, method: 'secret.set', params: { name: 'token', value: 'canary' } });
    relay.send({ type: 'request', id: 2, method: 'secret.get', params: {} });
    relay.send({ type: 'request', id: 3, method: 'secret.steal', params: {} });
    relay.send({ type: 'request', id: 9, method: 'diagnose', params: {} });
    const ids = await Promise.all([1, 2, 3, 9].map((id) => relay.until(replyTo(id))));
    expect(ids.map(({ id }) => id)).toEqual([1, 2, 3, 9]);
    expect(heard.map(({ type, method }) => method ?? type)).toEqual(['relay', 'hello', 'diagnose']);
    expect(JSON.stringify(heard)).not.toContain('canary');
    await relay.close();
    const closed = once(server, 'close');
    server.close();
    await closed;
  });
});
