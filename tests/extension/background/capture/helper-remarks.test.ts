import { beforeEach, describe, expect, it } from 'vitest';
import { createHelperPort } from '../../../../extension/background/capture/helper-port.ts';
import { isOlder } from '../../../../extension/background/capture/helper-state.ts';
import type { Sample } from '../../../../shared/index.ts';
import { type FakePort, fakePorts, settled } from '../fake-ports.ts';

const JOURNAL = '11111111-1111-4111-8111-111111111111';
const RENEWED = '33333333-3333-4333-8333-333333333333';
const PROFILE = '22222222-2222-4222-8222-222222222222';
const MINUTE = 60_000;
const greeting = {
  type: 'hello',
  protocol: 1,
  helper: '0.2.0',
  platform: 'linux-x11',
  journal: JOURNAL,
  first: 5,
  last: 4,
};
const recording = { type: 'status', recording: true, blind: null, paused: false, recorder: 'here' };

let fakes: ReturnType<typeof fakePorts>;
let firsts: number[];
let port: ReturnType<typeof createHelperPort>;

beforeEach(() => {
  fakes = fakePorts();
  firsts = [];
  port = createHelperPort({
    ...fakes.options,
    version: '0.2.0',
    ownHello: async () => ({
      browser: 'Firefox 140',
      profile: PROFILE,
      resume: { journal: JOURNAL, seq: 4, at: 1000 },
    }),
    configuration: async () => ({ idleAfterSeconds: 600, exclusions: [], paused: false, keepCapturing: true }),
    ownWindow: async () => false,
    store: async ({ items }, first) => {
      firsts.push(first);
      return { stored: true, seq: items.at(-1)?.seq ?? 0 };
    },
    cutBack: async () => undefined,
    changed: () => undefined,
    grown: () => undefined,
    now: () => 0,
  });
});

async function opened(hello: object = {}, status: object = {}): Promise<FakePort> {
  await port.connect();
  const helper = fakes.ports.at(-1);
  if (!helper) throw new Error('no port was opened');
  helper.say({ ...greeting, ...hello });
  helper.say({ ...recording, ...status });
  return helper;
}
async function samples(helper: FakePort, items: Sample[], journal = JOURNAL): Promise<void> {
  helper.say({ type: 'samples', journal, items });
  await settled();
}
const window = (seq: number, at: number): Sample => ({ seq, at, kind: 'window', app: 'Writer', title: 'Brief' });
const remarks = () => port.facts().remarks;

describe('a stretch in which nobody looked', () => {
  it('is told with its beginning and its end, over a new connection and in a new journal too', async () => {
    const helper = await opened();
    await samples(helper, [window(5, MINUTE)]);
    helper.close();
    fakes.elapse();
    await settled();
    const next = await opened({ journal: RENEWED, first: 1, last: 1 });
    await samples(next, [window(1, 4 * MINUTE)], RENEWED);
    expect(remarks()).toEqual([{ kind: 'interrupted', from: MINUTE, to: 4 * MINUTE }]);
  });

  it('is none where the helper’s word still held, though it came over a new connection', async () => {
    const helper = await opened();
    await samples(helper, [window(5, MINUTE), { seq: 6, at: MINUTE + 25_000, kind: 'alive' }]);
    helper.close();
    fakes.elapse();
    await settled();
    await samples(await opened(), [window(7, MINUTE + 69_000)]);
    expect(remarks()).toEqual([]);
  });

  it('is told however short where the helper began a new journal: what was open in the old one is not credited', async () => {
    const helper = await opened();
    await samples(helper, [window(5, MINUTE)]);
    await samples(helper, [window(1, MINUTE + 8000)], RENEWED);
    expect(remarks()).toEqual([{ kind: 'interrupted', from: MINUTE, to: MINUTE + 8000 }]);
  });

  const AWAY: [string, Sample[]][] = [
    ['nobody was there before', [{ seq: 6, at: MINUTE, kind: 'away', why: 'idle' }, window(7, 9 * MINUTE)]],
    ['the helper had ended in order', [{ seq: 6, at: MINUTE, kind: 'away', why: 'stopped' }, window(7, 9 * MINUTE)]],
    ['the computer slept', [{ seq: 6, at: 9 * MINUTE, kind: 'away', why: 'asleep', since: MINUTE }]],
    ['nothing could be seen', [{ seq: 6, at: MINUTE, kind: 'blind', why: 'display' }, window(7, 9 * MINUTE)]],
  ];
  it.each(AWAY)('is none where %s', async (_, items) => {
    await samples(await opened(), [window(5, MINUTE), ...items]);
    expect(remarks()).toEqual([]);
  });

  it('is none where samples are sent again after a lost acknowledgement', async () => {
    const helper = await opened();
    const sent = [window(5, MINUTE), { seq: 6, at: MINUTE + 30_000, kind: 'alive' } as const];
    await samples(helper, sent);
    await samples(helper, [...sent, window(7, MINUTE + 60_000)]);
    expect(remarks()).toEqual([]);
  });
});

describe('samples that never came here', () => {
  it('are told from the last one here to the first one that came, as taken by another profile', async () => {
    const helper = await opened({ first: 9, last: 9 });
    expect(remarks()).toEqual([]);
    await samples(helper, [window(9, 30 * MINUTE)]);
    expect(remarks()).toEqual([{ kind: 'skipped', from: 1000, to: 30 * MINUTE, why: 'taken' }]);
    expect(firsts).toEqual([9]);
    await samples(helper, [window(10, 31 * MINUTE)]);
    expect(remarks()).toHaveLength(2);
  });

  it('are told as lost where the helper had no more room', async () => {
    await samples(await opened({ first: 9, last: 9 }, { journal: 'dropped' }), [window(9, 30 * MINUTE)]);
    expect(remarks()).toContainEqual({ kind: 'skipped', from: 1000, to: 30 * MINUTE, why: 'dropped' });
  });

  it('are none where the first one that came follows, or belongs to another journal', async () => {
    const helper = await opened();
    await samples(helper, [window(5, 2000)]);
    helper.close();
    fakes.elapse();
    await settled();
    await samples(await opened({ journal: RENEWED, first: 9 }), [window(9, 3000)], RENEWED);
    expect(remarks().map(({ kind }) => kind)).not.toContain('skipped');
  });

  it('of a journal begun since the hello may still be asked for: the old journal’s first one says nothing of it', async () => {
    await samples(await opened({ first: 300 }), [window(200, 2000)], RENEWED);
    expect(firsts).toEqual([1]);
  });
});

describe('the helper’s trouble with keeping', () => {
  it.each(['memory', 'filling', 'dropped', 'damaged'] as const)('is told while it lasts: %s', async (trouble) => {
    const helper = await opened({}, { journal: trouble });
    expect([port.facts().view, remarks()]).toEqual([{ kind: 'recording' }, [{ kind: 'journal', trouble }]]);
    helper.say(recording);
    expect(remarks()).toEqual([]);
  });
});

describe('an older helper', () => {
  it('records on, and is told of', async () => {
    const helper = await opened({ helper: '0.1.9' });
    expect([port.facts().view, remarks()]).toEqual([{ kind: 'recording' }, [{ kind: 'old-helper', theirs: '0.1.9' }]]);
    helper.close();
    expect(remarks()).toEqual([]);
  });

  const VERSIONS: [string, string, boolean][] = [
    ['0.1.0', '0.1.0', false],
    ['0.1.0', '0.1.1', true],
    ['0.9.0', '0.10.0', true],
    ['0.10.0', '0.9.9', false],
    ['1.0.0', '0.9.9', false],
    ['0.9.9', '1.0.0', true],
    ['0.1.0-beta', '0.1.0', false],
    ['replay', '0.1.0', false],
    ['', '0.1.0', false],
  ];
  it.each(VERSIONS)('is known by its numbers: is %s older than %s? %s', (version, than, older) => {
    expect(isOlder(version, than)).toBe(older);
  });
});
