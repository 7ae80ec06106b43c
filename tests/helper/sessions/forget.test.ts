import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type JournalFolder, journalFolder } from '../journal/journal-disk.ts';
import { createStage, OPEN, type Stage, windowOf } from '../stage.ts';
import { createTestHub, createWire, OTHER } from './session-wire.ts';

const SECRET = 'Divorce of somebody';

let box: JournalFolder;
let stage: Stage;
beforeEach(() => {
  box = journalFolder();
  stage = createStage(box.open());
});
afterEach(() => box.remove());

const onDisk = () =>
  box
    .logs()
    .map((path) => box.read(path).toString())
    .join('');

function meet() {
  const parts = createTestHub(stage);
  const wire = createWire(stage, parts);
  wire.hello();
  wire.send({ type: 'configure', ...OPEN });
  return { parts, wire };
}
const show = (title: string) => {
  stage.see(windowOf(title));
  stage.pass(1_000);
};
const said = (wire: ReturnType<typeof createWire>) =>
  wire.samples().map((sample) => (sample.kind === 'window' ? sample.title : sample.kind));

describe('what the holder deleted', () => {
  it('is on no disk any more where it was acked, and what is in front is said anew', () => {
    const { wire } = meet();
    show(SECRET);
    show('Lease');
    wire.ack(2);
    expect(onDisk()).toContain(SECRET);
    wire.send({ type: 'forget', from: 0, until: stage.now() });
    expect(onDisk()).not.toContain(SECRET);
    expect(said(wire)).toEqual([SECRET, 'Lease', 'Lease']);
    expect(wire.samples().at(-1)).toMatchObject({ seq: 3, at: stage.now() });
  });

  it('is not sent with its title any more where it was not acked, also to another profile', async () => {
    const { parts, wire } = meet();
    show(SECRET);
    show('Lease');
    stage.pass(30_000);
    wire.send({ type: 'forget', from: 0, until: stage.now() });
    expect(onDisk()).not.toContain(SECRET);
    const other = createWire(stage, parts);
    other.hello(null, 1, OTHER);
    wire.hangUp();
    other.send({ type: 'request', id: 1, method: 'takeOver', params: {} });
    await new Promise(setImmediate);
    expect(said(other)).toEqual(['', '', 'alive', 'Lease']);
  });

  it('goes with its ack where that comes later', () => {
    const { wire } = meet();
    show(SECRET);
    // The deleted time is empty: the title stays until it is acked, and no longer.
    wire.send({ type: 'forget', from: stage.now(), until: stage.now() });
    expect(onDisk()).toContain(SECRET);
    show('Lease');
    wire.ack(2);
    expect(onDisk()).not.toContain(SECRET);
  });

  it('is the holder’s alone to say', () => {
    const { parts, wire } = meet();
    show(SECRET);
    wire.ack(1);
    const other = createWire(stage, parts);
    other.hello(null, 1, OTHER);
    other.send({ type: 'forget', from: 0, until: stage.now() });
    expect(onDisk()).toContain(SECRET);
    expect(said(wire)).toEqual([SECRET]);
  });
});

describe('a title that was acked', () => {
  it('is on no disk two minutes and one word later, though nobody deleted it', () => {
    const { wire } = meet();
    show(SECRET);
    show('Lease');
    wire.ack(2);
    stage.pass(150_000);
    expect(onDisk()).not.toContain(SECRET);
    expect(onDisk()).not.toContain('Lease');
  });

  it('is on no disk once the recorder has ended in good order', async () => {
    const { wire } = meet();
    show(SECRET);
    await stage.recorder.stop();
    wire.ack(2);
    stage.journal.close();
    expect(onDisk()).not.toContain(SECRET);
  });
});
