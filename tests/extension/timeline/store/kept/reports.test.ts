import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import type { Timeline } from '../../../../../extension/timeline/index.ts';
import { changeRetention } from '../../../change-retention.ts';
import { alive, win } from '../../random-day.ts';
import { createRecorded, DAY, from, holding, NINE } from '../../recorded.ts';

const DAY_MS = 86_400_000;
const ALL = ['2026-01-01', '2027-12-31'] as const;

async function recordedDay(): Promise<Timeline> {
  const { timeline, say } = createRecorded();
  await say([0, win('Brief')], [30, alive], [40, { kind: 'away', why: 'locked' }]);
  return timeline;
}

async function keep(timeline: Timeline, facts: unknown = 'facts', day = DAY): Promise<boolean> {
  const { as } = await timeline.reportDays(...ALL);
  return timeline.keepReport({ day, by: '1', facts }, as);
}
const kept = async (timeline: Timeline) => (await timeline.reportDays(...ALL)).reports.map(({ day }) => day);
const suggestions = { day: DAY, revision: '1', items: [] };

describe('what reports say of a day', () => {
  it('is kept with the days of its range, and stays while another day changes', async () => {
    const timeline = await recordedDay();
    expect(await keep(timeline)).toBe(true);
    const later = holding(DAY_MS / 1000, DAY_MS / 1000 + 60, { day: '2026-11-24' });
    await timeline.approve([later]);
    expect(await timeline.reportDays(DAY, DAY)).toMatchObject({
      summaries: [{ day: DAY, open: 40_000 }],
      reports: [{ day: DAY, by: '1', facts: 'facts' }],
      counting: false,
    });
    expect((await timeline.reportDays('2026-11-24', '2026-12-24')).reports).toEqual([]);
  });

  it.each<[string, (timeline: Timeline) => Promise<unknown>]>([
    [
      'more of it is recorded',
      (timeline) =>
        timeline.ingest(
          {
            journal: crypto.randomUUID(),
            items: [
              { seq: 1, at: NINE + 60_000, ...win('Lease') },
              { seq: 2, at: NINE + 90_000, ...alive },
            ],
          },
          1,
          0,
        ),
    ],
    ['the attorney decides something of it', (timeline) => timeline.tagSpans([NINE], 7, NINE)],
    ['time is deleted', (timeline) => timeline.decide({ kind: 'delete', stretches: [from(0, 20)] }, NINE)],
    [
      'time is added',
      (timeline) => timeline.addTime({ ...from(100, 160), title: 'Call', matter: 7, zone: 0 }, false, NINE),
    ],
    ['it is closed', (timeline) => timeline.closeDay(DAY, NINE)],
    ['time of it is approved', (timeline) => timeline.approve([holding(0, 30)])],
    ['it is deleted for good', (timeline) => timeline.deleteDay(DAY)],
    ['days begin at another time', (timeline) => changeRetention(timeline, { startOfDay: 240 })],
    [
      'it is past the limit, and deleted by itself',
      async (timeline) => {
        await timeline.closeDay(DAY, NINE);
        await keep(timeline);
        await changeRetention(timeline, { months: 1 });
        while (await timeline.maintain(NINE + 100 * DAY_MS, 0));
      },
    ],
  ])('goes at once when %s', async (_, change) => {
    const timeline = await recordedDay();
    await keep(timeline);
    await change(timeline);
    expect(await kept(timeline)).toEqual([]);
  });

  it('goes when an entry of it is changed or taken back', async () => {
    const timeline = await recordedDay();
    await timeline.approve([holding(0, 30)]);
    await keep(timeline);
    await timeline.changeEntry('entry-0', ['approved'], (entry) => ({ ...entry, state: 'refused' }));
    expect(await kept(timeline)).toEqual([]);
    await keep(timeline);
    await timeline.withdraw('entry-0', NINE);
    expect(await kept(timeline)).toEqual([]);
  });

  it('is not kept where the day changed since it was read', async () => {
    const timeline = await recordedDay();
    const { as } = await timeline.reportDays(...ALL);
    await timeline.tagSpans([NINE], 7, NINE);
    expect(await timeline.keepReport({ day: DAY, by: '1', facts: 'of before' }, as)).toBe(false);
    expect(await kept(timeline)).toEqual([]);
    await timeline.close();
    // Another opening of the database knows of no change before it.
    await timeline.summaryOf(DAY);
    expect(await timeline.keepReport({ day: DAY, by: '1', facts: 'of before' }, as)).toBe(false);
  });

  it('goes with another suggestion where a sure one says which matter time is on, and only there', async () => {
    const timeline = await recordedDay();
    const suggest = async () => timeline.keepSuggestions(suggestions, (await timeline.readLearning()).edition);
    await keep(timeline);
    await suggest();
    expect(await kept(timeline)).toEqual([DAY]);
    await timeline.changeSettings(() => ({ learning: { since: 0, automaticFrom: 0.9, edition: 5 } }));
    await suggest();
    expect(await kept(timeline)).toEqual([]);
    await keep(timeline);
    await timeline.purgeLessons(NINE);
    expect(await kept(timeline)).toEqual([]);
  });
});
