import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { lengthOf, type Span } from '../../../../../extension/timeline/index.ts';
import { runs } from '../../../../runs.ts';
import { changeRetention } from '../../../change-retention.ts';
import { putValue } from '../../../put-value.ts';
import { START, steadyDays, win } from '../../random-day.ts';
import { createRecorded, DAY, from, holding, MINUTE, NINE, type Recorded } from '../../recorded.ts';

const OF = { id: 'import-1', at: NINE + 86_400_000, file: 'export.json' };

let store: Recorded;
beforeEach(() => {
  store = createRecorded();
});

/** A foreign window in seconds after nine. */
const foreign = (start: number, end: number, title: string): Span => ({
  ...from(start, end),
  app: 'Word',
  title,
  zone: 0,
});
const titles = async () => (await store.pieces()).map(([start, end, title]) => [start, end, title]);
async function dropAll(id: string) {
  for (;;) {
    const outcome = await store.timeline.dropSomeImported(id);
    if (outcome !== 'more') return outcome;
  }
}

describe('imported time', () => {
  it('fills what is free: recorded time wins', async () => {
    await store.say(
      [0, win('A')],
      [30, win('B')],
      [60, { kind: 'away', why: 'locked' }],
      [90, { kind: 'away', why: 'stopped' }],
    );
    await store.say([120, win('C')], [150, { kind: 'alive' }]);
    const filled = await store.timeline.importTime([foreign(-10, 40, 'X'), foreign(50, 200, 'Y')], OF);
    expect(await titles()).toEqual([
      [-10, 0, 'X'],
      [0, 30, 'A'],
      [30, 60, 'B'],
      [90, 120, 'Y'],
      [120, 150, 'C'],
      [150, 200, 'Y'],
    ]);
    expect(filled).toBe(90_000);
    expect(await store.timeline.summaryOf(DAY)).toMatchObject({ window: 180_000, open: 180_000, away: 30_000 });
  });

  it('leaves alone time that was added, that is in an entry, that was no work, and that is being deleted', async () => {
    const { timeline } = store;
    await timeline.addTime({ ...from(0, 10), zone: 0, title: 'Court', matter: 7 }, false, NINE);
    await timeline.approve([holding(20, 30)]);
    await timeline.decide({ kind: 'leave', stretches: [from(40, 50)] }, NINE);
    await store.say([60, win('A')], [70, { kind: 'away', why: 'idle' }]);
    await timeline.decide({ kind: 'delete', stretches: [from(60, 70)] }, NINE);
    await putValue(timeline, 'forgotten', [from(80, 90)]);
    const windows = [foreign(0, 100, 'X')];
    expect(await timeline.freeTime(windows)).toBe(50_000);
    expect(await timeline.importTime(windows, OF)).toBe(50_000);
    expect((await timeline.read('imports'))?.[0]?.stretches).toEqual(
      [10, 30, 50, 70, 90].map((at) => from(at, at + 10)),
    );
  });

  it('of the same file changes nothing when it comes again, and is one import however it is cut', async () => {
    const { timeline } = store;
    const windows = Array.from({ length: 40 }, (_, at) => foreign(at * 20, at * 20 + 15, `X${at}`));
    await timeline.importTime(windows.slice(0, 25), OF);
    await timeline.importTime(windows.slice(25), OF);
    const before = [await store.day(), await timeline.summaryOf(DAY), await timeline.read('imports')];
    expect(before[2]).toHaveLength(1);
    expect(await timeline.freeTime(windows)).toBe(0);
    expect(await timeline.importTime(windows, { ...OF, id: 'import-2' })).toBe(0);
    expect([await store.day(), await timeline.summaryOf(DAY), await timeline.read('imports')]).toEqual(before);
  });

  it('is gone with all that was decided on it once that import is deleted, and nothing else is', async () => {
    const { timeline } = store;
    await store.say([0, win('A')], [30, { kind: 'away', why: 'stopped' }]);
    await timeline.importTime([foreign(100, 130, 'Of another')], { ...OF, id: 'import-0' });
    const before = [await store.pieces(), await timeline.summaryOf(DAY)];
    const windows = Array.from({ length: 250 }, (_, at) => foreign(200 + at * 20, 215 + at * 20, `X${at}`));
    await timeline.importTime(windows, OF);
    await timeline.tagSpans([NINE + 200_000], 7, NINE);
    expect(await dropAll(OF.id)).toBe('done');
    expect([await store.pieces(), await timeline.summaryOf(DAY)]).toEqual(before);
    expect((await timeline.read('imports'))?.map(({ id }) => id)).toEqual(['import-0']);
    expect(await dropAll('nobody-knows')).toBe('done');
  });

  it('stays where a hold forbids to delete', async () => {
    const { timeline } = store;
    await timeline.importTime([foreign(0, 30, 'X')], OF);
    await changeRetention(timeline, { hold: true });
    expect(await dropAll(OF.id)).toBe('held');
    expect(await titles()).toEqual([[0, 30, 'X']]);
  });

  it('that was deleted meanwhile is not the import’s any more: what fills it later stays', async () => {
    const { timeline } = store;
    await timeline.importTime([foreign(0, 30, 'X')], OF);
    await timeline.importTime([foreign(60, 90, 'X2')], { ...OF, id: 'import-2' });
    expect(await timeline.deleteTimeOf(DAY, [from(0, 30), from(60, 70)], '7')).toBe(true);
    await timeline.importTime([foreign(0, 30, 'Y')], { ...OF, id: 'import-3' });
    const left = (await timeline.read('imports'))?.map(({ id, stretches }) => [id, stretches]);
    expect(left).toEqual([
      ['import-2', [from(70, 90)]],
      ['import-3', [from(0, 30)]],
    ]);
    await dropAll(OF.id);
    expect(await titles()).toEqual([
      [0, 30, 'Y'],
      [70, 90, 'X2'],
    ]);
  });

  it('takes no second away that was there, and doubles none, whatever was recorded', async () => {
    const windows = fc.array(fc.tuple(fc.integer({ min: 0, max: 90 }), fc.integer({ min: 1, max: 90 })), {
      maxLength: 12,
    });
    await fc.assert(
      fc.asyncProperty(steadyDays, windows, async (day, gaps) => {
        store = createRecorded();
        const { timeline } = store;
        await timeline.ingest({ journal: 'a', items: day }, 1, 0);
        let at = START - 5 * MINUTE;
        const spans = gaps.map(([gap, length], index): Span => {
          const start = at + gap * 1000;
          at = start + length * 1000;
          return { start, end: at, app: 'Word', title: `X${index}`, zone: 0 };
        });
        const before = await timeline.allSpans();
        const free = await timeline.freeTime(spans);
        expect(await timeline.importTime(spans, OF)).toBe(free);
        const after = await timeline.allSpans();
        expect(after.filter(({ title }) => !title.startsWith('X'))).toEqual(before);
        expect(lengthOf(after)).toBe(lengthOf(before) + free);
        for (const [index, { start }] of after.entries())
          expect(start).toBeGreaterThanOrEqual(after[index - 1]?.end ?? 0);
        await dropAll(OF.id);
        expect(await timeline.allSpans()).toEqual(before);
        await timeline.close();
      }),
      { numRuns: runs(40), endOnFailure: true },
    );
  });
});
