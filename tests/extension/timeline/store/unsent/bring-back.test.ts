import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { UnsentWork } from '../../../../../extension/timeline/index.ts';
import { win } from '../../random-day.ts';
import { createRecorded, DAY, from, holding, NINE, type Recorded } from '../../recorded.ts';
import { sayLong } from './alive.ts';

/** As it is once it was sealed, kept and opened. */
const travelled = (work: UnsentWork): UnsentWork => JSON.parse(JSON.stringify(work));
const OF = { id: 'old/2026-11-23', at: NINE + 9_000_000 };

let old: Recorded;
let next: Recorded;
beforeEach(async () => {
  old = createRecorded();
  next = createRecorded();
  await sayLong(
    old,
    [0, win('Smith motion')],
    [600, win('Acme lease')],
    [1200, win('News')],
    [1800, win('Call notes')],
    [2400, { kind: 'away', why: 'stopped' }],
  );
});
afterEach(async () => {
  await old.timeline.close();
  await next.timeline.close();
});
const bringBack = async (of = OF) => next.timeline.bringBackWork(travelled(await old.timeline.readWork(DAY)), of);

describe('unsent work', () => {
  it('is there again as it was: windows, decisions in their order, words of drafts, and nothing twice', async () => {
    await old.timeline.tagSpans([NINE, NINE + 600_000], 7, NINE + 3_000_000);
    await old.timeline.tagSpans([NINE + 600_000], 8, NINE + 3_001_000);
    await old.timeline.decideOnItems({ kind: 'aside', aside: 'not-client' }, [NINE + 1_200_000], NINE + 3_002_000);
    const words = { day: DAY, card: '7', patch: { narrative: 'Draft motion' }, parts: null };
    await old.timeline.changeDraft(words, NINE + 3_003_000);
    expect(await bringBack()).toEqual({ filled: 2_400_000, entries: 0 });
    const there = [await old.pieces(), await old.day()] as const;
    const here = [await next.pieces(), await next.day()] as const;
    expect(here[0]).toEqual(there[0]);
    expect([...here[1].drafts]).toEqual([...there[1].drafts]);
    expect((await next.timeline.unsentDays()).days).toMatchObject([{ day: DAY, open: 1_800_000 }]);
    expect(await bringBack()).toBeNull();
    // A later state of the same work is not a further one.
    await old.timeline.tagSpans([NINE + 1_800_000], 9, NINE + 3_004_000);
    expect(await bringBack()).toBeNull();
    expect(await next.pieces()).toEqual(here[0]);
  });

  it('brings what Clio has as it is, and looks up what may be there; the time of both is in no draft', async () => {
    const inClio = holding(0, 600, { state: 'posted', clioId: 900, postedAt: NINE + 1 });
    await old.timeline.approve([inClio, holding(600, 1200, { matter: 8 })]);
    expect(await bringBack()).toEqual({ filled: 2_400_000, entries: 2 });
    expect(await next.timeline.allEntries()).toEqual([
      inClio,
      { ...holding(600, 1200, { matter: 8 }), state: 'unknown', sentAt: NINE, lookups: [] },
    ]);
    expect((await next.timeline.unsentDays()).days).toMatchObject([{ open: 1_200_000, sent: 1_200_000 }]);
  });

  it('leaves what is here as it is: recorded time, words of a draft, and entries', async () => {
    await old.timeline.tagSpans([NINE + 600_000], 8, NINE + 3_001_000);
    await old.timeline.changeDraft(
      { day: DAY, card: '8', patch: { narrative: 'Of before' }, parts: null },
      NINE + 3_002_000,
    );
    await old.timeline.approve([holding(1200, 1800, { id: 'theirs' })]);
    await sayLong(next, [700, win('Recorded here')], [1300, { kind: 'away', why: 'stopped' }]);
    await next.timeline.approve([holding(1200, 1290, { id: 'ours', matter: 9 })]);
    await next.timeline.changeDraft(
      { day: DAY, card: '8', patch: { narrative: 'Of now' }, parts: null },
      NINE + 4_000_000,
    );
    expect(await bringBack()).toEqual({ filled: 1_800_000, entries: 0 });
    expect(await next.pieces()).toEqual([
      [0, 600, 'Smith motion', null],
      [600, 700, 'Acme lease', 8],
      [700, 1300, 'Recorded here', null],
      [1300, 1800, 'News', null],
      [1800, 2400, 'Call notes', null],
    ]);
    expect((await next.day()).drafts.get('8')?.patch.narrative).toBe('Of now');
    expect((await next.timeline.allEntries()).map(({ id }) => id)).toEqual(['ours']);
  });

  it('is undone as an import is, but for what Clio has by now; and can then be brought back anew', async () => {
    const waits = holding(600, 1200, { id: 'waits' });
    await old.timeline.approve([holding(0, 600, { id: 'sent', state: 'posted', clioId: 900 }), waits]);
    await old.timeline.tagSpans([NINE + 1_200_000], 8, NINE + 3_001_000);
    await sayLong(next, [3000, win('Recorded here')], [3060, { kind: 'away', why: 'stopped' }]);
    await bringBack();
    while ((await next.timeline.dropSomeImported(OF.id)) === 'more');
    expect(await next.pieces()).toEqual([[3000, 3060, 'Recorded here', null]]);
    expect((await next.timeline.allEntries()).map(({ id }) => id)).toEqual(['sent']);
    expect(await next.timeline.read('imports')).toEqual([]);
    expect(await bringBack()).toEqual({ filled: 1_800_000, entries: 1 });
    expect((await next.timeline.allEntries()).map(({ id }) => id)).toEqual(['sent', 'waits']);
  });

  it('is not offered again once its day was deleted here', async () => {
    await bringBack();
    await next.timeline.deleteDay(DAY);
    expect(await next.pieces()).toEqual([]);
    expect(await bringBack()).toBeNull();
  });

  it('of one day says nothing of another', async () => {
    const midnight = 15 * 3600;
    await sayLong(old, [midnight - 60, win('Late')], [midnight + 60, { kind: 'away', why: 'stopped' }]);
    const stretches = [from(0, 600), from(midnight - 60, midnight + 60)];
    await old.timeline.decide({ kind: 'tag', stretches, matter: 7 }, NINE + 90_000_000);
    const [today, tomorrow] = await Promise.all([DAY, '2026-11-24'].map((day) => old.timeline.readWork(day)));
    expect(today?.spans.at(-1)).toMatchObject(from(midnight - 60, midnight));
    expect(today?.lines).toMatchObject([{ act: { stretches: [from(0, 600), from(midnight - 60, midnight)] } }]);
    expect(tomorrow?.spans).toMatchObject([from(midnight, midnight + 60)]);
    expect(tomorrow?.lines).toMatchObject([{ act: { kind: 'tag', stretches: [from(midnight, midnight + 60)] } }]);
  });
});

describe('days with unsent work', () => {
  it('are those with open time and those with entries that wait, with what is theirs; none once all is in Clio', async () => {
    expect(await old.timeline.unsentWork()).toMatchObject([[DAY, { changed: 0, ms: 2_400_000 }]]);
    await old.timeline.approve([holding(0, 2400)]);
    expect(await old.timeline.unsentWork()).toMatchObject([[DAY, { changed: 1, ms: 2_400_000 }]]);
    await old.timeline.changeEntry('entry-0', ['approved'], (entry) => ({ ...entry, state: 'posted', clioId: 1 }));
    expect(await old.timeline.unsentWork()).toEqual([]);
  });

  it('are another once something was done, and only their time is once something was recorded', async () => {
    const state = async () => (await old.timeline.unsentWork())[0]?.[1];
    const first = await state();
    await sayLong(old, [2500, win('More')], [2560, { kind: 'away', why: 'stopped' }]);
    const grown = await state();
    expect(grown?.acts).toBe(first?.acts);
    expect(grown?.time).not.toBe(first?.time);
    await old.timeline.changeDraft({ day: DAY, card: '7', patch: { ticked: false }, parts: null }, NINE);
    expect((await state())?.acts).not.toBe(first?.acts);
  });
});
