import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { questionsOf } from '../../../../extension/timeline/index.ts';
import type { Event } from '../../../../shared/index.ts';
import { alive, win } from '../random-day.ts';
import { createRecorded, from, MINUTE, NINE, type Recorded } from '../recorded.ts';

let store: Recorded;
beforeEach(() => {
  store = createRecorded();
});
afterEach(() => store.timeline.close());

const away = (why: 'idle' | 'locked' | 'paused' | 'asleep', call?: true): Event => ({
  kind: 'away',
  why,
  ...(call ? { call } : {}),
});
/** What is asked of the day: from, to, why, and whether it may have been a call or more reading. */
async function asked(least = 5) {
  return questionsOf(await store.day(), least * MINUTE).map(({ start, end, why, call, still }) => [
    (start - NINE) / 1000,
    (end - NINE) / 1000,
    why,
    call ? 'call?' : still ? 'still?' : '',
  ]);
}
/** Nobody there from one second on, said again until another. */
const stays = (event: Event, start: number, end: number): [number, Event][] => [
  [start, event],
  ...Array.from({ length: Math.floor((end - start - 1) / 30) }, (_, index): [number, Event] => [
    start + 30 * (index + 1),
    alive,
  ]),
];

describe('what the attorney may be asked', () => {
  it('is about time between two windows, long enough, with what came before and after', async () => {
    await store.say([0, win('A')], ...stays(away('locked'), 30, 630), [630, win('B')], [640, away('locked')]);
    const [question, ...more] = questionsOf(await store.day(), 5 * MINUTE);
    expect(more).toEqual([]);
    expect(question).toMatchObject({
      ...from(30, 630),
      why: 'locked',
      before: { app: 'Writer', title: 'A' },
      after: { app: 'Writer', title: 'B' },
      still: false,
    });
    expect(await asked(11)).toEqual([]);
  });

  it('offers more reading where the same window was there before and after, for less than half an hour', async () => {
    await store.say([0, win('Exhibit A.pdf')], ...stays(away('idle'), 30, 510), [510, win('Exhibit A.pdf')]);
    await store.say(...stays(away('idle'), 540, 2400), [2400, win('Exhibit A.pdf')], [2410, away('locked')]);
    expect(await asked()).toEqual([
      [30, 510, 'idle', 'still?'],
      [540, 2400, 'idle', ''],
    ]);
  });

  it('asks of a gap in which nothing was heard, and of a computer that slept', async () => {
    await store.say(
      [0, win('A')],
      [30, alive],
      [1000, win('A')],
      [1010, away('asleep')],
      [9000, win('B')],
      [9010, alive],
    );
    expect(await asked()).toEqual([
      [30, 1000, 'gap', 'still?'],
      [1010, 9000, 'asleep', ''],
    ]);
  });

  it('offers a call for confirmation where one was in front all along', async () => {
    await store.say([0, win('Zoom Meeting')], ...stays(away('idle', true), 30, 630), [630, win('B')], [640, alive]);
    expect(await asked()).toEqual([[30, 630, 'idle', 'call?']]);
  });

  it('is nothing where the attorney paused on purpose', async () => {
    await store.say([0, win('A')], ...stays(away('paused'), 30, 630), [630, win('B')], [640, alive]);
    expect(await asked()).toEqual([]);
  });

  it('is nothing of a night', async () => {
    const hours = (count: number) => count * 3600;
    // Two minutes past half past midnight, and a minute past five past seven.
    await store.say([hours(-9), win('Reply brief')], [hours(-9) + 20, alive], [hours(-9) + 40, away('asleep')]);
    await store.say([hours(-1.9), win('Inbox')], [hours(-1.9) + 40, away('locked')]);
    expect(await asked()).toEqual([]);
  });

  it('is nothing after a meeting that was not client work: it did not go on for a client', async () => {
    const meeting: Parameters<typeof store.say> = [[0, win('Zoom Meeting')], ...stays(away('idle', true), 30, 630)];
    await store.say(...meeting, [630, win('Zoom Meeting')], ...stays(away('idle'), 660, 1200), [
      1200,
      win('Zoom Meeting'),
    ]);
    await store.say([1210, alive], ...stays(away('locked'), 1220, 2600), [2600, win('B')], [2610, alive]);
    expect((await asked()).map(([, , , what]) => what)).toEqual(['call?', 'still?', '']);
    const all = [...(await store.day()).pieces.filter(({ title }) => title === 'Zoom Meeting')];
    await store.timeline.decideOnItems(
      { kind: 'aside', aside: 'not-client' },
      all.map(({ start }) => start),
      NINE,
    );
    expect((await asked()).map(([, , , what]) => what)).toEqual(['']);
  });

  it('stays settled by added time that was not client work', async () => {
    await store.say([0, win('A')], ...stays(away('locked'), 30, 630), [630, win('B')], [640, alive]);
    const dentist = { ...from(30, 630), title: 'Dentist', matter: null, zone: 0 };
    await store.timeline.addTime(dentist, false, NINE);
    await store.timeline.decideOnItems({ kind: 'aside', aside: 'not-client' }, [dentist.start], NINE);
    expect(await asked()).toEqual([]);
  });

  it('is settled by time that the attorney adds, or by leaving it a gap, and is open again when the attorney takes that back', async () => {
    await store.say([0, win('A')], ...stays(away('locked'), 30, 1230), [1230, win('B')], [1240, alive]);
    const call = { title: 'Call', matter: 7, zone: 0, call: true } as const;
    await store.timeline.addTime({ ...from(30, 600), ...call }, false, NINE);
    expect(await asked()).toEqual([[600, 1230, 'locked', '']]);
    await store.timeline.decide({ kind: 'leave', stretches: [from(600, 1230)] }, NINE);
    expect(await asked()).toEqual([]);
    await store.timeline.undo(NINE);
    await store.timeline.undo(NINE);
    expect(await asked()).toEqual([[30, 1230, 'locked', '']]);
  });
});
