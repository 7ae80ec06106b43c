import { describe, expect, it } from 'vitest';
import type { Sample } from '../../../shared/index.ts';
import { createStage, OPEN, type Stage, windowOf } from '../stage.ts';
import { createWire, OTHER, PROFILE } from './session-wire.ts';

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
  it('says nothing until it was greeted, then hello, status and the samples', () => {
    const wire = createWire(recorded('one', 'two'));
    wire.send({ type: 'ack', journal: PROFILE, seq: 1 });
    wire.hello();
    expect(wire.said.map(({ type }) => type)).toEqual(['hello', 'status', 'samples']);
    expect(wire.said[0]).toMatchObject({ protocol: 1, helper: '1.2.3', platform: 'linux-x11', first: 1, last: 2 });
    expect(wire.said[1]).toEqual({ type: 'status', recording: true, blind: null, paused: false, recorder: 'here' });
    expect(titles(wire.samples())).toEqual(['one', 'two']);
    expect(wire.complaints).toHaveLength(1);
  });

  it('goes on live, and only from its first configuration on', () => {
    const wire = createWire();
    wire.hello();
    expect(wire.said[1]).toMatchObject({ recording: false });
    wire.send({ type: 'configure', ...OPEN });
    expect(wire.said[2]).toMatchObject({ type: 'status', recording: true });
    wire.stage.see(windowOf('live'));
    wire.stage.pass(8);
    expect(titles(wire.samples())).toEqual(['live']);
  });

  it('sends only what comes after resume, and takes it as an ack', () => {
    const stage = recorded('one', 'two', 'three');
    const wire = createWire(stage);
    wire.hello({ journal: stage.journal.place.id, seq: 2 });
    expect(titles(wire.samples())).toEqual(['three']);
    expect(stage.journal.place).toMatchObject({ first: 3, last: 3 });
  });

  it('sends all it holds when resume names another journal', () => {
    const wire = createWire(recorded('one', 'two'));
    wire.hello({ journal: OTHER, seq: 2 });
    expect(titles(wire.samples())).toEqual(['one', 'two']);
  });

  it('begins a new journal when resume is beyond its last sample, and loses nothing', () => {
    const stage = recorded('one', 'two');
    const { id } = stage.journal.place;
    const wire = createWire(stage);
    wire.hello({ journal: id, seq: 7 });
    expect(wire.said[0]).toMatchObject({ type: 'hello', first: 1, last: 2 });
    expect(stage.journal.place.id).not.toBe(id);
    expect(titles(wire.samples())).toEqual(['one', 'two']);
  });

  it('keeps what is not acked and sends it again after a new greeting', () => {
    const stage = recorded('one', 'two', 'three');
    const { id } = stage.journal.place;
    const wire = createWire(stage);
    wire.hello();
    wire.send({ type: 'ack', journal: OTHER, seq: 3 });
    wire.send({ type: 'ack', journal: id, seq: 1 });
    wire.hello();
    expect(titles(wire.samples().slice(3))).toEqual(['two', 'three']);
  });

  it('does not let an ack take what was never sent', () => {
    const stage = recorded('one');
    const wire = createWire(stage);
    wire.hello();
    wire.send({ type: 'ack', journal: stage.journal.place.id, seq: 9 });
    wire.send({ type: 'request', id: 1, method: 'takeOver', params: {} });
    expect(stage.journal.place).toMatchObject({ first: 1, last: 1 });
  });

  it('answers another version with hello, and sends it no samples', () => {
    const wire = createWire(recorded('one'));
    wire.hello(null, 2);
    wire.send({ type: 'request', id: 3, method: 'diagnose', params: {} });
    expect(wire.said).toMatchObject([
      { type: 'hello', protocol: 1 },
      { type: 'status', recording: false },
      { type: 'reply', id: 3, fault: { code: 'protocol' } },
    ]);
  });

  it('answers requests, each under its id', async () => {
    const wire = createWire(recorded('one'));
    wire.hello();
    wire.send({ type: 'request', id: 5, method: 'secret.get', params: { name: 'token' } });
    wire.send({ type: 'request', id: 6, method: 'diagnose', params: {} });
    wire.send({ type: 'request', id: 7, method: 'takeOver', params: {} });
    await new Promise(setImmediate);
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
  ])('goes on after a message with %s', (_name, message, code) => {
    const wire = createWire(recorded('one'));
    wire.hello();
    wire.send(message);
    wire.send({ type: 'request', id: 9, method: 'takeOver', params: {} });
    const faults = wire.said.flatMap((item) => (item.type === 'reply' && 'fault' in item ? [item.fault.code] : []));
    expect(faults).toEqual(code === null ? [] : [code]);
    expect(wire.complaints).toHaveLength(code === null ? 1 : 0);
  });
});
