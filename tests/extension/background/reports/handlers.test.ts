import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { createTaggers } from '../../../../extension/background/matching/tagger.ts';
import { reportHandlers } from '../../../../extension/background/reports/handlers.ts';
import type { Timeline } from '../../../../extension/timeline/index.ts';
import { addDays } from '../../../../shared/index.ts';
import { sampleMatter } from '../../sample-records.ts';
import { DAY, entryOn, keptDay, NINE, record, SMITH, type Stretch } from '../kept-day.ts';
import { CONNECTION } from '../review-stage.ts';

const DAY_MS = 86_400_000;
const RANGE = { from: addDays(DAY, -3), to: addDays(DAY, 3) };

/** A worker that answers about reports on the day after {@link DAY}; `slow`: a reading of a day takes all its time. */
function worker(timeline: Timeline, slow = false) {
  let clock = NINE + DAY_MS;
  const read: string[] = [];
  const counted: Timeline = {
    ...timeline,
    readDay: (day) => {
      read.push(day);
      if (slow) clock += 1000;
      return timeline.readDay(day);
    },
  };
  const calls = reportHandlers({
    timeline: counted,
    taggers: createTaggers(counted),
    connections: { current: async () => ({ connection: CONNECTION }) },
    recording: { facts: () => ({ view: { kind: 'recording' }, remarks: [], platform: 'windows', version: null }) },
    now: () => clock,
  });
  return { read, report: (range = RANGE) => calls['reports.read']({ range, division: 'day' }) };
}

const stage = async (stretches: readonly Stretch[]) => (await keptDay(stretches)).timeline;

describe('reports', () => {
  it('read a past day once, and today each time', async () => {
    const timeline = await stage([[1200, '00012-Smith brief']]);
    await record(timeline, [[600, 'Research']], NINE + DAY_MS - 600_000);
    await worker(timeline).report();
    const { read, report } = worker(timeline);
    expect((await report()).sums).toMatchObject({ total: 30, ready: 20, needs: 10 });
    expect(read).toEqual([addDays(DAY, 1)]);
  });

  it('read a day anew once its titles mean another matter, and not where no title has a say', async () => {
    const timeline = await stage([
      [1200, '00012-Smith brief'],
      [600, 'Research'],
    ]);
    await record(timeline, [[600, 'Research']], NINE - DAY_MS);
    await timeline.tagSpans([NINE - DAY_MS], SMITH, NINE);
    await worker(timeline).report();
    await timeline.addMatters([sampleMatter(11, 'Research')], '');
    const { read, report } = worker(timeline);
    expect((await report()).sums).toMatchObject({ total: 40, ready: 40, needs: 0 });
    expect(read).toEqual([DAY]);
  });

  it('answer with what they have when time is up, newest first, and go on when asked again', async () => {
    const timeline = await stage([[1200, '00012-Smith brief']]);
    for (const back of [1, 2]) await record(timeline, [[600 * back, 'Research']], NINE - back * DAY_MS);
    const { report } = worker(timeline, true);
    expect(await report()).toMatchObject({ sums: { total: 20 }, uncounted: { days: 2, of: 3, minutes: 30 } });
    expect(await report()).toMatchObject({ sums: { total: 30 }, uncounted: { days: 1, of: 3, minutes: 20 } });
    expect(await report()).toMatchObject({ sums: { total: 50 }, uncounted: null });
  });

  it('say where windows said nothing, whoever gave them a matter, and leave out what was set aside', async () => {
    const timeline = await stage([
      [300, ''],
      [600, 'Inbox - ada@firm.example - Outlook'],
      [1200, '00012-Smith brief'],
    ]);
    await timeline.tagSpans([NINE], SMITH, NINE);
    const { silent, subjects } = await worker(timeline).report();
    expect(silent).toEqual([
      { kind: 'no-subject', what: 'Outlook', ms: 600_000 },
      { kind: 'untitled', what: 'Writer', ms: 300_000 },
    ]);
    expect(subjects).toBe(false);
    await timeline.decide(
      { kind: 'aside', stretches: [{ start: NINE, end: NINE + 900_000 }], aside: 'not-client' },
      NINE,
    );
    expect(await worker(timeline).report()).toMatchObject({ silent: [], aside: 900_000 });
  });

  it('say what Clio shows of each matter, and which are billed by a flat fee', async () => {
    const timeline = await stage([[1200, '00012-Smith brief']]);
    await timeline.addMatters([sampleMatter(SMITH, '00012-Smith', { billing_method: 'flat' })], '');
    await timeline.approve([entryOn(0, 600_000, { inClio: 720 })]);
    const { matters, clio } = await worker(timeline).report();
    expect(matters).toMatchObject([{ matter: { id: SMITH }, sums: { total: 20, inClio: 10 }, shown: 720, flat: true }]);
    expect(clio).toMatchObject({ entries: 1, worked: 600, added: 120, inClio: 720 });
  });
});
