import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import type { Reminded } from '../../../../extension/background/reminders/due.ts';
import { createReminders, type Reminder } from '../../../../extension/background/reminders/reminders.ts';
import { changeSettings, readSettings } from '../../../../extension/background/settings/settings.ts';
import type { CapturedSample, Timeline } from '../../../../extension/timeline/index.ts';
import { keptDay, NINE, record, type Stretch } from '../kept-day.ts';

const HOUR = 3_600_000;
const A_DAY = 24 * HOUR;
/** The kept day is a Monday; this is the Tuesday after it. */
const TUESDAY = NINE + A_DAY;

/** Reminders over what was recorded from {@link NINE} on, with a clock and a desk. */
async function remindersOn(stretches: readonly Stretch[], begin = TUESDAY) {
  const { timeline } = await keptDay([]);
  const end = await record(timeline, stretches, begin);
  await changeSettings(timeline, { remindAt: 10 * 60 });
  const desk = { now: end, allowed: true, shown: [] as Reminder[], kept: null as Reminded | null };
  const standing = { ready: 0, needs: 0, sent: 0 };
  const reminders = createReminders({
    timeline,
    memory: {
      get: async () => desk.kept,
      set: async (kept) => {
        desk.kept = kept;
      },
    },
    standing: async () => standing,
    show: async (reminder) => {
      if (desk.allowed) desk.shown.push(reminder);
      return desk.allowed;
    },
    now: () => desk.now,
  });
  const at = async (now: number) => {
    desk.now = now;
    await reminders.runIfDue();
    return desk.shown.splice(0).map(({ title }) => title);
  };
  return {
    timeline,
    desk,
    at,
    reminders,
    stand: (next: Partial<typeof standing>) => void Object.assign(standing, next),
  };
}

/** From an instant on this is in front, or nobody is there. */
async function front(timeline: Timeline, sample: object) {
  const item = { seq: 1, ...sample } as CapturedSample;
  await timeline.ingest({ journal: crypto.randomUUID(), items: [item] }, 1, 0);
}

describe('reminders', () => {
  it('tell once how the day stands, from the chosen hour on', async () => {
    const { at, stand } = await remindersOn([[600, '00012-Smith brief']]);
    stand({ ready: 318, needs: 54 });
    expect(await at(TUESDAY + HOUR - 1000)).toEqual([]);
    expect(await at(TUESDAY + HOUR)).toEqual(['Today: 5 h 18 m ready and 54 m needs a matter']);
    expect(await at(TUESDAY + 2 * HOUR)).toEqual([]);
  });

  it('say nothing of a day without time, and speak once it has some', async () => {
    const { at, stand } = await remindersOn([]);
    expect(await at(TUESDAY + HOUR)).toEqual([]);
    stand({ needs: 12 });
    expect(await at(TUESDAY + 3 * HOUR)).toEqual(['Today: 12 m needs a matter']);
  });

  it('leave a day that was sent alone, whatever little follows', async () => {
    const { at, stand } = await remindersOn([]);
    stand({ sent: 400, needs: 3 });
    expect(await at(TUESDAY + HOUR)).toEqual([]);
    stand({ needs: 20 });
    expect(await at(TUESDAY + 2 * HOUR)).toEqual([]);
  });

  const TEAMS = { app: 'Microsoft Teams', title: 'Meeting with Dana Holt | Microsoft Teams' };
  const BRIEF = { app: 'Writer', title: '00012-Smith brief' };
  it.each<[string, object]>([
    ['a call in front', { kind: 'window', ...TEAMS }],
    ['a call behind', { kind: 'window', ...BRIEF, microphone: 'Zoom' }],
    ['a pause', { kind: 'away', why: 'idle' }],
    ['a locked screen', { kind: 'away', why: 'locked' }],
  ])('wait until it is over: %s', async (_, sample) => {
    const { at, stand, timeline } = await remindersOn([]);
    stand({ ready: 60 });
    const five = TUESDAY + HOUR;
    await front(timeline, { ...sample, at: five });
    expect(await at(five + 20_000)).toEqual([]);
    await front(timeline, { kind: 'window', ...BRIEF, at: five + 25_000 });
    expect(await at(five + 26_000)).toEqual(['Today: 1 h ready']);
  });

  it('come where the helper fell silent in a call, as nobody knows when that ends', async () => {
    const { at, stand, timeline } = await remindersOn([]);
    stand({ ready: 60 });
    await front(timeline, { kind: 'window', ...TEAMS, at: TUESDAY + HOUR });
    expect(await at(TUESDAY + HOUR + 120_000)).toEqual(['Today: 1 h ready']);
  });

  it('wait until the browser allows them', async () => {
    const { at, stand, desk } = await remindersOn([]);
    stand({ ready: 60 });
    desk.allowed = false;
    expect(await at(TUESDAY + HOUR)).toEqual([]);
    desk.allowed = true;
    expect(await at(TUESDAY + 2 * HOUR)).toEqual(['Today: 1 h ready']);
  });

  it('tell on Monday which days were not sent, and name no matter', async () => {
    const { at, timeline } = await remindersOn([[1800, '00012-Smith brief']], NINE - 3 * A_DAY);
    await record(timeline, [[900, 'Research']], NINE - 4 * A_DAY);
    await record(timeline, [[30, 'Research']], NINE - 5 * A_DAY);
    expect(await at(NINE - HOUR)).toEqual(['Not sent yet: Thu, Nov 19 (15 m) and Fri, Nov 20 (30 m)']);
    expect(await at(NINE)).toEqual([]);
  });

  it('tell nothing of last week while its days are still being summed up, and all of it afterwards', async () => {
    const { at, timeline } = await remindersOn([[1800, '00012-Smith brief']], NINE - 3 * A_DAY);
    const { unsentDays } = timeline;
    timeline.unsentDays = async () => ({ days: [], complete: false });
    expect(await at(NINE)).toEqual([]);
    timeline.unsentDays = unsentDays;
    expect(await at(NINE + HOUR / 2)).toEqual(['Not sent yet: Fri, Nov 20 (30 m)']);
  });

  it('are turned off for good by one click', async () => {
    const { at, stand, reminders, timeline } = await remindersOn([]);
    stand({ ready: 60 });
    await reminders.turnOff();
    expect((await readSettings(timeline)).values.remindAt).toBeNull();
    expect(await at(TUESDAY + HOUR)).toEqual([]);
  });
});
