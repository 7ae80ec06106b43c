import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createTimeline, type RetentionSettings, type Timeline } from '../../../../extension/timeline/index.ts';
import type { Sample } from '../../../../shared/index.ts';
import { changeRetention } from '../../change-retention.ts';
import { alive, win } from '../random-day.ts';
import { from, holding, NINE } from '../recorded.ts';
import { contentOf } from './first-version.ts';

const DAY = 86_400_000;
const NAME = 'maintenance';

let timeline: Timeline;
let count = 0;
beforeEach(() => {
  count += 1;
  timeline = createTimeline(`${NAME}-${count}`);
});
afterEach(() => timeline.close());

/** A window of forty seconds at nine, so many days after the first. */
async function recordOn(day: number, title: string): Promise<void> {
  const at = NINE + day * DAY;
  const items: Sample[] = [
    { seq: 1, at, ...win(title) },
    { seq: 2, at: at + 40_000, ...alive },
    { seq: 3, at: at + 40_000, kind: 'away', why: 'locked' },
  ];
  await timeline.ingest({ journal: crypto.randomUUID(), items }, 1, 0);
}
const maintainAll = async (now: number) => {
  while (await timeline.maintain(now, 0));
};
const titles = async () => (await timeline.allSpans()).map(({ title }) => title);
/** Everything in the database as one text: where a title is gone, it is in no store. */
async function everything(): Promise<string> {
  await timeline.close();
  const { stores } = await contentOf(`${NAME}-${count}`);
  const decoder = new TextDecoder();
  return JSON.stringify(stores, (_, value) => (value instanceof Uint8Array ? decoder.decode(value) : value));
}

describe('deleted time', () => {
  const later = NINE + 31 * DAY;

  it('shows nowhere at once, and its title is gone from storage after thirty days', async () => {
    await recordOn(0, 'Divorce of somebody');
    await recordOn(1, 'Lease');
    await timeline.cacheMatches('2026-11-23', 'r', [{ app: 'Writer', title: 'Divorce of somebody', meaning: {} }]);
    await timeline.decide({ kind: 'note', stretches: [from(0, 20)], note: 'On the divorce' }, NINE);
    await timeline.decide({ kind: 'delete', stretches: [from(0, 40)] }, NINE);
    expect((await timeline.readDay('2026-11-23')).pieces).toEqual([]);
    await maintainAll(NINE + 29 * DAY);
    expect(await titles()).toEqual(['Divorce of somebody', 'Lease']);
    await maintainAll(later);
    expect(await titles()).toEqual(['Lease']);
    expect(await everything()).not.toMatch(/divorce/i);
  });

  it('that was brought back in time stays', async () => {
    await recordOn(0, 'Lease');
    await timeline.decide({ kind: 'delete', stretches: [from(0, 40)] }, NINE);
    await timeline.undo(NINE + DAY);
    await maintainAll(later);
    expect(await titles()).toEqual(['Lease']);
    expect(await timeline.redo(later)).toBeNull();
  });

  it('is gone from storage with what the attorney said of it, and the rest of a chunk is not', async () => {
    const items = Array.from(
      { length: 600 },
      (_, index): Sample => ({
        seq: index + 1,
        at: NINE + index * 1000,
        ...win(index === 100 ? 'Divorce of somebody' : `w ${index}`),
      }),
    );
    await timeline.ingest({ journal: crypto.randomUUID(), items }, 1, 0);
    await timeline.addTime({ ...from(-100, -50), title: 'Call on the divorce', matter: 7, zone: 0 }, false, NINE);
    await timeline.decide({ kind: 'delete', stretches: [from(100, 101), from(-100, -50)] }, NINE);
    await maintainAll(later);
    expect(await timeline.allSpans()).toHaveLength(598);
    expect(await timeline.summaryOf('2026-11-23')).toMatchObject({ window: 598_000, added: 0, open: 598_000 });
    expect(await everything()).not.toMatch(/divorce/i);
  });

  it('leaves an entry its seconds', async () => {
    await recordOn(0, 'Lease');
    await timeline.approve([holding(0, 40)]);
    expect(await timeline.deleteDay('2026-11-23')).toBe(true);
    expect(await timeline.summaryOf('2026-11-23')).toMatchObject({ window: 0, sent: 40_000, open: 0 });
  });
});

describe('time past the limit', () => {
  const keep = (change: Partial<RetentionSettings>) => changeRetention(timeline, change);
  /** The first of February after {@link NINE}: December and later lie within two months. */
  const now = Date.UTC(2027, 1, 1, 9);

  beforeEach(async () => {
    for (const day of [0, 1, 2, 30]) await recordOn(day, `day ${day}`);
    await timeline.approve([holding(0, 40)]);
    await timeline.decide({ kind: 'close', day: '2026-11-24', open: 40_000 }, NINE);
  });

  it('is kept where the attorney set none', async () => {
    await maintainAll(now);
    expect(await titles()).toHaveLength(4);
  });

  it('goes day by day, a transaction each, but never a day that is neither sent nor closed', async () => {
    await keep({ months: 2 });
    for (let left = 4; await timeline.maintain(now, 0); ) {
      const now = (await titles()).length;
      expect(left - now).toBeLessThanOrEqual(1);
      left = now;
    }
    expect(await titles()).toEqual(['day 2', 'day 30']);
    expect((await timeline.unsentDays()).days.map(({ day }) => day)).toEqual(['2026-11-25', '2026-12-23']);
    expect(await timeline.allEntries()).toHaveLength(1);
    expect(await everything()).not.toMatch(/day [01]\b/);
  });

  it('is kept while a hold is on, and so is what the attorney deletes', async () => {
    await keep({ months: 2, hold: true });
    await timeline.decide({ kind: 'delete', stretches: [from(0, 40)] }, NINE);
    expect(await timeline.deleteDay('2026-11-23')).toBe(false);
    await maintainAll(now);
    expect(await titles()).toHaveLength(4);
    await keep({ months: 2, hold: false });
    await maintainAll(now);
    expect(await titles()).toEqual(['day 2', 'day 30']);
  });
});

describe('the start of a day', () => {
  it('can be moved, and every day is summed up anew', async () => {
    const night = 17 * 3600;
    const items: Sample[] = [
      { seq: 1, at: NINE + night * 1000, ...win('Two in the morning') },
      { seq: 2, at: NINE + (night + 40) * 1000, ...alive },
    ];
    await timeline.ingest({ journal: crypto.randomUUID(), items }, 1, 0);
    const days = async () => (await timeline.unsentDays()).days.map(({ day, window }) => [day, window]);
    expect(await days()).toEqual([['2026-11-24', 40_000]]);
    await changeRetention(timeline, { startOfDay: 180 });
    expect(await days()).toEqual([['2026-11-23', 40_000]]);
    expect((await timeline.readDay('2026-11-23')).spans).toHaveLength(1);
    expect(await timeline.dayAt(NINE + night * 1000, 0)).toBe('2026-11-23');
  });

  it('can be moved without a day being forgotten on which the attorney only added time', async () => {
    const hearing = { start: NINE, end: NINE + 3_600_000, title: 'Hearing', matter: 3, zone: 0 };
    await timeline.addTime(hearing, false, NINE);
    await changeRetention(timeline, { startOfDay: 180 });
    await maintainAll(NINE + DAY);
    expect((await timeline.unsentDays()).days).toMatchObject([{ day: '2026-11-23', open: 3_600_000 }]);
  });
});
