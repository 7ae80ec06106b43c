import { PassThrough } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { createFrameDecoder, encodeFrame } from '../../helper/framing.ts';
import { createMemoryJournal } from '../../helper/recorder/index.ts';
import { runHost } from '../../helper/relay/index.ts';
import { type HelperMessage, parseHelperMessage, type Sample } from '../../shared/index.ts';
import { createStage, OPEN, START, type Stage, windowOf } from './stage.ts';

const PROFILE = '11111111-2222-4333-8444-555555555555';
const OTHER = '99999999-2222-4333-8444-555555555555';

/** A helper at the other end of two pipes, with everything it said so far. */
function connect(stage: Stage = createStage()) {
  const input = new PassThrough();
  const stream = new PassThrough({ highWaterMark: 65_536 });
  const ending = new AbortController();
  const said: HelperMessage[] = [];
  const complaints: string[] = [];
  let wake: () => void = () => undefined;
  const decoder = createFrameDecoder(
    (raw) => {
      const message = parseHelperMessage(raw);
      if (!message.ok) throw new Error(message.fault.message);
      said.push(message.value);
      wake();
    },
    (fault) => {
      throw new Error(fault.message);
    },
  );
  const read = () => stream.on('data', (chunk: Buffer) => decoder.push(chunk));
  const status = runHost({
    recorder: stage.recorder,
    input,
    output: {
      stream,
      write: (bytes) => stream.write(bytes),
      flushed: () => new Promise((resolve) => stream.write(new Uint8Array(0), () => resolve())),
    },
    version: '1.2.3',
    complain: (sentence) => complaints.push(sentence),
    signal: ending.signal,
  });
  const sendRaw = (bytes: Buffer) => input.write(bytes);
  const send = (message: object) => {
    const frame = encodeFrame(message);
    if (frame.ok) sendRaw(frame.value);
  };
  const samples = (): Sample[] => said.flatMap((message) => (message.type === 'samples' ? message.items : []));
  return {
    stage,
    said,
    complaints,
    status,
    send,
    sendRaw,
    read,
    stream,
    samples,
    hello: (resume: object | null = null, protocol = 1) =>
      send({ type: 'hello', protocol, browser: 'Test 1', profile: PROFILE, resume }),
    hangUp: () => input.end(),
    terminate: () => ending.abort(),
    /** Resolves once what was said so far fulfils the rule. */
    async until(rule: () => boolean): Promise<void> {
      while (!rule()) {
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      }
    },
  };
}

function reading(stage?: Stage) {
  const wire = connect(stage);
  wire.read();
  return wire;
}

/** A stage on which some windows were recorded already. */
function recorded(...titles: string[]): Stage {
  const stage = createStage();
  stage.recorder.configure(OPEN);
  for (const title of titles) {
    stage.see(windowOf(title));
    stage.pass(8);
  }
  return stage;
}

const titles = (samples: Sample[]) => samples.map((sample) => (sample.kind === 'window' ? sample.title : sample.kind));

describe('the session', () => {
  it('says nothing until it was greeted, then hello, status and the samples', async () => {
    const wire = reading(recorded('one', 'two'));
    wire.send({ type: 'ack', journal: PROFILE, seq: 1 });
    wire.hello();
    await wire.until(() => wire.samples().length === 2);
    expect(wire.said.map(({ type }) => type)).toEqual(['hello', 'status', 'samples']);
    expect(wire.said[0]).toMatchObject({ protocol: 1, helper: '1.2.3', platform: 'linux-x11', first: 1, last: 2 });
    expect(wire.said[1]).toEqual({ type: 'status', recording: true, blind: null, paused: false, recorder: 'here' });
    expect(titles(wire.samples())).toEqual(['one', 'two']);
    expect(wire.complaints).toHaveLength(1);
  });

  it('goes on live, and only from its first configuration on', async () => {
    const wire = reading();
    wire.hello();
    await wire.until(() => wire.said.length === 2);
    expect(wire.said[1]).toMatchObject({ recording: false });
    wire.send({ type: 'configure', ...OPEN });
    await wire.until(() => wire.said.length === 3);
    expect(wire.said[2]).toMatchObject({ type: 'status', recording: true });
    wire.stage.see(windowOf('live'));
    wire.stage.pass(8);
    await wire.until(() => wire.samples().length === 1);
    expect(titles(wire.samples())).toEqual(['live']);
  });

  it('sends only what comes after resume, and takes it as an ack', async () => {
    const stage = recorded('one', 'two', 'three');
    const wire = reading(stage);
    wire.hello({ journal: stage.journal.place.id, seq: 2 });
    await wire.until(() => wire.samples().length > 0);
    expect(titles(wire.samples())).toEqual(['three']);
    expect(stage.journal.place).toMatchObject({ first: 3, last: 3 });
  });

  it('sends all it holds when resume names another journal', async () => {
    const wire = reading(recorded('one', 'two'));
    wire.hello({ journal: OTHER, seq: 2 });
    await wire.until(() => wire.samples().length > 0);
    expect(titles(wire.samples())).toEqual(['one', 'two']);
  });

  it('begins a new journal when resume is beyond its last sample, and loses nothing', async () => {
    const stage = recorded('one', 'two');
    const { id } = stage.journal.place;
    const wire = reading(stage);
    wire.hello({ journal: id, seq: 7 });
    await wire.until(() => wire.samples().length > 0);
    expect(wire.said[0]).toMatchObject({ type: 'hello', first: 1, last: 2 });
    expect(stage.journal.place.id).not.toBe(id);
    expect(titles(wire.samples())).toEqual(['one', 'two']);
  });

  it('keeps what is not acked and sends it again after a new greeting', async () => {
    const stage = recorded('one', 'two', 'three');
    const { id } = stage.journal.place;
    const wire = reading(stage);
    wire.hello();
    await wire.until(() => wire.samples().length === 3);
    wire.send({ type: 'ack', journal: OTHER, seq: 3 });
    wire.send({ type: 'ack', journal: id, seq: 1 });
    wire.hello();
    await wire.until(() => wire.samples().length === 5);
    expect(titles(wire.samples().slice(3))).toEqual(['two', 'three']);
  });

  it('does not let an ack take what was never sent', async () => {
    const stage = recorded('one');
    const wire = reading(stage);
    wire.hello();
    await wire.until(() => wire.samples().length === 1);
    wire.send({ type: 'ack', journal: stage.journal.place.id, seq: 9 });
    wire.send({ type: 'request', id: 1, method: 'takeOver', params: {} });
    await wire.until(() => wire.said.at(-1)?.type === 'reply');
    expect(stage.journal.place).toMatchObject({ first: 1, last: 1 });
  });

  it('answers another version with hello, and sends it no samples', async () => {
    const wire = reading(recorded('one'));
    wire.hello(null, 2);
    wire.send({ type: 'request', id: 3, method: 'diagnose', params: {} });
    await wire.until(() => wire.said.at(-1)?.type === 'reply');
    expect(wire.said).toMatchObject([
      { type: 'hello', protocol: 1 },
      { type: 'status', recording: false },
      { type: 'reply', id: 3, fault: { code: 'protocol' } },
    ]);
  });

  it('answers requests, each under its id', async () => {
    const wire = reading(recorded('one'));
    wire.hello();
    wire.send({ type: 'request', id: 5, method: 'secret.get', params: { name: 'token' } });
    wire.send({ type: 'request', id: 6, method: 'diagnose', params: {} });
    wire.send({ type: 'request', id: 7, method: 'takeOver', params: {} });
    await wire.until(() => wire.said.filter(({ type }) => type === 'reply').length === 3);
    expect(wire.said.filter(({ type }) => type === 'reply')).toMatchObject([
      { id: 5, fault: { code: 'no-key-store' } },
      { id: 6, value: { helper: '1.2.3', platform: 'linux-x11', observer: 'stage', journal: { first: 1, last: 1 } } },
      { id: 7, value: null },
    ]);
  });

  it.each([
    ['a wrong shape', { type: 'ack', journal: 'x' }, null],
    ['a wrong shape with an id', { type: 'request', id: 4, method: 'format', params: {} }, 'bad-request'],
    ['an unknown type with an id', { type: 'dance', id: 4 }, 'protocol'],
    ['no object at all', [1], null],
  ])('goes on after a message with %s', async (_name, message, code) => {
    const wire = reading(recorded('one'));
    wire.hello();
    wire.send(message);
    wire.send({ type: 'request', id: 9, method: 'takeOver', params: {} });
    await wire.until(() => wire.said.some((item) => item.type === 'reply' && item.id === 9));
    const faults = wire.said.flatMap((item) => (item.type === 'reply' && 'fault' in item ? [item.fault.code] : []));
    expect(faults).toEqual(code === null ? [] : [code]);
    expect(wire.complaints).toHaveLength(code === null ? 1 : 0);
  });

  it.each([
    ['empty', Buffer.alloc(4), 18],
    ['too large', Buffer.alloc(4, 0xff), 16],
  ])('ends with the number of the fault after a frame that is %s', async (_name, bytes, status) => {
    const stage = recorded('one');
    const wire = reading(stage);
    wire.hello();
    wire.sendRaw(bytes);
    expect(await wire.status).toBe(status);
    expect(stage.held().at(-1)).toMatchObject({ kind: 'away', why: 'stopped' });
  });

  it('ends with the number of the fault when the stream is cut inside a frame', async () => {
    const wire = reading();
    wire.sendRaw(Buffer.from([9]));
    wire.hangUp();
    expect(await wire.status).toBe(19);
  });

  it.each(['hangUp', 'terminate'] as const)('ends the open stretch and sends that, on %s', async (how) => {
    const wire = reading(recorded('one'));
    wire.hello();
    await wire.until(() => wire.samples().length === 1);
    wire[how]();
    expect(await wire.status).toBe(0);
    expect(wire.samples().at(-1)).toMatchObject({ kind: 'away', why: 'stopped' });
  });

  it('ends in peace when the browser is gone', async () => {
    const wire = reading(recorded('one'));
    wire.hello();
    await wire.until(() => wire.samples().length === 1);
    wire.stream.destroy(new Error('EPIPE'));
    expect(await wire.status).toBe(0);
  });

  it('leaves in the journal what a browser that does not read would pile up, and sends it once it reads', async () => {
    const journal = createMemoryJournal();
    for (let count = 0; count < 4_000; count += 1) {
      journal.append(START + count, 0, { kind: 'window', app: 'a', title: `${count} ${'x'.repeat(300)}` });
    }
    const wire = connect(createStage(journal));
    wire.hello();
    await new Promise((resolve) => setImmediate(resolve));
    expect(wire.stream.writableLength + wire.stream.readableLength).toBeLessThan(500_000);
    wire.read();
    await wire.until(() => wire.samples().length === 4_000);
    expect(wire.samples().map(({ seq }) => seq)).toEqual(Array.from({ length: 4_000 }, (_, index) => index + 1));
  });
});
