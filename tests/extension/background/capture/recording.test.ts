import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import type { HelperPort } from '../../../../extension/background/capture/helper-port.ts';
import type { HelperFacts } from '../../../../extension/background/capture/known-helper.ts';
import { resumeTime } from '../../../../extension/background/capture/pause.ts';
import { configurationNow, createRecording } from '../../../../extension/background/capture/recording.ts';
import { createTimeline, type Timeline } from '../../../../extension/timeline/index.ts';
import type { Configuration } from '../../../../shared/index.ts';

const NOON = new Date(2026, 10, 23, 12, 0).getTime();
const MINUTE = 60_000;

let stores = 0;
let timeline: Timeline;
let clock: number;
/** What the helper was told, in order. */
let told: Configuration[];
let alarms: number[];
let answer: Awaited<ReturnType<HelperPort['request']>>;
let connected: number;

/** A port whose helper takes every configuration. */
function fakePort(): HelperPort {
  const facts = (): HelperFacts => ({
    view: told.at(-1)?.paused ? { kind: 'paused', until: null } : { kind: 'recording' },
    platform: 'linux-x11',
    version: '0.1.0',
    remarks: [],
  });
  return {
    connect: async () => {
      connected += 1;
    },
    retry: async () => {
      connected += 1;
    },
    configure: async () => {
      told.push(await configurationNow(timeline, clock));
    },
    forget: () => undefined,
    request: (async () => answer) as HelperPort['request'],
    finish: async () => undefined,
    facts,
  };
}

/** As after a start of the worker: nothing is known but what is stored. */
const started = (asks = false) =>
  createRecording({
    timeline,
    port: fakePort(),
    asks,
    now: () => clock,
    wakeAt: (at) => alarms.push(at),
    changed: () => undefined,
  });

beforeEach(() => {
  stores += 1;
  timeline = createTimeline(`recording-${stores}`);
  clock = NOON;
  told = [];
  alarms = [];
  answer = { ok: true, value: null };
  connected = 0;
});

describe('what the attorney allows', () => {
  it('is told to the helper at once, and kept', async () => {
    await started().change({ idleAfterMinutes: 5, exclusions: [{ title: 'bank' }] });
    expect(told).toEqual([
      {
        ...{ idleAfterSeconds: 300, exclusions: [{ title: 'bank' }], paused: false, pausedUntil: null },
        ...{ keepCapturing: true },
      },
    ]);
    expect(await started().settings()).toMatchObject({ idleAfterMinutes: 5, exclusions: [{ title: 'bank' }] });
  });

  it('loses nothing where two pages change it at once', async () => {
    const recording = started();
    await Promise.all([
      recording.change({ idleAfterMinutes: 5 }),
      recording.change({ keepCapturing: false }),
      recording.pause('resume'),
    ]);
    expect(await started().settings()).toMatchObject({ idleAfterMinutes: 5, keepCapturing: false, paused: true });
  });

  it('takes nothing from a page that could not be right', async () => {
    await started().change({ idleAfterMinutes: 900 });
    expect(await timeline.read('recording')).toMatchObject({ idleAfterMinutes: 10 });
  });

  it('reaches the helper only after the attorney agreed', async () => {
    const recording = started(true);
    await recording.start();
    await recording.retry();
    await recording.request('secret.get', { name: 'a' });
    expect([connected, recording.facts().view]).toEqual([0, { kind: 'off' }]);
    await recording.agree();
    expect([connected, recording.facts().view]).toEqual([1, { kind: 'recording' }]);
    const next = started(true);
    await next.start();
    expect([connected, next.facts().view]).toEqual([2, { kind: 'recording' }]);
  });
});

describe('the microphone', () => {
  const noticed = async () => (await configurationNow(timeline, clock)).microphone ?? false;

  it('is noticed from the moment on at which the attorney agrees to words that name it', async () => {
    const recording = started(true);
    expect(await noticed()).toBe(false);
    await recording.agree();
    expect([await noticed(), (await recording.settings()).microphone]).toEqual([true, true]);
    await recording.change({ microphone: false });
    expect([await noticed(), (await started(true).settings()).microphone]).toEqual([false, false]);
  });

  it('is not noticed of whoever agreed before to less, not even by pressing once more, until it is turned on', async () => {
    await timeline.changeFrom('consent', NOON - 30 * 86_400_000, (agreedAt) => agreedAt);
    const recording = started(true);
    await recording.start();
    await recording.agree();
    await recording.change({ idleAfterMinutes: 5 });
    expect([await noticed(), await timeline.read('consent')]).toEqual([false, NOON - 30 * 86_400_000]);
    await recording.change({ microphone: true });
    expect([await noticed(), told.at(-1)?.microphone]).toEqual([true, true]);
  });

  it('is not noticed where nobody was asked, nor where it was turned off before', async () => {
    await started().start();
    expect(await noticed()).toBe(false);
    await started(true).change({ microphone: false, idleAfterMinutes: 5 });
    await started(true).agree();
    expect([await noticed(), await timeline.read('recording')]).toMatchObject([false, { idleAfterMinutes: 5 }]);
  });
});

describe('a connection to the helper', () => {
  it('that comes to nothing for a minute is said, and begun anew when asked', async () => {
    const retried: (boolean | undefined)[] = [];
    const port: HelperPort = {
      ...fakePort(),
      facts: () => ({ ...fakePort().facts(), view: seen }),
      retry: async (anew) => {
        retried.push(anew);
      },
    };
    let seen: HelperFacts['view'] = { kind: 'connecting' };
    const recording = createRecording({
      timeline,
      port,
      asks: false,
      now: () => clock,
      wakeAt: () => undefined,
      changed: () => undefined,
    });
    const views = [0, 59_999, 1].map((ms) => {
      clock += ms;
      return recording.facts().view.kind;
    });
    expect(views).toEqual(['connecting', 'connecting', 'silent']);
    await recording.retry();
    expect([retried, recording.facts().view.kind]).toEqual([[true], 'connecting']);
    seen = { kind: 'recording' };
    expect(recording.facts().view.kind).toBe('recording');
    seen = { kind: 'connecting' };
    expect(recording.facts().view.kind).toBe('connecting');
  });
});

describe('a pause', () => {
  it('of half an hour ends by itself, by an alarm', async () => {
    const recording = started();
    await recording.pause('half-hour');
    expect([told.at(-1)?.paused, alarms]).toEqual([true, [NOON + 30 * MINUTE]]);
    expect(recording.facts().view).toEqual({ kind: 'paused', until: NOON + 30 * MINUTE });
    clock = NOON + 30 * MINUTE;
    await recording.endDuePause();
    expect([told.at(-1)?.paused, recording.facts().view]).toEqual([false, { kind: 'recording' }]);
  });

  it('survives the worker: the alarm is set again, and the end is shown', async () => {
    await started().pause('half-hour');
    const next = started();
    await next.endDuePause();
    expect([alarms, next.facts().view]).toEqual([
      [NOON + 30 * MINUTE, NOON + 30 * MINUTE],
      { kind: 'paused', until: NOON + 30 * MINUTE },
    ]);
  });

  it('whose end passed while the browser was closed is over at the next hello, before any alarm', async () => {
    await started().pause('half-hour');
    clock = NOON + 31 * MINUTE;
    expect(await configurationNow(timeline, clock)).toMatchObject({ paused: false });
    await started().endDuePause();
    expect(await timeline.read('recording')).toMatchObject({ paused: false, resumeAt: null });
  });

  it('whose alarm comes early goes on, and the alarm is set once more', async () => {
    const recording = started();
    await recording.pause('half-hour');
    clock = NOON + 29 * MINUTE;
    await recording.endDuePause();
    expect([told.at(-1)?.paused, alarms]).toEqual([true, [NOON + 30 * MINUTE, NOON + 30 * MINUTE]]);
  });

  it('until it is resumed has no end of its own', async () => {
    const recording = started();
    await recording.pause('resume');
    clock = NOON + 400 * 86_400_000;
    await recording.endDuePause();
    expect([told.at(-1)?.paused, alarms]).toEqual([true, []]);
    await recording.resume();
    expect(told.at(-1)?.paused).toBe(false);
  });

  it('that the attorney ended early is not begun again, nor ended again, by its alarm', async () => {
    const recording = started();
    await recording.pause('half-hour');
    await recording.resume();
    await recording.pause('resume');
    clock = NOON + 30 * MINUTE;
    await recording.endDuePause();
    expect(told.map(({ paused }) => paused)).toEqual([true, false, true]);
  });

  it('stays as it is when another setting changes', async () => {
    const recording = started();
    await recording.pause('half-hour');
    await recording.change({ idleAfterMinutes: 20 });
    expect(told.at(-1)).toMatchObject({ paused: true, idleAfterSeconds: 1200 });
    expect(recording.facts().view).toEqual({ kind: 'paused', until: NOON + 30 * MINUTE });
  });

  const at = (day: number, hours: number) => new Date(2026, 10, day, hours).getTime();
  it.each([
    ['in the afternoon', at(23, 15), at(24, 4)],
    ['shortly before midnight', at(23, 23), at(24, 4)],
    ['in the small hours', at(24, 1), at(24, 4)],
    ['at four in the morning', at(24, 4), at(25, 4)],
  ])('until tomorrow lasts over the night: %s', (_, now, end) => {
    expect(resumeTime('tomorrow', now)).toBe(end);
  });
});

describe('recording here instead', () => {
  const no = (code: 'denied' | 'late' | 'closed' | 'not-holder') => ({
    ok: false as const,
    fault: { code, message: '' },
  });
  it('says whether it is done, refused, or without an answer', async () => {
    const recording = started();
    expect(await recording.takeOver()).toBe('done');
    answer = no('denied');
    expect(await recording.takeOver()).toBe('refused');
    answer = no('late');
    expect(await recording.takeOver()).toBe('no-answer');
    answer = no('closed');
    expect(await recording.takeOver()).toBe('no-answer');
    expect(await recording.diagnose()).toBeNull();
  });
});
