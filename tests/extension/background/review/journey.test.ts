import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import type { DayView } from '../../../../extension/messages/day.ts';
import type { Timeline } from '../../../../extension/timeline/index.ts';
import type { Sample } from '../../../../shared/index.ts';
import { ACME, keptDay, SMITH } from '../kept-day.ts';
import { CONNECTION, stageOver } from '../review-stage.ts';

const HOUR = 3_600_000;
const MINUTE = 60_000;

/** A window in front for so many minutes from an instant on, in a zone of so many minutes east of UTC. */
async function recordAt(timeline: Timeline, at: number, minutes: number, zone: number, title: string): Promise<void> {
  const items: Sample[] = [{ seq: 1, at, zone, kind: 'window', app: 'Writer', title }];
  for (let after = 30_000; after < minutes * MINUTE; after += 30_000)
    items.push({ seq: items.length + 1, at: at + after, kind: 'alive' });
  items.push({ seq: items.length + 1, at: at + minutes * MINUTE, kind: 'away', why: 'locked' });
  await timeline.ingest({ journal: crypto.randomUUID(), items }, 1, zone);
}

async function staged() {
  const { timeline } = await keptDay([]);
  return stageOver(timeline, { at: Date.UTC(2027, 5, 10) }, CONNECTION);
}

/** What the day says is worked, in whole minutes, and where it is. */
const sums = ({ minutes: { total, sent, ready, needs }, strip }: DayView) => {
  const drawn = strip.reduce((sum, { start, end }) => sum + end - start, 0);
  for (const [index, piece] of strip.entries())
    expect(piece.start).toBeGreaterThanOrEqual(strip[index - 1]?.end ?? Number.NEGATIVE_INFINITY);
  expect(sent + ready + needs).toBe(total);
  return { total, drawn: drawn / MINUTE };
};

describe('the review of a day with a flight', () => {
  // To the west: work until 22:00 in London, then from 20:00 on, which is 1:00 there, in New York, past midnight.
  const [london, newYork] = [0, -300];
  const evening = Date.UTC(2026, 10, 23, 21);
  async function flown() {
    const stage = await staged();
    await recordAt(stage.timeline, evening, 60, london, '00012-Smith brief');
    await recordAt(stage.timeline, evening + 4 * HOUR, 60, newYork, '00041-Acme lease');
    await recordAt(stage.timeline, evening + 7.5 * HOUR, 60, newYork, '00012-Smith reply');
    return stage;
  }

  it('has each second on the day that it was where the attorney was, once', async () => {
    const stage = await flown();
    expect(sums(await stage.day('2026-11-23'))).toEqual({ total: 150, drawn: 150 });
    expect(sums(await stage.day('2026-11-24'))).toEqual({ total: 30, drawn: 30 });
  });

  it('takes the time on the plane, which is added later at home, into the day that asked for it', async () => {
    const stage = await flown();
    const before = await stage.day('2026-11-23');
    const [plane] = before.questions;
    if (!plane) throw new Error('the flight is asked about');
    expect([plane.start, plane.end]).toEqual([evening + HOUR, evening + 4 * HOUR]);
    const { start, end } = plane;
    await stage.act({ kind: 'add', start, end, title: 'Reading', matter: SMITH, call: false, replace: false });
    const after = await stage.day('2026-11-23');
    expect(after.questions.map((question) => question.start)).not.toContain(start);
    expect(sums(after)).toEqual({ total: 330, drawn: 330 });
    expect(after.undo).toMatchObject({ kind: 'add', day: '2026-11-23' });
    expect(sums(await stage.day('2026-11-24')).total).toBe(30);
  });
});

it('time between two windows far from here belongs to the day that it was there', async () => {
  const stage = await staged();
  const auckland = 13 * 60;
  // Wednesday, six in the morning there, which is another day in most of the world.
  const six = Date.UTC(2026, 10, 25, 6) - auckland * MINUTE;
  await recordAt(stage.timeline, six, 30, auckland, '00012-Smith brief');
  await recordAt(stage.timeline, six + HOUR, 30, auckland, '00041-Acme lease');
  const [hole] = (await stage.day('2026-11-25')).questions;
  if (!hole) throw new Error('there is a hole');
  const { start, end } = hole;
  await stage.act({ kind: 'add', start, end, title: 'Hearing', matter: ACME, call: false, replace: false });
  const day = await stage.day('2026-11-25');
  expect(day.questions).toEqual([]);
  expect(sums(day)).toEqual({ total: 90, drawn: 90 });
  expect(day.undo).toMatchObject({ kind: 'add', day: '2026-11-25' });
  const starts = day.cards.flatMap(({ rows }) => rows.flatMap((row) => row.starts));
  await stage.act({ kind: 'tag', starts, matter: SMITH });
  expect((await stage.day('2026-11-25')).undo).toMatchObject({ kind: 'tag', day: '2026-11-25' });
});

describe('the review of a day on which the clocks change', () => {
  it.each([
    // Berlin, through the hour that is there twice, and over the one that is not there at all.
    ['2026-10-25', Date.UTC(2026, 9, 25, 0), [120, 60]],
    ['2027-03-28', Date.UTC(2027, 2, 28, 0), [60, 120]],
  ])('has each second once: %s', async (day, midnight, [before = 0, after = 0]) => {
    const stage = await staged();
    const change = midnight + HOUR;
    await recordAt(stage.timeline, change - 30 * MINUTE, 30, before, '00012-Smith brief');
    await recordAt(stage.timeline, change, 90, after, '00012-Smith brief');
    const view = await stage.day(day);
    expect(sums(view)).toEqual({ total: 120, drawn: 120 });
    expect(view.cards.map(({ seconds }) => seconds)).toEqual([7200]);
  });
});
