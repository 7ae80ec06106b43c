import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createTimeline, type StoredDay, type Timeline } from '../../../../../extension/timeline/index.ts';
import { runs } from '../../../../runs.ts';
import { approvedOn } from '../../../approved-on.ts';
import { changeRetention } from '../../../change-retention.ts';
import { batched, START, wildDays } from '../../random-day.ts';

const DAY = '2026-11-23';
const JOURNAL = '11111111-1111-4111-8111-111111111111';
const MINUTE = 60_000;

/** An act, and numbers that say on what. */
interface Step {
  what: (typeof WHAT)[number];
  nth: number;
  many: number;
}
const WHAT = [
  'record',
  'tag',
  'tag',
  'aside',
  'note',
  'delete',
  'delete-for-good',
  'split',
  'join',
  'share',
  'add',
  'type',
  'type',
  'tick',
  'become',
  'close',
  'approve',
  'approve-twice',
  'withdraw',
  'undo',
  'undo',
  'redo',
  'shift',
  'delete-day',
  'tidy',
] as const;
const step = fc.record({
  what: fc.constantFrom(...WHAT),
  nth: fc.nat(30),
  many: fc.integer({ min: 1, max: 9 }),
});
const scene = fc.record({
  first: wildDays,
  second: wildDays,
  steps: fc.array(step, { minLength: 3, maxLength: 14 }),
});

let stores = 0;

/** Records a wild day, an hour after the one before began: however the clock is set in one, none drifts out of the calendar. */
async function record(timeline: Timeline, samples: Awaited<ReturnType<typeof generated>>, state: State): Promise<void> {
  const shift = state.days * 60 * MINUTE;
  state.days += 1;
  const items = samples.map((sample, index) => ({
    ...sample,
    ...(sample.kind === 'away' && sample.since !== undefined ? { since: Math.max(0, sample.since + shift) } : {}),
    seq: state.seq + index + 1,
    at: sample.at + shift,
  }));
  state.seq += items.length;
  for (const batch of batched(items, [7])) await timeline.ingest({ journal: JOURNAL, items: batch }, 1, 0);
}
const generated = async () => fc.sample(wildDays, 1)[0] ?? [];

interface State {
  seq: number;
  days: number;
  now: number;
  second: Awaited<ReturnType<typeof generated>>;
}

async function act(timeline: Timeline, { what, nth, many }: Step, state: State, day: StoredDay): Promise<void> {
  state.now += MINUTE;
  const { now } = state;
  const chosen = day.pieces.slice(nth, nth + many);
  const starts = chosen.map(({ start }) => start);
  const worked = Math.round(chosen.reduce((sum, { start, end }) => sum + end - start, 0) / 1000);
  const time = chosen.map(({ start, end }) => ({ start, end }));
  const card = String(many);
  const typed = { day: DAY, card, patch: { narrative: `word ${nth}` }, parts: time };
  const entryId = `entry ${nth}`;
  switch (what) {
    case 'record':
      return record(timeline, state.second, state);
    case 'tag':
      return void (await timeline.decideOnItems({ kind: 'tag', matter: many }, starts, now));
    case 'aside':
      return void (await timeline.decideOnItems({ kind: 'aside', aside: 'hidden' }, starts, now));
    case 'note':
      return void (await timeline.decideOnItems({ kind: 'note', note: `note ${nth}` }, starts, now));
    case 'delete':
      return void (await timeline.decideOnItems({ kind: 'delete' }, starts, now));
    case 'delete-for-good':
      await timeline.decideOnItems({ kind: 'delete' }, starts, now);
      // After so long an act can be undone no more.
      state.now += 31 * 24 * 60 * MINUTE;
      while (await timeline.maintain(state.now, 0));
      return;
    case 'split':
      return void (await timeline.decideOnItems({ kind: 'split', at: (starts.at(-1) ?? 0) + 500 }, starts, now));
    case 'join':
      return void (await timeline.decideOnItems({ kind: 'join' }, starts, now));
    case 'share': {
      const shares = [
        { matter: 1, seconds: Math.floor(worked / 2) },
        { matter: 2, seconds: worked - Math.floor(worked / 2) },
      ];
      return void (await timeline.decideOnItems({ kind: 'share', shares }, starts, now));
    }
    case 'add': {
      const start = START + nth * MINUTE;
      const addition = { start, end: start + many * MINUTE, title: 'Hearing', matter: 3, zone: 0 };
      return void (await timeline.addTime(addition, nth % 2 === 0, now));
    }
    case 'type':
      return timeline.changeDraft(typed, now);
    case 'tick':
      return timeline.changeDraft(
        { day: DAY, card, patch: { items: [{ key: `${nth}`, ticked: false, time }] }, parts: time, over: time },
        now,
      );
    case 'become': {
      const state = { patch: { ticked: false }, fixed: null, over: time };
      return timeline.changeDraft({ ...typed, becomes: [{ card: `${card}/a`, state }] }, now);
    }
    case 'close':
      return void (await timeline.closeDay(DAY, now));
    case 'approve': {
      const [part] = time;
      if (!part) return;
      const draft = { card, patch: { narrative: 'kept' }, left: nth % 2 === 0 };
      return void (await timeline.approve([{ ...approvedOn(part, { id: entryId, day: DAY, narrative: '' }), draft }]));
    }
    case 'approve-twice': {
      // The second one has the first one's id: nothing of either is written.
      const far = { start: START + 90 * 24 * 60 * MINUTE, end: START + 91 * 24 * 60 * MINUTE };
      const next = { start: far.end, end: far.end + MINUTE };
      const entries = [far, next].map((part) => approvedOn(part, { id: entryId, day: DAY, narrative: '' }));
      await expect(timeline.approve(entries)).rejects.toThrow();
      return;
    }
    case 'withdraw': {
      const [entry] = await timeline.allEntries();
      return void (entry && (await timeline.withdraw(entry.id, now)));
    }
    case 'undo':
      return void (await timeline.undo(now));
    case 'redo':
      return void (await timeline.redo(now));
    case 'shift': {
      const { startOfDay } = await timeline.readRetention();
      return void (await changeRetention(timeline, { startOfDay: startOfDay === 0 ? 240 : 0 }));
    }
    case 'delete-day':
      return void (await timeline.deleteDay(DAY));
    case 'tidy':
      while (await timeline.maintain(now, 0));
  }
}

/** The day as a connection reads it that has read nothing before. */
async function anew<T>(name: string, read: (timeline: Timeline) => Promise<T>): Promise<T> {
  const timeline = createTimeline(name);
  try {
    return await read(timeline);
  } finally {
    await timeline.close();
  }
}

describe('a day that is read after an act', () => {
  it('is what is stored, whatever was kept of it before, and what was read before stays as it was', async () => {
    await fc.assert(
      fc.asyncProperty(scene, async ({ first, second, steps }) => {
        stores += 1;
        const name = `kept-time-${stores}`;
        const timeline = createTimeline(name);
        const state: State = { seq: 0, days: 0, now: START, second };
        await record(timeline, first, state);
        let day = await timeline.readDay(DAY);
        for (const each of steps) {
          const before = structuredClone({ ...day });
          const read = day;
          await act(timeline, each, state, day);
          day = await timeline.readDay(DAY);
          expect(day).toEqual(await anew(name, (fresh) => fresh.readDay(DAY)));
          expect(await timeline.readDay(DAY)).toEqual(day);
          expect({ ...read }).toEqual(before);
          const around = { start: START - MINUTE, end: START + (each.nth + 1) * MINUTE };
          expect(await timeline.spansIn(around)).toEqual(await anew(name, (fresh) => fresh.spansIn(around)));
          expect(await timeline.draftOf(DAY, String(each.many))).toEqual(
            await anew(name, (fresh) => fresh.draftOf(DAY, String(each.many))),
          );
        }
        await timeline.close();
      }),
      { numRuns: runs(60) },
    );
  }, 120_000);

  it('shows what another connection captured in the meantime', async () => {
    const name = 'kept-time-beside';
    const timeline = createTimeline(name);
    const beside = createTimeline(name);
    const batch = (seq: number, at: number) => ({
      journal: JOURNAL,
      items: [
        { seq, at, kind: 'window' as const, app: 'Writer', title: `title ${seq}` },
        { seq: seq + 1, at: at + 20_000, kind: 'alive' as const },
      ],
    });
    // Of a day of which nothing is known, all time is read that could belong to it.
    expect((await timeline.readDay(DAY)).spans).toHaveLength(0);
    await beside.ingest(batch(1, START), 1, 0);
    expect(await timeline.spansIn({ start: START, end: START + 60_000 })).toHaveLength(1);
    expect((await timeline.readDay(DAY)).spans).toHaveLength(1);
    await timeline.close();
    await beside.close();
  });

  it('does not show what was deleted for good out of the midst of a day', async () => {
    const timeline = createTimeline('kept-time-gone');
    // So many windows do not stay rows: how the rows lie tells nothing of what is gone.
    const items = Array.from({ length: 700 }, (_, index) => ({
      seq: index + 1,
      at: START + index * 1000,
      kind: 'window' as const,
      app: 'Writer',
      title: `title ${index}`,
    }));
    for (const batch of batched(items, [100])) await timeline.ingest({ journal: JOURNAL, items: batch }, 1, 0);
    const day = await timeline.readDay(DAY);
    const [, , gone] = day.spans;
    await timeline.decideOnItems({ kind: 'delete' }, [gone?.start ?? 0], START);
    expect((await timeline.readDay(DAY)).spans).toHaveLength(day.spans.length);
    const later = START + 31 * 24 * 60 * MINUTE;
    while (await timeline.maintain(later, 0));
    expect((await timeline.readDay(DAY)).spans).toEqual(day.spans.filter((span) => span !== gone));
    await timeline.close();
  });

  it('keeps the pieces where only a draft was changed', async () => {
    const timeline = createTimeline('kept-time-drafts');
    await record(timeline, await generated(), { seq: 0, days: 0, now: START, second: [] });
    await timeline.readDay(DAY);
    const { pieces, drafts } = await timeline.readDay(DAY);
    await timeline.changeDraft({ day: DAY, card: '7', patch: { narrative: 'a' }, parts: null }, START);
    await timeline.changeDraft({ day: DAY, card: '8', patch: { ticked: false }, parts: null }, START);
    const after = await timeline.readDay(DAY);
    expect(after.pieces).toBe(pieces);
    expect(drafts.size).toBe(0);
    await timeline.undo(START);
    const undone = await timeline.readDay(DAY);
    expect(undone.pieces).toBe(pieces);
    expect(undone.drafts.get('7')).toBe(after.drafts.get('7'));
    await timeline.close();
  });
});
