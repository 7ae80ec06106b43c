import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lengthOf } from '../../../../extension/timeline/index.ts';
import { byDay, dayAt, ofDay } from '../../../../extension/timeline/model/local-day.ts';
import type { Event } from '../../../../shared/index.ts';
import { alive, win } from '../random-day.ts';
import { createRecorded, NINE } from '../recorded.ts';

const HOUR = 3_600_000;
const second = (instant: number) => (instant - NINE) / 1000;

/** The window time of days, in hours, when one window was in front all along. */
async function hoursOf(from: number, zones: [hours: number, zone: number][], days: readonly string[]) {
  const store = createRecorded();
  let at = from;
  for (const [index, [hours, zone]] of zones.entries()) {
    const told: [number, Event, number?][] = [[second(at), index === 0 ? win('A') : alive, zone]];
    for (const end = at + hours * HOUR; at < end; ) {
      at += 30_000;
      told.push([second(at), alive]);
    }
    await store.say(...told);
  }
  const hours: number[] = [];
  for (const day of days) hours.push(lengthOf((await store.day(day)).spans) / HOUR);
  await store.timeline.close();
  return hours;
}

describe('the day of an hour', () => {
  it('is the day where the attorney was, in every stretch', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 4e12 }),
        fc.integer({ min: 1, max: 200_000_000 }),
        fc.integer({ min: -720, max: 840 }),
        fc.integer({ min: 0, max: 1439 }),
        (start, length, zone, startOfDay) => {
          const stretch = { start, end: start + length, zone };
          const parts = byDay(stretch, startOfDay);
          expect(lengthOf(parts.map(({ part }) => part))).toBe(length);
          for (const { day, part } of parts) {
            expect([dayAt(part.start, zone, startOfDay), dayAt(part.end - 1, zone, startOfDay)]).toEqual([day, day]);
            for (const zone of [stretch.zone, null]) expect(ofDay([stretch], day, startOfDay, zone)).toEqual([part]);
          }
        },
      ),
    );
  });

  it('makes a day of 25 hours when daylight saving ends, and one of 23 when it begins', async () => {
    // Berlin: 25 October 2026, two hours east until 1:00 UTC, then one.
    const autumn = Date.UTC(2026, 9, 24, 22);
    expect(
      await hoursOf(
        autumn,
        [
          [3, 120],
          [23, 60],
        ],
        ['2026-10-24', '2026-10-25', '2026-10-26'],
      ),
    ).toEqual([0, 25, 1]);
    // 28 March 2027, one hour east until 1:00 UTC, then two.
    const spring = Date.UTC(2027, 2, 27, 23);
    expect(
      await hoursOf(
        spring,
        [
          [2, 60],
          [22, 120],
        ],
        ['2027-03-27', '2027-03-28', '2027-03-29'],
      ),
    ).toEqual([0, 23, 1]);
  });

  it('follows the attorney on a flight: to the west a day is longer, to the east shorter', async () => {
    // From London at 18:00 to New York, where it is 13:00 then; the attorney works until 1:00 there.
    const west = Date.UTC(2026, 10, 23, 18);
    expect(
      await hoursOf(
        west,
        [
          [2, 0],
          [10, -300],
        ],
        ['2026-11-23', '2026-11-24'],
      ),
    ).toEqual([11, 1]);
    // Back at 16:00 in New York, where it is 21:00 in London.
    const east = Date.UTC(2026, 10, 23, 20);
    expect(
      await hoursOf(
        east,
        [
          [1, -300],
          [5, 0],
        ],
        ['2026-11-23', '2026-11-24'],
      ),
    ).toEqual([4, 2]);
  });

  it('counts the leap day and the turn of the year', async () => {
    const leap = Date.UTC(2028, 1, 28, 22);
    expect(await hoursOf(leap, [[28, 0]], ['2028-02-28', '2028-02-29', '2028-03-01'])).toEqual([2, 24, 2]);
    expect(await hoursOf(Date.UTC(2026, 11, 31, 23), [[3, 0]], ['2026-12-31', '2027-01-01'])).toEqual([1, 2]);
  });
});
