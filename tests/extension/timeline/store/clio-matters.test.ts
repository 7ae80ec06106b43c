import 'fake-indexeddb/auto';
import { deleteDB, openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { accountKey, type Connection, createTimeline, type Timeline } from '../../../../extension/timeline/index.ts';
import { sampleMatter } from '../../sample-records.ts';
import { contentOf } from './first-version.ts';

let name: string;
let timeline: Timeline;
let count = 0;
beforeEach(() => {
  count += 1;
  name = `clio-matters-${count}`;
  timeline = createTimeline(name);
});
afterEach(() => timeline.close());

const connection = (region: string, id: number): Connection => ({
  region,
  clientId: 'key',
  account: { id, name: 'Firm' },
  user: { id: 1, name: 'Ada', email: 'ada@firm.test' },
  connectedAt: 0,
  state: 'connected',
  syncedAt: null,
  step: null,
});
const US = connection('us', 1);
const EU = connection('eu', 1);

const matter = (id: number, display_number = `M-${id}`) => sampleMatter(id, display_number);
const progress = (of: Connection) => ({
  account: accountKey(of),
  since: null,
  startedAt: 0,
  next: null,
  done: 1,
  total: 1,
});
const sweep = (of: Connection) => ({ account: accountKey(of), next: null, after: 0, endedAt: null });
const numbers = async () => (await timeline.allMatters()).map(({ display_number }) => display_number);

describe('matters of two accounts', () => {
  it('never mix, also where both use the same number for different matters', async () => {
    await timeline.keepConnection(US);
    await timeline.storeMatters([matter(7, 'US-7'), matter(8, 'US-8')], progress(US));
    await timeline.keepConnection(EU);
    expect(await numbers()).toEqual([]);
    await timeline.storeMatters([matter(7, 'EU-7')], progress(EU));
    expect(await numbers()).toEqual(['EU-7']);
    expect((await timeline.mattersState()).count).toBe(1);
    await timeline.keepConnection(US);
    expect(await numbers()).toEqual(['US-7', 'US-8']);
  });

  it('of a removed connection mean nothing any more, and still name what was worked on them', async () => {
    await timeline.keepConnection(US);
    await timeline.storeMatters([matter(7)], progress(US));
    await timeline.keepConnection(null);
    expect([await numbers(), (await timeline.mattersState()).count]).toEqual([[], 0]);
    expect(await timeline.mattersBy([7])).toMatchObject([{ id: 7, display_number: 'M-7' }]);
  });

  it('change what titles mean where the account changes, and not where the attorney signs in again', async () => {
    await timeline.keepConnection(US);
    await timeline.storeMatters([matter(7)], progress(US));
    const { revision } = await timeline.mattersState();
    await timeline.keepConnection({ ...US, connectedAt: 5 });
    expect((await timeline.mattersState()).revision).toBe(revision);
    await timeline.keepConnection(EU);
    expect((await timeline.mattersState()).revision).toBeGreaterThan(revision);
  });

  it('that come after another account was connected are not kept, nor how far their sync was', async () => {
    await timeline.keepConnection(EU);
    expect(await timeline.storeMatters([matter(7)], progress(US))).toBe('foreign');
    await timeline.addMatters([matter(8)], accountKey(US));
    expect(await timeline.sweepMatters({ after: 0, upTo: null, ids: [] }, sweep(US), 1)).toBeNull();
    expect(await timeline.storeList('users', [], progress(US))).toBe(false);
    expect([await numbers(), await timeline.read('sync'), await timeline.readList('users')]).toEqual([
      [],
      undefined,
      null,
    ]);
  });
});

describe('a page that is stored', () => {
  it('tells whether it changed anything', async () => {
    await timeline.keepConnection(US);
    expect(await timeline.storeMatters([matter(7)], progress(US))).toBe('changed');
    expect(await timeline.storeMatters([matter(7)], progress(US))).toBe('same');
    expect(await timeline.storeMatters([matter(7, 'N-7')], progress(US))).toBe('changed');
  });

  it('keeps no empty number as an earlier one', async () => {
    await timeline.keepConnection(US);
    await timeline.storeMatters([matter(7, '')], progress(US));
    await timeline.storeMatters([matter(7, 'N-7')], progress(US));
    expect(await timeline.allMatters()).toMatchObject([{ aliases: [] }]);
  });
});

describe('a sweep', () => {
  beforeEach(async () => {
    await timeline.keepConnection(US);
    await timeline.storeMatters(
      [2, 4, 6, 8].map((id) => matter(id)),
      progress(US),
    );
  });
  const page = (after: number, upTo: number | null, ids: number[]) =>
    timeline.sweepMatters({ after, upTo, ids }, sweep(US), 99);

  it('marks what is missing between the ids of its page, and nothing beyond', async () => {
    expect(await page(2, 6, [6])).toEqual({ missing: [], changed: true });
    expect(await numbers()).toEqual(['M-2', 'M-6', 'M-8']);
    expect(await timeline.mattersBy([4])).toMatchObject([{ id: 4, gone: 99 }]);
    expect((await timeline.mattersState()).count).toBe(3);
  });

  it('takes all after its last page for gone', async () => {
    await page(4, null, [6]);
    expect(await numbers()).toEqual(['M-2', 'M-4', 'M-6']);
  });

  it('brings back what is named again, and names what is not here', async () => {
    await page(0, null, [2, 6, 8]);
    expect(await page(0, null, [1, 2, 4, 6, 8, 9])).toEqual({ missing: [1, 9], changed: true });
    expect(await numbers()).toEqual(['M-2', 'M-4', 'M-6', 'M-8']);
  });

  it('changes nothing where all is there', async () => {
    const { revision } = await timeline.mattersState();
    expect(await page(0, null, [2, 4, 6, 8])).toEqual({ missing: [], changed: false });
    expect((await timeline.mattersState()).revision).toBe(revision);
  });

  it('does not mind that a sync brings a matter again that was gone', async () => {
    await page(0, null, [2, 6, 8]);
    await timeline.storeMatters([matter(4, 'N-4')], progress(US));
    expect(await timeline.mattersBy([4])).toMatchObject([{ display_number: 'N-4', aliases: ['M-4'] }]);
    expect((await timeline.mattersBy([4]))[0]?.gone).toBeUndefined();
  });
});

describe('the firm’s lists', () => {
  it('are kept whole, each in place of what was known of it', async () => {
    await timeline.keepConnection(US);
    expect(await timeline.readList('utbmsSets')).toBeNull();
    await timeline.storeList('utbmsSets', [{ id: 1, name: 'A', enabled: true }], progress(US));
    await timeline.storeList('utbmsSets', [{ id: 2, name: 'B', enabled: false }], progress(US));
    expect(await timeline.readList('utbmsSets')).toEqual([{ id: 2, name: 'B', enabled: false }]);
  });
});

describe('a database of version 2', () => {
  it('gives its matters to the account that was connected, and keeps all else', async () => {
    await timeline.close();
    await deleteDB(name);
    const old = { ...matter(7), aliases: ['S-12'] };
    const db = await openDB(name, 2, {
      upgrade(made) {
        made.createObjectStore('spans', { keyPath: 'start' });
        made.createObjectStore('matters', { keyPath: 'id' });
        made.createObjectStore('notes', { keyPath: ['day', 'matter'] });
        const entries = made.createObjectStore('entries', { keyPath: 'id' });
        entries.createIndex('day', 'day');
        entries.createIndex('state', 'state');
        made.createObjectStore('values');
        made.createObjectStore('chunks', { keyPath: 'start' });
        made.createObjectStore('days', { keyPath: 'day' }).createIndex('unsent', 'unsent');
        made.createObjectStore('decisions', { keyPath: 'seq' }).createIndex('buckets', 'buckets', { multiEntry: true });
        made.createObjectStore('meanings', { keyPath: ['day', 'number'] });
      },
    });
    await db.put('matters', old);
    await db.put('values', US, 'connection');
    await db.put('values', { since: null, startedAt: 0, next: 'https://x', done: 200, total: null }, 'sync');
    await db.put('values', 'p', 'profile');
    db.close();

    timeline = createTimeline(name);
    expect(await timeline.allMatters()).toEqual([old]);
    expect([await timeline.read('profile'), await timeline.read('sync')]).toEqual(['p', undefined]);
    await timeline.close();
    expect((await contentOf(name)).stores.matters).toEqual([{ ...old, account: 'us:1' }]);
  });
});
