import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { unawaited } from '../../../extension/background/faults/unawaited.ts';
import type { Platform } from '../../../extension/background/platform.ts';
import { createServices } from '../../../extension/background/services.ts';
import type { CallAnswer, CallName, Calls, News } from '../../../extension/messages/calls.ts';
import { fakePorts } from './fake-ports.ts';
import { memoryArea, OWN, offlinePlatform } from './offline-platform.ts';

const PAGE = { id: OWN.id, url: `${OWN.root}extension/options/index.html` };

let browsers = 0;
const workers: { timeline: { close(): Promise<void> } }[] = [];
beforeEach(() => void vi.stubGlobal('__SANDBOX_ORIGIN__', null));
afterEach(async () => {
  for (const { timeline } of workers.splice(0)) await timeline.close();
});

/** A browser in which workers start and end; what it keeps outlives them. */
function fakeBrowser(own: Partial<Platform> = {}) {
  browsers += 1;
  const database = `services-${browsers}`;
  const [session, local] = [memoryArea(), memoryArea()];
  const told: News[] = [];
  const buttons: string[] = [];
  const alarms: string[] = [];
  const { options, ports } = fakePorts();
  const platform = offlinePlatform({
    ...options,
    now: () => Date.now(),
    later: (act, ms) => {
      // What is to come within a second comes now; nobody here waits longer.
      if (ms < 1000) setImmediate(act);
    },
    session,
    local,
    wakeAt: (alarm) => alarms.push(alarm),
    tellPages: async (news) => told.push(news) > 0,
    showButton: async ({ text }) => void buttons.push(text),
    ...own,
  });
  /** A worker as it starts, asked as a page asks it. */
  const start = () => {
    const services = createServices(platform, database);
    workers.push(services);
    const ask = async <N extends CallName>(call: N, params: Calls[N]['params'], act?: string) => {
      const answer = services.router.route({ call, params, ...(act ? { act } : {}) }, PAGE);
      return (await answer) as CallAnswer<N>;
    };
    const value = async <N extends CallName>(call: N, params: Calls[N]['params']): Promise<Calls[N]['value']> => {
      const answer = await ask(call, params);
      if ('failed' in answer) throw new Error(answer.failed);
      return answer.value;
    };
    return { services, ask, value };
  };
  return { start, session, local, told, buttons, alarms, ports };
}

const settled = async (until: () => boolean | Promise<boolean>) => {
  while (!(await until())) await new Promise(setImmediate);
};

describe('the whole worker', () => {
  it('answers its pages, tells them of changes, and shows the button', async () => {
    const { start, told, buttons } = fakeBrowser();
    const { value } = start();
    expect(await value('state.read', {})).toMatchObject({ connection: null, faults: [], consent: null });
    await value('settings.change', { hideNames: true });
    await settled(() => told.length > 0 && buttons.length > 0);
    expect(told[0]).toMatchObject({ event: 'changed' });
  });

  it.each([
    [true, { browser: 'Chrome 140', faults: [{ where: 'tabs', code: 'DataError' }] }],
    [false, { browser: 'Chrome' }],
  ])('tells the helper its version and what failed only where that may be told: %s', async (may, told) => {
    const { start, ports } = fakeBrowser({ mayTellTechnical: async () => may });
    const { services, value } = start();
    await services.recording.start();
    unawaited('tabs', Promise.reject(new DOMException('', 'DataError')));
    await settled(async () => (await value('state.read', {})).faults.length > 0);
    await value('consent.give', {});
    const hello = ports[0]?.sent[0] as { browser: string; faults?: unknown };
    expect(hello).toMatchObject(told);
    expect('faults' in hello).toBe(may);
  });

  it('opens the helper once the attorney agreed, and says hello to it', async () => {
    const { start, ports } = fakeBrowser();
    const { services, value } = start();
    await services.recording.start();
    expect(ports).toHaveLength(0);
    await value('consent.give', {});
    expect(ports[0]?.sent[0]).toMatchObject({ type: 'hello', browser: 'Chrome 140', resume: null });
    // The words of the consent name the microphone.
    const journal = { journal: '11111111-1111-4111-8111-111111111111', first: 1, last: 0 };
    ports[0]?.say({ type: 'hello', protocol: 1, helper: '0.1.0', platform: 'linux-x11', ...journal });
    ports[0]?.say({ type: 'status', recording: true, blind: null, paused: false, recorder: 'here' });
    const configured = () => ports[0]?.sent.find(({ type }) => type === 'configure');
    await settled(() => configured() !== undefined);
    expect(configured()).toMatchObject({ keepCapturing: true, microphone: true });
  });

  it('does what an earlier worker left, once, and a kept value of another shape stops nothing', async () => {
    const browser = fakeBrowser();
    const id = '11111111-1111-4111-8111-111111111111';
    browser.session.values.set(`act:${id}`, { id, at: 1, call: 'settings.change', params: { hideNames: true } });
    browser.session.values.set('act:odd', 'what a broken page left');
    browser.session.values.set('trouble', { since: 'long ago' });
    browser.local.values.set('faults', [{ where: 'nowhere', code: 7 }]);
    const { services, value } = browser.start();
    await Promise.all([services.router.takeUp(), services.faults.load()]);
    expect(await services.timeline.read('hideNames')).toBe(true);
    expect(browser.session.values.has(`act:${id}`)).toBe(false);
    expect((await value('state.read', {})).faults).toEqual([]);
    expect(await services.recordingWatch.sign()).not.toBeUndefined();
  });

  it('keeps what failed while nobody waited, for the pages of this worker and of the next', async () => {
    const browser = fakeBrowser();
    const first = browser.start();
    unawaited('posting', Promise.reject(new RangeError('Smith v. Acme')));
    await settled(async () => (await first.value('state.read', {})).faults.length > 0);
    const second = browser.start();
    await second.value('consent.give', {});
    await settled(() => browser.ports.length > 0);
    await settled(() => browser.ports[0]?.sent[0] !== undefined);
    expect(browser.ports[0]?.sent[0]).toMatchObject({
      type: 'hello',
      faults: [{ where: 'posting', code: 'RangeError' }],
    });
    expect((await second.value('state.read', {})).faults).toMatchObject([{ where: 'posting', code: 'RangeError' }]);
    expect(JSON.stringify([...browser.local.values])).not.toContain('Smith');
  });
});
