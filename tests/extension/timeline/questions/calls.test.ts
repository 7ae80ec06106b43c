import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { callsOf, questionsOf } from '../../../../extension/timeline/index.ts';
import type { Event } from '../../../../shared/index.ts';
import { alive, win } from '../random-day.ts';
import { createRecorded, MINUTE, NINE, type Recorded } from '../recorded.ts';

let store: Recorded;
beforeEach(() => {
  store = createRecorded();
});
afterEach(() => store.timeline.close());

/** A window with a program that uses the microphone meanwhile. */
const on = (title: string, microphone?: string): Event => ({
  ...(win(title) as Extract<Event, { kind: 'window' }>),
  ...(microphone === undefined ? {} : { microphone }),
});
/** One thing from one second on, said again until another. */
const lasts = (event: Event, start: number, end: number): [number, Event][] => [
  [start, event],
  ...Array.from({ length: Math.floor((end - start - 1) / 30) }, (_, index): [number, Event] => [
    start + 30 * (index + 1),
    alive,
  ]),
];
/** What is asked about, in seconds: from, to, which program. */
async function asked(until = 100_000) {
  const calls = callsOf(await store.day(), 3 * MINUTE, NINE + until * 1000);
  return calls.map(({ start, end, app }) => [(start - NINE) / 1000, (end - NINE) / 1000, app]);
}

describe('a call that no window tells of', () => {
  it('is from when to when a program used the microphone, whatever was in front', async () => {
    await store.say(
      [0, on('Brief')],
      ...lasts(on('Brief', 'ms-teams'), 20, 400),
      ...lasts(on('Lease', 'ms-teams'), 400, 900),
      [900, on('Lease')],
      [920, alive],
    );
    expect(await asked()).toEqual([[20, 900, 'ms-teams']]);
  });

  it('goes on across a short break, and is over after a long one', async () => {
    await store.say(
      ...lasts(on('Brief', 'zoom'), 0, 300),
      ...lasts(on('Brief'), 300, 350),
      ...lasts(on('Brief', 'zoom'), 350, 700),
      ...lasts(on('Brief'), 700, 800),
      ...lasts(on('Brief', 'zoom'), 800, 1100),
      [1100, on('Brief')],
    );
    expect(await asked()).toEqual([
      [0, 700, 'zoom'],
      [800, 1100, 'zoom'],
    ]);
  });

  it('goes on where no window at all is in front, which is a gap of the day as without a call', async () => {
    const bare = { kind: 'window', app: '', title: '' } as const;
    await store.say(
      ...lasts(on('Brief', 'zoom'), 0, 100),
      ...lasts({ ...bare, microphone: 'zoom' }, 100, 1000),
      ...lasts(on('Lease', 'zoom'), 1000, 1100),
      ...lasts(on('Lease'), 1100, 1200),
      ...lasts(bare, 1200, 1500),
      [1500, on('Lease')],
      [1520, alive],
    );
    expect(await asked()).toEqual([[0, 1100, 'zoom']]);
    const day = await store.day();
    expect(day.spans.map(({ start, end, title }) => [(start - NINE) / 1000, (end - NINE) / 1000, title])).toEqual([
      [0, 100, 'Brief'],
      [1000, 1100, 'Lease'],
      [1100, 1200, 'Lease'],
      [1500, 1520, 'Lease'],
    ]);
    expect(questionsOf(day, 3 * MINUTE).map(({ why, call }) => [why, call])).toEqual([
      ['gap', false],
      ['gap', false],
    ]);
  });

  it('is none while it may go on, where it is short, or where it lasted a working day', async () => {
    await store.say(...lasts(on('Brief', 'zoom'), 0, 170), [170, on('Brief')]);
    expect(await asked()).toEqual([]);
    await store.say(...lasts(on('Lease', 'zoom'), 300, 900), [900, on('Lease')]);
    expect(await asked(930)).toEqual([]);
    expect(await asked(990)).toEqual([[300, 900, 'zoom']]);
    await store.say(...lasts(on('Brief', 'firefox'), 1000, 1000 + 5 * 3600), [1000 + 5 * 3600, on('Brief')]);
    expect(await asked()).toEqual([[300, 900, 'zoom']]);
  });

  it('is none where its own window was in front for most of it', async () => {
    await store.say(...lasts(on('Zoom Meeting', 'zoom'), 0, 400), ...lasts(on('Brief', 'zoom'), 400, 600), [
      600,
      on('Brief'),
    ]);
    expect(await asked()).toEqual([]);
  });

  it('is not asked about again once it was added, left as it is, or given by hand', async () => {
    await store.say(...lasts(on('Brief', 'zoom'), 0, 900), [900, on('Brief')]);
    await store.timeline.decide({ kind: 'leave', stretches: [{ start: NINE, end: NINE + 500_000 }] }, NINE);
    expect(await asked()).toEqual([[500, 900, 'zoom']]);
    await store.timeline.decide(
      { kind: 'tag', matter: 7, stretches: [{ start: NINE + 500_000, end: NINE + 900_000 }] },
      NINE,
    );
    expect(await asked()).toEqual([]);
  });
});
