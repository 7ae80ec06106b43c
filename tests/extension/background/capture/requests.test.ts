import { beforeEach, describe, expect, it } from 'vitest';
import { createHelperPort } from '../../../../extension/background/capture/helper-port.ts';
import { type FakePort, fakePorts, settled } from '../fake-ports.ts';

const JOURNAL = '11111111-1111-4111-8111-111111111111';
const DIAGNOSIS = {
  helper: '0.1.0',
  platform: 'linux-x11',
  node: 'v20.20.2',
  observer: 'x11',
  journal: { id: JOURNAL, first: 1, last: 4 },
  pid: 412,
  bytes: 312,
  limit: 67_108_864,
  trouble: null,
  holder: 'Firefox 140',
};

let fakes: ReturnType<typeof fakePorts>;
let introduced: () => void;
let port: ReturnType<typeof createHelperPort>;

beforeEach(() => {
  fakes = fakePorts();
  port = createHelperPort({
    ...fakes.options,
    version: '0.1.0',
    ownHello: () =>
      new Promise((resolve) => {
        introduced = () => resolve({ browser: 'Firefox 140', profile: JOURNAL, resume: null });
      }),
    configuration: async () => ({ idleAfterSeconds: 600, exclusions: [], paused: false, keepCapturing: true }),
    ownWindow: async () => false,
    store: async () => ({ stored: true, seq: 1 }),
    cutBack: async () => undefined,
    changed: () => undefined,
    grown: () => undefined,
    now: () => 0,
  });
});

async function opened(): Promise<FakePort> {
  void port.connect();
  introduced();
  await settled();
  const helper = fakes.ports.at(-1);
  if (!helper) throw new Error('no port was opened');
  return helper;
}
const requests = (of: FakePort) => of.sent.filter((message) => message.type === 'request');
const reply = (of: FakePort, nth: number, answer: object) =>
  of.say({ type: 'reply', id: requests(of)[nth]?.id, ...answer });
const code = (why: string) => ({ ok: false, fault: { code: why } });

describe('a request', () => {
  it('gets the answer that bears its number, in whatever order answers come', async () => {
    const helper = await opened();
    const first = port.request('secret.get', { name: 'a' });
    const second = port.request('secret.get', { name: 'b' });
    await settled();
    expect(requests(helper)).toMatchObject([{ params: { name: 'a' } }, { params: { name: 'b' } }]);
    reply(helper, 1, { value: 'of b' });
    reply(helper, 0, { value: null });
    expect(await Promise.all([first, second])).toEqual([
      { ok: true, value: null },
      { ok: true, value: 'of b' },
    ]);
  });

  it('gets the helper’s fault as it is', async () => {
    const helper = await opened();
    const answer = port.request('secret.set', { name: 'a', value: 'b' });
    await settled();
    reply(helper, 0, { fault: { code: 'locked', message: 'The key store is locked.' } });
    expect(await answer).toEqual({ ok: false, fault: { code: 'locked', message: 'The key store is locked.' } });
  });

  it('made before the hello is said goes out after it', async () => {
    void port.connect();
    const answer = port.request('diagnose', {});
    await settled();
    expect(fakes.ports[0]?.sent).toEqual([]);
    const helper = await opened();
    expect(helper.sent.map(({ type }) => type)).toEqual(['hello', 'configure', 'request']);
    reply(helper, 0, { value: DIAGNOSIS });
    expect(await answer).toEqual({ ok: true, value: DIAGNOSIS });
  });

  it('is taken from a newer helper too, for what is known of it here', async () => {
    const helper = await opened();
    const answer = port.request('diagnose', {});
    await settled();
    const value = { ...DIAGNOSIS, trouble: 'flooded', faults: [{ where: 7 }], weight: 3 };
    reply(helper, 0, { value });
    expect(await answer).toEqual({ ok: true, value: { ...DIAGNOSIS, trouble: 'memory', faults: [] } });
  });

  it('is refused as a value without a helper, and when the helper leaves before it answers', async () => {
    expect(await port.request('diagnose', {})).toMatchObject(code('closed'));
    const helper = await opened();
    const answer = port.request('diagnose', {});
    await settled();
    helper.close('Native host has exited.');
    expect(await answer).toMatchObject(code('closed'));
  });

  it('is late when its time is over; an answer after that changes nothing', async () => {
    const helper = await opened();
    const answer = port.request('takeOver', {});
    await settled();
    fakes.elapse();
    expect(await answer).toMatchObject(code('late'));
    reply(helper, 0, { value: null });
    expect(helper.left).toBe(false);
  });

  it('lets the attorney take a minute to unlock the key store', async () => {
    await opened();
    void port.request('secret.get', { name: 'a' });
    void port.request('diagnose', {});
    await settled();
    expect(fakes.waits()).toEqual([60_000, 10_000]);
  });

  const wrong: [string, unknown][] = [
    ['no diagnosis', 'fine'],
    ['a diagnosis without its journal', { ...DIAGNOSIS, journal: null }],
    ['an unknown platform', { ...DIAGNOSIS, platform: 'beos' }],
    ['a negative size', { ...DIAGNOSIS, bytes: -1 }],
  ];
  it.each(wrong)('whose answer is %s comes to nothing', async (_, value) => {
    const helper = await opened();
    const answer = port.request('diagnose', {});
    await settled();
    reply(helper, 0, { value });
    expect(await answer).toMatchObject(code('unreadable'));
  });

  it('that nobody made is answered to nobody', async () => {
    const helper = await opened();
    helper.say({ type: 'reply', id: 99, value: 'secret' });
    expect(helper.left).toBe(false);
  });
});
