import fc from 'fast-check';
import type { Event, Sample } from '../../../shared/index.ts';

/** Where random days begin. */
export const START = Date.UTC(2026, 10, 23, 9);

export const win = (title: string, app = 'Writer'): Event => ({ kind: 'window', app, title });
export const alive: Event = { kind: 'alive' };

type Step =
  | { wait: number; event: Event }
  | { wait: number; back: number }
  | { wait: number; clock: number }
  | { wait: number; zone: number };

const wait = fc.oneof(
  { weight: 8, arbitrary: fc.integer({ min: 0, max: 45 }) },
  { weight: 1, arbitrary: fc.integer({ min: 46, max: 4000 }) },
);
const event: fc.Arbitrary<Event> = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(win('A'), win('B'), win('C'), win('D', 'Mail'), win('', ''), alive, alive) },
  {
    weight: 2,
    arbitrary: fc.constantFrom<Event>(
      { kind: 'away', why: 'locked' },
      { kind: 'away', why: 'asleep' },
      { kind: 'away', why: 'idle', call: true },
      { kind: 'blind', why: 'observer' },
    ),
  },
);
const plain = fc.record({ wait, event });
/** Away, dated back by so many seconds. */
const idle = fc.record({ wait, back: fc.integer({ min: 1, max: 900 }) });
/** The clock is set by so many seconds. */
const clock = fc.record({
  wait,
  clock: fc.oneof(fc.integer({ min: -5000, max: 5000 }), fc.constantFrom(-100_000, -400_000_000, 400_000_000)),
});
const zone = fc.record({ wait, zone: fc.constantFrom(-300, 0, 60, 840) });

function sampled(steps: readonly Step[]): Sample[] {
  const samples: Sample[] = [];
  let now = START;
  const say = (what: Event, extra: { zone?: number } = {}) =>
    samples.push({ seq: samples.length + 1, at: now, ...extra, ...what });
  for (const step of steps) {
    now += step.wait * 1000;
    if ('event' in step) say(step.event);
    else if ('back' in step) say({ kind: 'away', why: 'idle', since: Math.max(0, now - step.back * 1000) });
    else if ('zone' in step) say(alive, { zone: step.zone });
    else {
      say({ kind: 'blind', why: 'clock' });
      now += step.clock * 1000;
      say(win('E'));
    }
  }
  return samples;
}

/** A day on which the clock only goes on. Whole seconds. */
export const steadyDays: fc.Arbitrary<Sample[]> = fc
  .array(fc.oneof({ weight: 9, arbitrary: plain }, { weight: 1, arbitrary: idle }, { weight: 1, arbitrary: zone }), {
    maxLength: 60,
  })
  .map(sampled);

/** A day on which anything may happen: the clock is set, also by years. */
export const wildDays: fc.Arbitrary<Sample[]> = fc
  .array(
    fc.oneof(
      { weight: 9, arbitrary: plain },
      { weight: 2, arbitrary: idle },
      { weight: 1, arbitrary: clock },
      { weight: 1, arbitrary: zone },
    ),
    { maxLength: 60 },
  )
  .map(sampled);

/** Samples cut into batches at random places. */
export function batched(samples: readonly Sample[], sizes: readonly number[]): Sample[][] {
  const batches: Sample[][] = [];
  for (let from = 0, index = 0; from < samples.length; index++) {
    const size = sizes[index % sizes.length] ?? 1;
    batches.push(samples.slice(from, from + size));
    from += size;
  }
  return batches;
}
