import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changeRetention } from '../../change-retention.ts';
import { record } from '../kept-day.ts';
import { CONNECTION, stageOver } from '../review-stage.ts';
import {
  A_DAY,
  allDays,
  changes,
  DAYS,
  found,
  HOUR,
  MIDNIGHT,
  maintainStep,
  NOW,
  someWorks,
  storeOf,
  sumsOf,
  unnamed,
  waiting,
  works,
} from './counted-days.ts';

describe('another start of day', () => {
  it('lets no day that waits, no week and no item vanish, at no moment until all is counted anew', async () => {
    await fc.assert(
      fc.asyncProperty(someWorks, changes, async (list, [from = 0, to = 0]) => {
        const { timeline } = await storeOf(list, from);
        const stage = stageOver(timeline, { at: NOW }, CONNECTION);
        const titles = await found(stage);
        await changeRetention(timeline, { startOfDay: to });
        do {
          expect(await unnamed(timeline)).toEqual([]);
          expect(await found(stage)).toEqual(titles);
          for (const day of [allDays[3] ?? '', allDays[20] ?? '', allDays[DAYS - 2] ?? ''])
            for (const { day: one, minutes } of (await stage.calls['week.read']({ day })).days)
              expect(minutes).toEqual((await stage.day(one)).minutes);
        } while (await maintainStep(timeline));
        expect(await timeline.unsentDays()).toMatchObject({ complete: true });
        await timeline.close();
      }),
      { numRuns: 8, endOnFailure: true },
    );
  }, 240_000);

  it('names every day that waits, itself or by one beside it, whatever became of the others', async () => {
    await fc.assert(
      fc.asyncProperty(someWorks, changes, async (list, [from = 0, to = 0]) => {
        const { timeline } = await storeOf(list, from);
        await changeRetention(timeline, { startOfDay: to });
        do expect(await unnamed(timeline)).toEqual([]);
        while (await maintainStep(timeline));
        expect((await timeline.unsentDays()).days.map(({ day }) => day)).toEqual(await waiting(timeline));
        await timeline.close();
      }),
      { numRuns: 30, endOnFailure: true },
    );
  }, 240_000);

  it('counts the last weeks in the very act, and in the end every day as if it had always begun then', async () => {
    await fc.assert(
      fc.asyncProperty(works, changes, async (list, [from = 0, to = 0]) => {
        // What is closed is closed with what was open of its day then.
        const kept = list.filter(({ became }) => became !== 'closed' && became !== 'sent');
        const [{ timeline }, always] = await Promise.all([storeOf(kept, from), storeOf(kept, to)]);
        const right = await sumsOf(always.timeline);
        await changeRetention(timeline, { startOfDay: to });
        const last = [...right.keys()].sort().slice(-15);
        const now = await sumsOf(timeline);
        for (const day of last) expect(now.get(day)).toEqual(right.get(day));
        while (await maintainStep(timeline));
        expect(await sumsOf(timeline)).toEqual(right);
        await Promise.all([timeline.close(), always.timeline.close()]);
      }),
      { numRuns: 12, endOnFailure: true },
    );
  }, 240_000);

  it('is right also where it is changed again, and time is deleted, closed and recorded, before all is counted', async () => {
    await fc.assert(
      fc.asyncProperty(
        someWorks,
        fc.array(fc.constantFrom('maintain', 'first', 'second', 'delete', 'close', 'record', 'aside'), {
          maxLength: 8,
        }),
        fc.integer({ min: 0, max: DAYS - 1 }),
        async (list, acts, nth) => {
          const { timeline } = await storeOf(list, 0);
          await changeRetention(timeline, { startOfDay: 120 });
          let [seconds, at] = [0, NOW];
          for (const what of acts) {
            const day = allDays[(nth + seconds * 7) % allDays.length] ?? '';
            seconds += 1;
            if (what === 'maintain') await maintainStep(timeline);
            if (what === 'first') await changeRetention(timeline, { startOfDay: 0 });
            if (what === 'second') await changeRetention(timeline, { startOfDay: 300 });
            if (what === 'delete') await timeline.deleteDay(day);
            if (what === 'close') await timeline.closeDay(day, at);
            if (what === 'record') at = await record(timeline, [[60, 'Item late']], at);
            if (what === 'aside') {
              const start = MIDNIGHT + nth * A_DAY;
              await timeline.decide(
                { kind: 'aside', stretches: [{ start, end: start + 4 * HOUR }], aside: 'hidden' },
                at,
              );
            }
            expect(await unnamed(timeline)).toEqual([]);
          }
          while (await maintainStep(timeline));
          const sums = await sumsOf(timeline);
          // Counted once more from nothing but what is stored.
          const { startOfDay } = await timeline.readRetention();
          await changeRetention(timeline, { startOfDay: startOfDay + 30 });
          while (await maintainStep(timeline));
          await changeRetention(timeline, { startOfDay });
          while (await maintainStep(timeline));
          expect(await sumsOf(timeline)).toEqual(sums);
          expect((await timeline.unsentDays()).days.map(({ day }) => day)).toEqual(await waiting(timeline));
          await timeline.close();
        },
      ),
      { numRuns: 25, endOnFailure: true },
    );
  }, 240_000);
});
