import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold, MAX_SAMPLE_GAP_MS } from '../../../../extension/timeline/model/fold.ts';
import { changed } from '../../../../extension/timeline/model/overlay.ts';
import { type CapturedSample, isSpan, type Stretch, spansOf } from '../../../../extension/timeline/model/stretch.ts';
import type { Event, Observation, Sample } from '../../../../shared/index.ts';
import { runs } from '../../../runs.ts';
import { alive, batched, steadyDays, wildDays, win } from '../random-day.ts';

const T = Date.UTC(2026, 10, 23, 9);
let seq = 0;
function at(seconds: number, event: Event, zone?: number): Sample {
  seq += 1;
  return { seq, at: T + seconds * 1000, ...(zone === undefined ? {} : { zone }), ...event };
}

/** Spans as [from, to, title] in seconds after nine. */
function folded(samples: Sample[], before: Parameters<typeof fold>[0] = null) {
  return spansOf(fold(before, samples, 0, () => 0).change.fresh).map((span) => [
    (span.start - T) / 1000,
    (span.end - T) / 1000,
    span.title,
  ]);
}

describe('from samples to spans', () => {
  it('holds a window until the next one', () => {
    expect(folded([at(0, win('A')), at(10, win('B')), at(30, win('C'))])).toEqual([
      [0, 10, 'A'],
      [10, 30, 'B'],
    ]);
  });

  it('tells pages of one title apart by their matter in Clio', () => {
    const page = (seconds: number, pageMatter?: number): CapturedSample => ({
      ...at(seconds, win('A')),
      ...(pageMatter === undefined ? {} : { pageMatter }),
    });
    const { fresh } = fold(null, [page(0, 7), page(10, 7), page(20, 8), page(30), at(40, alive)], 0, () => 0).change;
    expect(spansOf(fresh).map(({ start, end, pageMatter }) => [start - T, end - T, pageMatter])).toEqual([
      [0, 20_000, 7],
      [20_000, 30_000, 8],
      [30_000, 40_000, undefined],
    ]);
  });

  it('forgets of a page that was told in deleted time its matter with its title', () => {
    const told: CapturedSample = { seq: 1, at: T, kind: 'window', app: 'Edge', title: 'A', pageMatter: 7 };
    const { state, change } = fold(null, [told, at(30, alive)], 0, () => 0, [{ start: T, end: T + 10_000 }]);
    expect(state.open).toEqual({ start: T + 10_000, app: 'Edge', title: '' });
    expect(change.fresh).toEqual([{ start: T + 10_000, end: T + 30_000, app: 'Edge', title: '', zone: 0 }]);
  });

  it('lets alive extend the window in front, and never opens one by itself', () => {
    expect(folded([at(0, win('A')), at(25, alive), at(50, alive)])).toEqual([[0, 50, 'A']]);
    expect(folded([at(0, { kind: 'away', why: 'locked' }), at(25, alive)])).toEqual([]);
  });

  it('ends a stretch at the last sample when nothing was heard for more than 45 seconds', () => {
    expect(folded([at(0, win('A')), at(20, alive), at(66, win('B')), at(70, alive)])).toEqual([
      [0, 20, 'A'],
      [66, 70, 'B'],
    ]);
    expect(folded([at(0, win('A')), at(45, win('B'))])).toEqual([[0, 45, 'A']]);
  });

  it('begins a new stretch when the same window is still there after a hole', () => {
    expect(folded([at(0, win('A')), at(20, alive), at(3000, alive), at(3010, alive)])).toEqual([
      [0, 20, 'A'],
      [3000, 3010, 'A'],
    ]);
  });

  it('cuts back to the last input when the attorney had gone', () => {
    expect(
      folded([
        at(0, win('A')),
        at(30, win('B')),
        at(60, alive),
        at(80, { kind: 'away', why: 'idle', since: T + 20_000 }),
      ]),
    ).toEqual([[0, 20, 'A']]);
  });

  it('cuts stored time too when the last input lies before the batch', () => {
    const first = fold(null, [at(0, win('A')), at(25, alive)], 0);
    const second = fold(first.state, [at(50, alive), at(60, { kind: 'away', why: 'idle', since: T + 10_000 })], 0);
    const stored = changed(changed([], first.change), second.change);
    expect(spansOf(stored).map(({ start, end }) => [start - T, end - T])).toEqual([[0, 10_000]]);
  });

  it('credits nothing while blind, away or without a window', () => {
    expect(
      folded([
        at(0, win('A')),
        at(10, { kind: 'blind', why: 'display' }),
        at(20, win('B')),
        at(30, win('', '')),
        at(40, win('C')),
        at(45, alive),
      ]),
    ).toEqual([
      [0, 10, 'A'],
      [20, 30, 'B'],
      [40, 45, 'C'],
    ]);
  });

  it('keeps a window that has a program but no title', () => {
    expect(folded([at(0, win('', 'Viewer')), at(5, alive)])).toEqual([[0, 5, '']]);
  });

  it('cuts the overlap when the clock was set back, and only then', () => {
    expect(
      folded([
        at(0, win('A')),
        at(30, win('B')),
        at(40, { kind: 'blind', why: 'clock' }),
        at(20, win('B')),
        at(26, alive),
      ]),
    ).toEqual([
      [0, 20, 'A'],
      [20, 26, 'B'],
    ]);
    expect(folded([at(0, win('A')), at(30, win('B')), at(10, win('C')), at(40, alive)])).toEqual([
      [0, 30, 'A'],
      [30, 40, 'C'],
    ]);
  });

  it('writes down the zone of each stretch, also when it changes under the same window', () => {
    const { change } = fold(null, [at(0, win('A'), 60), at(10, alive, 120), at(20, alive)], 0, () => 0);
    expect(change.fresh.map(({ start, end, zone }) => [(start - T) / 1000, (end - T) / 1000, zone])).toEqual([
      [0, 10, 60],
      [10, 20, 120],
    ]);
  });

  it('changes the zone at the very instant of daylight saving, though the helper says so later', () => {
    const turn = T + 12_345;
    const offset = (instant: number) => (instant < turn ? 60 : 120);
    const { change } = fold(null, [at(0, win('A'), 60), at(30, alive, 120), at(40, alive)], 0, offset);
    expect(change.fresh.map(({ start, end, zone }) => [start - T, end - T, zone])).toEqual([
      [0, 12_345, 60],
      [12_345, 40_000, 120],
    ]);
  });

  it('keeps why nobody was there, and what may have been a call', () => {
    const { change } = fold(
      null,
      [
        at(0, win('Zoom Meeting')),
        at(30, { kind: 'away', why: 'idle', since: T + 20_000, call: true }),
        at(40, { kind: 'away', why: 'asleep' }),
        at(30_000, win('A')),
        at(30_005, alive),
      ],
      0,
      () => 0,
    );
    expect(
      change.fresh.map(({ start, end, zone: _, ...rest }) => [(start - T) / 1000, (end - T) / 1000, rest]),
    ).toEqual([
      [0, 20, { app: 'Writer', title: 'Zoom Meeting' }],
      [20, 40, { why: 'idle', call: true }],
      [40, 30_000, { why: 'asleep' }],
      [30_000, 30_005, { app: 'Writer', title: 'A' }],
    ]);
  });

  it('marks the time in which the clock was set, whichever way', () => {
    const clock: Event = { kind: 'blind', why: 'clock' };
    const marks = (to: number) => fold(null, [at(100, win('A')), at(110, clock), at(to, win('B'))], 0).marks;
    expect(marks(80)).toEqual([{ start: T + 80_000, end: T + 110_000 }]);
    expect(marks(3710)).toEqual([{ start: T + 110_000, end: T + 3_710_000 }]);
    expect(marks(111)).toEqual([]);
  });

  it('spares a history that nothing is wrong with when the clock falls back to 1970', () => {
    const samples = [
      at(0, win('A')),
      at(40, { kind: 'blind', why: 'clock' }),
      { seq: 900, at: 5000, ...win('B') },
      { seq: 901, at: 9000, ...alive },
    ];
    expect(folded(samples)).toEqual([
      [(5000 - T) / 1000, (9000 - T) / 1000, 'B'],
      [0, 40, 'A'],
    ]);
  });

  it('gives the same time however the samples were batched', () => {
    fc.assert(
      fc.property(wildDays, fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 9 }), (day, sizes) => {
        expect(timeOf(batched(day, sizes))).toEqual(timeOf([day]));
      }),
      { numRuns: runs(500) },
    );
  });

  it('never overlaps and is never empty or negative, even where the clock is set by years', () => {
    fc.assert(
      fc.property(wildDays, (day) => {
        const time = timeOf([day]);
        for (const [index, { start, end }] of time.entries()) {
          expect(end).toBeGreaterThan(start);
          expect(time[index + 1]?.start ?? Number.POSITIVE_INFINITY).toBeGreaterThanOrEqual(end);
        }
      }),
      { numRuns: runs(500) },
    );
  });

  it('conserves seconds: each one of a day is what was heard last, or away from then on, or a gap', () => {
    fc.assert(
      fc.property(steadyDays, (day) => {
        const seen = new Map<number, string>();
        for (const stretch of timeOf([day]))
          for (let second = stretch.start; second < stretch.end; second += 1000) seen.set(second, whatOf(stretch));
        expect(seen).toEqual(secondsOf(day));
      }),
      { numRuns: runs(500) },
    );
  });
});

function timeOf(batches: readonly Sample[][]): Stretch[] {
  let time: Stretch[] = [];
  let state: Parameters<typeof fold>[0] = null;
  for (const batch of batches) {
    const folded = fold(state, batch, 0, () => 0);
    time = changed(time, folded.change);
    state = folded.state;
  }
  return time;
}

function whatOf(stretch: Stretch): string {
  return isSpan(stretch) ? `${stretch.app}/${stretch.title}` : stretch.why;
}

function whatWas(last: Observation | null): string {
  if (!last) return '/';
  return last.kind === 'window' ? `${last.app}/${last.title}` : last.why;
}

/** What each second was, worked out second by second. */
function secondsOf(samples: readonly Sample[]): Map<number, string> {
  const seconds = new Map<number, string>();
  let last: Observation | null = null;
  for (const [index, sample] of samples.entries()) {
    const before = samples[index - 1]?.at ?? sample.at;
    const silent = sample.at - before > MAX_SAMPLE_GAP_MS;
    const sleeping = last?.kind === 'away' && (last.why === 'asleep' || last.why === 'stopped');
    const what = whatWas(last);
    if ((!silent || sleeping) && what !== '/')
      for (let second = before; second < sample.at; second += 1000) seconds.set(second, what);
    if (sample.kind === 'away') {
      for (const second of seconds.keys()) if (second >= (sample.since ?? sample.at)) seconds.delete(second);
      for (let second = sample.since ?? sample.at; second < sample.at; second += 1000) seconds.set(second, sample.why);
    }
    if (sample.kind !== 'alive') last = sample;
  }
  return new Map([...seconds].sort(([a], [b]) => a - b));
}
