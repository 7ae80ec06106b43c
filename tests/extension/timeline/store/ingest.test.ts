import 'fake-indexeddb/auto';
import { forceCloseDatabase } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createTimeline, type Timeline } from '../../../../extension/timeline/index.ts';
import type { Event, Sample } from '../../../../shared/index.ts';
import { changeRetention } from '../../change-retention.ts';

const T = Date.UTC(2026, 10, 23, 9);
const JOURNAL = '11111111-1111-4111-8111-111111111111';
const OTHER = '22222222-2222-4222-8222-222222222222';
const win = (title: string): Event => ({ kind: 'window', app: 'Writer', title });
const sample = (seq: number, seconds: number, event: Event): Sample => ({ seq, at: T + seconds * 1000, ...event });
const alive: Event = { kind: 'alive' };

let timeline: Timeline;
let count = 0;
beforeEach(() => {
  count += 1;
  timeline = createTimeline(`ingest-${count}`);
});
afterEach(() => timeline.close());

const take = (items: Sample[], journal = JOURNAL, first = 1) => timeline.ingest({ journal, items }, first, 0);
async function spans() {
  return (await timeline.allSpans()).map((span) => [(span.start - T) / 1000, (span.end - T) / 1000, span.title]);
}

describe('storing samples', () => {
  it('moves the cursor with the spans', async () => {
    expect(await take([sample(1, 0, win('A')), sample(2, 10, win('B'))])).toEqual({ stored: true, seq: 2, fresh: 2 });
    expect(await timeline.read('cursor')).toMatchObject({ journal: JOURNAL, seq: 2 });
    expect(await spans()).toEqual([[0, 10, 'A']]);
  });

  it('changes nothing when the same batch, or an older one, comes again', async () => {
    const first = [sample(1, 0, win('A')), sample(2, 10, win('B'))];
    await take(first);
    await take([sample(3, 20, alive)]);
    const before = await spans();
    expect(await take(first)).toEqual({ stored: true, seq: 3, fresh: 0 });
    expect(await take([...first, sample(3, 20, alive)])).toEqual({ stored: true, seq: 3, fresh: 0 });
    expect(await spans()).toEqual(before);
  });

  it('takes the new part of a batch that overlaps what is stored', async () => {
    await take([sample(1, 0, win('A')), sample(2, 10, win('B'))]);
    await take([sample(2, 10, win('B')), sample(3, 20, win('C'))]);
    expect(await spans()).toEqual([
      [0, 10, 'A'],
      [10, 20, 'B'],
    ]);
  });

  const begun = [sample(1, 0, win('A')), sample(2, 10, alive)];
  const batches: [string, Sample[], object][] = [
    ['that what is in front still is', [sample(3, 20, alive)], { grown: { start: T + 10_000, end: T + 20_000 } }],
    ['the same once more', [sample(3, 20, win('A'))], { grown: { start: T + 10_000, end: T + 20_000 } }],
    ['another window', [sample(3, 20, win('B'))], {}],
    ['that nobody is there', [sample(3, 20, { kind: 'away', why: 'idle' })], {}],
    ['another zone', [{ ...sample(3, 20, alive), zone: 60 }], {}],
    ['that it is in front again after a hole', [sample(3, 600, alive), sample(4, 610, alive)], {}],
  ];
  it.each(batches)('says how far the time grew where a batch tells no more than that: %s', async (_, items, more) => {
    await take(begun);
    expect(await take(items)).toEqual({ stored: true, seq: items.at(-1)?.seq, fresh: items.length, ...more });
  });

  it('tells of a new day where the time grew into one', async () => {
    await changeRetention(timeline, { startOfDay: 9 * 60 });
    await take([sample(1, -40, win('A')), sample(2, -20, alive)]);
    expect(await take([sample(3, 10, alive)])).toEqual({ stored: true, seq: 3, fresh: 1 });
    expect(await take([sample(4, 20, alive)])).toMatchObject({ grown: { start: T + 10_000, end: T + 20_000 } });
  });

  it('refuses a batch with a hole before it, and stores nothing of it', async () => {
    await take([sample(1, 0, win('A'))]);
    expect(await take([sample(3, 10, win('B')), sample(4, 20, alive)])).toEqual({ stored: false, missing: 2 });
    expect(await spans()).toEqual([]);
    expect(await timeline.read('cursor')).toMatchObject({ seq: 1 });
  });

  it('accepts a hole that the helper cannot fill, because another profile took that stretch', async () => {
    await take([sample(1, 0, win('A')), sample(2, 5, alive)]);
    expect(await take([sample(9, 600, win('B')), sample(10, 610, alive)], JOURNAL, 9)).toMatchObject({ stored: true });
    expect(await spans()).toEqual([
      [0, 5, 'A'],
      [600, 610, 'B'],
    ]);
  });

  it('starts anew with a new journal and credits nothing between the two', async () => {
    await take([sample(7, 0, win('A')), sample(8, 10, alive)], JOURNAL, 7);
    await take([sample(1, 20, win('B')), sample(2, 30, alive)], OTHER);
    expect(await spans()).toEqual([
      [0, 10, 'A'],
      [20, 30, 'B'],
    ]);
    expect(await timeline.read('cursor')).toMatchObject({ journal: OTHER, seq: 2 });
  });

  it('extends a stored span across batches without a second one', async () => {
    await take([sample(1, 0, win('A'))]);
    await take([sample(2, 25, alive)]);
    await take([sample(3, 50, alive)]);
    expect(await spans()).toEqual([[0, 50, 'A']]);
  });

  it('cuts stored spans back to the last input', async () => {
    await take([sample(1, 0, win('A')), sample(2, 30, win('B')), sample(3, 60, alive)]);
    await take([sample(4, 70, { kind: 'away', why: 'idle', since: T + 20_000 })]);
    expect(await spans()).toEqual([[0, 20, 'A']]);
  });

  it('goes on where it was after the store was closed, as after the death of the worker', async () => {
    await take([sample(1, 0, win('A')), sample(2, 25, alive)]);
    await timeline.close();
    await take([sample(3, 40, win('B')), sample(4, 45, alive)]);
    expect(await spans()).toEqual([
      [0, 40, 'A'],
      [40, 45, 'B'],
    ]);
  });

  it('is done once and whole, after whichever request of it the worker dies', async () => {
    const batch = [sample(2, 20, win('B')), sample(3, 30, { kind: 'away', why: 'idle', since: T + 25_000 })];
    const methods = ['get', 'getAll', 'put', 'delete', 'count', 'openCursor'] as const;
    let deaths = 0;
    for (let dies = 1; ; dies += 1) {
      await timeline.close();
      count += 1;
      timeline = createTimeline(`ingest-${count}`);
      await take([sample(1, 0, win('A'))]);
      let requests = 0;
      const spies = methods.map((method) => {
        const real = IDBObjectStore.prototype[method] as (...args: unknown[]) => IDBRequest;
        return vi.spyOn(IDBObjectStore.prototype, method).mockImplementation(function (
          this: IDBObjectStore,
          ...args: unknown[]
        ) {
          const request = real.apply(this, args);
          requests += 1;
          const { db } = this.transaction;
          if (requests === dies) request.addEventListener('success', () => forceCloseDatabase(db as never));
          return request;
        } as never);
      });
      const told = await take(batch).catch(() => null);
      for (const spy of spies) spy.mockRestore();
      if (requests < dies) break;
      deaths += 1;
      // What was told to be stored is stored; and what was not told comes again.
      if (told === null) expect(await take(batch)).toMatchObject({ stored: true, seq: 3 });
      expect(await take(batch)).toEqual({ stored: true, seq: 3, fresh: 0 });
      expect(await spans()).toEqual([
        [0, 20, 'A'],
        [20, 25, 'B'],
      ]);
    }
    expect(deaths).toBeGreaterThan(4);
  });

  it('takes one row for ten hours of one window', async () => {
    await take([sample(1, 0, win('A'))]);
    for (let seq = 2; seq <= 1_201; seq += 100)
      await take(Array.from({ length: 100 }, (_, at) => sample(seq + at, (seq + at - 1) * 30, alive)));
    expect(await spans()).toEqual([[0, 36_000, 'A']]);
  });

  it('gives the spans of a stretch clipped to it', async () => {
    await take([sample(1, 0, win('A')), sample(2, 30, win('B')), sample(3, 60, alive)]);
    const inside = await timeline.spansIn({ start: T + 10_000, end: T + 40_000 });
    expect(inside.map((span) => [span.start - T, span.end - T, span.title])).toEqual([
      [10_000, 30_000, 'A'],
      [30_000, 40_000, 'B'],
    ]);
  });
});
