import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold, HOLD } from '../../../extension/timeline/fold.ts';
import type { Event, Sample } from '../../../shared/index.ts';

const T = Date.UTC(2026, 10, 23, 9);
let seq = 0;
function at(seconds: number, event: Event, zone?: number): Sample {
  seq += 1;
  return { seq, at: T + seconds * 1000, ...(zone === undefined ? {} : { zone }), ...event };
}
const win = (title: string, app = 'Writer'): Event => ({ kind: 'window', app, title });
const alive: Event = { kind: 'alive' };

/** Spans as [from, to, title] in seconds after nine. */
function folded(samples: Sample[], before: Parameters<typeof fold>[0] = null) {
  return fold(before, samples, 0).spans.map((span) => [(span.start - T) / 1000, (span.end - T) / 1000, span.title]);
}

describe('from samples to spans', () => {
  it('holds a window until the next one', () => {
    expect(folded([at(0, win('A')), at(10, win('B')), at(30, win('C'))])).toEqual([
      [0, 10, 'A'],
      [10, 30, 'B'],
    ]);
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
    expect(second.cutFrom).toBe(T + 10_000);
    expect(second.spans.map(({ start, end }) => [start - T, end - T])).toEqual([[0, 10_000]]);
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
    const { spans } = fold(null, [at(0, win('A'), 60), at(10, alive, 120), at(20, alive)], 0);
    expect(spans.map(({ start, end, zone }) => [(start - T) / 1000, (end - T) / 1000, zone])).toEqual([
      [0, 10, 60],
      [10, 20, 120],
    ]);
  });

  it('gives the same spans however the samples were batched', () => {
    fc.assert(
      fc.property(samplesOf(), fc.integer({ min: 1, max: 7 }), (samples, size) => {
        const whole = apply(new Map(), fold(null, samples, 0));
        const parts = new Map<number, { start: number; end: number }>();
        let state: Parameters<typeof fold>[0] = null;
        for (let from = 0; from < samples.length; from += size) {
          const result = fold(state, samples.slice(from, from + size), 0);
          apply(parts, result);
          state = result.state;
        }
        expect([...parts.values()]).toEqual([...whole.values()]);
      }),
    );
  });

  it('never overlaps, never invents: spans are disjoint, not empty, and lie between samples at most 45 s apart', () => {
    fc.assert(
      fc.property(samplesOf(), (samples) => {
        const spans = [...apply(new Map(), fold(null, samples, 0)).values()].sort((a, b) => a.start - b.start);
        for (const [index, span] of spans.entries()) {
          expect(span.end).toBeGreaterThan(span.start);
          const next = spans[index + 1];
          if (next) expect(next.start).toBeGreaterThanOrEqual(span.end);
        }
        let heard = 0;
        for (const [index, sample] of samples.entries()) {
          const after = samples[index + 1];
          if (after && after.at - sample.at <= HOLD) heard += Math.max(0, after.at - sample.at);
        }
        expect(spans.reduce((sum, span) => sum + span.end - span.start, 0)).toBeLessThanOrEqual(heard);
      }),
    );
  });
});

function samplesOf(): fc.Arbitrary<Sample[]> {
  const event: fc.Arbitrary<Event> = fc.oneof(
    fc.constantFrom(win('A'), win('B'), win('C'), win('', ''), alive, alive),
    fc.constantFrom<Event>({ kind: 'away', why: 'locked' }, { kind: 'blind', why: 'observer' }),
  );
  const idle = fc.integer({ min: 1, max: 90 }).map((back) => ({ back }));
  return fc
    .array(fc.tuple(fc.integer({ min: 0, max: 60 }), fc.oneof({ weight: 9, arbitrary: event }, idle)), {
      maxLength: 40,
    })
    .map((steps) => {
      let now = T;
      return steps.map(([wait, what], index) => {
        now += wait * 1000;
        const told: Event =
          'back' in what ? { kind: 'away', why: 'idle', since: Math.max(T, now - what.back * 1000) } : what;
        return { seq: index + 1, at: now, ...told };
      });
    });
}

function apply(stored: Map<number, { start: number; end: number }>, { spans, cutFrom }: ReturnType<typeof fold>) {
  if (cutFrom !== null)
    for (const span of [...stored.values()]) {
      if (span.start >= cutFrom) stored.delete(span.start);
      else if (span.end > cutFrom) stored.set(span.start, { ...span, end: cutFrom });
    }
  for (const { start, end } of spans) stored.set(start, { start, end });
  return stored;
}
