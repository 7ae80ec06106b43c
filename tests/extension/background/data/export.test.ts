import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { exportPart } from '../../../../extension/background/data/export.ts';
import { createTaggers, type Tagger } from '../../../../extension/background/matching/tagger.ts';
import type { Suggestion } from '../../../../extension/matching/index.ts';
import type { Export } from '../../../../extension/messages/export.ts';
import type { Timeline } from '../../../../extension/timeline/index.ts';
import { dayBounds } from '../../../../shared/index.ts';
import { changeRetention } from '../../change-retention.ts';
import { ACME, DAY, entryOn, keptDay, NINE, record, SMITH } from '../kept-day.ts';

const START = NINE;

/** The whole export, put together from its parts. */
async function exportTimeline(timeline: Timeline, tagger: Tagger, now: number): Promise<Export> {
  const { next: first, ...whole } = await exportPart(timeline, tagger, 0, now);
  for (let from = first; from !== null; ) {
    const { spans, entries, next } = await exportPart(timeline, tagger, from, now);
    whole.spans.push(...spans);
    whole.entries.push(...entries);
    from = next;
  }
  return whole;
}

describe('the export', () => {
  it('holds every span in order with its matter, and none where that is not sure', async () => {
    const { timeline, tagger } = await keptDay([
      [10, '00012-Smith brief'],
      [10, '00012-Smith and 00041-Acme'],
      [10, '00200-Baker will'],
      [10, 'Inbox'],
      [10, 'Lunch'],
    ]);
    await timeline.tagSpans([START + 40_000], ACME, START);
    // What was recorded on an earlier day comes first.
    await record(timeline, [[10, '00041-Acme lease']], START - 86_400_000);
    const { spans, ...rest } = await exportTimeline(timeline, tagger, 123);
    expect(rest).toEqual({ version: 1, exportedAt: 123, entries: [] });
    const row = (from: number, title: string, matter: number | null, outcome: string, by: string | null) => ({
      start: START + from,
      end: START + from + 10_000,
      app: 'Writer',
      title,
      matter,
      outcome,
      by,
    });
    expect(spans).toEqual([
      row(-86_400_000, '00041-Acme lease', ACME, 'auto', 'number'),
      row(0, '00012-Smith brief', SMITH, 'auto', 'number'),
      row(10_000, '00012-Smith and 00041-Acme', null, 'ambiguous', 'number'),
      row(20_000, '00200-Baker will', null, 'closed', 'number'),
      row(30_000, 'Inbox', null, 'none', null),
      row(40_000, 'Lunch', ACME, 'auto', 'hand'),
    ]);
  });

  it('names what was learned of a title, and nothing that only its neighbours suggest', async () => {
    const { timeline, tagger } = await keptDay([
      [10, '00012-Smith brief'],
      [10, 'Kestrel notes'],
      [10, 'Weekly call'],
      [10, '00012-Smith brief'],
    ]);
    const { edition } = await timeline.readLearning();
    const suggested = (title: string, suggestion: Pick<Suggestion, 'reason' | 'start' | 'end'>) => ({
      app: 'Writer',
      title,
      suggestions: [{ matterId: SMITH, confidence: 0.9, ...suggestion }],
    });
    const items = [
      suggested('Kestrel notes', { reason: { code: 'given-alike', quote: 'Kestrel' }, start: 0, end: 7 }),
      suggested('Weekly call', { reason: { code: 'beside', before: true, after: true, sure: true }, start: 0, end: 0 }),
    ];
    expect(
      await timeline.keepSuggestions({ day: DAY, revision: `${tagger.revision} ${edition}`, items }, edition),
    ).toBe(true);
    const { spans } = await exportTimeline(timeline, tagger, 123);
    expect(spans.slice(1, 3).map(({ title, matter, outcome, by }) => [title, matter, outcome, by])).toEqual([
      ['Kestrel notes', null, 'suggest', 'learned'],
      ['Weekly call', null, 'none', null],
    ]);
  });

  it('gives each day’s part of a window over midnight the matter that it has on that day', async () => {
    const { timeline, tagger } = await keptDay([]);
    const midnight = dayBounds(DAY).end;
    await record(timeline, [[120, '00012-Smith brief']], midnight - 60_000);
    const parts = async () =>
      (await exportTimeline(timeline, tagger, 0)).spans.map(({ start, end, matter }) => [
        start - midnight,
        end - midnight,
        matter,
      ]);
    expect(await parts()).toEqual([[-60_000, 60_000, SMITH]]);
    await timeline.tagSpans([midnight], ACME, midnight);
    expect(await parts()).toEqual([
      [-60_000, 0, SMITH],
      [0, 60_000, ACME],
    ]);
    await timeline.tagSpans([midnight], null, midnight);
    await timeline.tagSpans([midnight - 60_000], ACME, midnight);
    expect(await parts()).toEqual([
      [-60_000, 0, ACME],
      [0, 60_000, SMITH],
    ]);
  });

  it('says of a matter that was closed what it was on the day to which work after midnight belongs', async () => {
    const { timeline } = await keptDay([]);
    const [, , baker] = await timeline.allMatters();
    if (!baker) throw new Error('There is no such matter.');
    const { aliases: _, ...closed } = baker;
    await timeline.addMatters([{ ...closed, close_date: DAY }], '');
    await changeRetention(timeline, { startOfDay: 240 });
    const four = dayBounds(DAY).start + 4 * 3_600_000;
    await record(timeline, [[120, '00200-Baker will']], four - 60_000);
    const tagger = await createTaggers(timeline).current();
    const { spans } = await exportTimeline(timeline, tagger, 0);
    expect(spans.map(({ start, end, outcome }) => [start - four, end - four, outcome])).toEqual([
      [-60_000, 0, 'auto'],
      [0, 60_000, 'closed'],
    ]);
  });

  it('leaves out no span, however short', async () => {
    const { timeline, tagger } = await keptDay([
      [0.1, 'Inbox'],
      [0.1, 'Clock'],
      [5, 'Inbox'],
    ]);
    expect((await exportTimeline(timeline, tagger, 0)).spans).toHaveLength(3);
  });

  it('holds every entry from approval on with its raw seconds, and nothing else of it', async () => {
    const { timeline, tagger } = await keptDay([]);
    await timeline.approve([
      entryOn(0, 61_000),
      entryOn(61_000, 99_000, { state: 'approved', charge: 'no-charge', category: 5, clioId: null, narrative: '=1+1' }),
    ]);
    expect((await exportTimeline(timeline, tagger, 0)).entries).toEqual([
      {
        date: DAY,
        matter: SMITH,
        seconds: 61,
        narrative: 'Draft motion',
        category: null,
        billable: true,
        state: 'posted',
        clioId: 4_310_500_200,
      },
      {
        date: DAY,
        matter: SMITH,
        seconds: 38,
        narrative: '=1+1',
        category: 5,
        billable: false,
        state: 'approved',
        clioId: null,
      },
    ]);
  });

  it('survives the way through JSON unchanged', async () => {
    const { timeline, tagger } = await keptDay([
      [10, '__proto__'],
      [10, 'a"b\\c</script>'],
    ]);
    const made = await exportTimeline(timeline, tagger, 0);
    expect(JSON.parse(JSON.stringify(made))).toEqual(made);
  });
});
