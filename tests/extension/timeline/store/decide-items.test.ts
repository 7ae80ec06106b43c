import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type ItemAct, lengthOf, type StoredDay } from '../../../../extension/timeline/index.ts';
import { win } from '../random-day.ts';
import { createRecorded, holding, NINE, type Recorded } from '../recorded.ts';

let store: Recorded;
beforeEach(async () => {
  store = createRecorded();
  await store.say([0, win('A')], [20, win('B')], [30, win('A')], [40.4, { kind: 'away', why: 'locked' }]);
});
afterEach(() => store.timeline.close());

const at = (second: number) => NINE + second * 1000;
const A = [at(0), at(30)];
const groups = async () =>
  (await store.day()).pieces.map(({ start, title, group }) => [(start - NINE) / 1000, title, group !== null]);

describe('the day after an act', () => {
  const acts: [string, ItemAct, number[]][] = [
    ['a matter', { kind: 'tag', matter: 7 }, A],
    ['a matter taken back', { kind: 'tag', matter: null }, A],
    [
      'several matters',
      {
        kind: 'give',
        gifts: [
          { starts: [at(0)], matter: 7 },
          { starts: [at(20)], matter: 8 },
        ],
      },
      [at(0), at(20)],
    ],
    ['what is not client work', { kind: 'aside', aside: 'not-client' }, A],
    ['a deletion', { kind: 'delete' }, [at(20)]],
    ['a joint', { kind: 'join' }, [at(0), at(20)]],
    ['a note', { kind: 'note', note: 'x' }, A],
    ['a split', { kind: 'split', at: at(35) }, A],
    [
      'shares',
      {
        kind: 'share',
        shares: [
          { matter: 7, seconds: 12 },
          { matter: 8, seconds: 18 },
        ],
      },
      A,
    ],
  ];
  it.each(acts)('is told as it is read then: %s', async (_, what, starts) => {
    await store.timeline.approve([holding(32, 35)]);
    await store.timeline.closeDay((await store.day()).day, NINE);
    for (const live of [false, true]) {
      if (live) await store.say([41, win('A')], [50, { kind: 'alive' }]);
      const told: StoredDay[] = [];
      const where = live ? [...starts, at(41)] : starts;
      const done = await store.timeline.decideOnItems(what, where, NINE, (day) => told.push(day));
      expect(told).toEqual(done ? [await store.day()] : []);
    }
  });
});

describe('time shared out between matters', () => {
  const share = (shares: { matter: number; seconds: number }[], starts = A) =>
    store.timeline.decideOnItems({ kind: 'share', shares }, starts, NINE);

  it('is cut at exact milliseconds, in order, and goes back in one step', async () => {
    const before = await store.pieces();
    const done = await share([
      { matter: 7, seconds: 12 },
      { matter: 8, seconds: 13 },
      { matter: 9, seconds: 5 },
    ]);
    expect(done).toBe(true);
    expect(await store.pieces()).toEqual([
      [0, 12, 'A', 7],
      [12, 20, 'A', 8],
      [20, 30, 'B', null],
      [30, 35, 'A', 8],
      [35, 40.4, 'A', 9],
    ]);
    await store.timeline.undo(NINE);
    expect(await store.pieces()).toEqual(before);
  });

  it('is given to nobody where the shares are not the items’ seconds', async () => {
    for (const seconds of [29, 31, 29.5, -30]) expect(await share([{ matter: 7, seconds }])).toBe(false);
    expect(await share([])).toBe(false);
    expect(await store.timeline.undo(NINE)).toBeNull();
  });

  it('leaves out what an entry holds', async () => {
    await store.timeline.approve([holding(0, 10)]);
    expect(await share([{ matter: 8, seconds: 30 }])).toBe(false);
    expect(await share([{ matter: 8, seconds: 20 }])).toBe(true);
    const given = (await store.day()).pieces.filter(({ hand }) => hand?.matter === 8);
    expect(lengthOf(given)).toBe(20_400);
  });

  it('takes in what came since the attorney looked, where the window is still in front', async () => {
    await store.say([41, win('C')], [50, { kind: 'alive' }]);
    const shares = [
      { matter: 7, seconds: 3 },
      { matter: 8, seconds: 4 },
    ];
    expect(await share(shares, [at(41)])).toBe(true);
    expect((await store.pieces()).slice(-2)).toEqual([
      [41, 44, 'C', 7],
      [44, 50, 'C', 8],
    ]);
  });
});

describe('an item split at an instant', () => {
  const split = (second: number, starts = A) =>
    store.timeline.decideOnItems({ kind: 'split', at: at(second) }, starts, NINE);

  it('is two: all of it before, and all of it after, whatever lies between', async () => {
    expect(await split(15)).toBe(true);
    expect(await groups()).toEqual([
      [0, 'A', false],
      [15, 'A', true],
      [20, 'B', false],
      [30, 'A', true],
    ]);
  });

  it('in the midst of another window keeps that one whole', async () => {
    expect(await split(25)).toBe(true);
    expect(await groups()).toEqual([
      [0, 'A', false],
      [20, 'B', false],
      [30, 'A', true],
    ]);
  });

  it('outside of its time stays one', async () => {
    expect(await split(0)).toBe(false);
    expect(await split(50)).toBe(false);
    expect(await store.timeline.undo(NINE)).toBeNull();
  });

  it('is one again once joined', async () => {
    await split(15);
    await store.timeline.decideOnItems({ kind: 'join' }, [at(0), at(15), at(30)], NINE);
    const { pieces } = await store.day();
    expect(new Set(pieces.filter(({ title }) => title === 'A').map(({ group }) => group)).size).toBe(1);
  });
});

describe('an act on items', () => {
  it('is kept with the time that it is about, and not with what was in front then', async () => {
    const gifts = [{ starts: A, matter: 7 }];
    await store.timeline.decideOnItems({ kind: 'give', gifts }, A, NINE);
    const stretches = [
      { start: at(0), end: at(20), matter: 7 },
      { start: at(30), end: at(40.4), matter: 7 },
    ];
    expect((await store.timeline.canUndo(NINE)).undo?.act).toEqual({ kind: 'give', stretches });
  });

  it('says how many it was about, for the word on the undo', async () => {
    await store.timeline.decideOnItems({ kind: 'aside', aside: 'hidden' }, [at(0), at(20), at(30)], NINE);
    expect((await store.timeline.canUndo(NINE)).undo).toMatchObject({ act: { kind: 'aside' }, items: 2 });
  });

  it('on what is gone does nothing, and can then not be taken back', async () => {
    expect(await store.timeline.decideOnItems({ kind: 'delete' }, [at(100)], NINE)).toBe(false);
    expect(await store.timeline.decideOnItems({ kind: 'delete' }, [], NINE)).toBe(false);
    expect(await store.timeline.undo(NINE)).toBeNull();
  });
});
