import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createTimerWatch, timerHandlers } from '../../../../extension/background/review/timer.ts';
import type { HelperView } from '../../../../extension/messages/helper.ts';
import { common, joined, lengthOf, workedOf } from '../../../../extension/timeline/index.ts';
import { dayBounds } from '../../../../shared/index.ts';
import { createDice } from '../../../bench/dice.ts';
import { ACME, CLOSED, DAY, NINE, SMITH } from '../kept-day.ts';
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
  calls['timer.start']({ matter, title: ' ', since: null, absence: 'ask', at }, act);
const stop = (since: number, at: number, act?: string) =>
  calls['timer.stop']({ until: null, since, absence: 'ask', at }, act);

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
  expect(await stop(NINE + 5 * MINUTE, NINE + 25 * MINUTE)).toEqual({ kind: 'stopped', seconds: 20 * 60 });
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
  const first = await stop(NINE, NINE + 10 * MINUTE, other);
  stage.clock.at += 3_600_000;
  expect(await stop(NINE, NINE + 10 * MINUTE, other)).toEqual(first);
  expect((await stage.day()).cards.map(({ matter, minutes }) => [matter.id, minutes])).toEqual([[ACME, 10]]);
});

describe('once its day is over', () => {
  const { end } = dayBounds(DAY);
  const [show, changed] = [vi.fn(async () => undefined), vi.fn()];
  const watchWith = (helper: HelperView) =>
    createTimerWatch({ timeline: stage.timeline, now: () => stage.clock.at, changed, show, helper: () => helper });
  const isRunning = async () => (await stage.timeline.read('timer'))?.running !== null;
  beforeEach(async () => {
    vi.clearAllMocks();
    await start(ACME, stage.clock.at);
  });

  it('ends by itself, and until then is shown each time', async () => {
    const watch = watchWith({ kind: 'missing' });
    await watch();
    expect([show.mock.calls.length, changed.mock.calls.length]).toEqual([1, 0]);
    stage.clock.at = end + 8 * 3_600_000;
    await watch();
    await watch();
    expect([show.mock.calls.length, changed.mock.calls.length]).toEqual([1, 1]);
    expect((await stage.day()).timer).toMatchObject({ running: null, ended: { matter: { id: ACME }, end } });
    await calls['timer.confirm']({ what: 'seen', at: stage.clock.at });
    expect((await stage.day()).timer).toBeUndefined();
  });

  it('waits for what the helper recorded of it while no browser was open', async () => {
    const watch = watchWith({ kind: 'connecting' });
    const [began, morning] = [stage.clock.at, end + 8 * 3_600_000];
    stage.clock.at = morning;
    await watch();
    expect(await isRunning()).toBe(true);
    const excluded = { kind: 'away', why: 'excluded' } as const;
    const { journal, seq: known } = (await stage.timeline.read('cursor')) ?? { journal: '', seq: 0 };
    const items = [
      { seq: known + 1, at: began, ...excluded },
      { seq: known + 2, at: began + 40_000, kind: 'alive' } as const,
      { seq: known + 3, at: morning - 1000, kind: 'away', why: 'stopped', since: began + 40_000 } as const,
    ];
    await stage.timeline.ingest({ journal, items }, 1, 0);
    await watch();
    expect(await isRunning()).toBe(false);
    expect((await stage.day()).small.map(({ matter, rows }) => [matter.id, rows])).toMatchObject([
      [ACME, [{ worked: 40_000, outcome: 'timer', added: true }]],
    ]);
  });

  it('waits for the helper anew at the end of each timer', async () => {
    const [watch, began] = [watchWith({ kind: 'recording' }), stage.clock.at];
    stage.clock.at = end + MINUTE;
    await watch();
    await calls['timer.stop']({ until: null, since: began, absence: 'leave', at: stage.clock.at });
    expect(await isRunning()).toBe(false);
    await start(ACME, stage.clock.at);
    stage.clock.at = end + 32 * 3_600_000;
    await watch();
    expect(await isRunning()).toBe(true);
  });

  it('waits no longer for a helper that says nothing of it', async () => {
    const watch = watchWith({ kind: 'recording' });
    stage.clock.at = end + 8 * 3_600_000;
    await watch();
    stage.clock.at += 5 * MINUTE - 1;
    await watch();
    expect(await isRunning()).toBe(true);
    stage.clock.at += 1;
    await watch();
    expect(await isRunning()).toBe(false);
  });
});

it.each([
  ['is closed in Clio', CLOSED],
  ['is not known any more', 987_654],
])('runs, and gives its time, on a matter that %s', async (_, matter) => {
  await start(matter, NINE + 10 * MINUTE);
  expect((await stage.day()).timer?.running?.matter.id).toBe(matter);
  await stop(NINE + 10 * MINUTE, NINE + 20 * MINUTE);
  const given = (await stage.day()).cards.find((card) => card.matter.id === matter);
  expect(given?.minutes).toBe(10);
  expect(given?.rows.map(({ outcome }) => outcome)).toEqual(['timer']);
});

it('has its words in the narrative of its matter, and in no other one', async () => {
  await calls['timer.start']({ matter: ACME, title: 'Hearing on venue', since: null, absence: 'ask', at: NINE });
  await stop(NINE, NINE + 25 * MINUTE);
  const narratives = async () =>
    (await stage.day()).cards.map(({ matter, narrative }) => [matter.id, narrative] as const);
  expect(await narratives()).toEqual([[ACME, 'Hearing on venue']]);
  await stage.act({ kind: 'tag', starts: [NINE], matter: SMITH });
  expect(new Map(await narratives()).get(ACME)).toBe('Hearing on venue');
  expect(new Map(await narratives()).get(SMITH)).not.toContain('Hearing');
});

it('says of a title that a timer gave that it did, and of one that the attorney gave as well that it was by hand', async () => {
  await start(ACME, NINE + 12 * MINUTE);
  await stop(NINE + 12 * MINUTE, NINE + 25 * MINUTE);
  const outcomes = async () =>
    (await stage.day()).cards.flatMap(({ rows }) => rows.map(({ title, outcome }) => [title, outcome]));
  expect(await outcomes()).toEqual([
    ['Research', 'timer'],
    ['Inbox', 'timer'],
    ['00012-Smith brief', 'auto'],
  ]);
  await stage.act({ kind: 'tag', starts: [NINE + 10 * MINUTE], matter: ACME });
  expect(await outcomes()).toContainEqual(['Research', 'hand']);
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
      const stopping = { since: (await timeline.read('timer'))?.running?.start ?? null, absence } as const;
      if (dice(2) === 0)
        await timer['timer.start']({ matter: dice(2) === 0 ? SMITH : ACME, title: '', ...stopping, at });
      else await timer['timer.stop']({ until: null, ...stopping, at });
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
