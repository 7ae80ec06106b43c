import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDay, untagged } from '../../../../extension/background/drafts/day-work.ts';
import { joined, lengthOf } from '../../../../extension/timeline/index.ts';
import { runs } from '../../../runs.ts';
import { ACME, CLOSED, DAY, entryOn, keptDay, NINE, record, SMITH, type Stretch } from '../kept-day.ts';
import { CONNECTION, reviewStage, stageOver } from '../review-stage.ts';

const SMITH_TITLE = '00012-Smith brief';
const total = (numbers: readonly number[]) => numbers.reduce((sum, number) => sum + number, 0);

describe('the day', () => {
  const titles = [
    SMITH_TITLE,
    '00012-Smith motion',
    '00041-Acme lease',
    '00012-Smith and 00041-Acme',
    '00200-Baker will',
    'Inbox',
    '__proto__',
    'away',
  ];
  const stretch = fc.tuple(
    fc.oneof(fc.integer({ min: 1, max: 3000 }), fc.integer({ min: 1000, max: 400_000 })).map((ms) => ms / 1000),
    fc.constantFrom(...titles),
  );
  const length = fc.integer({ min: 1, max: 90_000 });
  const scene = fc.record({
    stretches: fc.array(stretch, { minLength: 1, maxLength: 25 }),
    entries: fc.array(fc.record({ gap: length, length, matter: fc.constantFrom(SMITH, ACME) }), { maxLength: 4 }),
    tagged: fc.array(fc.record({ nth: fc.nat(24), matter: fc.constantFrom(SMITH, ACME, CLOSED) }), { maxLength: 6 }),
  });

  it('adds up on the screen whatever was recorded, tagged and sent, and holds every captured instant once', async () => {
    await fc.assert(
      fc.asyncProperty(scene, async ({ stretches, entries, tagged }) => {
        const { timeline, tagger, end } = await keptDay(stretches);
        const spans = await timeline.allSpans();
        for (const { nth, matter } of tagged) {
          const span = spans[nth];
          if (span) await timeline.tagSpans([span.start], matter, end);
        }
        let at = 0;
        for (const { gap, length, matter } of entries) {
          at += gap;
          await timeline.approve([entryOn(at, at + length, { matter })]);
          at += length;
        }
        const work = await readDay(timeline, tagger, DAY, Number.MAX_SAFE_INTEGER);
        const stage = stageOver(timeline, { at: end }, CONNECTION);
        const view = await stage.day();
        await timeline.close();

        const inRows = work.rows.flatMap((row) => row.pieces);
        const inEntries = work.entries.flatMap((entry) => entry.parts);
        const held = joined([...inRows, ...inEntries]);
        expect(lengthOf(held)).toBe(lengthOf(inRows) + lengthOf(inEntries));
        expect(lengthOf(joined([...held, ...spans]))).toBe(lengthOf(held));
        expect(total(work.rows.map(({ worked }) => worked))).toBe(lengthOf(inRows));

        const { minutes, needs, entries: sent } = view;
        const cards = [...view.cards, ...view.small];
        expect(minutes.total).toBe(minutes.sent + minutes.ready + minutes.needs);
        expect(total(cards.map((card) => card.minutes))).toBe(minutes.ready);
        for (const card of cards) expect(total(card.rows.map((row) => row.minutes))).toBe(card.minutes);
        expect(total(needs.map((row) => row.minutes))).toBe(minutes.needs);
        expect(total(sent.map((entry) => entry.minutes))).toBe(minutes.sent);
        for (const need of needs) expect(total(need.rows.map((row) => row.minutes))).toBe(need.minutes);
        const shown = [minutes, ...cards, ...needs, ...sent].flatMap((item) => Object.values(item));
        expect(shown.every((value) => typeof value !== 'number' || value >= 0)).toBe(true);
      }),
      { numRuns: runs(150), endOnFailure: true },
    );
  }, 60_000);

  it('holds nothing after the instant that the view was made for', async () => {
    const { timeline, tagger } = await keptDay([[600, SMITH_TITLE]]);
    const work = await readDay(timeline, tagger, DAY, NINE + 60_000);
    expect(work.rows).toMatchObject([{ worked: 60_000 }]);
    expect(work.rows[0]?.pieces).toMatchObject([{ start: NINE, end: NINE + 60_000, hand: null }]);
    expect((await readDay(timeline, tagger, DAY, 0)).rows).toEqual([]);
  });

  it('that has not begun is empty', async () => {
    const { timeline, tagger, end } = await keptDay([[600, SMITH_TITLE]]);
    expect(await readDay(timeline, tagger, '2026-11-24', end)).toMatchObject({ rows: [], spans: [], entries: [] });
  });

  it('shares a window over midnight with the next day', async () => {
    const { timeline, tagger } = await keptDay([]);
    await record(timeline, [[120, SMITH_TITLE]], NINE + 15 * 3_600_000 - 60_000);
    const worked = async (day: string) =>
      (await readDay(timeline, tagger, day, Number.MAX_SAFE_INTEGER)).rows[0]?.worked;
    expect([await worked(DAY), await worked('2026-11-24')]).toEqual([60_000, 60_000]);
  });

  it('keeps each row as it was that an act did not touch, whichever day was looked at in between', async () => {
    const { timeline, tagger } = await keptDay([
      [60, 'Inbox'],
      [40, '00041-Acme lease'],
    ]);
    const read = (day: string) => readDay(timeline, tagger, day, Number.MAX_SAFE_INTEGER);
    const before = await read(DAY);
    await read('2026-11-22');
    await timeline.tagSpans([NINE], SMITH, NINE);
    const after = await read(DAY);
    expect(after.rows.map(({ matter }) => matter)).toEqual([SMITH, ACME]);
    expect(after.rows[0]).not.toBe(before.rows[0]);
    expect(after.rows[1]).toBe(before.rows[1]);
  });

  it('believes the attorney’s hand over the title, until that is taken back', async () => {
    const { timeline, tagger } = await keptDay([[60, SMITH_TITLE]]);
    await timeline.tagSpans([NINE], ACME, NINE);
    const read = async () => (await readDay(timeline, tagger, DAY, Number.MAX_SAFE_INTEGER)).rows[0];
    expect(await read()).toMatchObject({ matter: ACME, outcome: 'hand' });
    await timeline.tagSpans([NINE], null, NINE);
    expect(await read()).toMatchObject({ matter: SMITH, outcome: 'auto' });
  });

  it('counts as untagged what names several matters, a closed one or none', async () => {
    const stretches: Stretch[] = [
      [60, SMITH_TITLE],
      [30, '00012-Smith and 00041-Acme'],
      [20, '00200-Baker will'],
      [10, 'Inbox'],
    ];
    const { timeline, tagger } = await keptDay(stretches);
    const work = await readDay(timeline, tagger, DAY, Number.MAX_SAFE_INTEGER);
    expect(work.rows.map(({ outcome }) => outcome)).toEqual(['auto', 'ambiguous', 'closed', 'none']);
    expect(untagged(work)).toBe(60_000);
    await timeline.tagSpans(work.rows[1]?.pieces.map(({ start }) => start) ?? [], SMITH, NINE);
    expect(untagged(await readDay(timeline, tagger, DAY, Number.MAX_SAFE_INTEGER))).toBe(30_000);
  });
});

describe('the view of a day', () => {
  async function viewOf(stretches: Stretch[]) {
    return (await reviewStage(stretches)).day();
  }

  it('puts together what lasted under three seconds and lists the rest', async () => {
    const view = await viewOf([
      [2.9, 'Inbox'],
      [10, SMITH_TITLE],
      [1, 'Clock'],
      [10, SMITH_TITLE],
      [3, 'Calendar'],
    ]);
    expect(view.needs.map(({ kind, title, things }) => [kind, title, things.length])).toEqual([
      ['one', 'Calendar', 0],
      ['short', '', 2],
    ]);
  });

  it('shows what Clio will show: whole steps, rounded up', async () => {
    const view = await viewOf([
      [361, SMITH_TITLE],
      [360, '00041-Acme lease'],
    ]);
    expect(view.cards.map(({ seconds, inClio }) => [seconds, inClio])).toEqual([
      [361, 720],
      [360, 360],
    ]);
  });

  it('stands by the attorney’s words, and else says only what the titles say', async () => {
    const stage = await reviewStage([
      [400, '00012-Smith brief'],
      [300, '00041-Acme lease'],
    ]);
    await stage.change(String(ACME), { narrative: 'Call with opposing counsel' });
    const { cards } = await stage.day();
    expect(cards.map(({ narrative, written }) => [narrative.toLowerCase().includes('brief'), written])).toEqual([
      [true, false],
      [false, true],
    ]);
    expect(cards[1]?.narrative).toBe('Call with opposing counsel');
  });

  it('shows hostile titles as they are, without harm', async () => {
    const hostile = ['__proto__', 'constructor', '<img src=x onerror=alert(1)>', '=HYPERLINK("x")'];
    const view = await viewOf(hostile.map((title): Stretch => [10, title]));
    expect(view.needs.map(({ title }) => title)).toEqual(hostile);
    expect(Object.hasOwn(Object.prototype, '10')).toBe(false);
  });

  it('draws the day in order, without holes between neighbours of one colour', async () => {
    const view = await viewOf([
      [10, SMITH_TITLE],
      [10, '00012-Smith motion'],
      [10, 'Inbox'],
    ]);
    expect(view.strip).toEqual([
      { start: NINE, end: NINE + 20_000, colour: SMITH % 8 },
      { start: NINE + 20_000, end: NINE + 30_000, colour: null },
    ]);
  });
});
