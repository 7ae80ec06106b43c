import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { afterEach, describe, expect, it } from 'vitest';
import { createTimeline, type Timeline } from '../../../../extension/timeline/index.ts';
import { migrate, VERSION } from '../../../../extension/timeline/store/migrations.ts';
import type { TimelineSchema } from '../../../../extension/timeline/store/schema.ts';
import type { Sample } from '../../../../shared/index.ts';
import { contentOf, type FirstVersion, makeFirstVersion } from './first-version.ts';

const HOUR = 3_600_000;
const T = Date.UTC(2026, 10, 23, 9);
const MIDNIGHT = Date.UTC(2026, 10, 24);
const JOURNAL = '11111111-1111-4111-8111-111111111111';

const entry = {
  id: 'e',
  revision: 1,
  day: '2026-11-23',
  matter: 7,
  user: 1,
  parts: [{ start: T, end: T + HOUR }],
  seconds: 3600,
  narrative: 'Draft motion',
  category: null,
  charge: 'billable',
  state: 'posted',
  approvedAt: T,
  sentAt: T,
  lookups: [],
  clioId: 5,
  inClio: 3600,
  postedAt: T,
  reason: null,
};
const matter = {
  id: 7,
  display_number: '00012-Smith',
  status: 'Open',
  description: '',
  client: null,
  custom_number: null,
  client_reference: null,
  maildrop_address: null,
  aliases: ['S-12'],
};
const span = (start: number, end: number, title: string) => ({ start, end, app: 'Word', title, zone: 0 });

/** A store as it was left: an hour sent, a span over midnight tagged on the second day, one window still in front. */
const LEFT: FirstVersion = {
  spans: [
    span(T, T + HOUR, '00012-Smith brief'),
    span(T + HOUR, T + 2 * HOUR, 'Inbox'),
    span(MIDNIGHT - HOUR, MIDNIGHT + HOUR, 'Late'),
    span(MIDNIGHT + 2 * HOUR, MIDNIGHT + 3 * HOUR, 'Open window'),
  ],
  tags: [
    { start: T + HOUR, matter: 8, at: T + 3 * HOUR },
    { start: MIDNIGHT, matter: 9, at: MIDNIGHT + HOUR },
    { start: MIDNIGHT + 2 * HOUR, matter: 7, at: MIDNIGHT + 3 * HOUR },
    { start: 5, matter: 7, at: 6 },
  ],
  matters: [matter],
  notes: [{ day: '2026-11-24', matter: 9, narrative: 'Own words' }],
  entries: [entry],
  values: {
    cursor: {
      journal: JOURNAL,
      seq: 40,
      fold: {
        at: MIDNIGHT + 3 * HOUR,
        zone: 0,
        open: { start: MIDNIGHT + 2 * HOUR, app: 'Word', title: 'Open window' },
        clockSet: false,
      },
    },
    profile: 'p',
    consent: 3,
    outbox: { paused: false, from: null, trouble: { kind: 'refused', reason: 'this region is not known.' } },
  },
};

let count = 0;
let timeline: Timeline | null = null;
afterEach(async () => {
  await timeline?.close();
  timeline = null;
});
const nextName = () => `migrations-${++count}`;

async function settled(name: string): Promise<Timeline> {
  timeline = createTimeline(name);
  while (await timeline.maintain(MIDNIGHT, 0));
  return timeline;
}

describe('a database of version 1', () => {
  it('keeps every span, entry, matter, note and value', async () => {
    const name = nextName();
    await makeFirstVersion(name, LEFT);
    const store = await settled(name);
    expect(await store.allSpans()).toEqual(LEFT.spans);
    const { reason: _, ...kept } = entry;
    expect(await store.allEntries()).toEqual([{ ...kept, reasons: [] }]);
    expect(await store.allMatters()).toEqual([matter]);
    const { drafts } = await store.readDay('2026-11-24');
    expect([...drafts].map(([card, { patch }]) => [card, patch])).toEqual([['9', { narrative: 'Own words' }]]);
    expect(await store.read('cursor')).toEqual(LEFT.values.cursor);
    expect([await store.read('profile'), await store.read('consent')]).toEqual(['p', 3]);
    expect((await store.read('outbox'))?.trouble).toEqual({ kind: 'refused', why: { code: 'unknown-region' } });
    await store.close();
    expect((await contentOf(name)).version).toBe(VERSION);
  });

  it.each([
    [7, 'the matters of pages in Clio'],
    [8, 'who used the microphone'],
  ])('is no longer opened by a release of version %i, which would lose %s', async (version) => {
    const name = nextName();
    await makeFirstVersion(name, LEFT);
    await (await settled(name)).close();
    await expect(openDB(name, version)).rejects.toThrow(expect.objectContaining({ name: 'VersionError' }));
  });

  it('keeps each tag on the time it was about, on its own day', async () => {
    const name = nextName();
    await makeFirstVersion(name, LEFT);
    const store = await settled(name);
    const handsOf = async (day: string) =>
      (await store.readDay(day)).pieces.map(({ title, start, end, hand }) => [
        title,
        end - start,
        hand?.matter ?? null,
      ]);
    expect(await handsOf('2026-11-23')).toEqual([
      ['00012-Smith brief', HOUR, null],
      ['Inbox', HOUR, 8],
      ['Late', HOUR, null],
    ]);
    expect(await handsOf('2026-11-24')).toEqual([
      ['Late', HOUR, 9],
      ['Open window', HOUR, 7],
    ]);
  });

  it('begins the history of postings with what is in Clio, and finds entries by Clio’s id', async () => {
    const name = nextName();
    await makeFirstVersion(name, LEFT);
    const store = await settled(name);
    expect(await store.postingsBefore(null, 10)).toMatchObject([
      { act: 'posted', at: T, entry: 'e', revision: 1, clioId: 5, narrative: 'Draft motion' },
    ]);
    expect((await store.entriesByClioId([5])).get(5)?.id).toBe('e');
  });

  it('records on where it was, and the tag of the window in front grows with it', async () => {
    const name = nextName();
    await makeFirstVersion(name, LEFT);
    const store = await settled(name);
    const items: Sample[] = [{ seq: 41, at: MIDNIGHT + 3 * HOUR + 30_000, kind: 'alive' }];
    expect(await store.ingest({ journal: JOURNAL, items }, 1, 0)).toMatchObject({ stored: true, fresh: 1 });
    expect((await store.readDay('2026-11-24')).pieces.at(-1)).toMatchObject({
      end: MIDNIGHT + 3 * HOUR + 30_000,
      hand: { matter: 7 },
    });
  });

  it('has its days summed up in the background, and can be read before', async () => {
    const name = nextName();
    await makeFirstVersion(name, LEFT);
    timeline = createTimeline(name);
    expect((await timeline.readDay('2026-11-23')).spans).toHaveLength(3);
    expect(await timeline.unsentDays()).toEqual({ days: [], complete: false });
    while (await timeline.maintain(MIDNIGHT, 0));
    const { days, complete } = await timeline.unsentDays();
    expect(complete).toBe(true);
    expect(days.map(({ day, window, sent, open }) => [day, window, sent, open])).toEqual([
      ['2026-11-23', 3 * HOUR, HOUR, 2 * HOUR],
      ['2026-11-24', 2 * HOUR, 0, 2 * HOUR],
    ]);
  });

  it('with thousands of rows has them put into chunks, in steps, without a change', async () => {
    const name = nextName();
    const spans = Array.from({ length: 9000 }, (_, index) =>
      span(T + index * 9000, T + index * 9000 + 8000, `w ${index % 40}`),
    );
    await makeFirstVersion(name, { ...LEFT, spans, tags: [], values: {} });
    const store = await settled(name);
    expect(await store.allSpans()).toEqual(spans);
    await store.close();
    const { stores } = await contentOf(name);
    expect(stores.spans?.length).toBeLessThan(300);
    expect(stores.chunks?.length).toBeGreaterThan(30);
  });

  it('stays as it was when the upgrade breaks off at any step', async () => {
    const name = nextName();
    await makeFirstVersion(name, LEFT);
    const before = await contentOf(name);
    let survived = 0;
    for (let step = 1; ; step++) {
      let steps = 0;
      const opening = openDB<TimelineSchema>(name, VERSION, {
        async upgrade(db, from, _to, tx) {
          const counted = new Proxy(tx, {
            get(target, key) {
              const value = Reflect.get(target, key);
              if (key !== 'objectStore') return typeof value === 'function' ? value.bind(target) : value;
              steps += 1;
              if (steps === step) throw new Error('the computer went down');
              return (store: never) => target.objectStore(store);
            },
          });
          await migrate(db, from, counted);
        },
      });
      const done = await opening.then(
        (db) => db,
        () => null,
      );
      if (done) {
        done.close();
        break;
      }
      survived += 1;
      expect(await contentOf(name)).toEqual(before);
    }
    expect(survived).toBeGreaterThan(8);
  });
});

describe('a database of an earlier version', () => {
  it.each(Array.from({ length: VERSION - 1 }, (_, before) => before + 1))(
    'holds the same after the step from version %i as after all steps at once',
    async (version) => {
      const atOnce = nextName();
      await makeFirstVersion(atOnce, LEFT);
      await (await settled(atOnce)).close();
      const name = nextName();
      await makeFirstVersion(name, LEFT);
      const then = await openDB<TimelineSchema>(name, version, {
        upgrade: (db, from, _to, tx) => void migrate(db, from, tx, version),
      });
      expect(then.version).toBe(version);
      then.close();
      await (await settled(name)).close();
      expect(await contentOf(name)).toEqual(await contentOf(atOnce));
    },
  );
});

describe('a database of version 5', () => {
  /** With a tag and a note in effect, and another tag taken back. */
  async function makeFifth(name: string): Promise<void> {
    const db = await openDB(name, 5, {
      upgrade(made) {
        for (const store of ['spans', 'chunks']) made.createObjectStore(store, { keyPath: 'start' });
        made.createObjectStore('days', { keyPath: 'day' }).createIndex('unsent', 'unsent');
        const decisions = made.createObjectStore('decisions', { keyPath: 'seq' });
        decisions.createIndex('buckets', 'buckets', { multiEntry: true });
        made.createObjectStore('meanings', { keyPath: ['day', 'number'] });
        made.createObjectStore('lessons', { keyPath: 'day' }).createIndex('stale', 'stale');
        made.createObjectStore('suggestions', { keyPath: 'day' });
        made.createObjectStore('notes', { keyPath: ['day', 'matter'] });
        const entries = made.createObjectStore('entries', { keyPath: 'id' });
        for (const key of ['day', 'state', 'clioId']) entries.createIndex(key, key);
        made.createObjectStore('postings', { autoIncrement: true }).createIndex('entry', 'entry');
        made.createObjectStore('values');
      },
    });
    const bucket = Math.floor(T / 86_400_000);
    const tag = (seq: number, matter: number) => ({
      seq,
      at: T,
      act: { kind: 'tag', stretches: [{ start: T, end: T + HOUR }], matter },
      buckets: [bucket],
    });
    await db.put('spans', span(T, T + HOUR, 'Inbox'));
    await db.put('decisions', tag(1, 7));
    await db.put('decisions', tag(2, 8));
    await db.put('notes', { day: '2026-11-23', matter: 7, narrative: 'Own words' });
    await db.put('entries', { ...entry, day: '2026-11-20', parts: [] });
    await db.put('values', { next: 3, done: 1 }, 'log');
    await db.put('values', { rows: 1, oldest: 0, sealedUntil: 0 }, 'tail');
    db.close();
  }
  const noteIn = async (store: Timeline) => (await store.readDay('2026-11-23')).drafts.get('7')?.patch;

  it('keeps what the attorney had typed, as the last thing the attorney did; what the attorney had taken back is gone', async () => {
    const name = nextName();
    await makeFifth(name);
    timeline = createTimeline(name);
    expect(await noteIn(timeline)).toEqual({ narrative: 'Own words' });
    expect(await timeline.redo(T)).toBeNull();
    expect((await timeline.undo(T))?.act.kind).toBe('draft');
    expect(await noteIn(timeline)).toBeUndefined();
    expect((await timeline.undo(T))?.act).toMatchObject({ kind: 'tag', matter: 7 });
    expect(await timeline.undo(T)).toBeNull();
  });

  it('finds a matter’s last entries', async () => {
    const name = nextName();
    await makeFifth(name);
    timeline = createTimeline(name);
    expect(await timeline.lastEntriesOf(7, 5)).toMatchObject([{ id: 'e' }]);
    expect(await timeline.lastEntriesOf(8, 5)).toEqual([]);
  });
});

describe('a database of a later version', () => {
  it('is refused, left as it is, and said to be newer', async () => {
    const name = nextName();
    const later = await openDB(name, VERSION + 1, { upgrade: (db) => void db.createObjectStore('spans') });
    await later.put('spans', 'of tomorrow', 1);
    later.close();
    await expect(createTimeline(name).allSpans()).rejects.toMatchObject({ trouble: 'newer' });
    expect(await contentOf(name)).toEqual({ version: VERSION + 1, stores: { spans: ['of tomorrow'] } });
  });
});
