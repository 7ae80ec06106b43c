import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  createTimeline,
  type Entry,
  lengthOf,
  type Timeline,
  timeIn,
  without,
} from '../../../extension/timeline/index.ts';
import { fold } from '../../../extension/timeline/model/fold.ts';
import { changed } from '../../../extension/timeline/model/overlay.ts';
import { isSpan, type Stretch } from '../../../extension/timeline/model/stretch.ts';
import type { Sample } from '../../../shared/index.ts';
import { runs } from '../../runs.ts';
import { approvedOn } from '../approved-on.ts';
import { changeRetention } from '../change-retention.ts';
import { alive, batched, START, wildDays, win } from './random-day.ts';

const JOURNAL = '11111111-1111-4111-8111-111111111111';
const HOUR = 3_600_000;

let timeline: Timeline;
let count = 0;
beforeEach(renew);
afterEach(() => timeline.close());
function renew(): void {
  count += 1;
  timeline = createTimeline(`exact-${count}`);
}

/** What the samples come to when nothing is stored in between. */
function reference(batches: readonly Sample[][]): Stretch[] {
  let time: Stretch[] = [];
  let state: Parameters<typeof fold>[0] = null;
  for (const batch of batches) {
    const folded = fold(state, batch, 0);
    time = changed(time, folded.change);
    state = folded.state;
  }
  return time;
}

/** Days one after another, as one journal. */
function journalOf(days: readonly Sample[][]): Sample[] {
  let shift = 0;
  let seq = 0;
  return days.flatMap((day) => {
    const moved = day.map((sample) => {
      seq += 1;
      const since = sample.kind === 'away' && sample.since !== undefined ? { since: sample.since + shift } : {};
      return { ...sample, ...since, seq, at: sample.at + shift };
    });
    shift += Math.max(0, ...day.map(({ at }) => at - START));
    return moved;
  });
}

const takeAll = async (batches: readonly Sample[][]) => {
  for (const items of batches) await timeline.ingest({ journal: JOURNAL, items }, 1, 0);
};

describe('stored time', () => {
  it('is what the samples say, however they came and in whatever chunks they lie', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(wildDays, { minLength: 20, maxLength: 40 }),
        fc.array(fc.integer({ min: 1, max: 400 }), { minLength: 1, maxLength: 5 }),
        async (days, sizes) => {
          renew();
          const batches = batched(journalOf(days), sizes);
          await takeAll(batches);
          expect(await timeline.allSpans()).toEqual(reference(batches).filter(isSpan));
          await timeline.close();
        },
      ),
      { numRuns: runs(25), endOnFailure: true },
    );
  }, 60_000);

  it('stays the same when batches come twice', async () => {
    await fc.assert(
      fc.asyncProperty(wildDays, fc.array(fc.integer({ min: 1, max: 20 }), { minLength: 1 }), async (day, sizes) => {
        renew();
        const batches = batched(day, sizes);
        await takeAll(batches.flatMap((batch, index) => [batch, ...batches.slice(Math.max(0, index - 2), index + 1)]));
        expect(await timeline.allSpans()).toEqual(reference([day]).filter(isSpan));
        await timeline.close();
      }),
      { numRuns: runs(50), endOnFailure: true },
    );
  }, 60_000);

  it('of any window is read exactly, also from the middle of chunks', async () => {
    const samples = Array.from(
      { length: 1500 },
      (_, index): Sample => ({
        seq: index + 1,
        at: START + index * 7000,
        ...win(`w ${index % 30}`),
      }),
    );
    await takeAll(batched(samples, [500]));
    const all = reference([samples]).filter(isSpan);
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: -10, max: 10_600 }),
        fc.integer({ min: 1, max: 4000 }),
        async (from, length) => {
          const window = { start: START + from * 1000, end: START + (from + length) * 1000 };
          const expected = all
            .filter(({ start, end }) => start < window.end && end > window.start)
            .map((span) => ({
              ...span,
              start: Math.max(span.start, window.start),
              end: Math.min(span.end, window.end),
            }));
          expect(await timeline.spansIn(window)).toEqual(expected);
        },
      ),
      { numRuns: runs(60), endOnFailure: true },
    );
  }, 60_000);
});

type Step =
  | { kind: 'record'; samples: Sample[] }
  | { kind: 'tag' | 'hide' | 'delete' | 'not-client' | 'good'; nth: number; many: number }
  | { kind: 'add'; from: number; length: number; replace: boolean }
  | { kind: 'approve'; from: number; length: number }
  | { kind: 'undo' | 'redo' | 'withdraw' | 'maintain' | 'close' | 'shift' | 'delete-day' };

const steps: fc.Arbitrary<Step[]> = fc.array(
  fc.oneof(
    { weight: 4, arbitrary: wildDays.map((samples): Step => ({ kind: 'record', samples })) },
    {
      weight: 5,
      arbitrary: fc.record({
        kind: fc.constantFrom(
          'tag' as const,
          'hide' as const,
          'delete' as const,
          'not-client' as const,
          'good' as const,
        ),
        nth: fc.nat(40),
        many: fc.integer({ min: 1, max: 8 }),
      }),
    },
    {
      weight: 2,
      arbitrary: fc.record({
        kind: fc.constant('add' as const),
        from: fc.integer({ min: 0, max: 9000 }),
        length: fc.integer({ min: 1, max: 3000 }),
        replace: fc.boolean(),
      }),
    },
    {
      weight: 2,
      arbitrary: fc.record({
        kind: fc.constant('approve' as const),
        from: fc.integer({ min: 0, max: 9000 }),
        length: fc.integer({ min: 1, max: 2000 }),
      }),
    },
    {
      weight: 3,
      arbitrary: fc.record({
        kind: fc.constantFrom(
          'undo' as const,
          'redo' as const,
          'withdraw' as const,
          'maintain' as const,
          'close' as const,
          'shift' as const,
          'delete-day' as const,
        ),
      }),
    },
  ),
  { minLength: 3, maxLength: 14 },
);

function entryOf(day: string, from: number, length: number): Entry {
  const start = START + from * 1000;
  const part = { start, end: start + length * 1000 };
  return approvedOn(part, { id: crypto.randomUUID(), day, narrative: '' });
}

/** Does one thing with a store; time of the acts is in the order they are done. */
async function act(step: Step, state: { seq: number; at: number; now: number }): Promise<void> {
  state.now += 60_000;
  const day = await timeline.dayAt(START, 0);
  const pieces = (await timeline.readDay(day)).pieces;
  switch (step.kind) {
    case 'record': {
      const shift = state.at - START;
      const items = step.samples.map((sample, index) => ({
        ...sample,
        ...(sample.kind === 'away' && sample.since !== undefined ? { since: Math.max(0, sample.since + shift) } : {}),
        seq: state.seq + index + 1,
        at: sample.at + shift,
      }));
      state.seq += items.length;
      state.at = items.at(-1)?.at ?? state.at;
      await timeline.ingest({ journal: JOURNAL, items }, 1, 0);
      return;
    }
    case 'tag':
      await timeline.tagSpans(
        pieces.slice(step.nth, step.nth + step.many).map(({ start }) => start),
        step.nth,
        state.now,
      );
      return;
    case 'add': {
      const start = START + step.from * 1000;
      const addition = { start, end: start + step.length * 1000, title: 'Hearing', matter: 3, zone: 0 };
      await timeline.addTime(addition, step.replace, state.now);
      return;
    }
    case 'approve':
      await timeline.approve([entryOf(day, step.from, step.length)]);
      return;
    case 'withdraw': {
      const [entry] = await timeline.allEntries();
      if (entry) await timeline.withdraw(entry.id, state.now);
      return;
    }
    case 'undo':
      await timeline.undo(state.now);
      return;
    case 'redo':
      await timeline.redo(state.now);
      return;
    case 'close': {
      const open = (await timeline.summaryOf(day))?.open ?? 0;
      await timeline.decide({ kind: 'close', day, open }, state.now);
      return;
    }
    case 'shift': {
      const keeping = await timeline.readRetention();
      await changeRetention(timeline, { startOfDay: keeping.startOfDay === 0 ? 240 : 0 });
      return;
    }
    case 'delete-day':
      await timeline.deleteDay(day);
      return;
    case 'maintain':
      while (await timeline.maintain(state.now, 0));
      return;
    default: {
      const stretches = pieces.slice(step.nth, step.nth + step.many).map(({ start, end }) => ({ start, end }));
      if (stretches.length === 0) return;
      if (step.kind === 'delete' || step.kind === 'good') {
        await timeline.decide({ kind: 'delete', stretches }, state.now);
        if (step.kind === 'delete') return;
        // Then it can be undone no more.
        state.now += 31 * 24 * HOUR;
        while (await timeline.maintain(state.now, 0));
      } else
        await timeline.decide(
          { kind: 'aside', stretches, aside: step.kind === 'hide' ? 'hidden' : 'not-client' },
          state.now,
        );
    }
  }
}

describe('the sums of days', () => {
  it('are to the millisecond what a look at everything gives, whatever was done in whatever order', async () => {
    await fc.assert(
      fc.asyncProperty(steps, async (list) => {
        renew();
        const state = { seq: 0, at: START, now: START };
        for (const step of list) await act(step, state);
        while (await timeline.maintain(state.now, 0));

        const spans = await timeline.allSpans();
        const entries = await timeline.allEntries();
        const held = timeIn(entries);
        // With a later start of day, time of one date belongs to the day before.
        const days = new Set(
          spans.flatMap(({ start, zone }) =>
            [-1, 0, 1].map((step) => new Date(start + zone * 60_000 + step * 86_400_000).toISOString().slice(0, 10)),
          ),
        );
        let captured = 0;
        for (const day of days) {
          const read = await timeline.readDay(day);
          const sum = await timeline.summaryOf(day);
          captured += lengthOf(read.spans);
          const free = (aside: boolean) =>
            read.pieces
              .filter((piece) => (piece.excluded !== null) === aside)
              .reduce((total, piece) => total + lengthOf(without(piece, held)), 0);
          expect({
            window: sum?.window ?? 0,
            away: sum?.away ?? 0,
            added: sum?.added ?? 0,
            aside: sum?.aside ?? 0,
            open: sum?.open ?? 0,
            sent: sum?.sent ?? 0,
          }).toEqual({
            window: lengthOf(read.spans) - lengthOf(read.deleted),
            away: lengthOf(read.pauses),
            added: lengthOf(read.pieces.filter(({ added }) => added)),
            aside: free(true),
            open: free(false),
            sent: lengthOf(timeIn(entries.filter((entry) => entry.day === day))),
          });
          const inPieces = read.pieces.filter(({ added }) => !added);
          const all = lengthOf(inPieces) + lengthOf(read.deleted) + lengthOf(read.covered);
          expect(all).toBe(lengthOf(read.spans));
        }
        expect(captured).toBe(lengthOf(spans));
        await timeline.close();
      }),
      { numRuns: runs(150), endOnFailure: true },
    );
  }, 60_000);

  it('name the days with unsent time until each is sent or closed', async () => {
    const recordOn = async (day: number, journal: string) => {
      const at = START + day * 24 * HOUR;
      const items: Sample[] = [
        { seq: 1, at, ...win('A') },
        { seq: 2, at: at + 40_000, ...alive },
      ];
      await timeline.ingest({ journal, items }, 1, 0);
    };
    for (const [day, end] of [1, 2, 3].entries()) await recordOn(day, `0000000${end}-1111-4111-8111-111111111111`);
    const unsent = async () => (await timeline.unsentDays()).days.map(({ day, open }) => [day, open]);
    expect(await unsent()).toEqual([
      ['2026-11-23', 40_000],
      ['2026-11-24', 40_000],
      ['2026-11-25', 40_000],
    ]);
    await timeline.decide({ kind: 'close', day: '2026-11-24', open: 40_000 }, START);
    await timeline.approve([entryOf('2026-11-23', 0, 40)]);
    expect(await unsent()).toEqual([['2026-11-25', 40_000]]);
    await timeline.undo(START);
    expect(await unsent()).toEqual([
      ['2026-11-24', 40_000],
      ['2026-11-25', 40_000],
    ]);
  });
});
