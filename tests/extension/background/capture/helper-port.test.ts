import { beforeEach, describe, expect, it } from 'vitest';
import { createHelperPort, type HelperPortOptions } from '../../../../extension/background/capture/helper-port.ts';
import { StoreError } from '../../../../extension/timeline/index.ts';
import type { Samples } from '../../../../shared/index.ts';
import { type FakePort, fakePorts, settled } from '../fake-ports.ts';

const JOURNAL = '11111111-1111-4111-8111-111111111111';
const PROFILE = '22222222-2222-4222-8222-222222222222';
const configuration = { idleAfterSeconds: 600, exclusions: [], paused: false, keepCapturing: true };
const place = (seq: number) => ({ journal: JOURNAL, seq });
const self = { browser: 'Firefox 140', profile: PROFILE };
const introduced = (seq: number) => ({ ...self, resume: { ...place(seq), at: seq * 1000 } });
const greeting = {
  type: 'hello',
  protocol: 1,
  helper: '0.1.0',
  platform: 'linux-x11',
  journal: JOURNAL,
  first: 3,
  last: 5,
};
const recording = { type: 'status', recording: true, blind: null, paused: false, recorder: 'here' };
const batch = (seq: number) => ({ type: 'samples', journal: JOURNAL, items: [{ seq, at: seq, kind: 'alive' }] });
const ack = (seq: number) => ({ type: 'ack', journal: JOURNAL, seq });

type Stored = Awaited<ReturnType<HelperPortOptions['store']>>;
/** A store whose answers the test gives. */
interface Storing {
  batch: Samples;
  first: number;
  done(result: Stored): void;
  fail(error: Error): void;
}

let fakes: ReturnType<typeof fakePorts>;
let storing: Storing[];
let ownHello: HelperPortOptions['ownHello'];
let allowed: HelperPortOptions['configuration'];
let own: HelperPortOptions['ownWindow'];
let clock: number;
/** What was told of what is shown. */
let told: unknown[];
let port: ReturnType<typeof createHelperPort>;

beforeEach(() => {
  fakes = fakePorts();
  storing = [];
  clock = 1_000_000;
  told = [];
  ownHello = async () => introduced(4);
  allowed = async () => configuration;
  own = async () => false;
  port = createHelperPort({
    ...fakes.options,
    version: '0.1.0',
    ownHello: () => ownHello(),
    configuration: () => allowed(),
    ownWindow: () => own(),
    store: (samples, first) =>
      new Promise((done, fail) => {
        storing.push({ batch: samples, first, done, fail });
      }),
    cutBack: async () => undefined,
    changed: () => void told.push('changed'),
    grown: (by) => void told.push(by),
    now: () => clock,
  });
});

function last(): FakePort {
  const found = fakes.ports.at(-1);
  if (!found) throw new Error('no port was opened');
  return found;
}
const acks = (of: FakePort) => of.sent.filter(({ type }) => type === 'ack');
const view = () => port.facts().view;

/** A helper that said hello and records. */
async function opened(): Promise<FakePort> {
  await port.connect();
  last().say(greeting);
  last().say(recording);
  return last();
}
/** Fires the next timer and waits for the port that it opens. */
async function reopened(): Promise<FakePort> {
  fakes.elapse();
  await settled();
  return last();
}
/** Answers the oldest waiting store. */
async function store(result: Stored): Promise<void> {
  storing.shift()?.done(result);
  await settled();
}

/** A batch that comes and is stored. */
async function storeOne(seq: number): Promise<void> {
  last().say(greeting);
  last().say(recording);
  last().say(batch(seq));
  await settled();
  await store({ stored: true, seq });
}

describe('a batch', () => {
  const batches: [string, { grown?: { start: number; end: number } }][] = [
    ['that says no more than that a window still is in front is told as that', { grown: { start: 1, end: 2 } }],
    ['that says anything else is told as a change', {}],
  ];
  it.each(batches)('%s', async (_, more) => {
    const line = await opened();
    told = [];
    line.say(batch(5));
    await settled();
    await store({ stored: true, seq: 5, ...more });
    expect(told).toEqual([more.grown ?? 'changed']);
  });
});

describe('a question of the helper', () => {
  it.each([true, false])('is answered under its number with what is so then: %s', async (answer) => {
    own = async () => answer;
    const line = await opened();
    line.say({ type: 'ask', id: 7 });
    await settled();
    expect(line.sent.at(-1)).toEqual({ type: 'answer', id: 7, own: answer });
  });

  it('goes without an answer where the port has closed meanwhile', async () => {
    let answer: (own: boolean) => void = () => undefined;
    own = () =>
      new Promise((resolve) => {
        answer = resolve;
      });
    const line = await opened();
    line.say({ type: 'ask', id: 7 });
    line.close();
    answer(true);
    await settled();
    for (const each of fakes.ports) expect(each.sent.filter(({ type }) => type === 'answer')).toEqual([]);
  });
});

describe('what was deleted', () => {
  const time = { start: 1_000, end: 9_000 };
  const forget = { type: 'forget', from: 1_000, until: 9_000 };

  it('is told to the helper that listens', async () => {
    const line = await opened();
    port.forget(time);
    expect(line.sent.at(-1)).toEqual(forget);
  });

  it('is told with the hello where none listened, or samples of it may still come', async () => {
    port.forget(time);
    ownHello = async () => ({ ...introduced(4), forgotten: [time] });
    await port.connect();
    expect(last().sent.slice(0, 2)).toEqual([expect.objectContaining({ type: 'hello' }), forget]);
  });
});

describe('a profile that lost the timeline', () => {
  const elsewhere = { ...recording, recorder: 'elsewhere', settled: { ...place(5), at: 5 } };

  it('stores and acknowledges nothing that it was sent before', async () => {
    const line = await opened();
    for (const seq of [5, 6, 7]) line.say(batch(seq));
    await settled();
    line.say(elsewhere);
    await store({ stored: true, seq: 5 });
    await settled();
    expect(storing).toEqual([]);
    expect(acks(line)).toEqual([]);
  });

  it('stores what comes once it has the timeline again, with what held there, and says its turn', async () => {
    const line = await opened();
    line.say(elsewhere);
    line.say({ ...recording, settled: elsewhere.settled });
    line.say({ ...batch(8), held: { seq: 7, at: 7, kind: 'window', app: 'Writer', title: 'Lease' }, turn: 2 });
    await settled();
    expect(storing[0]?.batch.items.map(({ seq }) => seq)).toEqual([7, 8]);
    await store({ stored: true, seq: 8 });
    expect(acks(line)).toEqual([{ ...ack(8), turn: 2 }]);
  });
});

describe('the first words', () => {
  it('are hello with the place reached, then what the attorney allows', async () => {
    await port.connect();
    expect(fakes.hosts).toEqual(['com.matterline.helper']);
    expect(last().sent).toEqual([
      { type: 'hello', protocol: 1, ...self, resume: { ...place(4), at: 4000 } },
      { type: 'configure', ...configuration },
    ]);
  });

  it('are said once, however often a connection is asked for', async () => {
    await Promise.all([port.connect(), port.connect(), port.retry()]);
    expect(fakes.ports).toHaveLength(1);
  });

  it('name the place reached anew at each connection', async () => {
    (await opened()).close();
    ownHello = async () => introduced(9);
    expect((await reopened()).sent[0]).toMatchObject({ resume: { seq: 9 } });
  });

  it('are not said where the store cannot tell the place; that is shown and tried again', async () => {
    ownHello = () => Promise.reject(new StoreError('hanging'));
    await port.connect();
    expect([last().sent, last().left, view()]).toEqual([[], true, { kind: 'store', trouble: 'hanging' }]);
    ownHello = async () => introduced(4);
    expect((await reopened()).sent).toHaveLength(2);
  });
});

describe('a batch', () => {
  it('is taken also where one of its samples cannot be read: refused, it would come for ever and nothing after it', async () => {
    const helper = await opened();
    const items = [
      { seq: 5, at: -1, kind: 'alive' },
      { seq: 6, at: 6, kind: 'alive' },
    ];
    helper.say({ type: 'samples', journal: JOURNAL, items });
    await settled();
    expect(storing[0]?.batch.items).toMatchObject([{ seq: 5, kind: 'blind', why: 'observer' }, items[1]]);
    await store({ stored: true, seq: 6 });
    expect(acks(helper)).toEqual([ack(6)]);
  });

  it('is acknowledged only once it is stored', async () => {
    const helper = await opened();
    helper.say(batch(5));
    await settled();
    expect([storing[0]?.first, acks(helper)]).toEqual([3, []]);
    await store({ stored: true, seq: 5 });
    expect(acks(helper)).toEqual([ack(5)]);
  });

  it('that the store refuses is not acknowledged: it is shown, and asked for over a new connection', async () => {
    const helper = await opened();
    helper.say(batch(5));
    await settled();
    storing.shift()?.fail(new StoreError('blocked'));
    await settled();
    expect([acks(helper), helper.left, view()]).toEqual([[], true, { kind: 'store', trouble: 'blocked' }]);
    const next = await reopened();
    expect(next).not.toBe(helper);
    next.say(greeting);
    next.say(batch(5));
    await settled();
    await store({ stored: true, seq: 5 });
    expect(acks(next)).toEqual([ack(5)]);
  });

  it('after a hole is not acknowledged: a new hello asks for what is missing', async () => {
    const helper = await opened();
    helper.say(batch(9));
    await settled();
    await store({ stored: false });
    expect([acks(helper), helper.left]).toEqual([[], true]);
    expect((await reopened()).sent[0]).toMatchObject({ type: 'hello', resume: { seq: 4 } });
  });

  it('waits for the one before, also where that is slow', async () => {
    const helper = await opened();
    helper.say(batch(5));
    helper.say(batch(6));
    await settled();
    expect(storing.map(({ batch: { items } }) => items[0]?.seq)).toEqual([5]);
    await store({ stored: true, seq: 5 });
    expect(storing.map(({ batch: { items } }) => items[0]?.seq)).toEqual([6]);
    await store({ stored: true, seq: 6 });
    expect(acks(helper)).toEqual([ack(5), ack(6)]);
  });

  it('that a closed port left behind is neither stored nor acknowledged', async () => {
    const helper = await opened();
    helper.say(batch(5));
    helper.say(batch(6));
    await settled();
    helper.close();
    const next = await reopened();
    await store({ stored: true, seq: 5 });
    expect(storing).toEqual([]);
    expect([acks(helper), acks(next)]).toEqual([[], []]);
  });

  it('over a closed port changes nothing', async () => {
    const helper = await opened();
    helper.close();
    await reopened();
    helper.say(batch(5));
    helper.say({ ...recording, paused: true });
    helper.close('Specified native messaging host not found.');
    await settled();
    expect([storing, view()]).toEqual([[], { kind: 'connecting' }]);
  });
});

describe('a connection that closes', () => {
  it('is opened again at once, then after a time that doubles up to half a minute', async () => {
    await port.connect();
    const waits: number[] = [];
    for (let times = 0; times < 9; times += 1) {
      last().close('Native host has exited.');
      waits.push(...fakes.waits());
      await reopened();
    }
    expect(waits).toEqual([0, 500, 1000, 2000, 4000, 8000, 16_000, 30_000, 30_000]);
  });

  it('is opened again at once after something was stored', async () => {
    await port.connect();
    for (let times = 0; times < 3; times += 1) {
      last().close();
      await reopened();
    }
    clock += 31_000;
    await storeOne(5);
    last().close();
    expect([fakes.waits(), view()]).toEqual([[0], { kind: 'connecting' }]);
  });

  it('right after each success is not opened in a busy loop', async () => {
    await port.connect();
    const waits: number[] = [];
    for (const seq of [5, 6, 7]) {
      await storeOne(seq);
      last().close();
      waits.push(...fakes.waits());
      await reopened();
    }
    expect(waits).toEqual([0, 500, 500]);
  });

  it('after a long life is opened again at once, also where it had nothing to deliver', async () => {
    await port.connect();
    for (let times = 0; times < 3; times += 1) {
      last().close();
      await reopened();
    }
    last().say(greeting);
    last().say({ ...recording, recorder: 'elsewhere' });
    clock += 3_600_000;
    last().close();
    expect([fakes.waits(), view()]).toEqual([[0], { kind: 'connecting' }]);
  });

  it('is opened at once when the attorney asks, and not a second time when the waiting is over', async () => {
    await port.connect();
    last().close('Specified native messaging host not found.');
    await port.retry();
    expect([fakes.ports.length, view()]).toEqual([2, { kind: 'connecting' }]);
    await reopened();
    expect(fakes.ports).toHaveLength(2);
  });

  it('is opened anew by the tick where a recording helper has said nothing for two minutes', async () => {
    const helper = await opened();
    clock += 119_000;
    await port.connect();
    expect(helper.left).toBe(false);
    clock += 2000;
    await port.connect();
    expect([helper.left, fakes.ports.length]).toEqual([true, 2]);
  });

  it('for good closes once the batch in hand is stored and acknowledged, takes no other, and opens no more', async () => {
    const helper = await opened();
    helper.say(batch(5));
    helper.say(batch(6));
    await settled();
    const finished = port.finish();
    await settled();
    expect(helper.left).toBe(false);
    await store({ stored: true, seq: 5 });
    await finished;
    expect([acks(helper), storing, helper.left, fakes.waits()]).toEqual([[ack(5)], [], true, []]);
    await port.connect();
    expect(fakes.ports).toHaveLength(1);
  });
});

describe('what the attorney allows', () => {
  const paused = { ...configuration, paused: true };
  const configured = (of: FakePort) => of.sent.filter(({ type }) => type === 'configure');

  it('is told again when it changes, and at the next connection where there was none', async () => {
    const helper = await opened();
    allowed = async () => paused;
    await port.configure();
    expect(configured(helper)).toEqual([
      { type: 'configure', ...configuration },
      { type: 'configure', ...paused },
    ]);
    helper.close();
    allowed = async () => configuration;
    await port.configure();
    expect(configured(helper)).toHaveLength(2);
    expect(configured(await reopened())).toEqual([{ type: 'configure', ...configuration }]);
  });

  it('is told last as it was stored last, also where reading it takes longer the first time', async () => {
    const helper = await opened();
    let slow: () => void = () => undefined;
    allowed = () =>
      new Promise((done) => {
        slow = () => done(configuration);
      });
    const first = port.configure();
    await settled();
    allowed = async () => paused;
    const second = port.configure();
    await settled();
    slow();
    await Promise.all([first, second]);
    expect(configured(helper).at(-1)).toEqual({ type: 'configure', ...paused });
  });

  it('that cannot be read is not guessed: that is shown and tried again', async () => {
    allowed = () => Promise.reject(new StoreError('refused'));
    await port.connect();
    expect([configured(last()), last().left, view()]).toEqual([[], true, { kind: 'store', trouble: 'refused' }]);
    allowed = async () => configuration;
    expect(configured(await reopened())).toHaveLength(1);
  });
});
