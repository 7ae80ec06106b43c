import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  createTimeline,
  joined,
  lengthOf,
  type Stopping,
  type Timeline,
  type WithAbsent,
  without,
} from '../../../../../extension/timeline/index.ts';
import { zoneAt } from '../../../../../shared/index.ts';
import { runs } from '../../../../runs.ts';
import { approvedOn } from '../../../approved-on.ts';
import { changeRetention } from '../../../change-retention.ts';
import { alive, batched, START, wildDays, win } from '../../random-day.ts';
import { createRecorded, DAY, from, holding, MINUTE, NINE, type Recorded } from '../../recorded.ts';

let store: Recorded;
beforeEach(() => {
  store = createRecorded();
});
afterEach(() => store.timeline.close());

const at = (second: number) => NINE + second * 1000;
/** What is said of whichever timer runs. */
const ofRunning = async (timeline: Timeline, absence: WithAbsent): Promise<Stopping> => ({
  since: (await timeline.read('timer'))?.running?.start ?? null,
  absence,
});
const startAt = async (instant: number, matter = 7, title = '', absence: WithAbsent = 'ask') =>
  store.timeline.startTimer({ matter, title, zone: 0 }, await ofRunning(store.timeline, absence), instant);
const stopAt = async (instant: number, absence: WithAbsent = 'keep') =>
  store.timeline.stopTimer(await ofRunning(store.timeline, absence), instant, instant);
const start = (second: number, matter = 7, title = '') => startAt(at(second), matter, title);
const stop = (second: number, absence: WithAbsent = 'keep') => stopAt(at(second), absence);
const idle = { kind: 'away', why: 'idle' } as const;
const excluded = { kind: 'away', why: 'excluded' } as const;
/** Seconds, as a helper tells them while a window stays in front. */
const every30 = (first: number, last: number) =>
  Array.from({ length: Math.floor((last - first) / 30) }, (_, nth): [number, typeof alive] => [
    first + nth * 30,
    alive,
  ]);

describe('a timer', () => {
  it('gives what was captured while it ran to its matter, cut at its edges', async () => {
    await store.say([0, win('A')], [20, win('B')], [40, win('C')], [60, idle]);
    await start(10);
    expect(await stop(50)).toEqual({ kind: 'stopped', counted: 40_000 });
    expect(await store.pieces()).toEqual([
      [0, 10, 'A', null],
      [10, 20, 'A', 7],
      [20, 40, 'B', 7],
      [40, 50, 'C', 7],
      [50, 60, 'C', null],
    ]);
  });

  it('adds what was not captured, and is taken back and brought back in one step', async () => {
    await store.say([0, win('A')], [20, idle], [80, win('B')], [100, idle]);
    const before = await store.day();
    await start(10, 7, 'On paper');
    await stop(90);
    const after = await store.pieces();
    expect(after).toEqual([
      [0, 10, 'A', null],
      [10, 20, 'A', 7],
      [20, 80, '', 7],
      [80, 90, 'B', 7],
      [90, 100, 'B', null],
    ]);
    expect((await store.timeline.undo(at(95)))?.act.kind).toBe('timer');
    expect(await store.day()).toEqual(before);
    await store.timeline.redo(at(95));
    expect(await store.pieces()).toEqual(after);
  });

  it('notes what it was for on all that it gives, until that is given elsewhere, and never in place of another note', async () => {
    await store.say([0, win('A')], [20, win('B')], [40, win('C')], [60, idle], [80, win('D')], [100, idle]);
    await store.timeline.decideOnItems({ kind: 'note', note: 'Own' }, [at(20)], at(0) - 1);
    await start(0, 7, 'Hearing');
    await stop(100);
    const notes = async () => (await store.day()).pieces.map(({ start: begin, note }) => [(begin - NINE) / 1000, note]);
    const all = [
      [0, 'Hearing'],
      [20, 'Own'],
      [40, 'Hearing'],
      [60, 'Hearing'],
      [80, 'Hearing'],
    ];
    expect(await notes()).toEqual(all);
    await store.timeline.tagSpans([at(0)], 8, at(101));
    await store.timeline.tagSpans([at(60)], null, at(102));
    await store.timeline.decideOnItems({ kind: 'note', note: '' }, [at(80)], at(103));
    expect((await notes()).map(([, note]) => note)).toEqual([null, 'Own', 'Hearing', null, null]);
    for (const second of [104, 105, 106]) await store.timeline.undo(at(second));
    expect(await notes()).toEqual(all);
  });

  describe('in which nobody was at the computer', () => {
    beforeEach(async () => {
      await store.say(
        [0, win('A')],
        ...every30(30, 300),
        [300, idle],
        ...every30(330, 900),
        [900, win('B')],
        [930, alive],
        [960, idle],
      );
      await start(0);
    });

    it('goes on until the attorney says what becomes of that', async () => {
      expect(await stop(960, 'ask')).toEqual({ kind: 'asks', absent: { away: 10 * MINUTE, unknown: 0 } });
      expect((await store.timeline.timerState(at(960))).running).toMatchObject({ matter: 7 });
      expect((await store.timeline.canUndo(at(960))).undo).toBeNull();
    });

    it('keeps it, or leaves it out', async () => {
      expect(await stop(960, 'keep')).toEqual({ kind: 'stopped', counted: 16 * MINUTE });
      expect((await store.timeline.summaryOf(DAY))?.added).toBe(10 * MINUTE);
      await store.timeline.undo(at(960));
      await startAt(NINE);
      expect(await stop(960, 'leave')).toEqual({ kind: 'stopped', counted: 6 * MINUTE });
      expect((await store.timeline.summaryOf(DAY))?.added).toBe(0);
    });

    it('is asked about before another one starts', async () => {
      expect((await start(960, 8)).kind).toBe('asks');
      expect((await store.timeline.timerState(at(960))).running?.matter).toBe(7);
    });
  });

  it('counts a window that is not to be recorded, without a title, also where absence is left out', async () => {
    await store.say([0, win('A')], [30, excluded], ...every30(60, 300), [300, win('B')], [330, idle]);
    await start(0);
    expect(await stop(330, 'leave')).toEqual({ kind: 'stopped', counted: 330_000 });
    expect(await store.pieces()).toEqual([
      [0, 30, 'A', 7],
      [30, 300, '', 7],
      [300, 330, 'B', 7],
    ]);
  });

  it('counts a call that was in front while nobody touched the computer, and does not doubt it', async () => {
    await store.say([0, win('A')], [30, { ...idle, call: true }], ...every30(60, 2400), [2400, win('B')], [2430, idle]);
    await start(0);
    expect((await store.timeline.timerState(at(2430))).running).toMatchObject({ absent: { away: 0 }, doubt: null });
    expect(await stop(2430, 'leave')).toEqual({ kind: 'stopped', counted: 2_430_000 });
  });

  it('leaves what the attorney decided while it ran, and what an entry holds', async () => {
    await store.say([0, win('A')], [20, win('B')], [40, win('C')], [60, win('D')], [80, idle]);
    await store.timeline.tagSpans([NINE], 5, at(0) - 1);
    await start(0);
    await store.timeline.tagSpans([at(20)], 8, at(70));
    await store.timeline.decide({ kind: 'aside', stretches: [from(40, 60)], aside: 'not-client' }, at(71));
    await store.timeline.approve([holding(60, 70)]);
    expect(await stop(80)).toEqual({ kind: 'stopped', counted: 30_000 });
    expect((await store.pieces()).map(([begin, , , what]) => [begin, what])).toEqual([
      [0, 7],
      [20, 8],
      [40, 'not-client'],
      [60, null],
      [70, 7],
    ]);
  });

  it('counts what was deleted or left a gap while it ran neither in the day nor in what is said of it', async () => {
    await store.say([0, win('A')], [20, win('B')], [40, idle], [70, win('C')], [90, idle]);
    await start(0);
    await store.timeline.decideOnItems({ kind: 'delete' }, [at(20)], at(80));
    await store.timeline.decide({ kind: 'leave', stretches: [from(40, 60)] }, at(81));
    expect(await stop(90)).toEqual({ kind: 'stopped', counted: 50_000 });
    expect(await store.pieces()).toEqual([
      [0, 20, 'A', 7],
      [60, 70, '', 7],
      [70, 90, 'C', 7],
    ]);
  });

  it('is stopped by whoever means it: another one, started since, runs on and is asked about by itself', async () => {
    await store.say([0, win('A')], [30, idle], [1000, win('B')], [1030, idle]);
    await start(0, 7);
    await start(10, 8);
    const stale = { since: NINE, absence: 'leave' } as const;
    expect(await store.timeline.stopTimer(stale, at(1030), at(1030))).toEqual({ kind: 'none' });
    expect((await store.timeline.startTimer({ matter: 9, title: '', zone: 0 }, stale, at(1030))).kind).toBe('asks');
    expect((await store.timeline.timerState(at(1030))).running).toMatchObject({ matter: 8, start: at(10) });
  });

  it('gives way to what is captured of it later, as when a browser was closed meanwhile', async () => {
    await store.say([0, win('A')], [20, idle]);
    await start(0);
    await stop(100, 'keep');
    await store.say([40, win('Late')], [60, idle]);
    expect(await store.pieces()).toEqual([
      [0, 20, 'A', 7],
      [20, 40, '', 7],
      [40, 60, 'Late', 7],
      [60, 100, '', 7],
    ]);
  });

  it('does not add the seconds of which the helper is about to tell', async () => {
    await store.say([0, win('A')], [30, alive]);
    await start(0);
    await stop(50);
    expect(await store.pieces()).toEqual([[0, 30, 'A', 7]]);
    await store.say([60, alive]);
    expect(await store.pieces()).toEqual([
      [0, 50, 'A', 7],
      [50, 60, 'A', null],
    ]);
  });

  it('stops the one that runs where another starts', async () => {
    await store.say([0, win('A')], [30, alive], [60, alive], [90, idle]);
    await start(0, 7);
    await start(40, 8);
    await stop(90);
    expect(await store.pieces()).toEqual([
      [0, 40, 'A', 7],
      [40, 90, 'A', 8],
    ]);
    await store.timeline.undo(at(90));
    expect((await store.pieces()).map(([, , , what]) => what)).toEqual([7, null]);
  });

  it('goes on where the very same is started again', async () => {
    await start(0, 7, 'Call');
    await start(40, 7, 'Call');
    expect((await store.timeline.timerState(at(40))).running?.start).toBe(NINE);
    await start(50, 7, 'Another call');
    expect((await store.timeline.timerState(at(50))).running?.start).toBe(at(50));
  });

  it('goes on past midnight where the day begins later, and ends with that day', async () => {
    await changeRetention(store.timeline, { startOfDay: 240 });
    const [night, four] = [Date.UTC(2026, 10, 23, 23), Date.UTC(2026, 10, 24, 4)];
    await startAt(night);
    expect(await store.timeline.endTimer(four - 1)).toBe(false);
    await stopAt(four + 60_000);
    expect((await store.day()).pieces).toMatchObject([{ start: night, end: four, added: true }]);
    expect((await store.day('2026-11-24')).pieces).toEqual([]);
  });

  it('outlives the worker, and ends by itself at the end of its day, with absence left out', async () => {
    await store.say([0, win('A')], [30, idle]);
    await start(0);
    await store.timeline.close();
    const midnight = Date.UTC(2026, 10, 24);
    expect(await store.timeline.endTimer(midnight - 1)).toBe(false);
    expect(await store.timeline.endTimer(midnight + 8 * 3_600_000)).toBe(true);
    expect(await store.timeline.timerState(midnight)).toEqual({
      running: null,
      ended: { matter: 7, start: NINE, end: midnight },
    });
    expect(await store.pieces()).toEqual([[0, 30, 'A', 7]]);
    await store.timeline.confirmTimer('seen', midnight);
    expect((await store.timeline.timerState(midnight)).ended).toBeNull();
  });

  it('ends no later than its day where it is stopped on the next one', async () => {
    await start(0);
    await stopAt(NINE + 40 * 3_600_000);
    const [added] = (await store.day()).pieces;
    expect([added?.start, added?.end]).toEqual([NINE, Date.UTC(2026, 10, 24)]);
  });

  describe('in a zone where the clocks are set', () => {
    const home = process.env.TZ;
    afterEach(() => {
      if (home === undefined) delete process.env.TZ;
      else process.env.TZ = home;
    });

    it.each([
      ['forward', Date.UTC(2026, 2, 8, 5, 30), Date.UTC(2026, 2, 9, 4), Date.UTC(2026, 2, 9, 5)],
      ['back', Date.UTC(2026, 10, 1, 4, 30), Date.UTC(2026, 10, 2, 5), Date.UTC(2026, 10, 2, 4)],
    ])('ends with the day on which they are set %s', async (_, began, midnight, asBefore) => {
      process.env.TZ = 'America/New_York';
      const none = { since: null, absence: 'ask' } as const;
      await store.timeline.startTimer({ matter: 7, title: '', zone: zoneAt(began) }, none, began);
      expect(await store.timeline.timerEnd()).toBe(midnight);
      // Of whoever went elsewhere meanwhile, nothing is known but the zone of the start.
      process.env.TZ = 'Asia/Tokyo';
      expect(await store.timeline.timerEnd()).toBe(asBefore);
    });
  });

  it('gives nothing where the clock was set back before its start', async () => {
    await start(100);
    expect(await stop(50)).toEqual({ kind: 'stopped', counted: 0 });
    expect((await store.timeline.canUndo(at(50))).undo).toBeNull();
    expect((await store.timeline.timerState(at(50))).running).toBeNull();
  });

  it('is doubted after half an hour in which nobody was there, and after four hours, until the attorney says it goes on', async () => {
    await store.say([0, win('A')], [30, idle], [1860, win('B')], ...every30(1890, 1980));
    await start(0);
    const doubt = async (second: number) => (await store.timeline.timerState(at(second))).running?.doubt;
    expect(await doubt(1829)).toBeNull();
    expect(await doubt(1950)).toEqual({ why: 'away', ...from(30, 1860) });
    await store.timeline.confirmTimer('goes-on', at(1950));
    expect(await doubt(1950)).toBeNull();
    await store.say(...every30(1980, 1950 + 14_400));
    expect(await doubt(1950 + 14_399)).toBeNull();
    expect(await doubt(1950 + 14_400)).toEqual({ why: 'long' });
    await store.timeline.confirmTimer('seen', at(1950 + 14_400));
    expect(await doubt(1950 + 14_400)).toEqual({ why: 'long' });
  });

  it('that ended by itself is told of until that was seen, whatever is said of the next one', async () => {
    const morning = Date.UTC(2026, 10, 24, 8);
    await start(0);
    await store.timeline.endTimer(morning);
    await startAt(morning, 8);
    await store.timeline.confirmTimer('goes-on', morning);
    expect((await store.timeline.timerState(morning)).ended?.matter).toBe(7);
  });

  it('begins where deleted time ends, without the words that were written in it', async () => {
    await store.say([0, win('A')], [30, alive]);
    await start(0, 7, 'Call with Ada');
    await store.timeline.deleteComing(DAY, DAY, at(40));
    await store.timeline.deleteDay(DAY, at(40));
    expect((await store.timeline.timerState(at(50))).running).toMatchObject({ matter: 7, title: '', start: at(40) });
    await stop(100);
    expect((await store.pieces()).map(([begin, end, title]) => [begin, end, title])).toEqual([[40, 100, '']]);
  });

  it('is gone where all of its day is deleted, and so is the word that it ended', async () => {
    const later = Date.UTC(2026, 10, 24, 9);
    await start(0);
    await store.timeline.deleteComing(DAY, DAY, later);
    expect(await store.timeline.timerState(later)).toEqual({ running: null, ended: null });
    await start(0);
    await store.timeline.endTimer(later);
    await store.timeline.deleteComing(DAY, DAY, later);
    expect(await store.timeline.timerState(later)).toEqual({ running: null, ended: null });
  });

  it('is deleted with its day', async () => {
    await store.say([0, win('A')], [30, idle], [90, win('B')], [100, idle]);
    await start(0);
    await stop(100);
    await store.timeline.deleteDay(DAY);
    expect(await store.pieces()).toEqual([]);
    expect(await store.timeline.summaryOf(DAY)).toBeNull();
  });
});

let count = 0;

const moves = fc.array(
  fc.record({
    after: fc.integer({ min: 0, max: 3_000 }),
    what: fc.constantFrom('start', 'stop', 'tag', 'aside', 'add', 'delete', 'end', 'undo', 'approve', 'restart'),
    matter: fc.constantFrom(7, 8, 9),
    absence: fc.constantFrom('ask' as const, 'keep' as const, 'leave' as const),
  }),
  { minLength: 2, maxLength: 14 },
);

it('never counts a second twice, and stopping then undoing gives the day as it was, on any day', async () => {
  await fc.assert(
    fc.asyncProperty(
      wildDays,
      fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1 }),
      moves,
      async (samples, sizes, acts) => {
        count += 1;
        const timeline = createTimeline(`timed-${count}`);
        const batches = batched(samples, sizes);
        let now = START;
        const days = async () => {
          const all = await Promise.all((await timeline.daysBefore(null, 99)).map((day) => timeline.readDay(day)));
          const summaries = await Promise.all(all.map(({ day }) => timeline.summaryOf(day)));
          // From when to when a day and its decisions reach at most depends on how much was read to know that.
          return all.map((day, nth) => ({ day, summary: { ...summaries[nth], from: 0, to: 0, decidedUntil: 0 } }));
        };
        for (const { after, what, matter, absence } of acts) {
          now += after * 1000;
          const [batch] = batches.splice(0, 1);
          if (batch) await timeline.ingest({ journal: 'J', items: batch }, 1, 0);
          const starts = (await days()).flatMap(({ day }) => day.pieces.map((piece) => piece.start));
          const chosen = starts.filter((_, nth) => nth % 3 === matter % 3);
          if (what === 'start') {
            const stopping = await ofRunning(timeline, absence);
            await timeline.startTimer({ matter, title: 'Timer', zone: 0 }, stopping, now);
          }
          if (what === 'tag') await timeline.tagSpans(chosen, matter, now);
          if (what === 'aside') await timeline.decideOnItems({ kind: 'aside', aside: 'hidden' }, chosen, now);
          if (what === 'delete') await timeline.decideOnItems({ kind: 'delete' }, chosen.slice(0, 1), now);
          if (what === 'restart') await timeline.close();
          if (what === 'end') await timeline.endTimer(now);
          if (what === 'undo') await timeline.undo(now);
          if (what === 'approve') {
            for (const { day } of await days()) {
              const parts = day.pieces
                .filter(({ hand }) => hand?.matter === matter)
                .flatMap((piece) => without(piece, day.inEntries));
              const [part] = parts;
              if (!part) continue;
              const entry = approvedOn(part, { id: `${day.day} ${now} ${matter}`, day: day.day, matter, parts });
              await timeline.approve([entry]);
            }
          }
          if (what === 'add') {
            const addition = { start: now - 60_000, end: now, title: 'Call', matter, zone: 0 };
            await timeline.addTime(addition, absence === 'keep', now);
          }
          if (what === 'stop') {
            const before = await days();
            const undoes = (await timeline.canUndo(now)).undo?.seq;
            const stopped = await timeline.stopTimer(await ofRunning(timeline, absence), now, now);
            if (stopped.kind === 'stopped' && (await timeline.canUndo(now)).undo?.seq !== undoes) {
              const timed = (await days()).flatMap(({ day }) =>
                day.pieces.filter(({ hand }) => hand?.timer && hand.at === now),
              );
              // What the helper is about to tell of is counted ahead.
              const ahead = stopped.counted - lengthOf(timed);
              expect(ahead).toBeGreaterThanOrEqual(0);
              expect(ahead).toBeLessThanOrEqual(45_000);
              await timeline.undo(now);
              expect(await days()).toEqual(before);
              await timeline.redo(now);
            } else expect(await days()).toEqual(before);
          }
          const read = await days();
          const pieces = read.flatMap(({ day }) => day.pieces);
          expect(lengthOf(joined(pieces))).toBe(lengthOf(pieces));
          const sent = (await timeline.allEntries()).flatMap(({ parts }) => parts);
          expect(lengthOf(joined(sent))).toBe(lengthOf(sent));
          const spans = read.flatMap(({ day }) => day.spans);
          const added = pieces.filter((piece) => piece.added);
          expect(lengthOf(pieces)).toBeLessThanOrEqual(lengthOf(joined([...spans, ...added])));
          for (const { day, summary } of read)
            expect(summary.added ?? 0).toBe(lengthOf(day.pieces.filter((piece) => piece.added)));
        }
        await timeline.close();
      },
    ),
    { numRuns: runs(100), endOnFailure: true },
  );
}, 300_000);
