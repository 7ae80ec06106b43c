import 'fake-indexeddb/auto';
import { describe, expect, it, vi } from 'vitest';
import { exclusionHandlers } from '../../../../extension/background/capture/exclusion-preview.ts';
import { keptDay, NINE, record, type Stretch } from '../kept-day.ts';

const DAY = 86_400_000;
const STRETCHES: Stretch[] = [
  [1200, 'O’Brien  lease - Word'],
  [600, 'O’Brien letter - Word'],
  [600, 'Inbox'],
  [60, 'away'],
];

async function staged(stretches: readonly Stretch[] = STRETCHES, now = NINE + 4 * 3_600_000) {
  const { timeline } = await keptDay(stretches);
  const clock = { now };
  return { timeline, clock, calls: exclusionHandlers({ timeline, now: () => clock.now }) };
}

describe('an exclusion before it is taken', () => {
  it('says what of the last days it would have left out, however its words are written', async () => {
    const { calls } = await staged();
    expect(await calls['exclusion.preview']({ rule: { title: "o'brien lease" } })).toEqual({
      windows: 1,
      minutes: 20,
      days: 1,
      share: 0.5,
      much: true,
      titles: [{ app: 'Writer', title: 'O’Brien  lease - Word', start: 0, end: 14 }],
    });
    expect(await calls['exclusion.preview']({ rule: { app: 'writer', title: 'INBOX' } })).toMatchObject({
      windows: 1,
      minutes: 10,
      share: 0.25,
      much: false,
      titles: [{ title: 'Inbox', start: 0, end: 5 }],
    });
  });

  it('of one letter is much', async () => {
    const { calls } = await staged();
    const preview = await calls['exclusion.preview']({ rule: { title: 'e' } });
    expect(preview).toMatchObject({ windows: 2, minutes: 30, share: 0.75, much: true });
    expect(preview.titles.map(({ title }) => title)).toEqual(['O’Brien  lease - Word', 'O’Brien letter - Word']);
  });

  it('that leaves out a few minutes is not, though they are all there is', async () => {
    const { calls } = await staged([[120, 'Payroll']]);
    expect(await calls['exclusion.preview']({ rule: { title: 'payroll' } })).toMatchObject({ share: 1, much: false });
  });

  it('is tried on seven days and no more', async () => {
    const { timeline, calls } = await staged([[1200, 'Kestrel lease']], NINE + 3_600_000);
    await record(timeline, [[1200, 'Kestrel old']], NINE - 6 * DAY);
    await record(timeline, [[1200, 'Kestrel older']], NINE - 7 * DAY);
    const { windows, days } = await calls['exclusion.preview']({ rule: { title: 'kestrel' } });
    expect([windows, days]).toEqual([2, 2]);
  });

  it('says that nothing was recorded', async () => {
    const { calls } = await staged([]);
    expect(await calls['exclusion.preview']({ rule: { title: 'a' } })).toEqual({
      windows: 0,
      minutes: 0,
      days: 0,
      share: 0,
      much: false,
      titles: [],
    });
  });

  it('reads the days once while it is typed', async () => {
    const { timeline, clock, calls } = await staged();
    const reading = vi.spyOn(timeline, 'readDay');
    for (const title of ['i', 'in', 'inb']) await calls['exclusion.preview']({ rule: { title } });
    expect(reading).toHaveBeenCalledTimes(7);
    clock.now += 10_000;
    await calls['exclusion.preview']({ rule: { title: 'inbo' } });
    expect(reading).toHaveBeenCalledTimes(14);
  });
});
