import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { keepFirmState } from '../../../../extension/background/settings/effective.ts';
import { addDays } from '../../../../shared/index.ts';
import { DAY, entryOn, NINE, record, SMITH } from '../kept-day.ts';
import { reviewStage } from '../review-stage.ts';
import { settingsCalls } from '../settings-calls.ts';

const A_DAY = 86_400_000;

describe('the week', () => {
  it('goes from Monday to Sunday, and each day adds up as its own view does', async () => {
    // The kept day is a Monday.
    const stage = await reviewStage([
      [1200, '00012-Smith brief'],
      [300, 'Research'],
      [100, '00041-Acme lease'],
    ]);
    await stage.timeline.approve([entryOn(0, 400_000, { matter: SMITH })]);
    await record(stage.timeline, [[700, '00041-Acme lease']], NINE + 2 * A_DAY);
    await record(stage.timeline, [[700, '00041-Acme lease']], NINE - A_DAY);
    stage.clock.at = await record(stage.timeline, [[640, 'Research']], NINE + 6 * A_DAY);
    await stage.act({ kind: 'close', day: addDays(DAY, 2) });
    for (const day of [DAY, addDays(DAY, 6)]) {
      const { days } = await stage.calls['week.read']({ day });
      expect(days.map((one) => one.day)).toEqual(Array.from({ length: 7 }, (_, index) => addDays(DAY, index)));
      for (const { day: one, minutes } of days) expect(minutes).toEqual((await stage.day(one)).minutes);
      expect(days.map(({ minutes }) => minutes.total)).toEqual([27, 0, 12, 0, 0, 0, 11]);
      expect(days.map(({ closed }) => closed)).toEqual([false, false, true, false, false, false, false]);
    }
  });

  it('begins on the day that the attorney chose, else the firm’s, and the firm’s alone where that is locked', async () => {
    const { timeline, calls } = await reviewStage([[1200, '00012-Smith brief']]);
    const firstDay = async () => (await calls['week.read']({ day: DAY })).days[0]?.day;
    const settings = settingsCalls(timeline);
    await keepFirmState(timeline, { policy: { startOfWeek: 'saturday' } });
    expect(await firstDay()).toBe(addDays(DAY, -2));
    await settings['settings.change']({ startOfWeek: 'sunday' } as never);
    expect(await firstDay()).toBe(addDays(DAY, -1));
    await keepFirmState(timeline, { policy: { startOfWeek: 'monday', locked: ['startOfWeek'] } });
    expect(await firstDay()).toBe(DAY);
    const { fields } = await settings['settings.read']({});
    expect(fields.find(({ name }) => name === 'startOfWeek')).toMatchObject({ value: 'monday', byFirm: 'locked' });
    await keepFirmState(timeline, { policy: { startOfWeek: 'noon', locked: ['startOfWeek'] } });
    expect(await firstDay()).toBe(addDays(DAY, -1));
  });
});
