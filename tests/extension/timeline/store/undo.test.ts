import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { joined } from '../../../../extension/timeline/index.ts';
import { alive, win } from '../random-day.ts';
import { createRecorded, DAY, from, holding, NINE, type Recorded } from '../recorded.ts';

let store: Recorded;
beforeEach(() => {
  store = createRecorded();
});
afterEach(() => store.timeline.close());

const locked = { kind: 'away', why: 'locked' } as const;
const clock = { kind: 'blind', why: 'clock' } as const;
/** Three windows of ten seconds each. */
const threeWindows = () => store.say([0, win('A')], [10, win('B')], [20, win('C')], [30, locked]);

describe('what the attorney decides', () => {
  beforeEach(threeWindows);

  it('lies beside the captured time and never changes it', async () => {
    const before = await store.timeline.allSpans();
    await store.timeline.tagSpans([NINE], 7, NINE);
    await store.timeline.decide({ kind: 'aside', stretches: [from(10, 20)], aside: 'hidden' }, NINE);
    await store.timeline.decide({ kind: 'note', stretches: [from(20, 30)], note: 'Call with Ada' }, NINE);
    expect(await store.pieces()).toEqual([
      [0, 10, 'A', 7],
      [10, 20, 'B', 'hidden'],
      [20, 30, 'C', 'Call with Ada'],
    ]);
    expect(await store.timeline.allSpans()).toEqual(before);
  });

  it('comes back into the drafts from aside where the attorney gives it to a matter, until the attorney takes that back', async () => {
    await store.timeline.decide({ kind: 'aside', stretches: [from(10, 20)], aside: 'not-client' }, NINE);
    await store.timeline.tagSpans([NINE + 10_000], 7, NINE);
    const second = async () =>
      (await store.day()).pieces.slice(1, 2).map(({ hand, excluded }) => [hand?.matter, excluded]);
    expect(await second()).toEqual([[7, null]]);
    await store.timeline.decide({ kind: 'aside', stretches: [from(10, 20)], aside: 'hidden' }, NINE);
    expect(await second()).toEqual([[7, 'hidden']]);
    await store.timeline.undo(NINE);
    await store.timeline.undo(NINE);
    expect(await second()).toEqual([[undefined, 'not-client']]);
  });

  it('is taken back step by step and brought back in order, also after the store was closed', async () => {
    await store.timeline.tagSpans([NINE], 7, NINE);
    await store.timeline.decide({ kind: 'split', at: NINE + 15_000 }, NINE);
    await store.timeline.decide({ kind: 'delete', stretches: [from(20, 30)] }, NINE);
    const after = await store.pieces();
    await store.timeline.close();
    expect((await store.timeline.undo(NINE))?.act.kind).toBe('delete');
    await store.timeline.close();
    expect((await store.timeline.undo(NINE))?.act.kind).toBe('split');
    expect((await store.timeline.undo(NINE))?.act.kind).toBe('tag');
    expect(await store.timeline.undo(NINE)).toBeNull();
    expect(await store.pieces()).toEqual([
      [0, 10, 'A', null],
      [10, 20, 'B', null],
      [20, 30, 'C', null],
    ]);
    for (const kind of ['tag', 'split', 'delete']) expect((await store.timeline.redo(NINE))?.act.kind).toBe(kind);
    expect(await store.timeline.redo(NINE)).toBeNull();
    expect(await store.pieces()).toEqual(after);
  });

  it('cannot be brought back once the attorney decided something else', async () => {
    await store.timeline.tagSpans([NINE], 7, NINE);
    await store.timeline.undo(NINE);
    await store.timeline.tagSpans([NINE], 8, NINE);
    expect(await store.timeline.redo(NINE)).toBeNull();
    expect((await store.pieces())[0]).toEqual([0, 10, 'A', 8]);
  });

  it('can be taken back for thirty days', async () => {
    await store.timeline.tagSpans([NINE], 7, NINE);
    const later = NINE + 31 * 86_400_000;
    expect((await store.timeline.canUndo(NINE)).undo?.act.kind).toBe('tag');
    expect((await store.timeline.canUndo(later)).undo).toBeNull();
    expect(await store.timeline.undo(later)).toBeNull();
    expect((await store.pieces())[0]).toEqual([0, 10, 'A', 7]);
  });

  it('splits a window at an instant into two items, and joins them again', async () => {
    await store.timeline.decide({ kind: 'split', at: NINE + 14_000 }, NINE);
    await store.timeline.tagSpans([NINE + 14_000], 7, NINE);
    expect(await store.pieces()).toEqual([
      [0, 10, 'A', null],
      [10, 14, 'B', null],
      [14, 20, 'B', 7],
      [20, 30, 'C', null],
    ]);
    await store.timeline.undo(NINE);
    await store.timeline.decide({ kind: 'join', stretches: [from(10, 30)] }, NINE);
    const { pieces } = await store.day();
    expect(pieces.map(({ start, end, group }) => [start - NINE, end - NINE, group !== null])).toEqual([
      [0, 10_000, false],
      [10_000, 20_000, true],
      [20_000, 30_000, true],
    ]);
    expect(new Set(pieces.slice(1).map(({ group }) => group)).size).toBe(1);
  });

  it('is exact where the day is not: the last word on each second counts', async () => {
    await store.timeline.decide({ kind: 'tag', stretches: [from(0, 25)], matter: 7 }, NINE);
    await store.timeline.decide({ kind: 'tag', stretches: [from(5, 15)], matter: 8 }, NINE);
    await store.timeline.decide({ kind: 'tag', stretches: [from(12, 13)], matter: null }, NINE);
    expect((await store.pieces()).map(([start, end, , what]) => [start, end, what])).toEqual([
      [0, 5, 7],
      [5, 10, 8],
      [10, 12, 8],
      [12, 13, null],
      [13, 15, 8],
      [15, 20, 7],
      [20, 25, 7],
      [25, 30, null],
    ]);
  });
});

describe('a decision on a window', () => {
  it('still in front goes on with it, and ends with it', async () => {
    await store.say([0, win('A')], [20, alive]);
    await store.timeline.tagSpans([NINE], 7, NINE);
    await store.say([40, alive], [60, win('B')], [70, win('A')], [80, locked]);
    expect(await store.pieces()).toEqual([
      [0, 60, 'A', 7],
      [60, 70, 'B', null],
      [70, 80, 'A', null],
    ]);
  });

  it('over midnight is about the day that the attorney looked at', async () => {
    const midnight = (24 - 9) * 3600;
    await store.say([midnight - 30, win('A')], [midnight - 10, alive], [midnight + 20, alive], [midnight + 30, locked]);
    await store.timeline.tagSpans([NINE + (midnight - 30) * 1000], 7, NINE);
    await store.timeline.tagSpans([NINE + midnight * 1000], 8, NINE);
    expect(await store.pieces()).toEqual([[midnight - 30, midnight, 'A', 7]]);
    expect(await store.pieces('2026-11-24')).toEqual([[midnight, midnight + 30, 'A', 8]]);
  });

  it('that is cut back keeps what is left of it', async () => {
    await store.say([0, win('A')], [30, alive]);
    await store.timeline.tagSpans([NINE], 7, NINE);
    await store.say([40, { kind: 'away', why: 'idle', since: NINE + 12_000 }]);
    expect(await store.pieces()).toEqual([[0, 12, 'A', 7]]);
  });

  it('does not fall on what a clock set back records in its place', async () => {
    await store.say([0, win('A')], [40, win('B')], [60, clock]);
    await store.timeline.tagSpans([NINE, NINE + 40_000], 7, NINE);
    await store.timeline.decide({ kind: 'aside', stretches: [from(40, 60)], aside: 'hidden' }, NINE);
    await store.say([20, win('C')], [60, locked]);
    expect(await store.pieces()).toEqual([
      [0, 20, 'A', 7],
      [20, 60, 'C', null],
    ]);
  });
});

describe('time that an entry holds', () => {
  it('is marked, not cut, when it turns out that the attorney was away', async () => {
    await store.say([0, win('A')], [30, alive]);
    await store.timeline.approve([holding(0, 30)]);
    await store.say(
      [40, alive],
      [45, { kind: 'away', why: 'idle', since: NINE + 20_000 }],
      [60, alive],
      [70, win('B')],
    );
    const day = await store.day();
    expect(joined(day.spans)).toEqual([from(0, 30)]);
    expect(day.marks).toEqual([{ ...from(20, 30), why: 'away' }]);
    expect(day.pauses.map(({ start, end, why }) => [start - NINE, end - NINE, why])).toEqual([
      [30_000, 70_000, 'idle'],
    ]);
  });

  it('is never given to a second entry, though the clock goes through it twice', async () => {
    await store.say([0, win('A')], [30, clock]);
    await store.timeline.approve([holding(0, 30)]);
    await store.say([10, win('B')], [50, locked]);
    const day = await store.day();
    expect(day.spans.map(({ start, end, title }) => [start - NINE, end - NINE, title])).toEqual([
      [0, 10_000, 'A'],
      [10_000, 50_000, 'B'],
    ]);
    expect(day.inEntries).toEqual([from(0, 30)]);
    expect(await store.timeline.summaryOf(DAY)).toMatchObject({ sent: 30_000, open: 20_000 });
    expect(day.marks).toContainEqual({ ...from(10, 30), why: 'clock' });
  });
});

describe('time that the attorney adds', () => {
  beforeEach(threeWindows);
  const hearing = { title: 'Hearing', matter: 7, zone: 0 };

  it('is the attorney’s and said to be, and never captured', async () => {
    expect(await store.timeline.addTime({ ...from(100, 400), ...hearing }, false, NINE)).toEqual([]);
    const { pieces, spans } = await store.day();
    expect(pieces.at(-1)).toMatchObject({ ...from(100, 400), title: 'Hearing', added: true, hand: { matter: 7 } });
    expect(spans).toHaveLength(3);
    expect(await store.timeline.summaryOf(DAY)).toMatchObject({ added: 300_000, window: 30_000, open: 330_000 });
    await store.timeline.undo(NINE);
    expect((await store.day()).pieces).toHaveLength(3);
  });

  it('says what it would overlap, and takes its place only when told to', async () => {
    expect(await store.timeline.addTime({ ...from(5, 15), ...hearing }, false, NINE)).toEqual([
      from(5, 10),
      from(10, 15),
    ]);
    expect((await store.day()).pieces).toHaveLength(3);
    expect(await store.timeline.addTime({ ...from(5, 15), ...hearing }, true, NINE)).toEqual([]);
    expect(await store.pieces()).toEqual([
      [0, 5, 'A', null],
      [5, 15, 'Hearing', 7],
      [15, 20, 'B', null],
      [20, 30, 'C', null],
    ]);
    expect((await store.day()).covered.map(({ start, end }) => ({ start, end }))).toEqual([from(5, 10), from(10, 15)]);
    expect(await store.timeline.summaryOf(DAY)).toMatchObject({ open: 30_000 });
  });

  it('takes only what is free where it is told to, in one step, and nothing where all is taken', async () => {
    const free = { ...hearing, free: true as const };
    expect(await store.timeline.addTime({ ...from(-10, 40), ...free }, false, NINE)).toEqual([]);
    expect(await store.pieces()).toEqual([
      [-10, 0, 'Hearing', 7],
      [0, 10, 'A', null],
      [10, 20, 'B', null],
      [20, 30, 'C', null],
      [30, 40, 'Hearing', 7],
    ]);
    expect(await store.timeline.addTime({ ...from(0, 20), ...free }, false, NINE)).toEqual([from(0, 10), from(10, 20)]);
    await store.timeline.undo(NINE);
    expect((await store.day()).pieces).toHaveLength(3);
  });

  it('says what an entry holds, which is not replaced', async () => {
    await store.timeline.approve([holding(10, 20)]);
    expect(await store.timeline.addTime({ ...from(5, 15), ...hearing }, false, NINE)).toEqual([
      from(5, 10),
      { ...from(10, 15), sent: true },
    ]);
  });

  it('gives way to nothing that is captured under it later', async () => {
    await store.timeline.addTime({ ...from(100, 400), ...hearing }, false, NINE);
    await store.say([350, win('D')], [390, alive], [420, alive], [430, locked]);
    expect((await store.pieces()).slice(-2)).toEqual([
      [100, 400, 'Hearing', 7],
      [400, 430, 'D', null],
    ]);
    expect(await store.timeline.summaryOf(DAY)).toMatchObject({ open: 360_000 });
  });

  it('counts once where its time is captured later, in a zone that makes it of the day after', async () => {
    // Fourteen hours east, midnight is at ten.
    const ten = 3600;
    await store.say([ten - 10, win('D'), 840], [ten, locked], [ten + 1, alive]);
    await store.timeline.addTime({ ...from(ten + 1, ten + 2), ...hearing }, false, NINE);
    await store.say([ten + 1, win('E')], [ten + 2, locked]);
    expect((await store.day('2026-11-24')).pieces).toEqual([]);
    expect(await store.timeline.summaryOf('2026-11-24')).toMatchObject({ window: 1000, open: 0 });
    expect(await store.timeline.summaryOf(DAY)).toMatchObject({ added: 1000 });
  });

  it('needs an end after its beginning', async () => {
    await expect(store.timeline.addTime({ ...from(5, 5), ...hearing }, false, NINE)).rejects.toThrow(RangeError);
  });
});
