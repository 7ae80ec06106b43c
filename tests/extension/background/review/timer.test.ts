import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createTimerWatch, timerHandlers } from '../../../../extension/background/review/timer.ts';
import { common, joined, lengthOf, workedOf } from '../../../../extension/timeline/index.ts';
import { dayBounds } from '../../../../shared/index.ts';
import { createDice } from '../../../bench/dice.ts';
import { ACME, DAY, NINE, SMITH } from '../kept-day.ts';
import { asSeen, type ReviewStage, reviewStage } from '../review-stage.ts';

const MINUTE = 60_000;

let stage: ReviewStage;
let calls: ReturnType<typeof timerHandlers>;
beforeEach(async () => {
  stage = await reviewStage([
    [600, '00012-Smith brief'],
    [600, 'Research'],
    [600, 'Inbox'],
  ]);
  const parts = { timeline: stage.timeline, now: () => stage.clock.at, changed: () => undefined };
  calls = timerHandlers(parts, (act) => act());
});
afterEach(() => stage.timeline.close());

const ACT = '11111111-1111-4111-8111-111111111111';
const start = (matter: number, at: number, act?: string) =>
  calls['timer.start']({ matter, title: ' ', absence: 'ask', at }, act);
const stop = (at: number, act?: string) => calls['timer.stop']({ until: null, absence: 'ask', at }, act);

it('runs in the day’s view, and once stopped its time is on the card of its matter', async () => {
  await start(ACME, NINE + 5 * MINUTE);
  expect((await stage.day()).timer).toMatchObject({
    running: {
      matter: { id: ACME },
      title: '',
      since: NINE + 5 * MINUTE,
      absent: { away: 0, unknown: 0 },
      doubt: null,
    },
    ended: null,
  });
  const before = await stage.day();
  expect(await stop(NINE + 25 * MINUTE)).toEqual({ kind: 'stopped', seconds: 20 * 60 });
  const day = await stage.day();
  expect(day.timer).toBeUndefined();
  expect(day.cards.map(({ matter, minutes }) => [matter.id, minutes])).toEqual([
    [ACME, 20],
    [SMITH, 5],
  ]);
  expect(day.undo).toMatchObject({ kind: 'timer', day: DAY, matters: [{ id: ACME }] });
  await stage.calls['review.undo']({});
  const { cards, needs, minutes } = await stage.day();
  expect({ cards, needs, minutes }).toEqual({ cards: before.cards, needs: before.needs, minutes: before.minutes });
});

it('is started and stopped once where the same act comes again, for the moment at which it was asked for', async () => {
  await start(ACME, NINE, ACT);
  await start(ACME, NINE, ACT);
  expect((await stage.timeline.timerState(NINE)).running?.start).toBe(NINE);
  const other = ACT.replaceAll('1', '2');
  const first = await stop(NINE + 10 * MINUTE, other);
  stage.clock.at += 3_600_000;
  expect(await stop(NINE + 10 * MINUTE, other)).toEqual(first);
  expect((await stage.day()).cards.map(({ matter, minutes }) => [matter.id, minutes])).toEqual([[ACME, 10]]);
});

it('ends by itself once its day is over, and until then is shown each time', async () => {
  await start(ACME, stage.clock.at);
  const [show, changed] = [vi.fn(async () => undefined), vi.fn()];
  const watch = createTimerWatch({ timeline: stage.timeline, now: () => stage.clock.at, changed, show });
  await watch();
  expect([show.mock.calls.length, changed.mock.calls.length]).toEqual([1, 0]);
  const { end } = dayBounds(DAY);
  stage.clock.at = end + 8 * 3_600_000;
  await watch();
  await watch();
  expect([show.mock.calls.length, changed.mock.calls.length]).toEqual([1, 1]);
  expect((await stage.day()).timer).toMatchObject({ running: null, ended: { matter: { id: ACME }, end } });
  await calls['timer.confirm']({ at: stage.clock.at });
  expect((await stage.day()).timer).toBeUndefined();
});

/** All windows of a day are recorded one after another; a timer starts and stops anywhere in it. */
it.each([1, 2, 3, 4, 5, 6])(
  'sends no more than was observed and added, whatever runs meanwhile: day %i',
  async (seed) => {
    const dice = createDice(seed * 7919);
    const titles = ['00012-Smith brief', '00041-Acme lease', 'Inbox', 'Research', 'away'];
    const stretches = Array.from({ length: 12 }, (): [number, string] => [60 + dice(600), titles[dice(5)] ?? '']);
    const { timeline, clock, ...rest } = await reviewStage(stretches);
    const parts = { timeline, now: () => Number.MAX_SAFE_INTEGER, changed: () => undefined };
    const timer = timerHandlers(parts, (act) => act());
    for (let at = NINE; at < clock.at; at += 60_000 + dice(900_000)) {
      const absence = dice(2) === 0 ? 'keep' : 'leave';
      if (dice(2) === 0) await timer['timer.start']({ matter: dice(2) === 0 ? SMITH : ACME, title: '', absence, at });
      else await timer['timer.stop']({ until: null, absence, at });
      const { cards, small, until } = await rest.day();
      const card = [...cards, ...small].filter(({ seconds, finding }) => seconds > 0 && !finding?.blocks)[0];
      if (card && dice(3) === 0) await rest.calls['day.send']({ day: DAY, asOf: until, cards: [asSeen(card)] });
    }
    const [entries, day] = await Promise.all([timeline.allEntries(), timeline.readDay(DAY)]);
    const parted = entries.flatMap((entry) => entry.parts);
    expect(entries.length).toBeGreaterThan(0);
    expect(lengthOf(joined(parted))).toBe(lengthOf(parted));
    const known = joined([...day.spans, ...day.pieces.filter(({ added }) => added)]);
    expect(lengthOf(common(joined(parted), known))).toBe(lengthOf(parted));
    const worked = entries.reduce((sum, entry) => sum + workedOf(entry), 0);
    expect(worked).toBeLessThanOrEqual(lengthOf(known) / 1000 + entries.length / 2);
    await timeline.close();
  },
);
