import { openDB } from 'idb';
import { describe, expect, it } from 'vitest';
import { createMaintenance } from '../../../../extension/background/data/maintenance.ts';
import { unsentBefore } from '../../../../extension/background/review/unsent.ts';
import { createTimeline, StoreError, type Timeline } from '../../../../extension/timeline/index.ts';
import { changeRetention } from '../../change-retention.ts';
import { CONNECTION, stageOver } from '../review-stage.ts';
import { settingsCalls } from '../settings-calls.ts';
import {
  A_DAY,
  allDays,
  DAYS,
  HOUR,
  hidden,
  MIDNIGHT,
  maintainStep,
  NOW,
  nights,
  storeOf,
  sumsOf,
  unnamed,
  type Work,
  waiting,
} from './counted-days.ts';

describe('another start of day', () => {
  it('names what was closed, for its time may be of a day now that is not', async () => {
    const { timeline } = await storeOf([{ day: 1, hour: 5, minutes: 39, became: 'closed' }, ...hidden(2, 22)], 0);
    expect((await timeline.unsentDays()).days).toEqual([]);
    await changeRetention(timeline, { startOfDay: 360 });
    expect(await waiting(timeline)).toEqual([allDays[1]]);
    expect(await unnamed(timeline)).toEqual([]);
    // The attorney is not told of each closed day meanwhile.
    const today = allDays[DAYS] ?? '';
    expect(await unsentBefore(timeline, today, today)).toEqual({ days: [], counting: true });
    while (await maintainStep(timeline));
    expect((await timeline.unsentDays()).days.map(({ day }) => day)).toEqual([allDays[1]]);
    await timeline.close();
  });

  it('names what moved from the last day of a step to one that is counted in the next', async () => {
    const night: Work = { day: 2, hour: 1, minutes: 17, became: 'stays' };
    const { timeline } = await storeOf([...hidden(1, 1), night, ...hidden(3, 22)], 0);
    await changeRetention(timeline, { startOfDay: 120 });
    expect(await waiting(timeline)).toEqual([allDays[2]]);
    expect(await unnamed(timeline)).toEqual([]);
    await timeline.close();
  });

  it('names what moved from a day that an act counts before its turn', async () => {
    const night: Work = { day: 2, hour: 1, minutes: 17, became: 'stays' };
    const { timeline } = await storeOf([...hidden(1, 1), night, ...hidden(3, 24)], 0);
    await changeRetention(timeline, { startOfDay: 120 });
    const start = MIDNIGHT + 2 * A_DAY + 15 * HOUR;
    await timeline.decide({ kind: 'aside', stretches: [{ start, end: start + HOUR }], aside: 'hidden' }, NOW);
    expect(await waiting(timeline)).toEqual([allDays[2]]);
    expect(await unnamed(timeline)).toEqual([]);
    await timeline.close();
  });
});

describe('days that are counted anew', () => {
  const maintenanceOf = (timeline: Timeline, rest = async () => undefined) =>
    createMaintenance(timeline, { now: () => NOW, rest, changed: () => undefined });

  it('are counted at once, although the store was tidied within the hour', async () => {
    const { timeline } = await storeOf(nights, 0);
    const maintenance = maintenanceOf(timeline);
    await maintenance.runIfDue();
    const calls = settingsCalls(timeline, { effects: { maintenance: maintenance.now } });
    await calls['settings.change']({ startOfDay: 120 });
    expect((await timeline.unsentDays()).complete).toBe(false);
    // Joins what is under way.
    await maintenance.runIfDue();
    expect((await timeline.unsentDays()).complete).toBe(true);
  });

  it('are counted to the end by the next worker, and after trouble with the storage by the same one', async () => {
    const { name, timeline } = await storeOf(nights, 0);
    await changeRetention(timeline, { startOfDay: 120 });
    let steps = 0;
    const failing = {
      ...timeline,
      maintain: ((...args) => {
        steps += 1;
        if (steps === 2) throw new StoreError('full');
        return timeline.maintain(...args);
      }) as Timeline['maintain'],
    };
    const maintenance = maintenanceOf(failing);
    await maintenance.runIfDue();
    expect((await timeline.unsentDays()).complete).toBe(false);
    await maintenance.runIfDue();
    expect((await timeline.unsentDays()).complete).toBe(true);

    await changeRetention(timeline, { startOfDay: 0 });
    await timeline.close();
    const next = createTimeline(name);
    await maintenanceOf(next).runIfDue();
    expect((await next.unsentDays()).complete).toBe(true);
  });

  it('of an older database are missed nowhere in silence while they have no sums yet', async () => {
    const { name, timeline } = await storeOf(nights, 0);
    const stage = stageOver(timeline, { at: NOW }, CONNECTION);
    const weekOf = async () => (await stage.calls['week.read']({ day: allDays[10] ?? '' })).days;
    const right = { week: await weekOf(), sums: await sumsOf(timeline), unsent: (await stage.day()).unsent };
    const db = await openDB(name);
    await db.clear('days');
    await db.put('values', { from: 0 }, 'rebuild');
    db.close();
    expect(await weekOf()).toEqual(right.week);
    expect((await stage.day()).counting).toBe(true);
    expect(await stage.calls['days.find']({ words: 'Item', before: null })).toMatchObject({ counting: true });
    // Closing a day counts it first.
    expect(await timeline.closeDay(allDays[10] ?? '', NOW)).toBe(true);
    expect((await timeline.summaryOf(allDays[10] ?? ''))?.closed).toBe(5 * 60_000);
    await timeline.undo(NOW);
    while (await maintainStep(timeline));
    expect(await sumsOf(timeline)).toEqual(right.sums);
    expect(await stage.day()).toMatchObject({ unsent: right.unsent });
    expect((await stage.day()).counting).toBeUndefined();
  });
});
