import 'fake-indexeddb/auto';
import fc from 'fast-check';
import {
  createTimeline,
  type DaySummary,
  lengthOf,
  type Timeline,
  without,
} from '../../../../extension/timeline/index.ts';
import { addDays, type Day } from '../../../../shared/index.ts';
import { changeRetention } from '../../change-retention.ts';
import { entryOn, NINE, record } from '../kept-day.ts';
import type { ReviewStage } from '../review-stage.ts';

// Weeks of made-up work, and what a store counted of them, for tests of days that begin at another hour.

export const A_DAY = 86_400_000;
export const HOUR = 3_600_000;
export const MIDNIGHT = NINE - 9 * HOUR;
export const DAYS = 40;
export const NOW = MIDNIGHT + DAYS * A_DAY;

/** Some work: on which day, from which hour on, for how long; and what became of it. */
export interface Work {
  day: number;
  hour: number;
  minutes: number;
  became: 'stays' | 'hidden' | 'sent' | 'closed' | 'added';
}

const hour = fc.constantFrom(0, 1, 3, 5, 9, 14, 23);
const minutes = fc.integer({ min: 1, max: 59 });
const became = fc.constantFrom('stays', 'stays', 'stays', 'hidden', 'sent', 'closed', 'added');

export const works: fc.Arbitrary<Work[]> = fc
  .uniqueArray(fc.record({ day: fc.integer({ min: 0, max: DAYS - 2 }), hour, minutes, became }), {
    selector: ({ day, hour }) => `${day} ${hour}`,
    minLength: 12,
    maxLength: 40,
  })
  .map((list) => list.toSorted((a, b) => a.day - b.day || a.hour - b.hour));

/** Work of every night and nothing else: with another start of day, all of it is of other days. */
export const nights: Work[] = Array.from({ length: DAYS - 1 }, (_, day) => ({
  day,
  hour: 1,
  minutes: 5,
  became: 'stays',
}));

/** Something on every day: whatever is counted in one step has a neighbour that is counted in the next. */
const daily: fc.Arbitrary<Work[]> = fc
  .array(fc.record({ hour, minutes, became }), { minLength: DAYS - 1, maxLength: DAYS - 1 })
  .map((list) => list.map((work, day) => ({ day, ...work })));

export const someWorks = fc.oneof(
  { weight: 2, arbitrary: works },
  { weight: 2, arbitrary: daily },
  { weight: 1, arbitrary: fc.constant(nights) },
);

/** From when on days began, and from when on they begin now; minutes after midnight. */
export const changes = fc.constantFrom([0, 120], [240, 0], [30, 360]);

/** Work of the mornings from one day to another, with which nothing is to be done any more. */
export const hidden = (from: number, to: number): Work[] =>
  Array.from({ length: to - from + 1 }, (_, index) => ({ day: from + index, hour: 9, minutes: 1, became: 'hidden' }));

let stores = 0;

/** A store with some work in it, recorded while the day began at some minute. */
export async function storeOf(
  list: readonly Work[],
  startOfDay: number,
): Promise<{ name: string; timeline: Timeline }> {
  stores += 1;
  const name = `start-of-day-${stores}`;
  const timeline = createTimeline(name);
  await changeRetention(timeline, { startOfDay });
  for (const { day, hour, minutes, became } of list) {
    const start = MIDNIGHT + day * A_DAY + hour * HOUR;
    const end = start + minutes * 60_000;
    const zone = -new Date(start).getTimezoneOffset();
    if (became === 'added') await timeline.addTime({ start, end, title: 'Item', matter: null, zone }, false, end);
    else await record(timeline, [[minutes * 60, `Item ${day} ${hour}`]], start);
    if (became === 'hidden')
      await timeline.decide({ kind: 'aside', stretches: [{ start, end }], aside: 'hidden' }, end);
    if (became === 'sent') {
      const part = { start: start - NINE, end: end - NINE };
      await timeline.approve([entryOn(part.start, part.end, { day: await timeline.dayAt(start, zone) })]);
    }
    if (became === 'closed') await timeline.closeDay(await timeline.dayAt(start, zone), end);
  }
  return { name, timeline };
}

export const allDays = Array.from({ length: DAYS + 2 }, (_, index) => addDays('2026-11-22', index));

/** What stands in the sums of every day, where there are any. */
export async function sumsOf(timeline: Timeline): Promise<Map<Day, Omit<DaySummary, 'decidedUntil'>>> {
  const sums = await Promise.all(allDays.map((day) => timeline.summaryOf(day)));
  return new Map(
    sums.flatMap((sum) => {
      if (!sum) return [];
      // Until when decisions near the day have a say is a bound that may be generous.
      const { decidedUntil: _, ...rest } = sum;
      return [[sum.day, rest]];
    }),
  );
}

/** The days with time that waits, by what is stored of each day itself. */
export async function waiting(timeline: Timeline): Promise<Day[]> {
  const days: Day[] = [];
  for (const day of allDays) {
    const { pieces, inEntries, closed } = await timeline.readDay(day);
    const open = pieces.filter(({ excluded }) => excluded === null).flatMap((piece) => without(piece, inEntries));
    if (lengthOf(open) - (closed ?? 0) >= 1000) days.push(day);
  }
  return days;
}

/** The days that wait, and are named as unsent neither themselves nor by a day beside them. */
export async function unnamed(timeline: Timeline): Promise<Day[]> {
  const named = new Set((await timeline.unsentDays()).days.map(({ day }) => day));
  const days = await waiting(timeline);
  return days.filter((day) => ![addDays(day, -1), day, addDays(day, 1)].some((one) => named.has(one)));
}

/** The titles of what is not sent that a search through all days finds; what is sent stays where its entry is. */
export async function found({ calls }: ReviewStage): Promise<Set<string>> {
  const titles = new Set<string>();
  for (let before: Day | null = null; ; ) {
    const answer: Awaited<ReturnType<(typeof calls)['days.find']>> = await calls['days.find']({
      words: 'Item',
      before,
    });
    for (const { row, sent } of answer.items) if (!sent) titles.add(row.title);
    if (answer.more === null) return titles;
    before = answer.more;
  }
}

export const maintainStep = (timeline: Timeline) => timeline.maintain(NOW, 0, null);
