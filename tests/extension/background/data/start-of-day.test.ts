import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { openDB } from 'idb';
import { describe, expect, it } from 'vitest';
import { createMaintenance } from '../../../../extension/background/data/maintenance.ts';
import { unsentBefore } from '../../../../extension/background/review/unsent.ts';
import {
  createTimeline,
  type DaySummary,
  lengthOf,
  StoreError,
  type Timeline,
  without,
} from '../../../../extension/timeline/index.ts';
import { addDays, type Day } from '../../../../shared/index.ts';
import { runs } from '../../../runs.ts';
import { changeRetention } from '../../change-retention.ts';
import { entryOn, NINE, record } from '../kept-day.ts';
import { CONNECTION, type ReviewStage, stageOver } from '../review-stage.ts';
import { settingsCalls } from '../settings-calls.ts';

const A_DAY = 86_400_000;
const HOUR = 3_600_000;
const MIDNIGHT = NINE - 9 * HOUR;
const DAYS = 40;
const NOW = MIDNIGHT + DAYS * A_DAY;

/** Some work: on which day, from which hour on, for how long; and what became of it. */
interface Work {
  day: number;
  hour: number;
  minutes: number;
  became: 'stays' | 'hidden' | 'sent' | 'closed' | 'added';
}

const hour = fc.constantFrom(0, 1, 3, 5, 9, 14, 23);
const minutes = fc.integer({ min: 1, max: 59 });
const became = fc.constantFrom('stays', 'stays', 'stays', 'hidden', 'sent', 'closed', 'added');

const works: fc.Arbitrary<Work[]> = fc
  .uniqueArray(fc.record({ day: fc.integer({ min: 0, max: DAYS - 2 }), hour, minutes, became }), {
    selector: ({ day, hour }) => `${day} ${hour}`,
    minLength: 12,
    maxLength: 40,
  })
  .map((list) => list.toSorted((a, b) => a.day - b.day || a.hour - b.hour));

/** Work of every night and nothing else: with another start of day, all of it is of other days. */
const nights: Work[] = Array.from({ length: DAYS - 1 }, (_, day) => ({ day, hour: 1, minutes: 5, became: 'stays' }));

/** Something on every day: whatever is counted in one step has a neighbour that is counted in the next. */
const daily: fc.Arbitrary<Work[]> = fc
  .array(fc.record({ hour, minutes, became }), { minLength: DAYS - 1, maxLength: DAYS - 1 })
  .map((list) => list.map((work, day) => ({ day, ...work })));

const someWorks = fc.oneof(
  { weight: 2, arbitrary: works },
  { weight: 2, arbitrary: daily },
  { weight: 1, arbitrary: fc.constant(nights) },
);

/** From when on days began, and from when on they begin now; minutes after midnight. */
const changes = fc.constantFrom([0, 120], [240, 0], [30, 360]);

/** Work of the mornings from one day to another, with which nothing is to be done any more. */
const hidden = (from: number, to: number): Work[] =>
  Array.from({ length: to - from + 1 }, (_, index) => ({ day: from + index, hour: 9, minutes: 1, became: 'hidden' }));

let stores = 0;

/** A store with some work in it, recorded while the day began at some minute. */
async function storeOf(list: readonly Work[], startOfDay: number): Promise<{ name: string; timeline: Timeline }> {
  stores += 1;
  const name = `start-of-day-${stores}`;
  const timeline = createTimeline(name);
  await changeRetention(timeline, { startOfDay });
  for (const { day, hour, minutes, became } of list) {
    const start = MIDNIGHT + day * A_DAY + hour * HOUR;
    const end = start + minutes * 60_000;
    const zone = -new Date(start).getTimezoneOffset();
    if (became === 'added') await timeline.addTime({ start, end, title: 'Item', matter: null, zone }, false, end);
    else await record(timeline, [[minutes * 60, `Item ${day} ${hour}`]], start);
    if (became === 'hidden')
      await timeline.decide({ kind: 'aside', stretches: [{ start, end }], aside: 'hidden' }, end);
    if (became === 'sent') {
      const part = { start: start - NINE, end: end - NINE };
      await timeline.approve([entryOn(part.start, part.end, { day: await timeline.dayAt(start, zone) })]);
    }
    if (became === 'closed') await timeline.closeDay(await timeline.dayAt(start, zone), end);
  }
  return { name, timeline };
}

const allDays = Array.from({ length: DAYS + 2 }, (_, index) => addDays('2026-11-22', index));

/** What stands in the sums of every day, where there are any. */
async function sumsOf(timeline: Timeline): Promise<Map<Day, Omit<DaySummary, 'decidedUntil'>>> {
  const sums = await Promise.all(allDays.map((day) => timeline.summaryOf(day)));
  return new Map(
    sums.flatMap((sum) => {
      if (!sum) return [];
      // Until when decisions near the day have a say is a bound that may be generous.
      const { decidedUntil: _, ...rest } = sum;
      return [[sum.day, rest]];
    }),
  );
}

/** The days with time that waits, by what is stored of each day itself. */
async function waiting(timeline: Timeline): Promise<Day[]> {
  const days: Day[] = [];
  for (const day of allDays) {
    const { pieces, inEntries, closed } = await timeline.readDay(day);
    const open = pieces.filter(({ excluded }) => excluded === null).flatMap((piece) => without(piece, inEntries));
    if (lengthOf(open) - (closed ?? 0) >= 1000) days.push(day);
  }
  return days;
}

/** The days that wait, and are named as unsent neither themselves nor by a day beside them. */
async function unnamed(timeline: Timeline): Promise<Day[]> {
  const named = new Set((await timeline.unsentDays()).days.map(({ day }) => day));
  const days = await waiting(timeline);
  return days.filter((day) => ![addDays(day, -1), day, addDays(day, 1)].some((one) => named.has(one)));
}

/** The titles of what is not sent that a search through all days finds; what is sent stays where its entry is. */
async function found({ calls }: ReviewStage): Promise<Set<string>> {
  const titles = new Set<string>();
  for (let before: Day | null = null; ; ) {
    const answer: Awaited<ReturnType<(typeof calls)['days.find']>> = await calls['days.find']({
      words: 'Item',
      before,
    });
    for (const { row, sent } of answer.items) if (!sent) titles.add(row.title);
    if (answer.more === null) return titles;
    before = answer.more;
  }
}

const maintainStep = (timeline: Timeline) => timeline.maintain(NOW, 0, null);

describe('another start of day', () => {
  it('lets no day that waits, no week and no item vanish, at no moment until all is counted anew', async () => {
    await fc.assert(
      fc.asyncProperty(someWorks, changes, async (list, [from = 0, to = 0]) => {
        const { timeline } = await storeOf(list, from);
        const stage = stageOver(timeline, { at: NOW }, CONNECTION);
        const titles = await found(stage);
        await changeRetention(timeline, { startOfDay: to });
        do {
          expect(await unnamed(timeline)).toEqual([]);
          expect(await found(stage)).toEqual(titles);
          for (const day of [allDays[3] ?? '', allDays[20] ?? '', allDays[DAYS - 2] ?? ''])
            for (const { day: one, minutes } of (await stage.calls['week.read']({ day })).days)
              expect(minutes).toEqual((await stage.day(one)).minutes);
        } while (await maintainStep(timeline));
        expect(await timeline.unsentDays()).toMatchObject({ complete: true });
        await timeline.close();
      }),
      { numRuns: runs(8), endOnFailure: true },
    );
  }, 240_000);

  it('names every day that waits, itself or by one beside it, whatever became of the others', async () => {
    await fc.assert(
      fc.asyncProperty(someWorks, changes, async (list, [from = 0, to = 0]) => {
        const { timeline } = await storeOf(list, from);
        await changeRetention(timeline, { startOfDay: to });
        do expect(await unnamed(timeline)).toEqual([]);
        while (await maintainStep(timeline));
        expect((await timeline.unsentDays()).days.map(({ day }) => day)).toEqual(await waiting(timeline));
        await timeline.close();
      }),
      { numRuns: runs(30), endOnFailure: true },
    );
  }, 240_000);

  it('names what was closed, for its time may be of a day now that is not', async () => {
    const { timeline } = await storeOf([{ day: 1, hour: 5, minutes: 39, became: 'closed' }, ...hidden(2, 22)], 0);
    expect((await timeline.unsentDays()).days).toEqual([]);
    await changeRetention(timeline, { startOfDay: 360 });
    expect(await waiting(timeline)).toEqual([allDays[1]]);
    expect(await unnamed(timeline)).toEqual([]);
    // The attorney is not told of each closed day meanwhile.
    const today = allDays[DAYS] ?? '';
    expect(await unsentBefore(timeline, today, today)).toEqual({ days: [], counting: true });
    while (await maintainStep(timeline));
    expect((await timeline.unsentDays()).days.map(({ day }) => day)).toEqual([allDays[1]]);
    await timeline.close();
  });

  it('names what moved from the last day of a step to one that is counted in the next', async () => {
    const night: Work = { day: 2, hour: 1, minutes: 17, became: 'stays' };
    const { timeline } = await storeOf([...hidden(1, 1), night, ...hidden(3, 22)], 0);
    await changeRetention(timeline, { startOfDay: 120 });
    expect(await waiting(timeline)).toEqual([allDays[2]]);
    expect(await unnamed(timeline)).toEqual([]);
    await timeline.close();
  });

  it('names what moved from a day that an act counts before its turn', async () => {
    const night: Work = { day: 2, hour: 1, minutes: 17, became: 'stays' };
    const { timeline } = await storeOf([...hidden(1, 1), night, ...hidden(3, 24)], 0);
    await changeRetention(timeline, { startOfDay: 120 });
    const start = MIDNIGHT + 2 * A_DAY + 15 * HOUR;
    await timeline.decide({ kind: 'aside', stretches: [{ start, end: start + HOUR }], aside: 'hidden' }, NOW);
    expect(await waiting(timeline)).toEqual([allDays[2]]);
    expect(await unnamed(timeline)).toEqual([]);
    await timeline.close();
  });

  it('counts the last weeks in the very act, and in the end every day as if it had always begun then', async () => {
    await fc.assert(
      fc.asyncProperty(works, changes, async (list, [from = 0, to = 0]) => {
        // What is closed is closed with what was open of its day then.
        const kept = list.filter(({ became }) => became !== 'closed' && became !== 'sent');
        const [{ timeline }, always] = await Promise.all([storeOf(kept, from), storeOf(kept, to)]);
        const right = await sumsOf(always.timeline);
        await changeRetention(timeline, { startOfDay: to });
        const last = [...right.keys()].sort().slice(-15);
        const now = await sumsOf(timeline);
        for (const day of last) expect(now.get(day)).toEqual(right.get(day));
        while (await maintainStep(timeline));
        expect(await sumsOf(timeline)).toEqual(right);
        await Promise.all([timeline.close(), always.timeline.close()]);
      }),
      { numRuns: runs(12), endOnFailure: true },
    );
  }, 240_000);

  it('is right also where it is changed again, and time is deleted, closed and recorded, before all is counted', async () => {
    await fc.assert(
      fc.asyncProperty(
        someWorks,
        fc.array(fc.constantFrom('maintain', 'first', 'second', 'delete', 'close', 'record', 'aside'), {
          maxLength: 8,
        }),
        fc.integer({ min: 0, max: DAYS - 1 }),
        async (list, acts, nth) => {
          const { timeline } = await storeOf(list, 0);
          await changeRetention(timeline, { startOfDay: 120 });
          let [seconds, at] = [0, NOW];
          for (const what of acts) {
            const day = allDays[(nth + seconds * 7) % allDays.length] ?? '';
            seconds += 1;
            if (what === 'maintain') await maintainStep(timeline);
            if (what === 'first') await changeRetention(timeline, { startOfDay: 0 });
            if (what === 'second') await changeRetention(timeline, { startOfDay: 300 });
            if (what === 'delete') await timeline.deleteDay(day);
            if (what === 'close') await timeline.closeDay(day, at);
            if (what === 'record') at = await record(timeline, [[60, 'Item late']], at);
            if (what === 'aside') {
              const start = MIDNIGHT + nth * A_DAY;
              await timeline.decide(
                { kind: 'aside', stretches: [{ start, end: start + 4 * HOUR }], aside: 'hidden' },
                at,
              );
            }
            expect(await unnamed(timeline)).toEqual([]);
          }
          while (await maintainStep(timeline));
          const sums = await sumsOf(timeline);
          // Counted once more from nothing but what is stored.
          const { startOfDay } = await timeline.readRetention();
          await changeRetention(timeline, { startOfDay: startOfDay + 30 });
          while (await maintainStep(timeline));
          await changeRetention(timeline, { startOfDay });
          while (await maintainStep(timeline));
          expect(await sumsOf(timeline)).toEqual(sums);
          expect((await timeline.unsentDays()).days.map(({ day }) => day)).toEqual(await waiting(timeline));
          await timeline.close();
        },
      ),
      { numRuns: runs(25), endOnFailure: true },
    );
  }, 240_000);
});

describe('days that are counted anew', () => {
  const maintenanceOf = (timeline: Timeline, rest = async () => undefined) =>
    createMaintenance(timeline, { now: () => NOW, rest, changed: () => undefined });

  it('are counted at once, although the store was tidied within the hour', async () => {
    const { timeline } = await storeOf(nights, 0);
    const maintenance = maintenanceOf(timeline);
    await maintenance.runIfDue();
    const calls = settingsCalls(timeline, { effects: { maintenance: maintenance.now } });
    await calls['settings.change']({ startOfDay: 120 });
    expect((await timeline.unsentDays()).complete).toBe(false);
    // Joins what is under way.
    await maintenance.runIfDue();
    expect((await timeline.unsentDays()).complete).toBe(true);
  });

  it('are counted to the end by the next worker, and after trouble with the storage by the same one', async () => {
    const { name, timeline } = await storeOf(nights, 0);
    await changeRetention(timeline, { startOfDay: 120 });
    let steps = 0;
    const failing = {
      ...timeline,
      maintain: ((...args) => {
        steps += 1;
        if (steps === 2) throw new StoreError('full');
        return timeline.maintain(...args);
      }) as Timeline['maintain'],
    };
    const maintenance = maintenanceOf(failing);
    await maintenance.runIfDue();
    expect((await timeline.unsentDays()).complete).toBe(false);
    await maintenance.runIfDue();
    expect((await timeline.unsentDays()).complete).toBe(true);

    await changeRetention(timeline, { startOfDay: 0 });
    await timeline.close();
    const next = createTimeline(name);
    await maintenanceOf(next).runIfDue();
    expect((await next.unsentDays()).complete).toBe(true);
  });

  it('of an older database are missed nowhere in silence while they have no sums yet', async () => {
    const { name, timeline } = await storeOf(nights, 0);
    const stage = stageOver(timeline, { at: NOW }, CONNECTION);
    const weekOf = async () => (await stage.calls['week.read']({ day: allDays[10] ?? '' })).days;
    const right = { week: await weekOf(), sums: await sumsOf(timeline), unsent: (await stage.day()).unsent };
    const db = await openDB(name);
    await db.clear('days');
    await db.put('values', { from: 0 }, 'rebuild');
    db.close();
    expect(await weekOf()).toEqual(right.week);
    expect((await stage.day()).counting).toBe(true);
    expect(await stage.calls['days.find']({ words: 'Item', before: null })).toMatchObject({ counting: true });
    // Closing a day counts it first.
    expect(await timeline.closeDay(allDays[10] ?? '', NOW)).toBe(true);
    expect((await timeline.summaryOf(allDays[10] ?? ''))?.closed).toBe(5 * 60_000);
    await timeline.undo(NOW);
    while (await maintainStep(timeline));
    expect(await sumsOf(timeline)).toEqual(right.sums);
    expect(await stage.day()).toMatchObject({ unsent: right.unsent });
    expect((await stage.day()).counting).toBeUndefined();
  });
});
