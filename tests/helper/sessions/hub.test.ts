import { describe, expect, it, vi } from 'vitest';
import type { Sample } from '../../../shared/index.ts';
import { createStage, OPEN, windowOf } from '../stage.ts';
import { createTestHub, createWire, OTHER, PROFILE } from './session-wire.ts';

/** A recorder with its hub, to which browsers come and go. */
function meeting(kept?: Parameters<typeof createTestHub>[1]) {
  const stage = createStage();
  const parts = createTestHub(stage, kept);
  return {
    ...parts,
    stage,
    /** A browser that said hello and what it allows. */
    join(profile = PROFILE, browser = 'Chrome 140', resume: object | null = null) {
      const wire = createWire(stage, parts);
      wire.hello(resume, 1, profile, browser);
      wire.send({ type: 'configure', ...OPEN });
      return wire;
    },
    show(title: string) {
      stage.see(windowOf(title));
      stage.pass(8);
    },
  };
}

type Wire = ReturnType<typeof createWire>;

const titles = (samples: Sample[]) => samples.map((sample) => (sample.kind === 'window' ? sample.title : sample.kind));
const statuses = (wire: Wire) => wire.said.flatMap((message) => (message.type === 'status' ? [message] : []));
const ask = (wire: Wire) => wire.send({ type: 'request', id: 7, method: 'takeOver', params: {} });
const replied = (wire: Wire) => wire.said.some((message) => message.type === 'reply' && message.id === 7);
/** Lets promises that hold by now go on. */
const settled = () => new Promise(setImmediate);

describe('the holder of the timeline', () => {
  it('is the first profile that says hello, which is kept with what it allows', () => {
    const { join, written, hub } = meeting();
    const first = join();
    expect(statuses(first).at(-1)).toMatchObject({ recorder: 'here', recording: true });
    expect(written.at(-1)).toEqual({ configuration: OPEN, holder: { profile: PROFILE, browser: 'Chrome 140' } });
    expect(hub.diagnosis()).toMatchObject({ holder: 'Chrome 140' });
  });

  it('stays it while it is away, also after the recorder began anew', () => {
    const { join } = meeting({ configuration: OPEN, holder: { profile: PROFILE, browser: 'Chrome 140' } });
    const other = join(OTHER, 'Firefox 128');
    expect(statuses(other)).toMatchObject([{ recorder: 'elsewhere', detail: 'Chrome 140' }]);
  });

  it('is told to the others by its newest name', () => {
    const { join, written } = meeting({ configuration: OPEN, holder: { profile: PROFILE, browser: 'Chrome 140' } });
    join(PROFILE, 'Chrome 141');
    expect(written.at(-1)?.holder).toEqual({ profile: PROFILE, browser: 'Chrome 141' });
    expect(statuses(join(OTHER))).toMatchObject([{ detail: 'Chrome 141' }]);
  });

  it('alone gets samples, and alone says what is allowed and what is stored', () => {
    const { join, show, stage, hub } = meeting();
    const first = join();
    const second = join(OTHER, 'Firefox 128');
    show('one');
    second.send({ type: 'configure', ...OPEN, paused: true });
    second.ack(1);
    expect(titles(first.samples())).toEqual(['one']);
    expect(second.samples()).toEqual([]);
    expect(hub.configuration).toEqual(OPEN);
    expect(stage.journal.place.first).toBe(1);
  });

  it('is not changed by what another one says it has', () => {
    const { join, show, stage } = meeting();
    join();
    show('one');
    show('two');
    join(OTHER, 'Firefox 128', { journal: stage.journal.place.id, seq: 2 });
    join(OTHER, 'Firefox 128', { journal: stage.journal.place.id, seq: 9 });
    expect(stage.journal.place).toMatchObject({ first: 1, last: 2 });
  });

  it('has one connection: a new one of the same profile ends the one before', () => {
    const { join, show, counts } = meeting();
    const first = join();
    show('one');
    const again = join();
    expect(first.ended).toBe(true);
    expect(titles(again.samples())).toEqual(['one']);
    show('two');
    expect(titles(first.samples())).toEqual(['one']);
    expect(counts.at(-1)).toBe(1);
  });

  it('hears the zone with its first sample, and each state once', () => {
    const { join, show, stage } = meeting();
    const first = join();
    show('one');
    first.ack(1);
    show('two');
    first.hangUp();
    const again = join(PROFILE, 'Chrome 140', { journal: stage.journal.place.id, seq: 1 });
    expect(again.samples()).toMatchObject([{ seq: 2, zone: 60, title: 'two' }]);
    show('three');
    show('four');
    expect(
      again
        .samples()
        .slice(1)
        .every(({ zone }) => zone === undefined),
    ).toBe(true);
    const told = statuses(again).map((status) => JSON.stringify(status));
    expect(told.filter((text, index) => text === told[index - 1])).toEqual([]);
  });

  it('begins where the journal does when that is beyond what it has', () => {
    const { join, show, stage } = meeting();
    const { id } = stage.journal.place;
    const first = join();
    for (const title of ['one', 'two', 'three']) show(title);
    first.ack(3);
    show('four');
    const back = join(PROFILE, 'Chrome 140', { journal: id, seq: 1 });
    expect(back.samples()).toMatchObject([{ seq: 4, title: 'four' }]);
  });
});

describe('a profile that lost the timeline', () => {
  /** Lets the former holder's time to acknowledge go by. */
  async function handed(stage: Pick<ReturnType<typeof createStage>, 'pass'>): Promise<void> {
    await settled();
    stage.pass(2_000);
    await settled();
  }

  /** The first profile was sent three windows, acknowledged one, and lost the timeline to the second. */
  async function lost() {
    const all = meeting();
    const first = all.join();
    const second = all.join(OTHER, 'Firefox 128');
    for (const title of ['one', 'two', 'three']) all.show(title);
    first.ack(1);
    const { at } = first.samples()[0] as Sample;
    ask(second);
    await handed(all.stage);
    const place = { journal: all.stage.journal.place.id, seq: 1, at };
    return { ...all, first, second, place };
  }

  it('is told how far it had acknowledged, also when it comes back later, or to a recorder that began anew', async () => {
    const { join, first, second, place, written, hub } = await lost();
    expect(statuses(first).at(-1)).toMatchObject({ recorder: 'elsewhere', settled: place });
    expect(statuses(second).at(-1)).not.toHaveProperty('settled');
    first.hangUp();
    expect(statuses(join(PROFILE, 'Chrome 140', { ...place, seq: 3 }))).toMatchObject([{ settled: place }]);
    expect(written.at(-1)).toMatchObject({ former: [{ profile: PROFILE, ...place }] });
    expect(hub.diagnosis().holder).toBe('Firefox 128');
    const again = meeting(written.at(-1));
    expect(statuses(again.join())).toMatchObject([{ recorder: 'elsewhere', settled: place }]);
  });

  it('has its place taken for no ack where that is beyond, until it acknowledges as the holder', async () => {
    const { join, first, second, stage, place, written } = await lost();
    first.hangUp();
    second.ack(2);
    const back = join(PROFILE, 'Chrome 140', { ...place, seq: 3 });
    ask(back);
    await handed(stage);
    expect(titles(back.samples())).toEqual(['three']);
    expect(back.said.findLast(({ type }) => type === 'samples')).toMatchObject({ held: { seq: 2, title: 'two' } });
    expect(statuses(back).at(-1)).toMatchObject({ recorder: 'here', settled: place });
    back.ack(3);
    expect(written.at(-1)).not.toHaveProperty('former.0.profile', PROFILE);
  });

  it('does not acknowledge with what it says of an earlier turn', async () => {
    const { first, second, stage } = await lost();
    ask(first);
    await handed(stage);
    expect(titles(first.samples())).toEqual(['one', 'two', 'three', 'two', 'three']);
    const journal = stage.journal.place.id;
    first.send({ type: 'ack', journal, seq: 3, turn: 1 });
    expect(stage.journal.place.first).toBe(2);
    first.send({ type: 'ack', journal, seq: 3, turn: 2 });
    expect(stage.journal.place.first).toBe(4);
    expect(titles(second.samples())).toEqual(['two', 'three']);
  });
});

describe('taking the timeline over', () => {
  it('waits until the former holder acknowledged what it was sent, and sends nothing to both', async () => {
    const { join, show, stage, written } = meeting();
    const first = join();
    show('one');
    const second = join(OTHER, 'Firefox 128');
    ask(second);
    await settled();
    show('two');
    expect([replied(second), second.samples().length]).toEqual([false, 0]);
    first.ack(1);
    await settled();
    expect(replied(second)).toBe(true);
    expect(titles(first.samples())).toEqual(['one']);
    expect(titles(second.samples())).toEqual(['two']);
    expect(second.samples()[0]).toMatchObject({ seq: 2, zone: 60 });
    expect(statuses(first).at(-1)).toMatchObject({ recorder: 'elsewhere', detail: 'Firefox 128' });
    expect(statuses(second).at(-1)).toMatchObject({ recorder: 'here' });
    expect(written.at(-1)?.holder).toEqual({ profile: OTHER, browser: 'Firefox 128' });
    first.ack(2);
    expect(stage.journal.place.first).toBe(2);
  });

  it('goes on after two seconds without an answer', async () => {
    const { join, show, stage } = meeting();
    join();
    show('one');
    const second = join(OTHER);
    ask(second);
    await settled();
    stage.pass(1_999);
    await settled();
    expect(replied(second)).toBe(false);
    stage.pass(1);
    await settled();
    expect(titles(second.samples())).toEqual(['one']);
  });

  it('waits for nobody who has acknowledged everything, or is gone', async () => {
    const { join, show } = meeting();
    const first = join();
    const second = join(OTHER);
    ask(second);
    await settled();
    expect(replied(second)).toBe(true);
    show('one');
    ask(first);
    await settled();
    expect(replied(first)).toBe(false);
    second.hangUp();
    await settled();
    expect(titles(first.samples())).toEqual(['one']);
  });

  it('is called off when whoever asked hangs up, and the holder goes on', async () => {
    const { join, show } = meeting();
    const first = join();
    show('one');
    const second = join(OTHER);
    ask(second);
    await settled();
    second.hangUp();
    show('two');
    await settled();
    expect(titles(first.samples())).toEqual(['one', 'two']);
    expect(statuses(first).every(({ recorder }) => recorder === 'here')).toBe(true);
  });

  it('puts in force what the new holder allowed last', async () => {
    const { join, hub } = meeting();
    join();
    const second = join(OTHER);
    const strict = { ...OPEN, exclusions: [{ title: 'holiday' }] };
    second.send({ type: 'configure', ...strict });
    expect(hub.configuration).toEqual(OPEN);
    ask(second);
    await settled();
    expect(hub.configuration).toEqual(strict);
  });

  it('gives each of several who ask their turn', async () => {
    const { join, show, stage } = meeting();
    const third = '22222222-2222-4333-8444-555555555555';
    const [a, b, c] = [join(), join(OTHER, 'B'), join(third, 'C')];
    show('one');
    ask(b);
    ask(c);
    await settled();
    a.ack(1);
    await settled();
    // B holds it, and has acknowledged everything: C's turn came at once.
    expect([replied(b), replied(c)]).toEqual([true, true]);
    show('two');
    expect([a, b, c].map((wire) => titles(wire.samples()))).toEqual([['one'], [], ['two']]);
    stage.pass(5_000);
    await settled();
    expect(statuses(b).at(-1)).toMatchObject({ recorder: 'elsewhere', detail: 'C' });
  });

  it('is refused where the journal cannot be read, and keeps nobody else from taking it over', async () => {
    const { join, show, stage, complaints } = meeting();
    const first = join();
    show('one');
    const [second, third] = [join(OTHER, 'B'), join('22222222-2222-4333-8444-555555555555', 'C')];
    const broken = vi.spyOn(stage.journal, 'from').mockImplementation(() => {
      throw new Error('EIO');
    });
    ask(second);
    await settled();
    stage.pass(2_000);
    await settled();
    broken.mockRestore();
    expect(second.said.at(-1)).toMatchObject({ type: 'reply', id: 7, fault: { code: 'denied' } });
    expect(complaints).toEqual(['The timeline was not handed over: Error.']);
    show('two');
    expect(titles(first.samples())).toEqual(['one', 'two']);
    ask(third);
    await settled();
    first.ack(2);
    await settled();
    expect(replied(third)).toBe(true);
    show('three');
    expect(titles(third.samples())).toEqual(['three']);
  });

  it('sends nothing to a former holder that comes back meanwhile', async () => {
    const { join, show, stage } = meeting();
    const { id } = stage.journal.place;
    join();
    show('one');
    const second = join(OTHER);
    ask(second);
    await settled();
    const back = join(PROFILE, 'Chrome 140', { journal: id, seq: 1 });
    await settled();
    expect(back.samples()).toEqual([]);
    show('two');
    expect(titles(second.samples())).toEqual(['two']);
  });

  it('gives it back with the place where the former holder was', async () => {
    const { join, show } = meeting();
    const first = join();
    show('one');
    first.ack(1);
    const second = join(OTHER);
    ask(second);
    await settled();
    show('two');
    second.ack(2);
    ask(first);
    await settled();
    show('three');
    expect(titles(first.samples())).toEqual(['one', 'three']);
  });
});

describe('what failed in an extension', () => {
  it('stands in the diagnosis while it is connected, as it told with its hello', () => {
    const { stage, hub, ...parts } = meeting();
    const wire = createWire(stage, { hub, ...parts });
    const fault = { where: 'posting', code: 'RangeError', at: 1_790_000_000_000 };
    const hello = { type: 'hello', protocol: 1, browser: 'Chrome 140', profile: PROFILE, resume: null };
    wire.send({ ...hello, faults: [fault] });
    expect(hub.diagnosis().faults).toEqual([fault]);
    wire.send(hello);
    expect(hub.diagnosis()).not.toHaveProperty('faults');
    wire.send({ ...hello, faults: [fault] });
    wire.hangUp();
    expect(hub.diagnosis()).not.toHaveProperty('faults');
  });
});
