import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { retentionHandlers } from '../../../../extension/background/data/retention-handlers.ts';
import { createTimeline, type Timeline } from '../../../../extension/timeline/index.ts';
import { dayBounds, type Sample } from '../../../../shared/index.ts';
import { putValue } from '../../put-value.ts';
import { settingsCalls } from '../settings-calls.ts';

const HOUR = 3_600_000;

/** Twenty minutes of one window from an hour of a day on, in the zone of this computer. */
function record(timeline: Timeline, day: string, hour: number, title: string): Promise<void> {
  const at = dayBounds(day).start + hour * HOUR;
  return recordAt(timeline, at, -new Date(at).getTimezoneOffset(), title);
}

/** The same from an instant on, in a zone of so many minutes east of UTC. */
async function recordAt(timeline: Timeline, at: number, zone: number, title: string): Promise<void> {
  const items: Sample[] = [
    { seq: 1, at, zone, kind: 'window', app: 'Writer', title },
    ...Array.from({ length: 40 }, (_, i): Sample => ({ seq: i + 2, at: at + (i + 1) * 30_000, kind: 'alive' })),
    { seq: 42, at: at + 20 * 60_000, kind: 'away', why: 'locked' },
  ];
  await timeline.ingest({ journal: crypto.randomUUID(), items }, 1, zone);
}

const titles = async (timeline: Timeline) => (await timeline.allSpans()).map(({ title }) => title);
let count = 0;
function stage() {
  count += 1;
  const timeline = createTimeline(`keeping-${count}`);
  let told = 0;
  const changed = () => {
    told += 1;
  };
  const handlers = {
    ...retentionHandlers({ timeline, now: () => Date.now(), changed }),
    ...settingsCalls(timeline, { changed }),
  };
  /** How time is kept, as a page reads it. */
  const kept = async () => {
    const { values, byFirm } = await handlers['settings.read']({});
    const { startOfDay, months, hold } = values;
    return { startOfDay, months, hold, byFirm: byFirm.months ?? 'no' };
  };
  return { timeline, handlers, kept, told: () => told };
}

describe('how time is kept', () => {
  it('is for ever, without a hold, from midnight on, until the attorney says otherwise; each on its own', async () => {
    const { handlers, kept, told } = stage();
    const first = { startOfDay: 0, months: null, hold: false, byFirm: 'no' };
    expect(await kept()).toEqual(first);
    await handlers['settings.change']({ months: 24 });
    await handlers['settings.change']({ startOfDay: 120 });
    expect(await kept()).toEqual({ ...first, months: 24, startOfDay: 120 });
    await handlers['settings.change']({ months: null, hold: true });
    expect(await kept()).toEqual({ ...first, hold: true, startOfDay: 120 });
    expect(told()).toBe(3);
  });

  it('is the firm’s where it locked that', async () => {
    const { timeline, handlers, kept } = stage();
    await handlers['settings.change']({ months: 24 });
    await putValue(timeline, 'firm', { policy: { keepMonths: 6, locked: ['keepMonths'] }, setup: null, without: [] });
    expect(await kept()).toMatchObject({ months: 6, byFirm: 'locked' });
  });
});

describe('deleting days', () => {
  it('takes what was typed in dialogs about them from the browser’s memory, and nothing else', async () => {
    const { timeline } = stage();
    const dialog = (day: string) => ({ page: day, day, at: 1, about: { kind: 'add', start: 1, end: 2 }, fields: {} });
    const memory = new Map<string, unknown>([
      ['token', { day: '2025-02-03' }],
      ...['2025-02-02', '2025-02-03', '2025-02-04'].map((day) => [`dialog:${day}`, dialog(day)] as const),
    ]);
    const session = {
      all: async () => Object.fromEntries(memory),
      remove: async (name: string) => {
        memory.delete(name);
      },
    };
    const handlers = retentionHandlers({ timeline, session, now: () => Date.now(), changed: () => undefined });
    await handlers['time.delete']({ from: '2025-02-03', to: '2025-02-03' });
    expect([...memory.keys()]).toEqual(['token', 'dialog:2025-02-02', 'dialog:2025-02-04']);
  });

  it('takes the days from the first to the last and nothing beside them, also where a day begins later', async () => {
    const { timeline, handlers } = stage();
    await handlers['settings.change']({ startOfDay: 120 });
    await record(timeline, '2025-01-06', 9, 'before');
    await record(timeline, '2025-02-03', 1, 'still the day before');
    await record(timeline, '2025-02-03', 9, 'first');
    await record(timeline, '2025-05-10', 9, 'between');
    await record(timeline, '2025-09-13', 1, 'late on the last');
    await record(timeline, '2025-09-13', 9, 'after');
    expect(await handlers['time.delete']({ from: '2025-02-03', to: '2025-09-12' })).toBe('done');
    expect(await titles(timeline)).toEqual(['before', 'still the day before', 'after']);
  });

  it('takes a day as it was where the attorney was then, and nothing of the days around it, after a journey', async () => {
    const { timeline, handlers } = stage();
    // A Wednesday far to the east of here, and the way there and back.
    const [auckland, honolulu] = [13 * 60, -10 * 60];
    const wednesday = Date.UTC(2025, 1, 5);
    const at = (hours: number, zone: number) => wednesday + hours * HOUR - zone * 60_000;
    await recordAt(timeline, at(-1, auckland), auckland, 'late on Tuesday there');
    await recordAt(timeline, at(0.5, auckland), auckland, 'first on Wednesday there');
    await recordAt(timeline, at(23, auckland), auckland, 'last on Wednesday there');
    await recordAt(timeline, at(25, auckland), auckland, 'Thursday there');
    await recordAt(timeline, at(9, honolulu), honolulu, 'Wednesday again, here');
    await recordAt(timeline, at(24.5, honolulu), honolulu, 'Thursday here');
    expect(await handlers['time.delete']({ from: '2025-02-05', to: '2025-02-05' })).toBe('done');
    expect(await titles(timeline)).toEqual(['late on Tuesday there', 'Thursday there', 'Thursday here']);
  });

  it('takes days that are still being summed up', async () => {
    const { timeline, handlers } = stage();
    await record(timeline, '2025-02-03', 9, 'first');
    await record(timeline, '2025-02-04', 9, 'second');
    await handlers['settings.change']({ startOfDay: 120 });
    expect(await handlers['time.delete']({ from: '2025-02-03', to: '2025-02-03' })).toBe('done');
    expect(await titles(timeline)).toEqual(['second']);
  });

  it('takes also what a computer recorded that took itself to be in 1970', async () => {
    const { timeline, handlers } = stage();
    await record(timeline, '1970-01-03', 9, 'wrong clock');
    expect(await handlers['time.delete']({ from: '1970-01-01', to: '2020-01-20' })).toBe('done');
    expect(await titles(timeline)).toEqual([]);
  });

  it('is refused while a hold is on, and deletes nothing', async () => {
    const { timeline, handlers } = stage();
    await record(timeline, '2025-02-03', 9, 'kept');
    await handlers['settings.change']({ hold: true });
    expect(await handlers['time.delete']({ from: '2025-02-03', to: '2025-02-03' })).toBe('held');
    expect(await titles(timeline)).toEqual(['kept']);
  });
});
