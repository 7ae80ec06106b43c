import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { keepDays } from '../../../extension/background/kept-days.ts';
import { createRevisions, type Revisions } from '../../../extension/background/revisions.ts';
import type { Timeline } from '../../../extension/timeline/index.ts';
import { changeRetention } from '../change-retention.ts';
import { entryOn, keptDay, NINE, record, SMITH, DAY as TODAY } from './kept-day.ts';

let revisions: Revisions;
/** The store itself, and as it is kept. */
let store: Timeline;
let timeline: Timeline;
let end = 0;
let readings = 0;
/** What a reading waits for. */
let gate = async () => undefined;

beforeEach(async () => {
  const stored = await keptDay([
    [600, '00012-Smith brief'],
    [300, 'Research'],
  ]);
  end = stored.end;
  readings = 0;
  gate = async () => undefined;
  revisions = createRevisions(crypto.randomUUID());
  const counted = async (day: string) => {
    readings += 1;
    const found = await stored.timeline.readDay(day);
    await gate();
    return found;
  };
  store = { ...stored.timeline, readDay: counted };
  timeline = keepDays(store, revisions);
});

describe('a day that is read once more', () => {
  it('is not read again while nothing is written', async () => {
    const days = await Promise.all([timeline.readDay(TODAY), timeline.readDay(TODAY)]);
    await timeline.read('recording');
    expect(await timeline.readDay(TODAY)).toBe(days[0]);
    expect(readings).toBe(1);
  });

  it('nor are the last entries of its matters while the attorney decides about open time', async () => {
    const asked: number[][] = [];
    const counted = keepDays(
      {
        ...store,
        latestEntries: async (matters) => {
          asked.push([...matters]);
          return store.latestEntries(matters);
        },
      },
      revisions,
    );
    const entry = entryOn(0, 1000);
    expect(await counted.latestEntries([SMITH])).toEqual(new Map());
    await counted.decideOnItems({ kind: 'note', note: 'x' }, [NINE], end);
    await counted.changeDraft({ day: TODAY, card: '7', patch: { ticked: false }, parts: null }, end);
    await counted.undo(end);
    expect(await counted.latestEntries([SMITH, 8])).toEqual(new Map());
    expect(asked).toEqual([[SMITH], [8]]);
    await counted.approve([entry]);
    expect(await counted.latestEntries([SMITH, SMITH])).toEqual(new Map([[SMITH, entry]]));
    await counted.changeEntry(entry.id, ['posted'], (one) => ({ ...one, category: 5 }));
    expect((await counted.latestEntries([SMITH])).get(SMITH)?.category).toBe(5);
    expect(asked).toEqual([[SMITH], [8], [SMITH], [SMITH]]);
  });

  const changes: [string, (store: Timeline) => Promise<unknown>][] = [
    ['an act of a page', (store) => store.acting(crypto.randomUUID()).closeDay(TODAY, end)],
    ['a draft', (store) => store.changeDraft({ day: TODAY, card: '7', patch: { ticked: false }, parts: null }, end)],
    ['an undo', (store) => store.undo(end)],
    ['the start of the day', (store) => changeRetention(store, { startOfDay: 120 })],
    ['a rule', (store) => store.changeFrom('rules', [], (rules) => [...rules])],
    ['the matters', (store) => store.addMatters([], 'account')],
    ['an entry', (store) => store.approve([entryOn(0, 1000)])],
    ['a deletion', (store) => store.deleteDay(TODAY)],
    ['captured time', (store) => record(store, [[60, '00012-Smith brief']], end)],
  ];
  it.each(changes)('is read anew after %s', async (_, change) => {
    const before = revisions.now().count;
    await timeline.readDay(TODAY);
    await change(timeline);
    expect(revisions.now().count).toBeGreaterThan(before);
    await timeline.readDay(TODAY);
    expect(readings).toBe(2);
  });

  it('is as an act on its items left it, which nobody has to read', async () => {
    await timeline.readDay(TODAY);
    const before = revisions.now().count;
    await timeline.decideOnItems({ kind: 'note', note: 'x' }, [NINE], end);
    await timeline.acting(crypto.randomUUID()).decideOnItems({ kind: 'tag', matter: SMITH }, [NINE + 600_000], end);
    expect(revisions.now().count).toBe(before + 2);
    expect(await timeline.readDay(TODAY)).toEqual(await store.readDay(TODAY));
    expect(readings).toBe(2);
  });

  it('is read anew where an act came to nothing, or was not stored', async () => {
    await timeline.readDay(TODAY);
    expect(await timeline.decideOnItems({ kind: 'note', note: 'x' }, [NINE - 1], end)).toBe(false);
    await timeline.readDay(TODAY);
    expect(readings).toBe(2);
    const failing = keepDays(
      {
        ...store,
        decideOnItems: async (what, starts, at, becomes) => {
          await store.decideOnItems(what, starts, at, becomes);
          throw new Error('no answer');
        },
      },
      revisions,
    );
    await expect(failing.decideOnItems({ kind: 'note', note: 'x' }, [NINE], end)).rejects.toThrow('no answer');
    await failing.readDay(TODAY);
    expect(readings).toBe(3);
  });

  it('is read anew where something else was written during an act', async () => {
    const slow = keepDays(
      {
        ...store,
        decideOnItems: async (...given) => {
          const done = await store.decideOnItems(...given);
          await slow.closeDay(TODAY, end);
          return done;
        },
      },
      revisions,
    );
    await slow.decideOnItems({ kind: 'note', note: 'x' }, [NINE], end);
    expect((await slow.readDay(TODAY)).closed).not.toBeNull();
    expect(readings).toBe(1);
  });

  it('is read anew after a write that was not answered: it may have been stored', async () => {
    const broken = async (): Promise<never> => {
      throw new Error('no answer');
    };
    const failing = keepDays({ ...store, closeDay: broken, ingest: broken }, revisions);
    await failing.readDay(TODAY);
    await expect(failing.closeDay(TODAY, end)).rejects.toThrow('no answer');
    await failing.readDay(TODAY);
    await expect(failing.ingest({ journal: 'x', items: [] }, 1, 0)).rejects.toThrow('no answer');
    await failing.readDay(TODAY);
    expect(readings).toBe(3);
  });

  it('is read anew where something was written while it was read', async () => {
    let open: (_: undefined) => void = () => undefined;
    const opened = new Promise<undefined>((resolve) => {
      open = resolve;
    });
    gate = () => opened;
    const reading = timeline.readDay(TODAY);
    await timeline.decideOnItems({ kind: 'tag', matter: SMITH }, [NINE + 600_000], end);
    open(undefined);
    const [before, after] = [await reading, await timeline.readDay(TODAY)];
    expect(before.pieces.at(-1)?.hand).toBeNull();
    expect(after.pieces.at(-1)?.hand).toMatchObject({ matter: SMITH });
  });

  it('is read anew after a failure', async () => {
    const working = gate;
    gate = async () => {
      throw new Error('no store');
    };
    await expect(timeline.readDay(TODAY)).rejects.toThrow('no store');
    gate = working;
    await expect(timeline.readDay(TODAY)).resolves.toMatchObject({ day: TODAY });
  });

  it('is read anew after a batch that only lets it grow, which makes no new revision', async () => {
    const journal = crypto.randomUUID();
    const at = end + 1000;
    const say = (seq: number, ms: number, more: object) => ({ seq, at: at + ms, ...more }) as never;
    const window = { kind: 'window', app: 'Writer', title: 'Research' };
    const first = [say(1, 0, window), say(2, 10_000, { kind: 'alive' })];
    await timeline.ingest({ journal, items: first }, 1, 0);
    const before = revisions.now();
    await timeline.readDay(TODAY);
    await timeline.ingest({ journal, items: [say(3, 40_000, { kind: 'alive' })] }, 1, 0);
    expect(revisions.now()).toEqual(before);
    expect((await timeline.readDay(TODAY)).spans.at(-1)?.end).toBe(at + 40_000);
    // A batch that was stored already says nothing at all.
    await timeline.ingest({ journal, items: first }, 1, 0);
    await timeline.readDay(TODAY);
    expect([revisions.now(), readings]).toEqual([before, 2]);
  });

  it('is read anew by the next worker, whose revisions are others', async () => {
    await timeline.readDay(TODAY);
    const next = createRevisions(crypto.randomUUID());
    await keepDays(store, next).readDay(TODAY);
    expect(readings).toBe(2);
    expect(next.now().worker).not.toBe(revisions.now().worker);
  });

  it('is read anew where several others were looked at since', async () => {
    for (const day of [TODAY, '2026-11-20', '2026-11-19', '2026-11-18', TODAY]) await timeline.readDay(day);
    expect(readings).toBe(5);
  });
});
