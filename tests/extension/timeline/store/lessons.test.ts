import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { describe, expect, it } from 'vitest';
import { createTimeline, type Timeline } from '../../../../extension/timeline/index.ts';
import { type Day, dayBounds, zoneAt } from '../../../../shared/index.ts';
import { approvedOn } from '../../approved-on.ts';
import { changeRetention } from '../../change-retention.ts';

const DAY: Day = '2026-11-23';
const NINE = dayBounds(DAY).start + 9 * 3_600_000;
const MINUTE = 60_000;

let stores = 0;
async function recordedDay(): Promise<Timeline> {
  stores += 1;
  const timeline = createTimeline(`lessons-${stores}`);
  const items = Array.from({ length: 11 }, (_, index) =>
    index % 2 === 0
      ? { seq: index + 1, at: NINE + index * 30_000, kind: 'window' as const, app: 'Word', title: `Brief ${index}` }
      : { seq: index + 1, at: NINE + index * 30_000, kind: 'alive' as const },
  );
  await timeline.ingest({ journal: crypto.randomUUID(), items }, 1, zoneAt(NINE));
  return timeline;
}

/** Learns the one day that waits for it. */
async function learn(timeline: Timeline, lessons: unknown): Promise<boolean> {
  const [first] = await timeline.unlearned();
  return first !== undefined && timeline.keepLessons(first.day, first.edition, lessons);
}
const first = { start: NINE, end: NINE + MINUTE };
const keepSuggestions = async (timeline: Timeline, suggestions: ReturnType<typeof suggested>) =>
  timeline.keepSuggestions(suggestions, (await timeline.readLearning()).edition);
const suggested = (revision: string) => ({
  day: DAY,
  revision,
  items: [{ app: 'Word', title: 'Brief 0', suggestions: [{ matterId: 7 }] }],
});
const entry = approvedOn(first, { id: 'e', day: DAY, narrative: 'Draft brief' });

describe('what a day teaches', () => {
  it('is learned once the attorney decided something, and not for time that is only recorded', async () => {
    const timeline = await recordedDay();
    expect(await timeline.unlearned()).toEqual([]);
    await timeline.tagSpans([NINE], 7, NINE);
    expect((await timeline.unlearned()).map(({ day }) => day)).toEqual([DAY]);
    expect(await learn(timeline, 'a lesson')).toBe(true);
    expect(await timeline.unlearned()).toEqual([]);
    expect((await timeline.readLessons()).lessons).toEqual(['a lesson']);
  });

  it.each<[string, (timeline: Timeline) => Promise<unknown>]>([
    ['it is taken back', (timeline) => timeline.undo(NINE)],
    ['the time is deleted', (timeline) => timeline.decide({ kind: 'delete', stretches: [first] }, NINE)],
    ['the day is deleted for good', (timeline) => timeline.deleteDay(DAY)],
    ['it is given to another matter', (timeline) => timeline.tagSpans([NINE], 8, NINE)],
    ['the time is approved', (timeline) => timeline.approve([entry])],
  ])('goes at once, and is learned anew, when %s', async (_, change) => {
    const timeline = await recordedDay();
    await timeline.tagSpans([NINE], 7, NINE);
    await learn(timeline, 'a lesson');
    const before = (await timeline.readLessons()).edition;
    await change(timeline);
    const after = await timeline.readLessons();
    expect(after.lessons).toEqual([]);
    expect(after.edition).toBeGreaterThan(before);
    expect((await timeline.unlearned()).map(({ day }) => day)).toEqual([DAY]);
  });

  it('is learned anew where it was kept in another form, and stays where not', async () => {
    const timeline = await recordedDay();
    await timeline.tagSpans([NINE], 7, NINE);
    await learn(timeline, { form: 1 });
    await timeline.relearn((lessons) => (lessons as { form: number }).form === 1);
    expect((await timeline.readLessons()).lessons).toEqual([{ form: 1 }]);
    await timeline.relearn((lessons) => (lessons as { form: number }).form === 2);
    expect(await timeline.readLessons()).toMatchObject({ lessons: [], whole: false });
    expect(await learn(timeline, { form: 2 })).toBe(true);
    expect((await timeline.readLessons()).lessons).toEqual([{ form: 2 }]);
  });

  it('goes with a day that is older than titles are kept', async () => {
    const timeline = await recordedDay();
    await timeline.tagSpans([NINE], 7, NINE);
    await timeline.decide({ kind: 'close', day: DAY, open: 5 * MINUTE }, NINE);
    await learn(timeline, 'a lesson');
    await changeRetention(timeline, { months: 1 });
    while (await timeline.maintain(NINE + 90 * 86_400_000, 0));
    expect((await timeline.readLessons()).lessons).toEqual([]);
  });

  it('is not kept where its time changed while it was worked out', async () => {
    const timeline = await recordedDay();
    await timeline.tagSpans([NINE], 7, NINE);
    const [stale] = await timeline.unlearned();
    await timeline.decide({ kind: 'delete', stretches: [first] }, NINE);
    expect(await timeline.keepLessons(DAY, stale?.edition ?? 0, 'of deleted time')).toBe(false);
    expect((await timeline.readLessons()).lessons).toEqual([]);
  });

  it('is kept for so many days alone, the latest', async () => {
    const timeline = await recordedDay();
    for (let index = 0; index < 125; index++) {
      const at = NINE + index * 86_400_000;
      await timeline.addTime({ start: at, end: at + MINUTE, title: 'Call', matter: 7, zone: 0 }, false, at);
      await learn(timeline, index);
    }
    const { lessons } = await timeline.readLessons();
    expect(lessons).toHaveLength(120);
    expect(lessons).not.toContain(4);
    expect(lessons).toContain(124);
  });

  it('is forgotten with all that was suggested, and what the attorney decided before is not learned from again', async () => {
    const timeline = await recordedDay();
    await timeline.tagSpans([NINE], 7, NINE);
    await learn(timeline, 'a lesson');
    await keepSuggestions(timeline, suggested('1'));
    await timeline.purgeLessons(NINE + 1);
    expect((await timeline.readLessons()).lessons).toEqual([]);
    expect(await timeline.unlearned()).toEqual([]);
    expect(await timeline.suggestionsOf(DAY)).toBeNull();
    expect(await timeline.readLearning()).toMatchObject({ since: NINE + 1 });
  });
});

describe('what was suggested', () => {
  it('is remembered by day', async () => {
    const timeline = await recordedDay();
    await keepSuggestions(timeline, suggested('1'));
    expect(await timeline.suggestionsOf(DAY)).toEqual(suggested('1'));
    expect(await timeline.suggestionsOf('2026-11-24')).toBeNull();
  });

  it('goes when time is deleted: its reasons may quote a title', async () => {
    const timeline = await recordedDay();
    await keepSuggestions(timeline, suggested('1'));
    await timeline.tagSpans([NINE], 7, NINE);
    expect(await timeline.suggestionsOf(DAY)).not.toBeNull();
    const { edition } = await timeline.readLearning();
    await timeline.decide({ kind: 'delete', stretches: [first] }, NINE);
    expect(await timeline.suggestionsOf(DAY)).toBeNull();
    // What was worked out from before is not kept after.
    expect(await timeline.keepSuggestions(suggested('1'), edition)).toBe(false);
    expect(await timeline.suggestionsOf(DAY)).toBeNull();
  });
});

describe('a database of version 3', () => {
  it('is learned from, the latest days of it, when suggestions are first needed', async () => {
    const name = 'lessons-version-3';
    const old = await openDB(name, 3, {
      upgrade(db) {
        for (const store of ['spans', 'chunks']) db.createObjectStore(store, { keyPath: 'start' });
        db.createObjectStore('days', { keyPath: 'day' }).createIndex('unsent', 'unsent');
        db.createObjectStore('decisions', { keyPath: 'seq' }).createIndex('buckets', 'buckets', { multiEntry: true });
        db.createObjectStore('meanings', { keyPath: ['day', 'number'] });
        const matters = db.createObjectStore('matters', { keyPath: ['account', 'id'] });
        matters.createIndex('id', 'id');
        matters.createIndex('gone', ['account', 'gone']);
        db.createObjectStore('lists', { keyPath: ['account', 'list'] });
        db.createObjectStore('notes', { keyPath: ['day', 'matter'] });
        const entries = db.createObjectStore('entries', { keyPath: 'id' });
        entries.createIndex('day', 'day');
        entries.createIndex('state', 'state');
        db.createObjectStore('values');
      },
    });
    for (let index = 0; index < 200; index++) {
      const day = new Date(Date.UTC(2026, 0, 1 + index)).toISOString().slice(0, 10);
      await old.put('days', { day, from: 0, to: 0 });
    }
    old.close();
    const waiting = await createTimeline(name).unlearned();
    expect(waiting).toHaveLength(120);
    expect(waiting[0]?.day).toBe('2026-07-19');
  });
});
