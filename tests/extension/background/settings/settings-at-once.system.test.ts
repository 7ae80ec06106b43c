import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { profileId } from '../../../../extension/background/capture/profile.ts';
import { createRecording, type RecordingParts } from '../../../../extension/background/capture/recording.ts';
import { createMaintenance } from '../../../../extension/background/data/maintenance.ts';
import { createHandlers, type HandlerParts } from '../../../../extension/background/handlers.ts';
import { createTaggers } from '../../../../extension/background/matching/tagger.ts';
import { createPoster } from '../../../../extension/background/posting/poster.ts';
import type { Handlers } from '../../../../extension/messages/calls.ts';
import { accountKey, createTimeline, type Timeline } from '../../../../extension/timeline/index.ts';
import { dayBounds } from '../../../../shared/index.ts';
import { CONNECTION } from '../review-stage.ts';

const NOW = new Date(2026, 10, 23, 12).getTime();
const nothing = () => undefined;

/** What answers the pages, over a store that another worker may be at as well. */
function workerOver(timeline: Timeline): Handlers {
  const now = () => NOW;
  const connections = { current: async () => null } as unknown as HandlerParts['connections'];
  const port = { configure: async () => undefined, retry: async () => undefined, connect: async () => undefined };
  const recording = createRecording({
    timeline,
    port: port as unknown as RecordingParts['port'],
    asks: true,
    now,
    wakeAt: nothing,
    changed: nothing,
  });
  return createHandlers({
    timeline,
    taggers: createTaggers(timeline),
    connections,
    sync: { run: async () => undefined } as unknown as HandlerParts['sync'],
    poster: createPoster(timeline, connections, { now, wakeAt: nothing, changed: nothing }),
    watch: {} as HandlerParts['watch'],
    recording,
    keeping: {} as HandlerParts['keeping'],
    offers: {} as HandlerParts['offers'],
    schedule: {} as HandlerParts['schedule'],
    faults: () => [],
    redirectUri: '',
    managed: async () => ({}),
    mayReach: async () => true,
    begun: { get: async () => null, set: async () => undefined },
    revision: () => ({ worker: 'worker', count: 0 }),
    now,
    changed: nothing,
    maintainNow: nothing,
    remindIfDue: nothing,
    speakAsChosen: async () => undefined,
  });
}

interface Setting {
  /** Changes of one field contradict one another; only those of different fields are made at once. */
  field: string;
  name: string;
  act(worker: Handlers): Promise<unknown>;
  /** What is stored under this name */
  of: Parameters<Timeline['read']>[0];
  /** is then to hold this. */
  holds: unknown;
}

const rule = (id: string) => ({ id, matter: 7, words: `words of ${id}` });
const SETTINGS: Setting[] = [
  {
    field: 'hold',
    name: 'hold',
    act: (worker) => worker['settings.change']({ hold: true }),
    of: 'keeping',
    holds: { hold: true },
  },
  {
    field: 'startOfDay',
    name: 'start of day',
    act: (worker) => worker['settings.change']({ startOfDay: 120 }),
    of: 'keeping',
    holds: { startOfDay: 120 },
  },
  {
    field: 'months',
    name: 'months',
    act: (worker) => worker['settings.change']({ months: 24 }),
    of: 'keeping',
    holds: { months: 24 },
  },
  {
    field: 'months',
    name: 'for ever, whatever the firm says',
    act: (worker) => worker['settings.change']({ months: null }),
    of: 'firm',
    holds: { without: expect.arrayContaining(['keepMonths']) },
  },
  ...(['exclusions', 'rules'] as const).map((name) => ({
    field: `without ${name}`,
    name: `without the firm’s ${name}`,
    act: (worker: Handlers) => worker['firm.without']({ name, without: true }),
    of: 'firm' as const,
    holds: { without: expect.arrayContaining([name]) },
  })),
  ...(
    [
      { byTask: true },
      { rounding: { step: 360, direction: 'up' } },
      { longDayHours: 9 },
      { rules: [{ client: 'Smith', byTask: true }] },
    ] as const
  ).map((change) => ({
    field: `billing ${Object.keys(change)}`,
    name: `billing ${Object.keys(change)}`,
    act: (worker: Handlers) => worker['settings.change'](structuredClone(change) as never),
    of: 'billing' as const,
    holds: change,
  })),
  ...(
    [{ showClosedCases: true }, { addSummaryToNarrative: true }, { activityTypesNonBillable: 'Travel' }] as const
  ).map((change) => ({
    field: `property ${Object.keys(change)}`,
    name: `property ${Object.keys(change)}`,
    act: (worker: Handlers) => worker['settings.change'](change),
    of: 'properties' as const,
    holds: change,
  })),
  ...(
    [
      { idleAfterMinutes: 5 },
      { exclusions: [{ title: 'bank' }] },
      { keepCapturing: false },
      { uncheckedTitles: true },
      { microphone: true },
      { subjects: true },
    ] as const
  ).map((change) => ({
    field: `recording ${Object.keys(change)}`,
    name: `recording ${Object.keys(change)}`,
    act: (worker: Handlers) => worker['settings.change'](structuredClone(change) as never),
    of: 'recording' as const,
    holds: change,
  })),
  {
    field: 'pause',
    name: 'pause',
    act: (worker) => worker['recording.pause']({ how: 'resume' }),
    of: 'recording',
    holds: { paused: true },
  },
  ...['one', 'two', 'three'].map((id) => ({
    field: `rule ${id}`,
    name: `rule ${id}`,
    act: (worker: Handlers) => worker['rules.save']({ change: { kind: 'put', rule: rule(id) } }),
    of: 'rules' as const,
    holds: expect.arrayContaining([expect.objectContaining({ id })]),
  })),
  {
    field: 'names',
    name: 'names',
    act: (worker) => worker['settings.change']({ hideNames: true }),
    of: 'hideNames',
    holds: true,
  },
  {
    field: 'outbox',
    name: 'the queue stopped',
    act: (worker) => worker['posting.pause']({}),
    of: 'outbox',
    holds: { paused: true },
  },
  {
    field: 'automatic',
    name: 'suggestions that tag',
    act: (worker) => worker['settings.change']({ automaticFrom: 0.9 }),
    of: 'learning',
    holds: { automaticFrom: 0.9 },
  },
  {
    field: 'learned',
    name: 'what was learned forgotten',
    act: (worker) => worker['learning.forget']({}),
    of: 'learning',
    holds: { since: NOW },
  },
  {
    field: 'consent',
    name: 'consent',
    act: (worker) => worker['consent.give']({}),
    of: 'consent',
    holds: NOW,
  },
  {
    field: 'step',
    name: 'the firm’s increment',
    act: (worker) => worker['billing.increment']({ step: 360 }),
    of: 'connection',
    holds: { step: 360 },
  },
];

let stores = 0;

/** Does some changes at once, on one worker or on two in turn, and says which of them are not in the store. */
async function lostOf(changes: readonly Setting[], count: 1 | 2): Promise<string[]> {
  stores += 1;
  const timelines = [createTimeline(`at-once-${stores}`), createTimeline(`at-once-${stores}`)] as const;
  const [timeline] = timelines;
  await timeline.keepConnection({ ...CONNECTION, step: null });
  await timeline.addMatters(
    [{ id: 7, display_number: '00007-Smith', status: 'Open', description: '', client: null } as never],
    accountKey(CONNECTION),
  );
  const workers = timelines.map(workerOver);
  await Promise.all(changes.map((change, at) => change.act(workers[at % count] as Handlers)));
  const lost: string[] = [];
  for (const { name, of, holds } of changes) {
    const stored = await timeline.read(of);
    try {
      if (typeof holds === 'object' && holds !== null && !Array.isArray(stored)) expect(stored).toMatchObject(holds);
      else expect(stored).toEqual(holds);
    } catch {
      lost.push(`${name} is lost: ${JSON.stringify(stored)}`);
    }
  }
  await Promise.all(timelines.map((one) => one.close()));
  return lost;
}

describe('settings that are changed at the same time', () => {
  it('keep each change: every pair of them', async () => {
    const lost = new Set<string>();
    for (const [index, one] of SETTINGS.entries())
      for (const other of SETTINGS.slice(index + 1)) {
        if (one.field === other.field) continue;
        for (const line of [...(await lostOf([one, other], 1)), ...(await lostOf([other, one], 2))])
          lost.add(`${one.name} with ${other.name}: ${line}`);
      }
    expect([...lost]).toEqual([]);
  }, 60_000);

  it('keep each change: many of them in any order', async () => {
    await fc.assert(
      fc.asyncProperty(fc.shuffledSubarray(SETTINGS, { minLength: 3 }), fc.constantFrom(1, 2), async (some, count) => {
        const fields = new Set<string>();
        const changes = some.filter(({ field }) => !fields.has(field) && fields.add(field));
        expect(await lostOf(changes, count)).toEqual([]);
      }),
      { numRuns: 40 },
    );
  }, 60_000);
});

describe('what is made at first use', () => {
  it('is made once, whoever asks for it at the same time', async () => {
    stores += 1;
    const asked = Array.from({ length: 5 }, () => profileId(createTimeline(`at-once-${stores}`)));
    expect(new Set(await Promise.all(asked)).size).toBe(1);
  });
});

describe('a limit on how long titles are kept', () => {
  it('deletes nothing more once the attorney lifts it, also where the store is being tidied', async () => {
    stores += 1;
    const timeline = createTimeline(`at-once-${stores}`);
    for (const day of ['2025-01-06', '2025-01-07', '2025-01-08', '2025-01-09']) {
      const at = dayBounds(day).start + 9 * 3_600_000;
      const items = [
        { seq: 1, at, zone: 0, kind: 'window', app: 'Writer', title: day },
        { seq: 2, at: at + 30_000, kind: 'away', why: 'locked' },
      ] as const;
      await timeline.ingest({ journal: crypto.randomUUID(), items }, 1, 0);
      await timeline.decide({ kind: 'close', day, open: 30_000 }, at);
    }
    const worker = workerOver(timeline);
    await worker['settings.change']({ months: 1 });
    let steps = 0;
    const rest = async () => {
      steps += 1;
      if (steps === 2) await worker['settings.change']({ months: null });
    };
    const titles = async () => (await timeline.allSpans()).map(({ title }) => title);
    let left: string[] = [];
    await createMaintenance(timeline, {
      now: () => NOW,
      rest: async () => {
        await rest();
        if (steps === 2) left = await titles();
      },
      changed: nothing,
    }).runIfDue();
    expect(left.length).toBeGreaterThan(0);
    expect(await titles()).toEqual(left);
  });
});

describe('a day that is closed', () => {
  it('is closed with what is open of it at that moment, whatever is decided at the same time', async () => {
    stores += 1;
    const timeline = createTimeline(`at-once-${stores}`);
    const day = '2026-11-23';
    const at = dayBounds(day).start + 9 * 3_600_000;
    const items = [
      { seq: 1, at, zone: 0, kind: 'window', app: 'Writer', title: day },
      { seq: 2, at: at + 30_000, kind: 'away', why: 'locked' },
    ] as const;
    await timeline.ingest({ journal: crypto.randomUUID(), items }, 1, 0);
    const worker = workerOver(timeline);
    const closed = worker['review.act']({ act: { kind: 'close', day } });
    await timeline.decide({ kind: 'aside', stretches: [{ start: at, end: at + 20_000 }], aside: 'hidden' }, at);
    await closed;
    const last = (await timeline.undo(NOW))?.act;
    const closing = last?.kind === 'close' ? last : (await timeline.undo(NOW))?.act;
    // What comes later would be taken for closed as well, up to what is too much.
    expect(closing).toMatchObject({ kind: 'close', open: last === closing ? 10_000 : 30_000 });
  });
});
