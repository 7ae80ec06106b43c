import 'fake-indexeddb/auto';
import { forceCloseDatabase } from 'fake-indexeddb';
import { openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createTimeline, type Timeline } from '../../../../extension/timeline/index.ts';
import { VERSION } from '../../../../extension/timeline/store/migrations.ts';
import type { Sample } from '../../../../shared/index.ts';
import { alive, win } from '../random-day.ts';
import { from, holding, NINE } from '../recorded.ts';
import { contentOf, makeFirstVersion } from '../store/first-version.ts';

const JOURNAL = '11111111-1111-4111-8111-111111111111';

let timeline: Timeline;
let name = '';
let count = 0;
beforeEach(() => {
  count += 1;
  name = `trouble-${count}`;
  timeline = createTimeline(name);
});
afterEach(async () => {
  vi.useRealTimers();
  vi.restoreAllMocks();
  await timeline.close();
});

const batch = (first: number, ...titles: string[]): { journal: string; items: Sample[] } => ({
  journal: JOURNAL,
  items: titles.map((title, index) => ({
    seq: first + index,
    at: NINE + (first + index) * 10_000,
    ...(title === '' ? alive : win(title)),
  })),
});
const take = (first: number, ...titles: string[]) => timeline.ingest(batch(first, ...titles), 1, 0);
/** What an act comes to once its time is over. */
async function afterWaiting<T>(act: () => Promise<T>, ms: number, begun?: Promise<unknown>): Promise<unknown> {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  const outcome = act().then(
    (value) => value,
    (error: unknown) => error,
  );
  await begun;
  await vi.advanceTimersByTimeAsync(ms);
  vi.useRealTimers();
  return outcome;
}

describe('a store that cannot be opened', () => {
  it('because a page of an old version holds it says so, and opens once that page is gone', async () => {
    await makeFirstVersion(name, { spans: [], tags: [], matters: [], notes: [], entries: [], values: {} });
    const old = await openDB(name, 1);
    const real = indexedDB.open.bind(indexedDB);
    const blocked = new Promise((resolve) => {
      vi.spyOn(indexedDB, 'open').mockImplementation((...args) => {
        const request = real(...args);
        request.addEventListener('blocked', resolve);
        return request;
      });
    });
    expect(await afterWaiting(() => take(1, 'A', ''), 10_000, blocked)).toMatchObject({ trouble: 'blocked' });
    old.close();
    expect(await take(1, 'A', '')).toMatchObject({ stored: true });
  });

  it('because nothing answers says so after ten seconds, and the next call tries again', async () => {
    const silent = vi.spyOn(indexedDB, 'open').mockImplementation(() => new IDBOpenDBRequest());
    expect(await afterWaiting(() => take(1, 'A', ''), 10_000)).toMatchObject({ trouble: 'hanging' });
    silent.mockRestore();
    expect(await take(1, 'A', '')).toMatchObject({ stored: true });
  });

  it('because the browser refuses says so', async () => {
    vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('no storage in this profile', 'SecurityError');
    });
    await expect(take(1, 'A', '')).rejects.toMatchObject({ trouble: 'refused' });
  });
});

describe('a store that is taken away', () => {
  it('by the browser is opened anew by the next call', async () => {
    await take(1, 'A', '');
    const [db] = await databasesUnder(() => timeline.read('cursor'));
    if (db) forceCloseDatabase(db as never);
    expect(await take(3, 'B', '')).toMatchObject({ stored: true, seq: 4 });
    expect(await timeline.allSpans()).toHaveLength(2);
  });

  it('together with all that was in it begins anew with what the helper still holds', async () => {
    await take(1, 'A', '');
    await timeline.close();
    indexedDB.deleteDatabase(name);
    expect(await timeline.read('cursor')).toBeUndefined();
    expect(await timeline.ingest(batch(3, 'B', ''), 3, 0)).toMatchObject({ stored: true, seq: 4 });
  });

  it('by a newer version is let go at once, so that nobody waits for it', async () => {
    await take(1, 'A', '');
    const later = await openDB(name, VERSION + 1);
    await expect(take(3, 'B', '')).rejects.toMatchObject({ trouble: 'newer' });
    later.close();
  });

  it('by a request that never answers is given up after a minute, and opened anew', async () => {
    await take(1, 'A', '');
    const silent = vi.spyOn(IDBObjectStore.prototype, 'get').mockImplementation(() => new IDBRequest());
    expect(await afterWaiting(() => take(3, 'B', ''), 60_000)).toMatchObject({ trouble: 'hanging' });
    silent.mockRestore();
    expect(await take(3, 'B', '')).toMatchObject({ stored: true, seq: 4 });
  });
});

/** The databases that a call works with. */
async function databasesUnder(act: () => Promise<unknown>): Promise<IDBDatabase[]> {
  const found: IDBDatabase[] = [];
  const real = IDBDatabase.prototype.transaction;
  const spy = vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(function (this: IDBDatabase, ...args) {
    found.push(this);
    return real.apply(this, args);
  });
  await act();
  spy.mockRestore();
  return found;
}

class QuotaExceededError extends Error {
  override name = 'QuotaExceededError';
}

describe('a write that fails', () => {
  it.each([
    ['a DOMException', new DOMException('full', 'QuotaExceededError')],
    ['an error of its own', new QuotaExceededError('full')],
  ])('for want of room (%s) stores nothing, says so, and works once there is room', async (_, error) => {
    await take(1, 'A', '');
    const full = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw error;
    });
    await expect(take(3, 'B', '')).rejects.toMatchObject({ trouble: 'full' });
    full.mockRestore();
    expect(await timeline.read('cursor')).toMatchObject({ seq: 2 });
    expect(await take(3, 'B', '')).toMatchObject({ stored: true, seq: 4 });
  });

  const writes: [string, () => Promise<unknown>][] = [
    ['samples', () => take(4, 'B', 'C', '')],
    ['a tag', () => timeline.tagSpans([NINE + 10_000], 7, NINE)],
    ['added time', () => timeline.addTime({ ...from(100, 200), title: 'Call', matter: 7, zone: 0 }, false, NINE)],
    ['an undo', () => timeline.undo(NINE)],
    ['an approval', () => timeline.approve([holding(10, 20)])],
    ['a deletion', () => timeline.deleteDay('2026-11-23')],
  ];
  it.each(writes)('of %s leaves nothing half done, whichever step of it fails', async (_, act) => {
    await take(1, 'A', 'B', '');
    await timeline.decide({ kind: 'split', at: NINE + 15_000 }, NINE);
    await timeline.close();
    const before = await contentOf(name);
    let failures = 0;
    for (let step = 1; ; step++) {
      let steps = 0;
      const spies = (['put', 'add', 'delete'] as const).map((method) => {
        const real = IDBObjectStore.prototype[method] as (...args: unknown[]) => IDBRequest;
        return vi.spyOn(IDBObjectStore.prototype, method).mockImplementation(function (
          this: IDBObjectStore,
          ...args: unknown[]
        ) {
          steps += 1;
          if (steps === step) throw new DOMException('gone', 'UnknownError');
          return real.apply(this, args);
        } as never);
      });
      const failed = await act().then(
        () => false,
        () => true,
      );
      for (const spy of spies) spy.mockRestore();
      await timeline.close();
      if (!failed) break;
      failures += 1;
      expect(await contentOf(name)).toEqual(before);
    }
    expect(failures).toBeGreaterThan(1);
    expect(await contentOf(name)).not.toEqual(before);
  });

  it.each(writes)('of %s is told only after a strict transaction has completed', async (_, act) => {
    await take(1, 'A', 'B', '');
    await timeline.decide({ kind: 'split', at: NINE + 15_000 }, NINE);
    let completed = 0;
    const asked: unknown[] = [];
    const real = IDBDatabase.prototype.transaction;
    vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(function (this: IDBDatabase, ...args) {
      const tx = real.apply(this, args);
      asked.push([args[1], args[2]]);
      tx.addEventListener('complete', () => {
        completed += 1;
      });
      return tx;
    });
    await act();
    expect(asked).toEqual([['readwrite', { durability: 'strict' }]]);
    expect(completed).toBe(1);
  });
});
