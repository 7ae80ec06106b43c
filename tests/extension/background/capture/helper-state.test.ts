import { beforeEach, describe, expect, it } from 'vitest';
import { createHelperPort } from '../../../../extension/background/capture/helper-port.ts';
import type { HelperView } from '../../../../extension/messages/helper.ts';
import { type FakePort, fakePorts, settled } from '../fake-ports.ts';

const JOURNAL = '11111111-1111-4111-8111-111111111111';
const greeting = {
  type: 'hello',
  protocol: 1,
  helper: '0.1.0',
  platform: 'macos',
  journal: JOURNAL,
  first: 1,
  last: 0,
};
const recording = { type: 'status', recording: true, blind: null, paused: false, recorder: 'here' };
/** The store misses what is before this one. */
const AFTER_HOLE = 9;

let fakes: ReturnType<typeof fakePorts>;
let announced: number;
let port: ReturnType<typeof createHelperPort>;

beforeEach(() => {
  fakes = fakePorts();
  announced = 0;
  port = createHelperPort({
    ...fakes.options,
    version: '0.1.0',
    ownHello: async () => ({ browser: 'Firefox 140', profile: JOURNAL, resume: null }),
    configuration: async () => ({ idleAfterSeconds: 600, exclusions: [], paused: false, keepCapturing: true }),
    ownWindow: async () => false,
    store: async ({ items }) => (items[0]?.seq === AFTER_HOLE ? { stored: false } : { stored: true, seq: 1 }),
    cutBack: async () => undefined,
    grown: () => undefined,
    changed: () => {
      announced += 1;
    },
    now: () => 0,
  });
});

function last(): FakePort {
  const found = fakes.ports.at(-1);
  if (!found) throw new Error('no port was opened');
  return found;
}
async function reopened(): Promise<FakePort> {
  fakes.elapse();
  await settled();
  return last();
}

describe('what the helper says of itself', () => {
  const states: [string, object, HelperView][] = [
    ['it records', {}, { kind: 'recording' }],
    ['it does not record yet', { recording: false }, { kind: 'connecting' }],
    ['it is paused', { paused: true, recording: false }, { kind: 'paused', until: null }],
    ['it cannot see', { blind: 'wayland', recording: false }, { kind: 'blind', why: 'wayland' }],
    [
      'another profile holds the timeline',
      { recorder: 'elsewhere', detail: 'Chrome 130' },
      { kind: 'elsewhere', who: 'Chrome 130' },
    ],
    ['nobody knows which one holds it', { recorder: 'elsewhere' }, { kind: 'elsewhere', who: null }],
  ];
  it.each(states)('is shown: %s', async (_, status, view) => {
    await port.connect();
    last().say(greeting);
    last().say({ ...recording, ...status });
    expect(port.facts()).toMatchObject({ view, platform: 'macos', version: '0.1.0' });
  });

  it('is announced when it changes, and not when it is repeated', async () => {
    await port.connect();
    last().say(recording);
    expect(announced).toBe(1);
    last().say(recording);
    expect(announced).toBe(1);
  });
});

describe('a port that closes', () => {
  const words: [string, 'chromium' | 'firefox', HelperView['kind']][] = [
    ['Specified native messaging host not found.', 'chromium', 'missing'],
    ['Access to the specified native messaging host is forbidden.', 'chromium', 'forbidden'],
    ['Error when communicating with the native messaging host.', 'chromium', 'unreadable'],
    ['No such native application com.matterline.helper', 'firefox', 'missing'],
    ['This extension does not have permission to use native application com.matterline.helper', 'firefox', 'forbidden'],
    [
      'Native application tried to send a message of 4294967295 bytes, which exceeds the limit of 1048576 bytes.',
      'firefox',
      'unreadable',
    ],
  ];
  it.each(words)('with “%s” in %s names the cause', async (text, browser, kind) => {
    await port.connect();
    last().close(text, browser);
    expect(port.facts().view).toEqual({ kind });
  });

  const exits: [string, string | undefined, 'chromium' | 'firefox'][] = [
    ['Chromium’s words', 'Native host has exited.', 'chromium'],
    ['Chromium’s words of a start that failed', 'Failed to start native messaging host.', 'chromium'],
    ['Firefox’s words', 'An unexpected error occurred', 'firefox'],
    ['no words', undefined, 'firefox'],
  ];
  it.each(exits)('three times in a row means that the helper keeps stopping: %s', async (_, text, browser) => {
    await port.connect();
    last().close(text, browser);
    expect(port.facts().view).toEqual({ kind: 'connecting' });
    (await reopened()).close(text, browser);
    expect(port.facts().view).toEqual({ kind: 'connecting' });
    (await reopened()).close(text, browser);
    expect(port.facts().view).toEqual({ kind: 'stopped' });
  });

  it('with stored samples in between has not kept stopping', async () => {
    await port.connect();
    for (let times = 0; times < 4; times += 1) {
      last().say(greeting);
      last().say({ type: 'samples', journal: JOURNAL, items: [{ seq: 1, at: 1, kind: 'alive' }] });
      await settled();
      last().close('Native host has exited.');
      expect(port.facts().view).toEqual({ kind: 'connecting' });
      await reopened();
    }
  });
});

describe('a helper that is not understood', () => {
  const malformed: [string, unknown][] = [
    ['no object', 'hello'],
    ['a wrong shape', { ...greeting, journal: 7 }],
    [
      'a hole in a batch',
      {
        type: 'samples',
        journal: JOURNAL,
        items: [
          { seq: 1, at: 1, kind: 'alive' },
          { seq: 3, at: 2, kind: 'alive' },
        ],
      },
    ],
  ];
  it.each(malformed)('says %s: that is shown and the connection is opened anew', async (_, message) => {
    await port.connect();
    const helper = last();
    helper.say(message);
    expect([port.facts().view, helper.left]).toEqual([{ kind: 'unreadable' }, true]);
    expect(await reopened()).not.toBe(helper);
  });

  it('says what only a newer extension has ears for: recording goes on', async () => {
    await port.connect();
    last().say(greeting);
    last().say(recording);
    last().say({ type: 'forecast', weather: 'fair' });
    expect([port.facts().view, last().left]).toEqual([{ kind: 'recording' }, false]);
  });

  it('speaks another version: that is shown and no status hides it', async () => {
    await port.connect();
    last().say({ ...greeting, protocol: 2 });
    last().say(recording);
    expect(port.facts().view).toEqual({ kind: 'version', theirs: 2 });
  });

  it('and was replaced by one of this version is found when the attorney tries again', async () => {
    await port.connect();
    const old = last();
    old.say({ ...greeting, protocol: 2 });
    await port.retry();
    expect([fakes.ports.length, old.left]).toEqual([2, true]);
    last().say(greeting);
    last().say(recording);
    expect(port.facts().view).toEqual({ kind: 'recording' });
  });

  it('and comes back in this version by itself is known for that', async () => {
    await port.connect();
    last().say({ ...greeting, protocol: 2 });
    last().say({ type: 'samples', journal: JOURNAL, items: [{ seq: AFTER_HOLE, at: 1, kind: 'alive' }] });
    await settled();
    const newer = await reopened();
    newer.say(greeting);
    newer.say(recording);
    expect(port.facts().view).toEqual({ kind: 'recording' });
  });
});
